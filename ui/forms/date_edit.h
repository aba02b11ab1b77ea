// The one date editor (日期录入): a line that understands what people type, with a calendar behind its icon.
#pragma once

#include "calendar/calendar.h"

#include <QLineEdit>

#include <optional>

namespace duban {

class DateEdit final : public QLineEdit {
    Q_OBJECT
public:
    /// today gives the missing year and the base of "+10工作日".
    DateEdit(Calendar calendar, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<QDate> date() const; ///< empty if blank or unreadable
    void setDate(std::optional<QDate> date);
    [[nodiscard]] QString problem() const; ///< what to do about an unreadable text; empty if it is fine

Q_SIGNALS:
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void settle(); ///< rewrites a readable text in one form
    void showCalendar();
    Calendar m_calendar;
    QDate m_today;
};

} // namespace duban
