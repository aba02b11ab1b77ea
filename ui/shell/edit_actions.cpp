#include "shell/edit_actions.h"

#include "shell/page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>

namespace duban {

namespace {

struct Text {
    bool isText = false, writable = false, undo = false, redo = false, chosen = false;
};

Text textOf(QWidget* widget) {
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        return {true, !line->isReadOnly(), line->isUndoAvailable(), line->isRedoAvailable(), line->hasSelectedText()};
    if (auto* plain = qobject_cast<QPlainTextEdit*>(widget))
        return {true, !plain->isReadOnly(), plain->document()->isUndoAvailable(), plain->document()->isRedoAvailable(),
                plain->textCursor().hasSelection()};
    return {};
}

QAbstractItemView* tableOf(QWidget* widget) {
    auto* view = qobject_cast<QAbstractItemView*>(widget);
    return view != nullptr && view->metaObject()->indexOfMethod("copySelection()") >= 0 ? view : nullptr;
}

} // namespace

EditActions::EditActions(QMenu* menu, std::function<Page*()> page, QWidget* window) : QObject(menu), m_menu(menu), m_page(std::move(page)) {
    menu->setToolTipsVisible(true);
    m_undo = add(tr("Undo"), QKeySequence::Undo, "undo");
    m_redo = add(tr("Redo"), QKeySequence::Redo, "redo");
    menu->addSeparator();
    m_cut = add(tr("Cut"), QKeySequence::Cut, "cut");
    m_copy = add(tr("Copy"), QKeySequence::Copy, "copy");
    m_paste = add(tr("Paste"), QKeySequence::Paste, "paste");
    m_all = add(tr("Select all"), QKeySequence::SelectAll, "selectAll");
    menu->addSeparator();
    const auto find = [&](const QString& text, const QKeySequence& key, const std::function<void(Page&)>& doIt) {
        QAction* made = menu->addAction(text);
        made->setShortcut(key);
        window->addAction(made);
        connect(made, &QAction::triggered, this, [this, doIt] {
            if (Page* shown = m_page())
                doIt(*shown);
        });
        return made;
    };
    m_find = find(tr("Find in the list"), QKeySequence::Find, [](Page& shown) { shown.find(); });
    m_next = find(tr("Find next"), Qt::Key_F3, [](Page& shown) { shown.findNext(false); });
    m_previous = find(tr("Find previous"), Qt::SHIFT | Qt::Key_F3, [](Page& shown) { shown.findNext(true); });
    connect(menu, &QMenu::aboutToShow, this, &EditActions::refresh);
    connect(qobject_cast<QApplication*>(qApp), &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && qobject_cast<QMenuBar*>(now) == nullptr && qobject_cast<QMenu*>(now) == nullptr)
            m_target = now;
    });
}

// The keys belong to the fields and tables themselves; the menu only shows them (a shortcut of its own would be ambiguous).
QAction* EditActions::add(const QString& text, QKeySequence::StandardKey key, const char* slot) {
    QAction* made = m_menu->addAction(text);
    made->setShortcut(key);
    made->setShortcutContext(Qt::WidgetShortcut);
    connect(made, &QAction::triggered, this, [this, slot] { act(slot); });
    return made;
}

void EditActions::act(const char* slot) {
    if (m_target == nullptr)
        return;
    const bool table = tableOf(m_target) != nullptr;
    QMetaObject::invokeMethod(m_target, table && qstrcmp(slot, "copy") == 0 ? "copySelection" : slot);
}

void EditActions::offer(QAction* action, bool possible, const QString& reason) {
    action->setEnabled(possible);
    action->setToolTip(possible ? QString() : reason);
}

void EditActions::refresh() {
    const Text text = textOf(m_target);
    const QAbstractItemView* table = tableOf(m_target);
    const QString field = tr("Put the cursor into a field first.");
    offer(m_undo, text.undo, text.isText ? tr("Nothing was typed in this field.") : field);
    offer(m_redo, text.redo, text.isText ? tr("Nothing was undone in this field.") : field);
    offer(m_cut, text.writable && text.chosen, text.isText ? tr("Select some text first.") : field);
    const bool cells = table != nullptr && table->selectionModel() != nullptr && table->selectionModel()->hasSelection();
    offer(m_copy, text.chosen || cells, tr("Select some text or cells first."));
    const QMimeData* held = QApplication::clipboard()->mimeData();
    offer(m_paste, text.writable && held != nullptr && held->hasText(), text.isText ? tr("The clipboard holds no text.") : field);
    offer(m_all, text.isText || table != nullptr, tr("Click into a field or a list first."));
    const bool list = m_page() != nullptr && m_page()->canFind();
    for (QAction* action : {m_find, m_next, m_previous})
        offer(action, list, tr("This page has no list to find in."));
}

} // namespace duban
