#include "shell/navigation.h"

#include "theme/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace duban {

NavItem::NavItem(const QString& text, const QString& iconName, bool sub, QWidget* parent)
    : QAbstractButton(parent), m_iconName(iconName), m_sub(sub) {
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(text);
    setFixedHeight(sub ? 26 : 32);
    setAttribute(Qt::WA_Hover);
}

void NavItem::setCount(qint64 count, bool urgent) {
    m_count = count;
    m_urgent = urgent && count > 0;
    setAccessibleDescription(count >= 0 ? QString::number(count) : QString());
    update();
}

QSize NavItem::sizeHint() const { return {184, height()}; }

bool NavItem::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void NavItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (isChecked())
        painter.fillRect(rect(), Theme::color(Token::Selected));
    else if (underMouse())
        painter.fillRect(rect(), Theme::color(Token::Hover));
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), Theme::color(Token::Accent));
    int left = 16;
    if (!m_sub) {
        painter.drawPixmap(left, (height() - 18) / 2,
                           Theme::pixmap(m_iconName, isChecked() ? Token::Accent : Token::Text2, 18, devicePixelRatioF()));
    }
    left += 24;
    QFont font = fontOf(isChecked() ? TextRole::Strong : TextRole::Body);
    painter.setFont(font);
    painter.setPen(Theme::color(isChecked() ? Token::Text : m_sub ? Token::Text2 : Token::Text));
    const QRect words(left, 0, width() - left - 48, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (m_count >= 0) {
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(Theme::color(m_urgent ? Token::Red : Token::Text3));
        painter.drawText(QRect(width() - 60, 0, 48, height()), Qt::AlignVCenter | Qt::AlignRight, QString::number(m_count));
    }
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

Navigation::Navigation(const PageRegistry& pages, QWidget* parent) : QWidget(parent), m_pages(pages), m_column(new QVBoxLayout(this)) {
    setFixedWidth(184);
    setAutoFillBackground(true);
    m_column->setContentsMargins(0, 8, 0, 8);
    m_column->setSpacing(0);
    build();
    const auto paint = [this] {
        QPalette colours = palette();
        colours.setColor(QPalette::Window, Theme::color(Token::Nav));
        setPalette(colours);
    };
    paint();
    connect(&Theme::of(*qobject_cast<QApplication*>(qApp)), &Theme::changed, this, paint);
}

void Navigation::addLists() {
    struct List {
        const char* code;
        const char* text;
    };
    static constexpr auto lists = std::to_array<List>({
        {"open", QT_TRANSLATE_NOOP("pages", "Open matters")},
        {"waiting", QT_TRANSLATE_NOOP("pages", "Waiting for signature")},
        {"rectifying", QT_TRANSLATE_NOOP("pages", "Rectifying")},
        {"submitted", QT_TRANSLATE_NOOP("pages", "To review")},
        {"verifying", QT_TRANSLATE_NOOP("pages", "To verify")},
        {"closing", QT_TRANSLATE_NOOP("pages", "To close")},
        {"overdue", QT_TRANSLATE_NOOP("pages", "Overdue")},
        {"rechecks", QT_TRANSLATE_NOOP("pages", "To re-check")},
    });
    for (const List& list : lists)
        addList(QString::fromLatin1(list.code), QCoreApplication::translate("pages", list.text));
}

void Navigation::addList(const QString& code, const QString& text) {
    auto* sub = new NavItem(text, {}, true, this);
    m_items.insert(code, sub);
    m_column->addWidget(sub);
    connect(sub, &QAbstractButton::clicked, this, [this, code] { Q_EMIT listWanted(code); });
}

void Navigation::build() {
    int section = 1;
    for (const PageEntry& page : m_pages) {
        if (page.section == 0)
            continue;
        if (page.section != section) {
            if (page.section == 9)
                m_column->addStretch(1);
            m_column->addSpacing(8);
            m_column->addWidget(line(Qt::Horizontal, this));
            m_column->addSpacing(8);
            section = page.section;
        }
        auto* item = new NavItem(QCoreApplication::translate("pages", page.title), page.icon, false, this);
        m_items.insert(page.id, item);
        m_column->addWidget(item);
        connect(item, &QAbstractButton::clicked, this, [this, id = page.id] { Q_EMIT pageWanted(id); });
        if (page.id == QLatin1String("ledger"))
            addLists();
        if (page.id == QLatin1String("clues"))
            addList(QStringLiteral("clues#undecided"), QCoreApplication::translate("pages", "To decide"));
    }
    if (section != 9)
        m_column->addStretch(1);
}

void Navigation::retranslate() {
    QHash<QString, NavItem*> old = std::exchange(m_items, {});
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    build();
}

void Navigation::setCurrent(const QString& id) {
    for (auto item = m_items.begin(); item != m_items.end(); ++item)
        item.value()->setChecked(item.key() == id);
}

void Navigation::setCount(const QString& id, qint64 count, bool urgent) {
    if (NavItem* item = m_items.value(id))
        item->setCount(count, urgent);
}

} // namespace duban
