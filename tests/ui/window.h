// The window with the sample year open, as a user finds it; settings are nobody's own.
#pragma once

#include "ledger/ledger_page.h"
#include "shell/main_window.h"
#include "simulate/sample.h"
#include "slips/matter_page.h"
#include "slips/slip_form_page.h"
#include "workbench/todo_page.h"
#include "workbench/workbench_page.h"

#include "ui/desk.h"
#include "ui/user.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSettings>

namespace duban::test {

/// The sample year, made once for the program; each test works on a copy.
inline QString sampleFile() {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(s("示例.duban"));
    if (!QFile::exists(path)) {
        const SystemClock clock;
        NoProgress quiet;
        REQUIRE(makeSample(path, clock, quiet));
    }
    return path;
}

inline PageRegistry somePages() {
    return {
        {s("workbench"), "Workbench", s("home"), 1, [](Session& session) -> Page* { return new WorkbenchPage(session); }},
        {s("ledger"), "Slips ledger", s("ledger"), 1, [](Session& session) -> Page* { return new LedgerPage(session); },
         [](Page& page, const PageTarget& target, Session&) {
             if (target.filter)
                 static_cast<LedgerPage&>(page).setFilter(*target.filter, target.title);
         }},
        {s("todo"), "Clues and tasks", s("check"), 0, [](Session& session) -> Page* { return new TodoPage(session); },
         [](Page& page, const PageTarget& target, Session&) { static_cast<TodoPage&>(page).setKind(target.kind); }},
        {s("matter"), "One-item-one-table", s("paper"), 0, [](Session& session) -> Page* { return new MatterPage(session); },
         [](Page& page, const PageTarget& target, Session&) {
             if (target.matter)
                 static_cast<MatterPage&>(page).openMatter(*target.matter);
         }},
        {s("draft"), "New handover slip", s("slip"), 0, [](Session& session) -> Page* { return new SlipFormPage(session); }},
    };
}

struct OpenWindow {
    OpenWindow() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path()); // nobody's own settings
        QCoreApplication::setOrganizationName(s("duban-tests"));
        REQUIRE(QFile::copy(sampleFile(), path()));
        window = std::make_unique<MainWindow>(pages, MakeSample(), &prompts);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    [[nodiscard]] QString path() const { return folder.filePath(s("台账.duban")); }
    void open() { // NOLINT(readability-make-member-function-const): it changes the window
        auto opened = window->openFile(path());
        INFO((opened ? QString() : sentence(opened.error())).toStdString());
        REQUIRE(opened);
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return !window->busy(); }, 20000));
    }
    [[nodiscard]] QAction* menuAction(const QString& text) const {
        for (QAction* action : window->findChildren<QAction*>())
            if (action->text() == text)
                return action;
        return nullptr;
    }
    /// Dirty by typing, as a clerk does it.
    void typeDraft() {
        window->newSlip();
        auto* problem = window->currentPage()->findChild<QPlainTextEdit*>();
        REQUIRE(problem != nullptr);
        problem->setFocus();
        typeText(problem, s("办事大厅午间无人值守"));
    }
    QTemporaryDir folder;
    ScriptedPrompts prompts;
    PageRegistry pages = somePages();
    std::unique_ptr<MainWindow> window;
};

} // namespace duban::test
