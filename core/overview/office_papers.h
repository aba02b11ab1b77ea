// Every paper an office can print (文书), built from its file by kind and references; the window and the command line both ask here.
#pragma once

#include "base/progress.h"
#include "office/office.h"
#include "paper/paper.h"
#include "scoring/report_paper.h"

#include <vector>

namespace duban {

/// "slip" and "table": numbers (a table also 江效交〔2026〕12号/2); "report" and "notice": a quarter 2026Q1;
/// "unit-scores": a quarter and, after it, codes of units; "due-list": nothing.
QStringList paperKinds();
/// on: 成文日期 and as-of day. Errors: papers.kind, papers.no_ref, papers.quarter and those of the services.
Result<std::vector<Paper>> papersOf(Office& office, const QString& kind, const QStringList& refs, QDate on, Progress& progress);

/// What reportPaper and noticePaper need, counted as of the sheet's day.
Result<ReportMaterial> reportMaterial(Office& office, Quarter quarter, QDate on, Progress& progress);

} // namespace duban
