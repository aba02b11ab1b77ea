#include "theme/labels.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QStyle>

namespace duban {

QFont fontOf(TextRole role) {
    QFont font = QApplication::font();
    switch (role) {
    case TextRole::Body: break;
    case TextRole::Caption: font.setPixelSize(12); break;
    case TextRole::Strong: font.setWeight(QFont::Medium); break;
    case TextRole::PanelTitle:
        font.setPixelSize(14);
        font.setWeight(QFont::Medium);
        break;
    case TextRole::PageTitle:
        font.setPixelSize(20);
        font.setWeight(QFont::Medium);
        break;
    case TextRole::Figure:
        font.setPixelSize(28);
        font.setWeight(QFont::Medium);
        break;
    case TextRole::SmallFigure:
        font.setPixelSize(22);
        font.setWeight(QFont::Medium);
        break;
    }
    return font;
}

void recolour(QLabel* target, Token colour) {
    QPalette palette = target->palette();
    palette.setColor(QPalette::WindowText, Theme::color(colour));
    target->setPalette(palette);
}

QLabel* label(const QString& text, TextRole role, Token colour, QWidget* parent) {
    auto* made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    made->setText(text);
    made->setFont(fontOf(role));
    recolour(made, colour);
    QObject::connect(&Theme::of(*qobject_cast<QApplication*>(qApp)), &Theme::changed, made, [made, colour] { recolour(made, colour); });
    return made;
}

QLabel* textLabel(const QString& text, Token colour, QWidget* parent) {
    QLabel* made = label(text, TextRole::Body, colour, parent);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

namespace {

/// Once now and after each switch of the theme.
template <class F> void withTheme(QObject* context, F paint) {
    paint();
    QObject::connect(&Theme::of(*qobject_cast<QApplication*>(qApp)), &Theme::changed, context, paint);
}

QPushButton* styled(QPushButton* made, const char* role) {
    made->setProperty("role", QString::fromLatin1(role));
    made->setCursor(Qt::ArrowCursor);
    return made;
}

// The button mirrors its action: text, icon, enabled, and why it is disabled.
QPushButton* boundTo(QAction* action, const char* role, Token iconColour, QWidget* parent) {
    auto* made = styled(new QPushButton(parent), role);
    const auto mirror = [made, action, iconColour] {
        made->setText(action->text());
        if (const QString name = action->property("iconName").toString(); !name.isEmpty())
            made->setIcon(Theme::icon(name, iconColour));
        else
            made->setIcon(action->icon());
        made->setEnabled(action->isEnabled());
        made->setVisible(action->isVisible());
        made->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
    };
    withTheme(made, mirror);
    QObject::connect(action, &QAction::changed, made, mirror);
    QObject::connect(made, &QPushButton::clicked, action, &QAction::trigger);
    return made;
}

} // namespace

QPushButton* primaryButton(QAction* action, QWidget* parent) { return boundTo(action, "primary", Token::OnAccent, parent); }
QPushButton* button(QAction* action, QWidget* parent) { return boundTo(action, "plain", Token::Text2, parent); }
QPushButton* ghostButton(QAction* action, QWidget* parent) { return boundTo(action, "ghost", Token::Accent, parent); }

QPushButton* button(const QString& text, const QString& iconName, QWidget* parent) {
    auto* made = styled(new QPushButton(text, parent), "plain");
    if (!iconName.isEmpty())
        withTheme(made, [made, iconName] { made->setIcon(Theme::icon(iconName)); });
    return made;
}

QPushButton* primaryButton(const QString& text, const QString& iconName, QWidget* parent) {
    auto* made = styled(new QPushButton(text, parent), "primary");
    if (!iconName.isEmpty())
        withTheme(made, [made, iconName] { made->setIcon(Theme::icon(iconName, Token::OnAccent)); });
    return made;
}

QLineEdit* searchBox(const QString& placeholder, const QString& name, QWidget* parent) {
    auto* made = new QLineEdit(parent);
    made->setPlaceholderText(placeholder);
    made->setAccessibleName(name);
    made->setClearButtonEnabled(true);
    QAction* glass = made->addAction(QIcon(), QLineEdit::LeadingPosition);
    withTheme(glass, [glass] { glass->setIcon(Theme::icon(QStringLiteral("search"))); });
    return made;
}

Panel::Panel(QWidget* parent) : QFrame(parent) {
    setProperty("panel", true);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
}

Panel::Panel(const QString& title, QWidget* parent) : Panel(parent) {
    auto* row = new QWidget(this);
    row->setFixedHeight(39);
    m_titleRow = new QHBoxLayout(row);
    m_titleRow->setContentsMargins(16, 0, 12, 0);
    m_titleRow->setSpacing(8);
    m_title = label(title, TextRole::PanelTitle, Token::Text, row);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    m_body->addWidget(row);
    m_body->addWidget(line(Qt::Horizontal, this));
}

void Panel::addToTitle(QWidget* widget) { m_titleRow->addWidget(widget); }
void Panel::setTitle(const QString& title) { m_title->setText(title); }

QFrame* line(Qt::Orientation orientation, QWidget* parent) {
    auto* made = new QFrame(parent);
    made->setProperty("line", true);
    if (orientation == Qt::Horizontal)
        made->setFixedHeight(1);
    else
        made->setFixedWidth(1);
    return made;
}

QWidget* emptyState(const QString& iconName, const QString& text, QAction* action, QWidget* parent) {
    auto* made = new QWidget(parent);
    auto* column = new QVBoxLayout(made);
    column->addStretch(2);
    auto* picture = label({}, TextRole::Body, Token::Text3, made);
    withTheme(picture, [picture, iconName] { picture->setPixmap(Theme::pixmap(iconName, Token::Text3, 32, 2.0)); });
    column->addWidget(picture, 0, Qt::AlignHCenter);
    auto* words = label(text, TextRole::Body, Token::Text2, made);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    column->addWidget(words);
    if (action != nullptr)
        column->addWidget(button(action, made), 0, Qt::AlignHCenter);
    column->addStretch(3);
    return made;
}

} // namespace duban
