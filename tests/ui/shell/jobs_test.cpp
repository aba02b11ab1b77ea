#include "shell/jobs.h"
#include "shell/message_strip.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QSignalSpy>
#include <QThread>

using namespace duban;

TEST_CASE("a job works elsewhere and answers here; nobody answers to a deleted page") {
    Jobs jobs;
    QObject page;
    QThread* worked = nullptr;
    QThread* answered = nullptr;
    QSignalSpy finished(&jobs, &Jobs::finished);
    jobs.run<QThread*>(
        QStringLiteral("job"), &page, [](Progress&) { return QThread::currentThread(); },
        [&](QThread* thread) {
            worked = thread;
            answered = QThread::currentThread();
        });
    REQUIRE(finished.wait(10000));
    CHECK(worked != QThread::currentThread());
    CHECK(answered == QThread::currentThread());

    bool reached = false;
    auto gone = std::make_unique<QObject>();
    jobs.run<int>(
        QStringLiteral("job"), gone.get(), [](Progress&) { return 1; }, [&](int) { reached = true; });
    gone.reset();
    REQUIRE(finished.wait(10000));
    CHECK_FALSE(reached);
}

TEST_CASE("cancelling reaches the job") {
    Jobs jobs;
    QObject page;
    bool cancelled = false;
    QSignalSpy finished(&jobs, &Jobs::finished);
    jobs.run<bool>(
        QStringLiteral("job"), &page,
        [](Progress& progress) {
            for (int i = 0; i < 10000 && !progress.cancelled(); ++i)
                QThread::yieldCurrentThread();
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            return true;
        },
        [&](bool seen) { cancelled = seen; });
    jobs.cancelAll();
    REQUIRE(finished.wait(10000));
    CHECK(cancelled);
}

TEST_CASE("an error stays and is shown literally") {
    QWidget window;
    MessageStrip strip(&window);
    window.show();
    strip.tellError(ruleError("x", "“%1” is wrong.", {QStringLiteral("<b>粗</b>")}));
    CHECK(strip.text().contains(QStringLiteral("<b>粗</b>")));
    for (const QLabel* label : strip.findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);
}
