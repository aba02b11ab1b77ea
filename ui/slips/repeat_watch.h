// Looks for repeated problems while a slip is drafted (重复问题查找): a moment after the typing stops, in a job.
#pragma once

#include "shell/session.h"
#include "slips/repeats.h"

#include <QObject>
#include <QTimer>

namespace duban {

class DepartmentMatcher;

class RepeatWatch final : public QObject {
    Q_OBJECT
public:
    explicit RepeatWatch(Session& session, QObject* parent = nullptr);

    /// The draft as it stands now; asked about once it has been left alone for a moment.
    void look(const SlipDraft& draft, const DepartmentMatcher& units, const std::optional<SlipId>& slip);
    void forget(); ///< another draft: replies under way are dropped

Q_SIGNALS:
    /// Per matter of the draft, in its order.
    void found(const std::vector<std::vector<duban::Repeat>>& repeats, int months);

private:
    void run();
    Session& m_session;
    QTimer m_pause;
    std::vector<RepeatQuestion> m_wanted, m_asked;
    int m_token = 0;
    bool m_running = false;
};

} // namespace duban
