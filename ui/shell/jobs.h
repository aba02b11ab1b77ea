// Work that may take longer than 50 ms: off the interface thread, with progress and cancel; results come back to it.
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace duban {

/// Progress that is seen on the interface thread.
class JobProgress final : public QObject, public Progress {
    Q_OBJECT
public:
    void report(qint64 done, qint64 total, const QString& what) override;
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void reported(qint64 done, qint64 total, const QString& what);

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<qint64> m_lastMs = 0;
};

class Jobs final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~Jobs() override;

    /// work runs on a worker thread and must not touch widgets; then() is called on the interface thread unless context
    /// was deleted meanwhile. Long jobs show in the status bar under title.
    template <class T> void run(const QString& title, QObject* context, std::function<T(Progress&)> work, std::function<void(T)> then) {
        auto progress = std::make_shared<JobProgress>();
        auto result = std::make_shared<std::unique_ptr<T>>();
        start(
            title, context, progress, [work = std::move(work), progress, result] { *result = std::make_unique<T>(work(*progress)); },
            [then = std::move(then), result] { then(std::move(**result)); });
    }
    [[nodiscard]] bool busy() const { return m_running > 0; }
    void cancelAll();
    /// Cancels and waits: a job works beside the open file, so it must have ended before the file is closed.
    void stop();

Q_SIGNALS:
    void started(const QString& title);
    void progressed(const QString& title, qint64 done, qint64 total, const QString& what);
    void finished(const QString& title);

private:
    void start(const QString& title, QObject* context, const std::shared_ptr<JobProgress>& progress, std::function<void()> work,
               std::function<void()> then);
    int m_running = 0;
    std::vector<std::weak_ptr<JobProgress>> m_open;
};

} // namespace duban
