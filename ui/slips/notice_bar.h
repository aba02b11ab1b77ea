// A line above a form (提示条): what happened or what to mind, with the acts that answer it; it stays until it is answered.
#pragma once

#include "theme/tokens.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace duban {

class NoticeBar final : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    struct Act {
        QString text;
        std::function<void()> run; ///< the bar is hidden first
    };
    void say(const QString& text, std::vector<Act> acts = {}, Token colour = Token::Accent);
    [[nodiscard]] QString text() const; ///< empty while hidden

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_acts;
    Token m_colour = Token::Accent;
};

} // namespace duban
