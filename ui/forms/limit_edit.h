// A limit as working days or as a date (整改时限), shown both ways while it is typed.
#pragma once

#include "calendar/calendar.h"
#include "slips/slip.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace duban {

class LimitEdit final : public QWidget {
    Q_OBJECT
public:
    /// dayZero: from when working days count; while a slip is a draft this is the day it would be issued today.
    LimitEdit(Calendar calendar, QDate dayZero, int maxDays, QWidget* parent = nullptr);
    ~LimitEdit() override; ///< a field that dies with the focus still reports that it was left

    [[nodiscard]] Limit limit() const; ///< empty if blank or unreadable
    void setLimit(const Limit& limit);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QLineEdit* line() const { return m_line; }

Q_SIGNALS:
    void limitChanged();

private:
    void explain();
    Calendar m_calendar;
    QDate m_dayZero;
    int m_maxDays;
    QLineEdit* m_line;
    QLabel* m_bothWays;
};

} // namespace duban
