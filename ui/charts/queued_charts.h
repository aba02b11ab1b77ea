// Charts for a paper that is written off the interface thread (后台出图): each is drawn on the interface thread while the job waits.
#pragma once

#include "base/progress.h"
#include "documents/chart_renderer.h"

namespace duban {

/// The job gives up waiting when it is cancelled, so that closing the file never waits for a chart.
class QueuedCharts final : public ChartRenderer {
public:
    explicit QueuedCharts(const Progress& progress) : m_progress(progress) {}
    void draw(QPainter& painter, const QRectF& target, double unitsPerMm, const ChartData& chart) const override;

private:
    const Progress& m_progress;
};

} // namespace duban
