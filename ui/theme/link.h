// A word that leads somewhere: accent text, underlined under the mouse, reached by keyboard like a button (链接).
#pragma once

#include "theme/labels.h"

#include <QAbstractButton>

namespace duban {

class Link final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Link(const QString& text, QWidget* parent = nullptr, TextRole role = TextRole::Body, Token colour = Token::Accent);
    void setColour(Token colour);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextRole m_role;
    Token m_colour;
};

} // namespace duban
