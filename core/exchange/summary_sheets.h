// The sheets of a summary workbook, one function each; used by summary_workbook.cpp only.
#pragma once

#include "base/progress.h"
#include "exchange/summary.h"
#include "exchange/workbook_writer.h"

namespace duban {

/// Rows of every sheet, from 0: title, unit and date, header, first line.
constexpr int summaryHeaderRow = 2;
constexpr int summaryFirstRow = 3;

/// Title over all columns, then 填报单位 / 统计期间 / 制表日期.
void writeSummaryHeading(SheetWriter& sheet, const SummaryHeading& heading, const QString& part, int lastColumn);
void writeSummaryHeader(SheetWriter& sheet, int row, const QStringList& titles);
/// "B4:B9" of rows and columns counted from 0.
QString cellsOf(int column, int firstRow, int lastRow);

/// Nothing if cancelled.
Result<> writeMatterSheet(WorkbookWriter& book, const Summary& summary, const SummaryList& list, qint64 done, qint64 total,
                          Progress& progress);
void writeScoreSheet(WorkbookWriter& book, const Summary& summary);
void writeCategorySheet(WorkbookWriter& book, const Summary& summary);
void writeMonthSheet(WorkbookWriter& book, const Summary& summary);
void writeScoreLines(WorkbookWriter& book, const Summary& summary);
void writeCrossSheet(WorkbookWriter& book, const Summary& summary, const SummaryCross& cross);
void writeAgeSheet(WorkbookWriter& book, const Summary& summary);
void writeYearSheet(WorkbookWriter& book, const Summary& summary);
/// part / whole of two cells, blank where the whole is 0; with the result beside the formula.
void writeSummaryRate(SheetWriter& sheet, SheetPlace at, const QString& part, const QString& whole, int partValue, int wholeValue,
                      CellLook look);

} // namespace duban
