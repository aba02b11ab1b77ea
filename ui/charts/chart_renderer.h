// Charts of printed papers by Qt Charts (报告中的图表): vectors, always in the colours of paper.
#pragma once

#include "documents/chart_renderer.h"

namespace duban {

class QtChartRenderer final : public ChartRenderer {
public:
    void draw(QPainter& painter, const QRectF& target, double unitsPerMm, const ChartData& chart) const override;
};

} // namespace duban
