// The files of a clue (线索附件): dropped, pasted (pictures too) or chosen; shown as small pictures before and after saving.
#pragma once

#include "clues/clue.h"

#include <QFrame>
#include <QTemporaryDir>

class QCheckBox;
class QGridLayout;
class QMimeData;

namespace duban {

class Prompts;

/// One thing on the shelf: kept already, or waiting for the clue to be saved.
struct ShelfItem {
    QString name, caption;
    QString picturePath; ///< of what is small enough to be shown; else an icon stands for it
    std::optional<AttachmentId> kept;
};

class FileShelf final : public QFrame {
    Q_OBJECT
public:
    explicit FileShelf(Prompts& prompts, QWidget* parent = nullptr);

    void setItems(std::vector<ShelfItem> items);
    [[nodiscard]] const std::vector<ShelfItem>& items() const { return m_items; }
    /// What the clipboard or a drag holds; false if there is neither a file nor a picture.
    bool take(const QMimeData& held);
    [[nodiscard]] bool sealed() const; ///< new files show who brought the clue

Q_SIGNALS:
    void filesGiven(const QStringList& paths);
    void opened(int item);
    void removeWanted(int item);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addTile(int index);
    void paste();
    Prompts& m_prompts;
    QTemporaryDir m_pasted; ///< pictures from the clipboard, until they are kept
    int m_pictures = 0;
    std::vector<ShelfItem> m_items;
    QGridLayout* m_grid;
    QWidget* m_tiles;
    QCheckBox* m_sealed;
    bool m_over = false;
};

/// A small picture of a file, from its content; null for what is none, is too large or is no common picture.
QPixmap smallPicture(const QString& path, QSize size);

} // namespace duban
