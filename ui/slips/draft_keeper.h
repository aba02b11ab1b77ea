// Keeps what is typed into the form in the ledger file every few seconds (草稿自动保存), so that a killed program loses little.
#pragma once

#include "shell/session.h"
#include "slips/draft_copies.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace duban {

class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    /// draft: what stands in the form now.
    DraftKeeper(Session& session, std::function<SlipDraft()> draft, QObject* parent = nullptr);

    void begin(const std::optional<Slip>& slip);                ///< what is edited from now on; nothing is pending
    void touch();                                               ///< something was typed
    bool flush();                                               ///< now; false if the file refused it
    void drop();                                                ///< saved or given up
    [[nodiscard]] QString savedAt() const { return m_savedAt; } ///< 10:05:33, empty before the first time

Q_SIGNALS:
    void kept();
    void failed(const duban::Error& error);

private:
    Session& m_session;
    std::function<SlipDraft()> m_draft;
    QTimer m_timer;
    std::optional<SlipId> m_slip;
    int m_version = 0;
    bool m_failed = false; ///< said once
    QString m_savedAt;
};

/// In the office's time: 03-02 10:05.
QString localTime(const QDateTime& utc);

} // namespace duban
