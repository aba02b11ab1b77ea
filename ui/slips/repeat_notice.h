// Under a matter that is being drafted: earlier matters that it seems to repeat (疑似重复问题), each a link.
#pragma once

#include "slips/repeats.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace duban {

class RepeatNotice final : public QWidget {
    Q_OBJECT
public:
    explicit RepeatNotice(QWidget* parent = nullptr);

    /// months: how far back was looked.
    void setRepeats(const std::vector<Repeat>& repeats, int months);
    [[nodiscard]] QString text() const; ///< empty while there is nothing to say

Q_SIGNALS:
    void asked(duban::MatterId earlier);

private:
    QLabel* m_head;
    QWidget* m_rows;
    QVBoxLayout* m_column;
};

/// 同一单位同一类别 · 文字相近 63%
QString repeatReason(const Repeat& repeat);

} // namespace duban
