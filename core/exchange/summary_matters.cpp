// The ledger sheet of a summary workbook (台账); declared in summary_sheets.h.
#include "exchange/summary_sheets.h"

#include <algorithm>

namespace duban {

namespace {

enum Column {
    Seq,
    Number,
    Ordinal,
    Department,
    CoDepartments,
    Source,
    Category,
    Severity,
    Problem,
    Requirement,
    Issued,
    Due,
    Leader,
    Person,
    Measures,
    Progressed,
    State,
    Completed,
    Closed,
    Overdue,
    Remark,
    ColumnCount
};

struct ColumnHead {
    const char* title;
    double width; ///< characters
};

// The words are those the import finds its columns by: an exported ledger can be read again.
constexpr std::array<ColumnHead, ColumnCount> heads = {{
    {"序号", 5.5},    {"交办单编号", 13},   {"事项", 5.5},    {"承办单位", 12}, {"协办单位", 12}, {"问题来源", 9},   {"问题类别", 11},
    {"严重程度", 6},  {"存在问题", 38},     {"整改要求", 22}, {"交办日期", 11}, {"整改时限", 11}, {"责任领导", 9},   {"责任人", 8},
    {"整改措施", 32}, {"整改进展情况", 26}, {"状态", 8},      {"完成日期", 11}, {"销号日期", 11}, {"逾期工作日", 9}, {"备注", 11},
}};

double widthOf(Column column) { return heads[static_cast<std::size_t>(column)].width; }

QString numbered(const QStringList& measures) {
    if (measures.size() < 2)
        return measures.join(QString());
    QStringList lines;
    for (qsizetype i = 0; i < measures.size(); ++i)
        lines << QStringLiteral("%1、%2").arg(i + 1).arg(measures[i]);
    return lines.join(QLatin1Char('\n'));
}

void writeMatter(SheetWriter& sheet, int row, const SummaryMatter& matter) {
    const QString measures = numbered(matter.measures);
    const QString helpers = matter.coDepartments.join(QStringLiteral("、"));
    sheet.fitRow(row, {{matter.number, widthOf(Number)},
                       {matter.department, widthOf(Department)},
                       {helpers, widthOf(CoDepartments)},
                       {matter.category, widthOf(Category)},
                       {matter.problem, widthOf(Problem)},
                       {matter.requirement, widthOf(Requirement)},
                       {matter.leader, widthOf(Leader)},
                       {measures, widthOf(Measures)},
                       {matter.progress, widthOf(Progressed)},
                       {matter.remark, widthOf(Remark)}});
    sheet.number({row, Seq}, row - summaryFirstRow + 1);
    sheet.text({row, Number}, matter.number, CellLook::Code);
    sheet.number({row, Ordinal}, matter.ordinal);
    sheet.text({row, Department}, matter.department);
    sheet.text({row, CoDepartments}, helpers);
    sheet.text({row, Source}, matter.source);
    sheet.text({row, Category}, matter.category);
    sheet.text({row, Severity}, matter.severity);
    sheet.text({row, Problem}, matter.problem, CellLook::Wrapped);
    sheet.text({row, Requirement}, matter.requirement, CellLook::Wrapped);
    sheet.date({row, Issued}, matter.issued);
    sheet.date({row, Due}, matter.due);
    sheet.text({row, Leader}, matter.leader);
    sheet.text({row, Person}, matter.person);
    sheet.text({row, Measures}, measures, CellLook::Wrapped);
    sheet.text({row, Progressed}, matter.progress, CellLook::Wrapped);
    sheet.text({row, State}, matter.state);
    sheet.date({row, Completed}, matter.completed);
    sheet.date({row, Closed}, matter.closed);
    if (matter.overdueDays > 0)
        sheet.number({row, Overdue}, matter.overdueDays, CellLook::Warning);
    else
        sheet.blank({row, Overdue});
    sheet.text({row, Remark}, matter.remark, CellLook::Wrapped);
}

void writeTotal(SheetWriter& sheet, int row, const std::vector<SummaryMatter>& matters) {
    const int last = row - 1;
    const auto closed = std::count_if(matters.begin(), matters.end(), [](const auto& matter) { return matter.closed.isValid(); });
    const auto overdue = std::count_if(matters.begin(), matters.end(), [](const auto& matter) { return matter.overdueDays > 0; });
    for (int column = 0; column < ColumnCount; ++column) {
        const QString cells = cellsOf(column, summaryFirstRow, last);
        if (column == Seq)
            sheet.text({row, column}, QStringLiteral("合计"), CellLook::Total);
        else if (column == Number)
            sheet.formula({row, column}, QStringLiteral("=\"共\"&COUNT(%1)&\"项\"").arg(cellsOf(Seq, summaryFirstRow, last)),
                          QStringLiteral("共%1项").arg(matters.size()), CellLook::Total);
        else if (column == Closed && !matters.empty())
            sheet.formula({row, column}, QStringLiteral("=COUNT(%1)").arg(cells), static_cast<double>(closed), CellLook::TotalCount);
        else if (column == Overdue && !matters.empty())
            sheet.formula({row, column}, QStringLiteral("=COUNT(%1)").arg(cells), static_cast<double>(overdue), CellLook::TotalCount);
        else
            sheet.blank({row, column}, CellLook::Total);
    }
}

} // namespace

Result<> writeMatterSheet(WorkbookWriter& book, const Summary& summary, const SummaryList& list, qint64 done, qint64 total,
                          Progress& progress) {
    SheetWriter sheet = book.addSheet(list.name);
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column) {
        titles << QString::fromUtf8(heads[static_cast<std::size_t>(column)].title);
        sheet.columnWidth(column, heads[static_cast<std::size_t>(column)].width);
    }
    const bool several = summary.lists.size() > 1;
    writeSummaryHeading(sheet, summary.heading, several ? list.name : QString(), Remark);
    writeSummaryHeader(sheet, summaryHeaderRow, titles);
    int row = summaryFirstRow;
    for (const SummaryMatter& matter : list.matters) {
        if (++done % 200 == 0 || done == total) {
            progress.report(done, total, list.name);
            if (progress.cancelled())
                return cancelledError();
        }
        writeMatter(sheet, row++, matter);
    }
    sheet.table({summaryFirstRow, Ordinal}, row - 1, Remark);
    writeTotal(sheet, row, list.matters);
    sheet.printSetUp(summaryHeaderRow, row, Remark);
    return {};
}

} // namespace duban
