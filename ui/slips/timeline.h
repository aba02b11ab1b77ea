// The course of events (办理过程), newest first: rings on a line, one bold fact and one line of detail each.
#pragma once

#include "slips/event.h"

#include <QWidget>

namespace duban {

class Timeline final : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);
    void setEvents(std::vector<Event> events, int year);
    /// The row of one event, marked; null if it is not there.
    QWidget* highlight(const QString& eventUuid);
    [[nodiscard]] QString highlighted() const { return m_highlighted; }

private:
    void rebuild();
    std::vector<Event> m_events;
    int m_year = 0;
    QString m_highlighted;
};

} // namespace duban
