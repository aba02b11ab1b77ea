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

namespace {

void writeCounts(WorkbookWriter& book, const Summary& summary) {
    if (!summary.byCategory.empty())
        writeCategorySheet(book, summary);
    if (!summary.byMonth.empty())
        writeMonthSheet(book, summary);
    for (const SummaryCross& cross : summary.crosses)
        if (!cross.rows.empty())
            writeCrossSheet(book, summary, cross);
    if (!summary.ages.empty())
        writeAgeSheet(book, summary);
    if (!summary.years.empty())
        writeYearSheet(book, summary);
}

/// Matters written; of a workbook of scores alone, units.
qint64 rowsOf(const Summary& summary, qint64 matters) {
    if (!summary.lists.empty() || !summary.scores)
        return matters;
    qint64 units = 0;
    for (const SummaryGroupScores& group : summary.scores->groups)
        units += static_cast<qint64>(group.units.size());
    return units;
}

} // namespace

Result<qint64> writeSummaryWorkbook(const QString& path, const Summary& summary, Progress& progress) {
    qint64 total = 0;
    for (const SummaryList& list : summary.lists) {
        total += list.count();
        if (list.count() > mostRows)
            return ruleError(
                "exchange.too_many_rows",
                QT_TRANSLATE_NOOP("errors", "A sheet holds at most %1 matters and this list has %2; narrow the filter, e.g. to one year."),
                {QString::number(mostRows), QString::number(list.count())});
    }
    Result<WorkbookWriter> book = WorkbookWriter::create(path, total);
    if (!book)
        return book.error();
    book->describe(summary.heading.title, summary.heading.unit);
    qint64 done = 0;
    for (const SummaryList& list : summary.lists) {
        if (Result<> written = writeMatterSheet(*book, summary, list, done, total, progress); !written)
            return written.error();
        done += list.count();
    }
    if (summary.scores) {
        writeScoreSheet(*book, summary);
        if (!summary.scores->lines.empty())
            writeScoreLines(*book, summary);
    }
    writeCounts(*book, summary);
    if (Result<> finished = book->finish(); !finished)
        return finished.error();
    return rowsOf(summary, total);
}

} // namespace duban
