// The menu 编辑: undo, redo, cut, copy, paste, select all and find, each for whatever has the keyboard; disabled with the reason.
#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QMenu;

namespace duban {

class Page;

class EditActions final : public QObject {
    Q_OBJECT
public:
    /// page: the one in sight, or null.
    EditActions(QMenu* menu, std::function<Page*()> page, QWidget* window);
    /// Says again what can be done; called before the menu opens.
    void refresh();

private:
    QAction* add(const QString& text, QKeySequence::StandardKey key, const char* slot);
    void act(const char* slot);
    void offer(QAction* action, bool possible, const QString& reason);
    [[nodiscard]] QWidget* target() const { return m_target; }

    QMenu* m_menu;
    std::function<Page*()> m_page;
    QPointer<QWidget> m_target; ///< had the keyboard before the menu took it
    QAction *m_undo, *m_redo, *m_cut, *m_copy, *m_paste, *m_all;
    QAction *m_find, *m_next, *m_previous;
};

} // namespace duban
