// Sends laid-out pages to a printer (打印); the same pages as on the screen, always black on white.
#pragma once

#include "base/result.h"
#include "documents/chart_renderer.h"
#include "documents/display_list.h"

#include <vector>

class QWidget;

namespace duban {

struct PrintChoice {
    std::vector<int> numbers; ///< of the pages, from 1
    int copies = 1;
    QString title;
};

/// Asks which printer, with the last one chosen; false if the user gave up. Errors: documents.no_printer, documents.cannot_print.
Result<bool> printPages(const std::vector<PaperPage>& pages, const PrintChoice& choice, const ChartRenderer& charts, QWidget* parent);

} // namespace duban
