// One line above the page: success goes by itself within 5 s, an error stays with its details to copy.
#pragma once

#include "base/error.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace duban {

class MessageStrip final : public QWidget {
    Q_OBJECT
public:
    explicit MessageStrip(QWidget* parent);
    void tell(const QString& text);
    void tellError(const Error& error);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_copy;
    QTimer m_timer;
    bool m_error = false;
    QString m_detail;
};

} // namespace duban
