#include "workbench/event_list.h"

#include "slips/slip_labels.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QPainter>

namespace duban {

namespace {

/// Red for what went wrong, green for what was accepted, accent for the rest; the issue is a filled ring.
Token colourOf(Verb verb) {
    if (verb == Verb::Return || verb == Verb::Remind || verb == Verb::Rebound || verb == Verb::Refuse || verb == Verb::Void)
        return Token::Red;
    if (verb == Verb::Accept || verb == Verb::Close || verb == Verb::Recheck || verb == Verb::Verify)
        return Token::Green;
    return Token::Accent;
}

} // namespace

EventRow::EventRow(EventLine line, QDate asOf, QWidget* parent) : QAbstractButton(parent), m_line(std::move(line)) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(QStringLiteral("%1 %2").arg(verbLabel(m_line.verb), m_line.departmentShort));
    m_day = m_line.on.toString(m_line.on.year() == asOf.year() ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
    m_detail = m_line.ref;
    if (const QString note = m_line.note.simplified(); !note.isEmpty())
        m_detail += QStringLiteral("  ") + note.left(80);
    setToolTip(m_detail);
    setAccessibleName(QStringLiteral("%1 %2 %3").arg(m_day, text(), m_detail));
}

void EventRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), Theme::color(Token::Hover));
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = Theme::color(colourOf(m_line.verb));
    painter.setPen(QPen(colour, 2));
    painter.setBrush(m_line.verb == Verb::Issue ? QBrush(colour) : Qt::NoBrush);
    painter.drawEllipse(QRectF(17, 10, 8, 8));
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(Theme::color(Token::Text3));
    const int day = painter.fontMetrics().horizontalAdvance(m_day);
    painter.drawText(QRect(width() - 16 - day, 4, day + 4, 20), Qt::AlignVCenter | Qt::AlignLeft, m_day);
    const int detail = width() - 52;
    painter.drawText(QRect(36, 24, detail, 18), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, detail));
    painter.setFont(fontOf(TextRole::Strong));
    painter.setPen(Theme::color(Token::Text));
    const int fact = width() - 36 - 24 - day;
    painter.drawText(QRect(36, 4, fact, 20), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, fact));
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::color(Token::Accent), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

EventList::EventList(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 4, 0, 4);
    m_column->setSpacing(0);
}

void EventList::setEvents(const std::vector<EventLine>& events, QDate asOf) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (events.empty())
        m_column->addWidget(emptyState(QStringLiteral("clock"), tr("Nothing has happened yet."), nullptr, this));
    for (const EventLine& one : events) {
        auto* row = new EventRow(one, asOf, this);
        connect(row, &EventRow::clicked, this, [this, one] {
            if (one.matter)
                m_session.navigator.openMatter(*one.matter);
            else
                m_session.navigator.openSlip(one.slip);
        });
        m_column->addWidget(row);
    }
    m_column->addStretch(1);
}

} // namespace duban
