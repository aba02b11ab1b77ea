#include "workbench/tile.h"

#include <QLocale>
#include <QPainter>

namespace duban {

Tile::Tile(const QString& caption, const QString& code, Token colour, QWidget* parent)
    : QAbstractButton(parent), m_caption(caption), m_code(code), m_colour(colour) {
    setObjectName(QStringLiteral("tile-") + code);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

void Tile::setCount(qint64 count) {
    m_count = count;
    setAccessibleName(QStringLiteral("%1 %2").arg(m_caption).arg(count));
    setToolTip(m_caption);
    update();
}

void Tile::addPart(const QString& partCode, const QString& caption, Token colour) {
    auto* link = new Link(caption, this, TextRole::Caption, colour);
    link->setObjectName(QStringLiteral("tile-") + partCode);
    connect(link, &Link::clicked, this, [this, partCode] { Q_EMIT partClicked(partCode); });
    m_parts.insert(partCode, {link, caption, colour});
    m_order << partCode;
}

void Tile::setPart(const QString& partCode, qint64 count) {
    const Part part = m_parts.value(partCode);
    if (part.link == nullptr)
        return;
    part.link->setText(QStringLiteral("%1 %2").arg(part.caption).arg(count));
    part.link->setColour(count > 0 ? part.colour : Token::Text3);
    placeParts();
}

QSize Tile::sizeHint() const {
    int parts = 0;
    for (const Part& part : m_parts)
        parts += part.link->sizeHint().width() + 4;
    const int words = QFontMetrics(fontOf(TextRole::Caption)).horizontalAdvance(m_caption);
    return {std::max({60, words, parts}) + 24, 96};
}

void Tile::placeParts() {
    int left = 10;
    for (const QString& code : m_order) {
        Link* link = m_parts.value(code).link;
        const int width = std::min(link->sizeHint().width(), std::max(0, this->width() - left - 4));
        link->setGeometry(left, 70, width, 20);
        left += width + 4;
    }
    updateGeometry();
}

void Tile::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    placeParts();
}

void Tile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (isDown() || underMouse())
        painter.fillRect(rect(), Theme::color(isDown() ? Token::Selected : Token::Hover));
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(Theme::color(Token::Text2));
    const QRect caption(12, 10, width() - 16, 18);
    painter.drawText(caption, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, caption.width()));
    painter.setFont(fontOf(TextRole::Figure));
    painter.setPen(Theme::color(m_count == 0 ? Token::Text3 : m_colour));
    painter.drawText(QRect(12, 30, width() - 16, 38), Qt::AlignVCenter | Qt::AlignLeft, QLocale().toString(m_count));
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace duban
