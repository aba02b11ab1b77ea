// Paints a laid-out page (画页): the one back end for screen, printer and PDF.
#pragma once

#include "documents/chart_renderer.h"
#include "documents/display_list.h"

#include <QHash>
#include <QRawFont>

class QPainter;

namespace duban {

/// Keeps the raw fonts between pages; belongs to one thread.
class PagePainter {
public:
    explicit PagePainter(const ChartRenderer* charts = nullptr) : charts_(charts) {}
    /// Draws in units of the painter; paper and ground are left as they are.
    void paint(QPainter& painter, const PaperPage& page, double unitsPerMm);

private:
    struct Sized {
        Face face;
        double pixels = 0;
        QRawFont font;
    };
    const QRawFont& fontFor(const Face& face, double pixels);
    void paintText(QPainter& painter, const TextItem& item, double scale);

    const ChartRenderer* charts_;
    std::vector<Sized> fonts_;
};

/// One page, in the resolution of the painter's device (scale the painter to zoom).
void paintPage(QPainter& painter, const PaperPage& page, const ChartRenderer* charts = nullptr);

} // namespace duban
