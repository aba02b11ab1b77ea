// Tables of units against categories and months, overdue ages and years; declared in summary_sheets.h.
#include "exchange/summary_sheets.h"

#include "exchange/workbook.h"

#include <algorithm>

namespace duban {

namespace {

constexpr int bodyRow = summaryFirstRow + 1; // below a header of two rows

/// A header of two rows: one title over several columns, or one over both rows. Row by row, the library forgets what is
/// written into a row above the one it is in, so each row is written whole, and nothing is merged downwards.
class TwoRowHeader {
public:
    explicit TwoRowHeader(SheetWriter& sheet) : m_sheet(sheet) {}
    void single(const QString& title, double width) { m_parts.push_back({title, {}, width}); }
    void over(const QString& title, const QStringList& parts, double width) { m_parts.push_back({title, parts, width}); }

    void write() {
        m_sheet.rowHeight(summaryHeaderRow, 40);
        each([&](const Part& part, int column) {
            if (!part.under.isEmpty())
                m_sheet.across(summaryHeaderRow, column, column + static_cast<int>(part.under.size()) - 1, part.title, CellLook::Header);
            else if (m_sheet.rowByRow())
                m_sheet.text({summaryHeaderRow, column}, part.title, CellLook::Header);
        });
        m_sheet.rowHeight(summaryHeaderRow + 1, 24);
        each([&](const Part& part, int column) {
            if (part.under.isEmpty() && m_sheet.rowByRow())
                m_sheet.blank({summaryHeaderRow + 1, column}, CellLook::Header);
            else if (part.under.isEmpty())
                m_sheet.down(summaryHeaderRow, summaryHeaderRow + 1, column, part.title, CellLook::Header);
            for (const QString& word : part.under)
                m_sheet.text({summaryHeaderRow + 1, column++}, word, CellLook::Header);
        });
    }

private:
    struct Part {
        QString title;
        QStringList under;
        double width;
    };
    template <class Use> void each(const Use& use) {
        int column = 0;
        for (const Part& part : m_parts) {
            const int width = std::max(1, static_cast<int>(part.under.size()));
            for (int i = 0; i < width; ++i)
                m_sheet.columnWidth(column + i, part.width);
            use(part, column);
            column += width;
        }
    }
    SheetWriter& m_sheet;
    std::vector<Part> m_parts;
};

int crossWidth(const SummaryCross& cross) { return 2 + 2 * static_cast<int>(cross.columns.size()) + 4; }

void writeEnd(SheetWriter& sheet, int row, int first, const SummaryCross::Cell& total, int onTime, bool sum) {
    sheet.number({row, first}, total.issued, sum ? CellLook::TotalCount : CellLook::Count);
    sheet.number({row, first + 1}, total.closed, sum ? CellLook::TotalCount : CellLook::Count);
    const CellLook rate = sum ? CellLook::TotalRate : CellLook::Rate;
    const QString issued = cellName(row + 1, first + 1), closed = cellName(row + 1, first + 2);
    writeSummaryRate(sheet, {row, first + 2}, closed, issued, total.closed, total.issued, rate);
    writeSummaryRate(sheet, {row, first + 3}, QString::number(onTime), closed, onTime, total.closed, rate);
}

void writeCrossRow(SheetWriter& sheet, int row, const SummaryCross::Row& unit) {
    sheet.text({row, 0}, unit.group);
    sheet.text({row, 1}, unit.name);
    int column = 2;
    for (const SummaryCross::Cell& cell : unit.cells)
        for (const int value : {cell.issued, cell.closed}) {
            if (cell.issued > 0) // an empty cell reads better than a zero in a wide table
                sheet.number({row, column}, value);
            else
                sheet.blank({row, column}, CellLook::Count);
            ++column;
        }
    writeEnd(sheet, row, column, unit.total, unit.onTime, false);
}

void writeCrossTotal(SheetWriter& sheet, int row, const SummaryCross& cross) {
    sheet.text({row, 0}, QStringLiteral("合计"), CellLook::Total);
    sheet.blank({row, 1}, CellLook::Total);
    SummaryCross::Cell all;
    int onTime = 0;
    const int first = bodyRow, last = row - 1;
    for (std::size_t i = 0; i < static_cast<std::size_t>(cross.columns.size()); ++i) {
        SummaryCross::Cell sum;
        for (const SummaryCross::Row& unit : cross.rows) {
            sum.issued += unit.cells[i].issued;
            sum.closed += unit.cells[i].closed;
        }
        const int column = 2 + 2 * static_cast<int>(i);
        sheet.formula({row, column}, QStringLiteral("=SUM(%1)").arg(cellsOf(column, first, last)), sum.issued, CellLook::TotalCount);
        sheet.formula({row, column + 1}, QStringLiteral("=SUM(%1)").arg(cellsOf(column + 1, first, last)), sum.closed,
                      CellLook::TotalCount);
    }
    for (const SummaryCross::Row& unit : cross.rows) {
        all.issued += unit.total.issued;
        all.closed += unit.total.closed;
        onTime += unit.onTime;
    }
    writeEnd(sheet, row, crossWidth(cross) - 4, all, onTime, true);
}

} // namespace

void writeCrossSheet(WorkbookWriter& book, const Summary& summary, const SummaryCross& cross) {
    SheetWriter sheet = book.addSheet(cross.name);
    const int lastColumn = crossWidth(cross) - 1;
    writeSummaryHeading(sheet, summary.heading, cross.name, lastColumn);
    TwoRowHeader header(sheet);
    header.single(QStringLiteral("组别"), 13);
    header.single(QStringLiteral("单位"), 20);
    const QStringList pair{QStringLiteral("交办"), QStringLiteral("销号")};
    for (const QString& column : cross.columns)
        header.over(column, pair, 6.5);
    header.over(QStringLiteral("合计"),
                {QStringLiteral("交办"), QStringLiteral("销号"), QStringLiteral("销号率"), QStringLiteral("按期率")}, 8.5);
    header.write();
    int row = bodyRow;
    for (const SummaryCross::Row& unit : cross.rows)
        writeCrossRow(sheet, row++, unit);
    sheet.table({bodyRow, 2}, row - 1, lastColumn);
    for (int column = 2; column < lastColumn - 3; column += 2)
        sheet.shade({bodyRow, column}, {row - 1, column}, SheetWriter::Shade::Heat);
    sheet.shade({bodyRow, lastColumn - 1}, {row - 1, lastColumn}, SheetWriter::Shade::BelowHalf);
    writeCrossTotal(sheet, row, cross);
    sheet.printSetUp(summaryHeaderRow + 1, row, lastColumn);
}

namespace {

SheetChart ageChart(int lastRow) {
    SheetChart chart;
    chart.kind = SheetChart::Kind::Stacked;
    chart.title = QStringLiteral("各单位逾期事项账龄（项）");
    chart.nameColumn = 1;
    chart.series = {
        {QStringLiteral("1–5天"), 2}, {QStringLiteral("6–10天"), 3}, {QStringLiteral("11–30天"), 4}, {QStringLiteral("30天以上"), 5}};
    chart.firstRow = bodyRow;
    chart.lastRow = std::min(lastRow, bodyRow + 24);
    chart.at = {summaryHeaderRow, 8};
    chart.height = 420;
    return chart;
}

void writeAgeTotal(SheetWriter& sheet, int row, const std::vector<SummaryAge>& ages) {
    std::array<int, 5> sums{};
    for (const SummaryAge& age : ages)
        for (std::size_t i = 0; i < age.counts.size(); ++i) {
            sums[i] += age.counts[i];
            sums[4] += age.counts[i];
        }
    sheet.text({row, 0}, QStringLiteral("合计"), CellLook::Total);
    sheet.blank({row, 1}, CellLook::Total);
    for (int column = 2; column <= 6; ++column)
        sheet.formula({row, column},
                      row > bodyRow ? QStringLiteral("=SUM(%1)").arg(cellsOf(column, bodyRow, row - 1)) : QStringLiteral("=0"),
                      sums[static_cast<std::size_t>(column - 2)], CellLook::TotalCount);
}

} // namespace

void writeAgeSheet(WorkbookWriter& book, const Summary& summary) {
    SheetWriter sheet = book.addSheet(QStringLiteral("逾期账龄"));
    writeSummaryHeading(sheet, summary.heading, QStringLiteral("逾期账龄"), 6);
    TwoRowHeader header(sheet);
    header.single(QStringLiteral("组别"), 14);
    header.single(QStringLiteral("单位"), 22);
    header.over(QStringLiteral("逾期工作日"),
                {QStringLiteral("1–5"), QStringLiteral("6–10"), QStringLiteral("11–30"), QStringLiteral("30以上")}, 10);
    header.single(QStringLiteral("合计"), 10);
    header.write();
    int row = bodyRow;
    for (const SummaryAge& age : summary.ages) {
        sheet.text({row, 0}, age.group);
        sheet.text({row, 1}, age.name);
        int all = 0;
        for (std::size_t i = 0; i < age.counts.size(); ++i) {
            sheet.number({row, 2 + static_cast<int>(i)}, age.counts[i]);
            all += age.counts[i];
        }
        sheet.formula({row, 6}, QStringLiteral("=SUM(%1:%2)").arg(cellName(row + 1, 3), cellName(row + 1, 6)), all, CellLook::Count);
        ++row;
    }
    sheet.table({bodyRow, 2}, row - 1, 6);
    sheet.shade({bodyRow, 2}, {row - 1, 4}, SheetWriter::Shade::Heat);
    sheet.shade({bodyRow, 5}, {row - 1, 5}, SheetWriter::Shade::AboveZero);
    writeAgeTotal(sheet, row, summary.ages);
    if (!summary.ages.empty())
        sheet.chart(ageChart(row - 1));
    sheet.printSetUp(summaryHeaderRow + 1, std::max(row, summaryHeaderRow + 24), 17, SheetWriter::Pages::One);
}

namespace {

void writeYear(SheetWriter& sheet, int row, const SummaryYear& year, int before) {
    sheet.number({row, 0}, year.year);
    sheet.number({row, 1}, year.issued);
    if (before > 0)
        sheet.formula({row, 2}, QStringLiteral("=%1/%2-1").arg(cellName(row + 1, 2), cellName(row, 2)),
                      static_cast<double>(year.issued) / before - 1, CellLook::Rate);
    else
        sheet.text({row, 2}, QStringLiteral("—"));
    sheet.number({row, 3}, year.closed);
    writeSummaryRate(sheet, {row, 4}, cellName(row + 1, 4), cellName(row + 1, 2), year.closed, year.issued, CellLook::Rate);
    writeSummaryRate(sheet, {row, 5}, QString::number(year.onTime), cellName(row + 1, 4), year.onTime, year.closed, CellLook::Rate);
    sheet.number({row, 6}, year.returned);
    sheet.number({row, 7}, year.rebounded);
}

} // namespace

void writeYearSheet(WorkbookWriter& book, const Summary& summary) {
    SheetWriter sheet = book.addSheet(QStringLiteral("年度对比"));
    writeSummaryHeading(sheet, summary.heading, QStringLiteral("年度对比"), 7);
    writeSummaryHeader(sheet, summaryHeaderRow, QStringLiteral("年度 交办数 较上年 已销号 销号率 按期率 退回重改 反弹").split(u' '));
    for (int column = 0; column <= 7; ++column)
        sheet.columnWidth(column, 12);
    int row = summaryFirstRow;
    for (const SummaryYear& year : summary.years) {
        writeYear(sheet, row, year, row > summaryFirstRow ? summary.years[static_cast<std::size_t>(row - summaryFirstRow - 1)].issued : 0);
        ++row;
    }
    sheet.table({summaryFirstRow, 1}, row - 1, 7);
    sheet.shade({summaryFirstRow, 4}, {row - 1, 5}, SheetWriter::Shade::Bars);
    SheetChart chart;
    chart.title = QStringLiteral("历年交办与销号（项）");
    chart.series = {{QStringLiteral("交办"), 1}, {QStringLiteral("已销号"), 3}};
    chart.firstRow = summaryFirstRow;
    chart.lastRow = row - 1;
    chart.at = {row + 1, 0};
    sheet.chart(chart);
    sheet.printSetUp(summaryHeaderRow, row + 20, 8, SheetWriter::Pages::One);
}

} // namespace duban
