// Every paper an office can print (文书), built from its file by kind and references; the window and the command line both ask here.
#pragma once

#include "base/progress.h"
#include "office/office.h"
#include "paper/paper_source.h"
#include "scoring/report_paper.h"

#include <memory>
#include <vector>

namespace duban {

/// "slip", "table" and the papers of steps (slips/step_papers.h): numbers, also 江效交〔2026〕12号/2 or the number of a step's
/// own paper 江效催〔2026〕3号; "report" and "notice": a quarter 2026Q1, a month 2026-09 or a year 2026;
/// "unit-scores": a quarter and, after it, codes of units; "due-list": nothing.
QStringList paperKinds();
/// on: 成文日期 and as-of day. Errors: papers.kind, papers.no_ref, papers.quarter and those of the services.
Result<std::unique_ptr<PaperSource>> paperSource(Office& office, const QString& kind, const QStringList& refs, QDate on,
                                                 Progress& progress);
/// All of them at once, for the preview.
Result<std::vector<Paper>> papersOf(Office& office, const QString& kind, const QStringList& refs, QDate on, Progress& progress);

/// What reportPaper and noticePaper need, counted as of the sheet's day.
Result<ReportMaterial> reportMaterial(Office& office, Quarter quarter, QDate on, Progress& progress);

} // namespace duban
