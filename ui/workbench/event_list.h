// The latest events (最近动态), newest first; each leads to its matter or slip.
#pragma once

#include "overview/workbench.h"
#include "shell/session.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace duban {

/// One event: ring, bold fact, day at the right, one line of detail.
class EventRow final : public QAbstractButton {
    Q_OBJECT
public:
    EventRow(EventLine line, QDate asOf, QWidget* parent = nullptr);
    [[nodiscard]] const EventLine& line() const { return m_line; }
    [[nodiscard]] QSize sizeHint() const override { return {260, 46}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    EventLine m_line;
    QString m_day, m_detail;
};

class EventList final : public QWidget {
    Q_OBJECT
public:
    explicit EventList(Session& session, QWidget* parent = nullptr);
    void setEvents(const std::vector<EventLine>& events, QDate asOf);

private:
    Session& m_session;
    QVBoxLayout* m_column;
};

} // namespace duban
