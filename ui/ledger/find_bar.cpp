#include "ledger/find_bar.h"

#include "theme/labels.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace duban {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent), m_text(searchBox(tr("Find in this list"), tr("Find in this list"), this)),
      m_place(label({}, TextRole::Caption, Token::Text2, this)) {
    setFixedHeight(40);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_text->setFixedWidth(260);
    m_text->setObjectName(QStringLiteral("find"));
    row->addWidget(m_text);
    auto* previous = button({}, QStringLiteral("up"), this);
    auto* next = button({}, QStringLiteral("down"), this);
    previous->setAccessibleName(tr("Find previous"));
    next->setAccessibleName(tr("Find next"));
    previous->setToolTip(tr("Find previous (Shift+F3)"));
    next->setToolTip(tr("Find next (F3)"));
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_place);
    row->addStretch(1);
    auto* close = button({}, QStringLiteral("x"), this);
    close->setProperty("role", QStringLiteral("ghost"));
    close->setAccessibleName(tr("Close the find strip"));
    row->addWidget(close);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT textChanged(text()); });
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT nextWanted(true); });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT nextWanted(false); });
    connect(close, &QPushButton::clicked, this, &FindBar::shut);
    hide();
}

QString FindBar::text() const { return m_text->text().trimmed(); }

void FindBar::open() {
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::shut() {
    hide();
    m_text->clear();
    m_typing.stop();
    Q_EMIT closed();
}

void FindBar::showPlace(qsizetype place, qsizetype total) {
    m_place->setText(text().isEmpty() ? QString() : total == 0 ? tr("Not in this list") : tr("%1 of %2").arg(place).arg(total));
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_typing.isActive()) {
            m_typing.stop();
            Q_EMIT textChanged(text());
        } else {
            Q_EMIT nextWanted(event->modifiers().testFlag(Qt::ShiftModifier));
        }
    } else if (event->key() == Qt::Key_Escape) {
        shut();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace duban
