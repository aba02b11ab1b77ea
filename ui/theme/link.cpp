#include "theme/link.h"

#include <QPainter>

namespace duban {

Link::Link(const QString& text, QWidget* parent, TextRole role, Token colour) : QAbstractButton(parent), m_role(role), m_colour(colour) {
    setText(text);
    setFont(fontOf(role));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Link::setColour(Token colour) {
    m_colour = colour;
    update();
}

// Advances are fractions of a pixel: a box of just their sum would elide the text.
QSize Link::sizeHint() const { return {QFontMetrics(fontOf(m_role)).horizontalAdvance(text()) + 8, 20}; }

QSize Link::minimumSizeHint() const { return {std::min(40, sizeHint().width()), 20}; }

void Link::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QFont font = fontOf(m_role);
    font.setUnderline(underMouse() && isEnabled());
    painter.setFont(font);
    painter.setPen(Theme::color(isEnabled() ? m_colour : Token::Disabled));
    const QRect words = rect().adjusted(2, 0, -2, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Token::Accent), 1));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace duban
