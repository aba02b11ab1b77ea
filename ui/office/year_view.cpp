#include "office/year_view.h"

#include "forms/date_text.h"
#include "theme/labels.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <optional>

namespace duban {

namespace {

constexpr int columns = 4;
constexpr int rows = 3;
constexpr int headHeight = 22;
constexpr int weekHeight = 18;
constexpr int gap = 16;

struct DayLook {
    QString mark;
    Token text = Token::Text;
    std::optional<Token> ground;
};

} // namespace

YearView::YearView(QWidget* parent) : QWidget(parent), m_calendar(Calendar::builtIn()) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Working-day calendar"));
    setMouseTracking(true);
}

void YearView::setYear(int year, const Calendar& calendar, std::set<QDate> changed, QDate today) {
    m_year = year;
    m_calendar = calendar;
    m_changed = std::move(changed);
    m_today = today;
    if (!m_selected.isValid() || m_selected.year() != year)
        m_selected = today.year() == year ? today : QDate(year, 1, 1);
    describe();
    update();
}

// A picture says nothing to a screen reader.
void YearView::describe() {
    const CountedDay day = m_calendar.explain(m_selected);
    setAccessibleDescription(QStringLiteral("%1 %2").arg(dateWithWeekday(m_selected), dayReasonText(day)));
}

void YearView::select(QDate day) {
    if (!day.isValid())
        return;
    m_selected = day;
    if (day.year() != m_year)
        Q_EMIT yearWanted(day.year());
    describe();
    update();
    Q_EMIT daySelected(day);
}

QRect YearView::monthRect(int month) const {
    const int column = (month - 1) % columns;
    const int row = (month - 1) / columns;
    const int wide = (width() - gap * (columns - 1)) / columns;
    const int high = (height() - gap * (rows - 1)) / rows;
    return {column * (wide + gap), row * (high + gap), wide, high};
}

QRect YearView::cellOf(QDate day) const {
    if (day.year() != m_year)
        return {};
    const QRect month = monthRect(day.month());
    const int lead = QDate(m_year, day.month(), 1).dayOfWeek() - 1; // the week begins on Monday
    const int place = lead + day.day() - 1;
    const int wide = month.width() / 7;
    const int high = (month.height() - headHeight - weekHeight) / 6;
    return {month.left() + place % 7 * wide, month.top() + headHeight + weekHeight + place / 7 * high, wide, high};
}

QDate YearView::dayAt(QPoint at) const {
    for (int month = 1; month <= 12; ++month)
        if (monthRect(month).contains(at))
            for (int day = 1; day <= QDate(m_year, month, 1).daysInMonth(); ++day)
                if (cellOf({m_year, month, day}).contains(at))
                    return {m_year, month, day};
    return {};
}

void YearView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12; ++month)
        paintMonth(painter, month);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cellOf(m_selected).adjusted(0, 0, -1, -1), 3, 3);
    }
}

void YearView::paintMonth(QPainter& painter, int month) const {
    const QRect area = monthRect(month);
    painter.setFont(fontOf(TextRole::Strong));
    painter.setPen(Theme::color(Token::Text));
    painter.drawText(QRect(area.left() + 6, area.top(), area.width(), headHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(Theme::color(Token::Text3));
    const int wide = area.width() / 7;
    for (int day = 1; day <= 7; ++day)
        painter.drawText(QRect(area.left() + (day - 1) * wide, area.top() + headHeight, wide, weekHeight), Qt::AlignCenter,
                         QLocale().standaloneDayName(day, QLocale::NarrowFormat));
    for (int day = 1; day <= QDate(m_year, month, 1).daysInMonth(); ++day)
        paintDay(painter, {m_year, month, day});
}

void YearView::paintDay(QPainter& painter, QDate day) const {
    const CountedDay known = m_calendar.explain(day);
    DayLook look;
    const bool weekend = day.dayOfWeek() >= Qt::Saturday;
    if (known.reason == DayReason::Holiday)
        look = {tr("Off", "mark of a rest day"), Token::Red, Token::RedSoft};
    else if (known.reason == DayReason::MakeUpWorkday)
        look = {tr("On", "mark of a make-up day"), Token::Blue, Token::BlueSoft};
    else if (weekend && !known.counted)
        look.text = Token::Text3;
    const QRect cell = cellOf(day).adjusted(1, 1, -1, -1);
    painter.setPen(day == m_selected ? QPen(Theme::color(Token::Accent), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(look.ground ? QBrush(Theme::color(*look.ground)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(cell, 3, 3);
    QFont font = fontOf(day == m_today ? TextRole::Strong : look.mark.isEmpty() ? TextRole::Body : TextRole::Caption);
    painter.setFont(font);
    painter.setPen(Theme::color(day == m_today && !look.ground ? Token::Accent : look.text));
    const QRect figure = look.mark.isEmpty() ? cell : cell.adjusted(0, 0, -9, 0);
    painter.drawText(figure, Qt::AlignCenter, QString::number(day.day()));
    if (!look.mark.isEmpty()) {
        font = fontOf(TextRole::Caption);
        font.setPixelSize(9);
        painter.setFont(font);
        painter.drawText(cell.adjusted(0, 1, -2, 0), Qt::AlignRight | Qt::AlignTop, look.mark);
    }
    if (day == m_today)
        painter.fillRect(QRect(cell.center().x() - 7, cell.bottom() - 2, 14, 2), Theme::color(Token::Accent));
    if (m_changed.contains(day)) { // a corner: the office's own change
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Token::AmberFill));
        painter.drawPolygon(QPolygon({cell.topLeft(), cell.topLeft() + QPoint(7, 0), cell.topLeft() + QPoint(0, 7)}));
    }
}

void YearView::mousePressEvent(QMouseEvent* event) {
    if (const QDate day = dayAt(event->position().toPoint()); day.isValid() && event->button() == Qt::LeftButton)
        select(day);
}

void YearView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    QDate to;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        to = m_selected.addDays(key == Qt::Key_Left ? -1 : 1);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        to = m_selected.addDays(key == Qt::Key_Up ? -7 : 7);
    else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown)
        to = m_selected.addMonths(key == Qt::Key_PageUp ? -1 : 1);
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        to = key == Qt::Key_Home ? QDate(m_year, 1, 1) : QDate(m_year, 12, 31);
    if (to.isValid())
        select(to);
    else
        QWidget::keyPressEvent(event);
}

bool YearView::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const QDate day = dayAt(help->pos()); day.isValid())
            QToolTip::showText(help->globalPos(), QStringLiteral("%1 %2").arg(dateWithWeekday(day), dayReasonText(m_calendar.explain(day))),
                               this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace duban
