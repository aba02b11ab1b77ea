// The one way to make labels, buttons and panels: plain text always, sizes and weights of the look.
#pragma once

#include "theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace duban {

enum class TextRole { Body, Caption, PanelTitle, PageTitle, Figure, SmallFigure, Strong };

/// Never rich text: what a user typed is shown literally.
QLabel* label(const QString& text, TextRole role = TextRole::Body, Token colour = Token::Text, QWidget* parent = nullptr);
/// A wrapping label for running text.
QLabel* textLabel(const QString& text, Token colour = Token::Text, QWidget* parent = nullptr);
QFont fontOf(TextRole role);
/// For palettes that must follow a theme switch.
void recolour(QLabel* target, Token colour);

QPushButton* primaryButton(QAction* action, QWidget* parent = nullptr);
QPushButton* button(QAction* action, QWidget* parent = nullptr);
QPushButton* ghostButton(QAction* action, QWidget* parent = nullptr);
QPushButton* button(const QString& text, const QString& iconName = {}, QWidget* parent = nullptr);
QPushButton* primaryButton(const QString& text, const QString& iconName = {}, QWidget* parent = nullptr);

/// A search box: the glass at the left follows the theme, a cross clears.
QLineEdit* searchBox(const QString& placeholder, const QString& name, QWidget* parent = nullptr);

/// Surface with a 1 px line and radius 4; no frames inside frames.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(QWidget* parent = nullptr);
    /// With a title row (40 high, line below); the body goes into body(), further widgets of the row into titleRow().
    explicit Panel(const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void addToTitle(QWidget* widget); ///< at the right of the title row
    void setTitle(const QString& title);

private:
    QVBoxLayout* m_body = nullptr;
    QHBoxLayout* m_titleRow = nullptr;
    QLabel* m_title = nullptr;
};

/// A 1 px line.
QFrame* line(Qt::Orientation orientation, QWidget* parent = nullptr);

/// What an empty list says, and the next act: "没有逾期事项" with a button, never a blank pane.
QWidget* emptyState(const QString& iconName, const QString& text, QAction* action = nullptr, QWidget* parent = nullptr);

} // namespace duban
