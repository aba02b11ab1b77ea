// Writes papers as one PDF file (版式文件): fonts embedded, text searchable, never half a file.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "documents/chart_renderer.h"
#include "paper/paper_source.h"

#include <vector>

namespace duban {

/// Papers one after another as one file; no more than one is held at a time, so a job of thousands stays small.
/// Returns the number of pages. An existing file is replaced only when the new one is whole.
/// Errors: documents.nothing_to_print, documents.cannot_write, cancelled, and those of the source.
Result<int> writePdf(PaperSource& papers, const QString& path, const ChartRenderer* charts, Progress& progress);

/// Returns the number of pages. An existing file is replaced only when the new one is whole.
/// Errors: documents.nothing_to_print, documents.cannot_write, cancelled.
Result<int> writePdf(const std::vector<Paper>& papers, const QString& path, const ChartRenderer* charts, Progress& progress);

} // namespace duban
