// The place where files are dropped or chosen as evidence (佐证材料).
#pragma once

#include <QFrame>

namespace duban {

class Prompts;

class EvidenceDrop final : public QFrame {
    Q_OBJECT
public:
    explicit EvidenceDrop(Prompts& prompts, QWidget* parent = nullptr);

Q_SIGNALS:
    void filesGiven(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_over = false;
};

} // namespace duban
