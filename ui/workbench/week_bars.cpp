#include "workbench/week_bars.h"

#include "theme/labels.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace duban {

WeekBars::WeekBars(QWidget* parent) : QWidget(parent) {
    setFixedHeight(176);
    setMinimumWidth(240);
    setAccessibleName(tr("Issued and closed, by week"));
}

void WeekBars::setWeeks(std::vector<WeekCount> weeks) {
    m_weeks = std::move(weeks);
    QStringList words; // a picture says nothing to a screen reader
    for (const WeekCount& week : m_weeks)
        words << tr("Week of %1: issued %2, closed %3").arg(week.monday.toString(QStringLiteral("M-d"))).arg(week.issued).arg(week.closed);
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    update();
}

QRect WeekBars::plot() const { return rect().adjusted(34, 34, -12, -26); }

qint64 WeekBars::top() const {
    qint64 most = 4;
    for (const WeekCount& week : m_weeks)
        most = std::max({most, week.issued, week.closed});
    return (most + 3) / 4 * 4; // four even steps of whole matters
}

QRect WeekBars::barOf(int week, bool closed) const {
    const QRect area = plot();
    const auto& counts = m_weeks[static_cast<std::size_t>(week)];
    const int count = static_cast<int>(m_weeks.size());
    const int left = area.left() + area.width() * week / count;
    const int slot = area.width() / count;
    const int bar = std::max(3, (slot - 5) / 2);
    const auto height = static_cast<int>((closed ? counts.closed : counts.issued) * area.height() / top());
    return {left + 2 + (closed ? bar + 1 : 0), area.bottom() + 1 - height, bar, height};
}

int WeekBars::weekAt(int x) const {
    const QRect area = plot();
    if (m_weeks.empty() || x < area.left() || x > area.right())
        return -1;
    return std::min(static_cast<int>(m_weeks.size()) - 1, (x - area.left()) * static_cast<int>(m_weeks.size()) / area.width());
}

void WeekBars::paintLegend(QPainter& painter) const {
    int left = 34;
    for (const auto& [words, colour] : {std::pair(tr("Issued"), Token::Chart4), std::pair(tr("Closed"), Token::Chart1)}) {
        painter.fillRect(QRect(left, 13, 10, 10), Theme::color(colour));
        painter.setPen(Theme::color(Token::Text2));
        painter.drawText(QRect(left + 15, 8, 80, 20), Qt::AlignVCenter | Qt::AlignLeft, words);
        left += 29 + painter.fontMetrics().horizontalAdvance(words);
    }
}

void WeekBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(fontOf(TextRole::Caption));
    paintLegend(painter);
    const QRect area = plot();
    for (int step = 0; step <= 4; step += 2) {
        const int y = area.bottom() + 1 - area.height() * step / 4;
        painter.fillRect(QRect(area.left(), y, area.width(), 1), Theme::color(step == 0 ? Token::Line2 : Token::Line));
        painter.setPen(Theme::color(Token::Text3));
        painter.drawText(QRect(0, y - 9, area.left() - 6, 18), Qt::AlignVCenter | Qt::AlignRight, QString::number(top() * step / 4));
    }
    for (int week = 0; week < static_cast<int>(m_weeks.size()); ++week) {
        painter.fillRect(barOf(week, false), Theme::color(Token::Chart4));
        painter.fillRect(barOf(week, true), Theme::color(Token::Chart1));
        if (week % 4 != 0)
            continue;
        painter.setPen(Theme::color(Token::Text3));
        const int left = area.left() + area.width() * week / static_cast<int>(m_weeks.size());
        painter.drawText(QRect(left - 10, area.bottom() + 4, 60, 18), Qt::AlignVCenter | Qt::AlignLeft,
                         m_weeks[static_cast<std::size_t>(week)].monday.toString(QStringLiteral("M-d")));
    }
}

void WeekBars::mouseReleaseEvent(QMouseEvent* event) {
    const int week = weekAt(event->pos().x());
    if (week < 0 || event->button() != Qt::LeftButton)
        return;
    const QDate monday = m_weeks[static_cast<std::size_t>(week)].monday;
    const bool closed = event->pos().x() >= barOf(week, true).left();
    Q_EMIT clicked({monday, monday.addDays(6)}, closed);
}

bool WeekBars::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int week = weekAt(help->pos().x());
        const auto text = [&](const WeekCount& w) {
            return tr("Week of %1: issued %2, closed %3").arg(w.monday.toString(QStringLiteral("M-d"))).arg(w.issued).arg(w.closed);
        };
        QToolTip::showText(help->globalPos(), week < 0 ? QString() : text(m_weeks[static_cast<std::size_t>(week)]), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace duban
