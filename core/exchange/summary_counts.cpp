// The count sheets of a summary workbook (类别统计, 月度统计) with their charts; declared in summary_sheets.h.
#include "exchange/summary_sheets.h"

#include "exchange/workbook.h"

#include <algorithm>

namespace duban {

namespace {

enum Column { Name, Issued, Closed, Open, Rate, OnTime, Overdue, Share, ColumnCount };

double rateOf(int part, int whole) { return whole > 0 ? static_cast<double>(part) / whole : 0; }

} // namespace

void writeSummaryRate(SheetWriter& sheet, SheetPlace at, const QString& part, const QString& whole, int partValue, int wholeValue,
                      CellLook look) {
    const QString formula = QStringLiteral("=IF(%2=0,\"\",%1/%2)").arg(part, whole);
    if (wholeValue > 0)
        sheet.formula(at, formula, rateOf(partValue, wholeValue), look);
    else
        sheet.formula(at, formula, QString(), look);
}

namespace {

void writeLine(SheetWriter& sheet, int row, const SummaryCount& count, int totalRow, int allIssued) {
    const auto cell = [row](int column) { return cellName(row + 1, column + 1); };
    sheet.text({row, Name}, count.name);
    sheet.number({row, Issued}, count.issued);
    sheet.number({row, Closed}, count.closed);
    sheet.formula({row, Open}, QStringLiteral("=%1-%2").arg(cell(Issued), cell(Closed)), count.issued - count.closed, CellLook::Count);
    writeSummaryRate(sheet, {row, Rate}, cell(Closed), cell(Issued), count.closed, count.issued, CellLook::Rate);
    writeSummaryRate(sheet, {row, OnTime}, QString::number(count.onTime), cell(Closed), count.onTime, count.closed, CellLook::Rate);
    sheet.number({row, Overdue}, count.overdue, count.overdue > 0 ? CellLook::Warning : CellLook::Count);
    writeSummaryRate(sheet, {row, Share}, cell(Issued), QStringLiteral("$B$%1").arg(totalRow + 1), count.issued, allIssued, CellLook::Rate);
}

void writeSum(SheetWriter& sheet, int row, const SummaryCount& sum) {
    const int last = row - 1;
    const auto cell = [row](int column) { return cellName(row + 1, column + 1); };
    const auto total = [&](int column, int value) {
        sheet.formula({row, column}, QStringLiteral("=SUM(%1)").arg(cellsOf(column, summaryFirstRow, last)), value, CellLook::TotalCount);
    };
    sheet.text({row, Name}, QStringLiteral("合计"), CellLook::Total);
    total(Issued, sum.issued);
    total(Closed, sum.closed);
    total(Open, sum.issued - sum.closed);
    writeSummaryRate(sheet, {row, Rate}, cell(Closed), cell(Issued), sum.closed, sum.issued, CellLook::TotalRate);
    writeSummaryRate(sheet, {row, OnTime}, QString::number(sum.onTime), cell(Closed), sum.onTime, sum.closed, CellLook::TotalRate);
    total(Overdue, sum.overdue);
    writeSummaryRate(sheet, {row, Share}, cell(Issued), cell(Issued), sum.issued, sum.issued, CellLook::TotalRate);
}

/// Writes the table and returns the row of its total.
int writeCounts(SheetWriter& sheet, const Summary& summary, const std::vector<SummaryCount>& counts, const QString& part,
                const QString& nameTitle) {
    sheet.columnWidth(Name, 26);
    for (int column = Issued; column < ColumnCount; ++column)
        sheet.columnWidth(column, 13);
    writeSummaryHeading(sheet, summary.heading, part, Share);
    writeSummaryHeader(sheet, summaryHeaderRow,
                       {nameTitle, QStringLiteral("交办数"), QStringLiteral("已销号"), QStringLiteral("未销号"), QStringLiteral("销号率"),
                        QStringLiteral("按期率"), QStringLiteral("逾期数"), QStringLiteral("占交办总数")});
    SummaryCount sum;
    for (const SummaryCount& count : counts) {
        sum.issued += count.issued;
        sum.closed += count.closed;
        sum.overdue += count.overdue;
        sum.onTime += count.onTime;
    }
    const int totalRow = summaryFirstRow + static_cast<int>(counts.size());
    for (int row = summaryFirstRow; row < totalRow; ++row)
        writeLine(sheet, row, counts[static_cast<std::size_t>(row - summaryFirstRow)], totalRow, sum.issued);
    sheet.table({summaryFirstRow, Issued}, totalRow - 1, Share);
    sheet.shade({summaryFirstRow, Rate}, {totalRow - 1, OnTime}, SheetWriter::Shade::Bars);
    writeSum(sheet, totalRow, sum);
    return totalRow;
}

constexpr int chartColumn = ColumnCount + 1; // at the right of the table, one column free
constexpr int chartsEnd = chartColumn + 9;   // columns of 64 pixels that a chart covers, for the print area

SheetChart countChart(SheetChart::Kind kind, const QString& title, int totalRow) {
    SheetChart chart;
    chart.kind = kind;
    chart.title = title;
    chart.nameColumn = Name;
    chart.series = {{QStringLiteral("交办"), Issued}, {QStringLiteral("已销号"), Closed}};
    chart.firstRow = summaryFirstRow;
    chart.lastRow = totalRow - 1;
    chart.at = {summaryHeaderRow, chartColumn};
    chart.width = 600;
    chart.height = 300;
    return chart;
}

} // namespace

void writeCategorySheet(WorkbookWriter& book, const Summary& summary) {
    SheetWriter sheet = book.addSheet(QStringLiteral("类别统计"));
    const int totalRow = writeCounts(sheet, summary, summary.byCategory, QStringLiteral("类别统计"), QStringLiteral("问题类别"));
    SheetChart chart = countChart(SheetChart::Kind::Bars, QStringLiteral("各类问题交办与销号（项）"), totalRow);
    chart.height = 420;
    sheet.chart(chart);
    sheet.printSetUp(summaryHeaderRow, std::max(totalRow, summaryHeaderRow + 22), chartsEnd, SheetWriter::Pages::One);
}

void writeMonthSheet(WorkbookWriter& book, const Summary& summary) {
    SheetWriter sheet = book.addSheet(QStringLiteral("月度统计"));
    const int totalRow = writeCounts(sheet, summary, summary.byMonth, QStringLiteral("月度统计"), QStringLiteral("月份"));
    sheet.chart(countChart(SheetChart::Kind::Columns, QStringLiteral("每月交办与销号（项）"), totalRow));
    SheetChart rate = countChart(SheetChart::Kind::Line, QStringLiteral("每月交办事项的销号率"), totalRow);
    rate.series = {{QStringLiteral("销号率"), Rate}};
    rate.percent = true;
    rate.at.row += 16;
    sheet.chart(rate);
    sheet.printSetUp(summaryHeaderRow, std::max(totalRow, summaryHeaderRow + 34), chartsEnd, SheetWriter::Pages::One);
}

} // namespace duban
