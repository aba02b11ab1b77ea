// The list under the global search box (Ctrl+K): arrows choose, Enter goes there, Esc closes; the box keeps the keyboard.
#pragma once

#include "shell/palette_hits.h"

#include <QListWidget>
#include <QTimer>

class QLineEdit;

namespace duban {

class CommandPalette final : public QListWidget {
    Q_OBJECT
public:
    using Find = std::function<std::vector<PaletteHit>(const QString& text)>;
    /// box: the search box; the list lies over window, under the box.
    CommandPalette(QLineEdit* box, QWidget* window, Find find);
    [[nodiscard]] const std::vector<PaletteHit>& hits() const { return m_hits; }
    /// Looks at once, without waiting for the typing to pause.
    void look();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool onKey(int key);
    void go(int row);
    void place();
    QLineEdit* m_box;
    Find m_find;
    std::vector<PaletteHit> m_hits;
    QString m_shown; ///< text of the hits
    QTimer m_typing;
};

} // namespace duban
