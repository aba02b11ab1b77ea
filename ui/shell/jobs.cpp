#include "shell/jobs.h"

#include <QDateTime>
#include <QThreadPool>

namespace duban {

void JobProgress::report(qint64 done, qint64 total, const QString& what) {
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now - m_lastMs < 40 && done < total) // a bar needs no more than 25 pictures a second
        return;
    m_lastMs = now;
    Q_EMIT reported(done, total, what);
}

Jobs::~Jobs() { stop(); }

void Jobs::stop() {
    cancelAll();
    QThreadPool::globalInstance()->waitForDone();
}

void Jobs::cancelAll() {
    for (const auto& open : m_open)
        if (auto progress = open.lock())
            progress->cancel();
}

void Jobs::start(const QString& title, QObject* context, const std::shared_ptr<JobProgress>& progress, std::function<void()> work,
                 std::function<void()> then) {
    std::erase_if(m_open, [](const auto& open) { return open.expired(); });
    m_open.push_back(progress);
    ++m_running;
    Q_EMIT started(title);
    connect(progress.get(), &JobProgress::reported, this,
            [this, title](qint64 done, qint64 total, const QString& what) { Q_EMIT progressed(title, done, total, what); });
    const QPointer<QObject> receiver(context);
    QThreadPool::globalInstance()->start([this, title, receiver, progress, work = std::move(work), then = std::move(then)] {
        work();
        QMetaObject::invokeMethod(
            this,
            [this, title, receiver, then] {
                --m_running;
                Q_EMIT finished(title);
                if (receiver != nullptr)
                    then();
            },
            Qt::QueuedConnection);
    });
}

} // namespace duban
