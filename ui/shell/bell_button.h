// The bell in the top bar (提醒铃): how much cannot wait, and a menu that opens each of its lists.
#pragma once

#include "shell/notices.h"

#include <QAbstractButton>

class QMenu;

namespace duban {

class BellButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit BellButton(QWidget* parent);
    void setNotices(std::vector<Notice> notices, bool quiet);
    [[nodiscard]] qint64 count() const { return countOf(m_notices); }
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] QSize sizeHint() const override { return {36, 32}; }

Q_SIGNALS:
    void listWanted(const QString& code);
    void dueListWanted(); ///< on paper
    void quietChanged(bool quiet);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<Notice> m_notices;
    bool m_quiet = false;
    QMenu* m_menu;
};

} // namespace duban
