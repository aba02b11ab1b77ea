// Writes papers as one PDF file (版式文件): fonts embedded, text searchable, never half a file.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "documents/chart_renderer.h"

#include <vector>

namespace duban {

/// Returns the number of pages. An existing file is replaced only when the new one is whole.
/// Errors: documents.nothing_to_print, documents.cannot_write, cancelled.
Result<int> writePdf(const std::vector<Paper>& papers, const QString& path, const ChartRenderer* charts, Progress& progress);

} // namespace duban
