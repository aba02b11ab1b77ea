#include "charts/queued_charts.h"

#include "charts/chart_renderer.h"

#include <QCoreApplication>
#include <QMutex>
#include <QPainter>
#include <QSemaphore>
#include <QThread>

#include <memory>

namespace duban {

namespace {
/// One chart's turn on the interface thread. abandoned is guarded by the mutex: the painter may be gone then.
struct Turn {
    QMutex mutex;
    bool abandoned = false;
    QSemaphore done;
};
} // namespace

void QueuedCharts::draw(QPainter& painter, const QRectF& target, double unitsPerMm, const ChartData& chart) const {
    if (QThread::currentThread() == qApp->thread())
        return QtChartRenderer().draw(painter, target, unitsPerMm, chart);
    const auto turn = std::make_shared<Turn>();
    QMetaObject::invokeMethod(
        qApp,
        [turn, &painter, target, unitsPerMm, chart] {
            const QMutexLocker lock(&turn->mutex);
            if (!turn->abandoned)
                QtChartRenderer().draw(painter, target, unitsPerMm, chart);
            turn->done.release();
        },
        Qt::QueuedConnection);
    while (!turn->done.tryAcquire(1, 50)) {
        if (!m_progress.cancelled())
            continue;
        const QMutexLocker lock(&turn->mutex);
        turn->abandoned = true;
        return;
    }
}

} // namespace duban
