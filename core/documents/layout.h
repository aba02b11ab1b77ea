// The page engine (排版): a paper of values becomes pages of things at their places, the same for screen, printer and PDF.
#pragma once

#include "documents/chart_renderer.h"
#include "documents/fonts.h"

namespace duban {

/// Where the foot of the last page begins: how far under the text, or on a page of its own.
struct FootPlace {
    double gapMm = 0;
    bool newPage = false;
};

/// Lays a paper out; at least one page. Without a renderer the figures of a chart are set as a table.
/// Needs a QGuiApplication (offscreen will do).
std::vector<PaperPage> layOut(const Paper& paper, FontBook& fonts, const ChartRenderer* charts = nullptr, FootPlace* foot = nullptr);
std::vector<PaperPage> layOut(const Paper& paper, const ChartRenderer* charts = nullptr);

} // namespace duban
