#include "forms/date_edit.h"

#include "forms/date_text.h"
#include "theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>

namespace duban {

DateEdit::DateEdit(Calendar calendar, QDate today, QWidget* parent) : QLineEdit(parent), m_calendar(std::move(calendar)), m_today(today) {
    setMinimumWidth(132);
    setToolTip(tr("Write 2026-03-05, 3.5, 3月5日, 20260305 or +10工作日; ↑ and ↓ go day by day"));
    QAction* open = addAction(Theme::icon(QStringLiteral("cal")), QLineEdit::TrailingPosition);
    open->setToolTip(tr("Choose from the calendar"));
    connect(open, &QAction::triggered, this, &DateEdit::showCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::settle);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::dateChanged);
}

std::optional<QDate> DateEdit::date() const { return parseDateText(text(), m_today, m_calendar); }

void DateEdit::setDate(std::optional<QDate> date) { setText(date ? date->toString(Qt::ISODate) : QString()); }

QString DateEdit::problem() const {
    if (text().trimmed().isEmpty() || date())
        return {};
    return tr("“%1” is not a date; write for example 2026-03-05 or 3.5").arg(text().trimmed());
}

void DateEdit::settle() {
    if (const auto read = date(); read && text() != read->toString(Qt::ISODate))
        setDate(read);
}

void DateEdit::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step != 0 && event->modifiers() == Qt::NoModifier) {
        setDate(date() ? date()->addDays(step) : m_today);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Semicolon && event->modifiers() == Qt::ControlModifier) {
        setDate(m_today);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateEdit::showCalendar() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("panel", true);
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    auto* month = new QCalendarWidget(popup);
    month->setFirstDayOfWeek(Qt::Monday);
    month->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    month->setSelectedDate(date().value_or(m_today));
    column->addWidget(month);
    const auto choose = [this, popup](QDate chosen) {
        setDate(chosen);
        popup->close();
        setFocus();
    };
    connect(month, &QCalendarWidget::clicked, this, choose);
    connect(month, &QCalendarWidget::activated, this, choose);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    month->setFocus();
}

} // namespace duban
