// Writes papers as one Word document (.docx): for changes before the seal; faces by name, never embedded.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "documents/chart_renderer.h"

#include <vector>

namespace duban {

/// Each paper is a section of its own. Charts become pictures; without a renderer their figures are set as a table.
/// Errors: documents.nothing_to_print, documents.cannot_write, cancelled. Needs a QGuiApplication.
Result<> writeDocx(const std::vector<Paper>& papers, const QString& path, const ChartRenderer* charts, Progress& progress);

} // namespace duban
