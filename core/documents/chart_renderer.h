// Draws a chart of a paper (图表); the page engine keeps the place, ui/charts implements it with Qt Charts.
#pragma once

#include "paper/paper.h"

class QPainter;
class QRectF;

namespace duban {

class ChartRenderer {
public:
    virtual ~ChartRenderer() = default;
    /// Draws plot, axes and legend inside target (units of the painter; unitsPerMm of them are a millimetre). Title and
    /// caption are set by the page engine. The painter is restored afterwards by the caller. Vectors, no pixmap.
    virtual void draw(QPainter& painter, const QRectF& target, double unitsPerMm, const ChartData& chart) const = 0;
};

} // namespace duban
