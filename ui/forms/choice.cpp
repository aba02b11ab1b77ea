#include "forms/choice.h"

#include "theme/theme.h"

#include <QPainter>
#include <QWheelEvent>

namespace duban {

Choice::Choice(const QStringList& items, QWidget* parent) : QComboBox(parent) {
    addItems(items);
    setCurrentIndex(-1);
    setMinimumWidth(120);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setFocusPolicy(Qt::StrongFocus);
    setPlaceholderText(tr("Choose"));
}

void Choice::setValue(const QString& value) {
    if (isEditable()) {
        setEditText(value);
        return;
    }
    if (!value.isEmpty() && findText(value) < 0)
        addItem(value);
    setCurrentIndex(value.isEmpty() ? -1 : findText(value));
}

void Choice::paintEvent(QPaintEvent* event) {
    QComboBox::paintEvent(event);
    constexpr int size = 16;
    const Token colour = isEnabled() ? Token::Text2 : Token::Disabled;
    QPainter(this).drawPixmap(width() - size - 6, (height() - size) / 2, Theme::pixmap(QStringLiteral("down"), colour, size, 2.0));
}

void Choice::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore(); // the page scrolls; the value stays
}

} // namespace duban
