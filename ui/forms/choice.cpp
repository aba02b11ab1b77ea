#include "forms/choice.h"

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

void Choice::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore(); // the page scrolls; the value stays
}

} // namespace duban
