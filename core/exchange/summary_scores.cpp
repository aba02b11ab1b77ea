// The score sheet of a summary workbook (分组得分); declared in summary_sheets.h.
#include "exchange/summary_sheets.h"

#include <algorithm>
#include <numeric>

namespace duban {

namespace {

/// Columns before and behind the components, whose number the scheme decides.
struct ScoreColumns {
    explicit ScoreColumns(int components) : total(3 + components) {}
    int total;
    [[nodiscard]] int grade() const { return total + 1; }
    [[nodiscard]] int change() const { return total + 2; }
    [[nodiscard]] int matters() const { return total + 3; }
    [[nodiscard]] int remark() const { return total + 4; }
};

void writeUnit(SheetWriter& sheet, int row, const SummaryGroupScores& group, const SummaryUnitScore& unit, const ScoreColumns& columns) {
    sheet.fitRow(row, {{unit.name, 26}, {unit.remark, 26}});
    sheet.text({row, 0}, group.name);
    if (unit.rank)
        sheet.number({row, 1}, *unit.rank);
    else
        sheet.text({row, 1}, QStringLiteral("—"));
    sheet.text({row, 2}, unit.name);
    for (int column = 3; column < columns.total; ++column) {
        const auto place = static_cast<std::size_t>(column - 3);
        if (place < unit.components.size() && unit.components[place])
            sheet.points({row, column}, *unit.components[place]);
        else
            sheet.text({row, column}, QStringLiteral("—"));
    }
    sheet.points({row, columns.total}, unit.total);
    sheet.text({row, columns.grade()}, unit.grade);
    if (unit.change)
        sheet.points({row, columns.change()}, *unit.change, CellLook::Change);
    else
        sheet.text({row, columns.change()}, QStringLiteral("—"));
    sheet.number({row, columns.matters()}, unit.matters);
    sheet.text({row, columns.remark()}, unit.remark, CellLook::Wrapped);
}

struct GroupRows {
    const SummaryGroupScores* group;
    int first;
    int last;
};

/// Average, highest and lowest of each group on a sheet of their own, as formulas over the lines of the score sheet.
void writeGroupFigures(WorkbookWriter& book, const Summary& summary, const std::vector<GroupRows>& groups, const QString& source,
                       int totalColumn) {
    SheetWriter sheet = book.addSheet(QStringLiteral("分组情况"));
    for (int column = 0; column < 5; ++column)
        sheet.columnWidth(column, column == 0 ? 26 : 16);
    writeSummaryHeading(sheet, summary.heading, QStringLiteral("分组情况"), 4);
    writeSummaryHeader(
        sheet, summaryHeaderRow,
        {QStringLiteral("组别"), QStringLiteral("单位数"), QStringLiteral("平均分"), QStringLiteral("最高分"), QStringLiteral("最低分")});
    int row = summaryFirstRow;
    for (const GroupRows& rows : groups) {
        const std::vector<SummaryUnitScore>& units = rows.group->units;
        const QString cells = QStringLiteral("'%1'!").arg(source) + cellsOf(totalColumn, rows.first, rows.last);
        const auto less = [](const SummaryUnitScore& a, const SummaryUnitScore& b) { return a.total < b.total; };
        const auto [lowest, highest] = std::minmax_element(units.begin(), units.end(), less);
        const qint64 sum = std::accumulate(units.begin(), units.end(), qint64{0},
                                           [](qint64 total, const auto& unit) { return total + unit.total.value(); });
        const double average = static_cast<double>(sum) / 100 / static_cast<double>(units.size());
        sheet.text({row, 0}, rows.group->name);
        sheet.formula({row, 1}, QStringLiteral("=COUNT(%1)").arg(cells), static_cast<double>(units.size()), CellLook::Count);
        sheet.formula({row, 2}, QStringLiteral("=AVERAGE(%1)").arg(cells), average, CellLook::Points);
        sheet.formula({row, 3}, QStringLiteral("=MAX(%1)").arg(cells), static_cast<double>(highest->total.value()) / 100, CellLook::Points);
        sheet.formula({row, 4}, QStringLiteral("=MIN(%1)").arg(cells), static_cast<double>(lowest->total.value()) / 100, CellLook::Points);
        ++row;
    }
    sheet.printSetUp(summaryHeaderRow, row, 4, SheetWriter::Pages::One);
}

} // namespace

void writeScoreSheet(WorkbookWriter& book, const Summary& summary) {
    const SummaryScores& scores = *summary.scores;
    const ScoreColumns columns(static_cast<int>(scores.components.size()));
    SheetWriter sheet = book.addSheet(QStringLiteral("分组得分"));
    QStringList titles = {QStringLiteral("组别"), QStringLiteral("名次"), QStringLiteral("单位")};
    titles << scores.components << QStringLiteral("总分") << QStringLiteral("等次") << QStringLiteral("较上季") << QStringLiteral("事项数")
           << QStringLiteral("备注");
    for (int column = 0; column <= columns.remark(); ++column)
        sheet.columnWidth(column, column == 2 || column == columns.remark() ? 26 : column == 0 ? 16 : 10);
    writeSummaryHeading(sheet, summary.heading, QStringLiteral("分组得分"), columns.remark());
    writeSummaryHeader(sheet, summaryHeaderRow, titles);
    int row = summaryFirstRow;
    std::vector<GroupRows> groups;
    for (const SummaryGroupScores& group : scores.groups) {
        if (group.units.empty())
            continue;
        groups.push_back({&group, row, row + static_cast<int>(group.units.size()) - 1});
        for (const SummaryUnitScore& unit : group.units)
            writeUnit(sheet, row++, group, unit, columns);
    }
    sheet.table({summaryFirstRow, 3}, row - 1, columns.remark());
    sheet.printSetUp(summaryHeaderRow, row - 1, columns.remark());
    writeGroupFigures(book, summary, groups, sheet.name(), columns.total);
}

void writeScoreLines(WorkbookWriter& book, const Summary& summary) {
    SheetWriter sheet = book.addSheet(QStringLiteral("得分明细"));
    const QStringList titles = QStringLiteral("组别 单位 考核项 分值 依据 日期 天数 条款 说明").split(u' ');
    constexpr std::array<double, 9> widths = {14, 22, 18, 8, 22, 11, 7, 30, 30};
    for (int column = 0; column < 9; ++column)
        sheet.columnWidth(column, widths[static_cast<std::size_t>(column)]);
    writeSummaryHeading(sheet, summary.heading, QStringLiteral("得分明细"), 8);
    writeSummaryHeader(sheet, summaryHeaderRow, titles);
    int row = summaryFirstRow;
    for (const SummaryScoreLine& line : summary.scores->lines) {
        const QString note =
            line.capped ? (line.reason.isEmpty() ? QString() : line.reason + u'；') + QStringLiteral("已按上限计") : line.reason;
        sheet.fitRow(row, {{line.unit, widths[1]}, {line.ref, widths[4]}, {line.clause, widths[7]}, {note, widths[8]}});
        sheet.text({row, 0}, line.group);
        sheet.text({row, 1}, line.unit);
        sheet.text({row, 2}, line.rule);
        sheet.points({row, 3}, line.points, CellLook::Change);
        sheet.text({row, 4}, line.ref, CellLook::Code);
        sheet.date({row, 5}, line.date);
        sheet.number({row, 6}, line.days);
        sheet.text({row, 7}, line.clause, CellLook::Wrapped);
        sheet.text({row, 8}, note, CellLook::Wrapped);
        ++row;
    }
    sheet.table({summaryFirstRow, 2}, row - 1, 8);
    sheet.printSetUp(summaryHeaderRow, row - 1, 8);
}

} // namespace duban
