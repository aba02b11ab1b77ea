// Sends laid-out pages to a printer (打印); the same pages as on the screen, always black on white.
#pragma once

#include "base/result.h"
#include "documents/chart_renderer.h"
#include "documents/display_list.h"

class QWidget;

namespace duban {

/// Asks which printer and which pages; false if the user gave up. Errors: documents.no_printer, documents.cannot_print.
Result<bool> printPages(const std::vector<PaperPage>& pages, const QString& title, const ChartRenderer& charts, QWidget* parent);

} // namespace duban
