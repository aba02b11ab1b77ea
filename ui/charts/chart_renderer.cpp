#include "charts/chart_renderer.h"

#include "charts/chart_scene.h"

#include <QPainter>

namespace duban {

namespace {
constexpr double scenePerMm = 4; ///< type of 12 units is 3 mm high on paper: 小五
}

void QtChartRenderer::draw(QPainter& painter, const QRectF& target, double unitsPerMm, const ChartData& chart) const {
    if (target.isEmpty() || !(unitsPerMm > 0))
        return;
    const QSizeF size = target.size() * (scenePerMm / unitsPerMm);
    ChartScene scene(chart, ChartLook::paper(), size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, QRectF(QPointF(), size), Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace duban
