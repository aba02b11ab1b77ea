#include "slips/draft_keeper.h"

#include "shell/jobs.h"

namespace duban {

namespace {
constexpr int everyMs = 3000;
}

QString localTime(const QDateTime& utc) { return utc.toOffsetFromUtc(8 * 3600).toString(QStringLiteral("MM-dd HH:mm")); }

DraftKeeper::DraftKeeper(Session& session, std::function<SlipDraft()> draft, QObject* parent)
    : QObject(parent), m_session(session), m_draft(std::move(draft)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_session.jobs.busy()) // an import may hold the file for a while; the window must not wait for it
            m_timer.start();
        else
            flush();
    });
}

void DraftKeeper::begin(const std::optional<Slip>& slip) {
    m_timer.stop();
    m_slip = slip ? std::optional(slip->id) : std::nullopt;
    m_version = slip ? slip->version : 0;
    m_savedAt.clear();
}

void DraftKeeper::touch() {
    if (!m_timer.isActive() && !m_session.office.database().readOnly())
        m_timer.start();
}

bool DraftKeeper::flush() {
    m_timer.stop();
    if (m_session.office.database().readOnly())
        return false;
    auto done = DraftCopies(m_session.office).keep(m_slip, m_version, m_draft(), m_session.actor);
    if (!done) {
        if (!std::exchange(m_failed, true))
            Q_EMIT failed(done.error());
        return false;
    }
    m_failed = false;
    m_savedAt = m_session.office.nowUtc().toOffsetFromUtc(8 * 3600).toString(QStringLiteral("HH:mm:ss"));
    Q_EMIT kept();
    return true;
}

void DraftKeeper::drop() {
    m_timer.stop();
    m_savedAt.clear();
    if (m_session.office.database().readOnly())
        return;
    if (auto done = DraftCopies(m_session.office).drop(m_slip); !done)
        Q_EMIT failed(done.error());
}

} // namespace duban
