#include "exchange/summary_workbook.h"

#include "exchange/summary_sheets.h"
#include "exchange/workbook.h"

namespace duban {

namespace {

constexpr qint64 mostRows = 1'048'000;

QString chineseDate(QDate date) { return date.isValid() ? date.toString(QStringLiteral("yyyy年M月d日")) : QString(); }

} // namespace

QString cellsOf(int column, int firstRow, int lastRow) {
    return cellName(firstRow + 1, column + 1) + QLatin1Char(':') + cellName(lastRow + 1, column + 1);
}

void writeSummaryHeading(SheetWriter& sheet, const SummaryHeading& heading, const QString& part, int lastColumn) {
    sheet.across(0, 0, lastColumn, part.isEmpty() ? heading.title : QStringLiteral("%1（%2）").arg(heading.title, part), CellLook::Title);
    sheet.rowHeight(0, 36);
    const int middle = (lastColumn + 1) / 2;
    sheet.across(1, 0, middle - 1, QStringLiteral("填报单位：%1　　统计期间：%2").arg(heading.unit, heading.period), CellLook::Left);
    sheet.across(1, middle, lastColumn, QStringLiteral("制表日期：%1").arg(chineseDate(heading.madeOn)), CellLook::Right);
    sheet.rowHeight(1, 20);
}

void writeSummaryHeader(SheetWriter& sheet, int row, const QStringList& titles) {
    for (qsizetype i = 0; i < titles.size(); ++i)
        sheet.text({row, static_cast<int>(i)}, titles[i], CellLook::Header);
    sheet.rowHeight(row, 30);
}

Result<qint64> writeSummaryWorkbook(const QString& path, const Summary& summary, Progress& progress) {
    qint64 total = 0;
    for (const SummaryList& list : summary.lists) {
        total += static_cast<qint64>(list.matters.size());
        if (static_cast<qint64>(list.matters.size()) > mostRows)
            return ruleError(
                "exchange.too_many_rows",
                QT_TRANSLATE_NOOP("errors", "A sheet holds at most %1 matters and this list has %2; narrow the filter, e.g. to one year."),
                {QString::number(mostRows), QString::number(list.matters.size())});
    }
    Result<WorkbookWriter> book = WorkbookWriter::create(path, total);
    if (!book)
        return book.error();
    book->describe(summary.heading.title, summary.heading.unit);
    qint64 done = 0;
    for (const SummaryList& list : summary.lists) {
        if (Result<> written = writeMatterSheet(*book, summary, list, done, total, progress); !written)
            return written.error();
        done += static_cast<qint64>(list.matters.size());
    }
    if (summary.scores)
        writeScoreSheet(*book, summary);
    if (!summary.byCategory.empty())
        writeCategorySheet(*book, summary);
    if (!summary.byMonth.empty())
        writeMonthSheet(*book, summary);
    if (Result<> finished = book->finish(); !finished)
        return finished.error();
    return total;
}

} // namespace duban
