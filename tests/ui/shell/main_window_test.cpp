#include "ledger/ledger_page.h"
#include "overview/due_list.h"
#include "shell/main_window.h"
#include "shell/navigation.h"

#include "ui/window.h"

#include <QThread>

#include <atomic>

using namespace duban;
using namespace duban::test;

TEST_CASE("each count of the navigation is the length of the list that it opens") {
    OpenWindow at;
    at.open();
    int lists = 0;
    for (NavItem* item : at.window->findChildren<NavItem*>()) {
        if (item->height() != 26) // the lists under the ledger
            continue;
        ++lists;
        QTest::mouseClick(item, Qt::LeftButton);
        at.settle();
        INFO(item->text().toStdString());
        auto* ledger = qobject_cast<LedgerPage*>(at.window->currentPage());
        REQUIRE(ledger != nullptr);
        CHECK(QString::number(ledger->model().rowCount()) == item->accessibleDescription());
        CHECK(item->isChecked());
    }
    CHECK(lists == 8);
}

TEST_CASE("Ctrl+K leads to the search box, Enter to the list of what is found") {
    OpenWindow at;
    at.open();
    QTest::keyClick(at.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* box = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(box != nullptr);
    typeText(box, s("窗口"));
    QTest::keyClick(box, Qt::Key_Return);
    at.settle();
    auto* ledger = qobject_cast<LedgerPage*>(at.window->currentPage());
    REQUIRE(ledger != nullptr);
    MatterFilter filter{.asOf = sampleDay};
    filter.search = s("窗口");
    const auto found = mattersOf(at.window->session()->office, sampleDay).count(filter);
    REQUIRE(found);
    CHECK(*found > 0);
    CHECK(ledger->model().rowCount() == *found);
}

TEST_CASE("without a file the window offers a start and no act that needs one") {
    OpenWindow at;
    const auto enabled = [&](const char* text) {
        QAction* action = at.menuAction(MainWindow::tr(text));
        REQUIRE(action != nullptr);
        return action->isEnabled();
    };
    CHECK(enabled("Open…"));
    CHECK_FALSE(enabled("Close file"));
    CHECK_FALSE(enabled("Verify the file"));
    CHECK_FALSE(enabled("Import an Excel ledger…"));
    if (isTranslated("shell.json"))
        CHECK(englishWords(*at.window, s("Excel")).isEmpty());
    at.open();
    CHECK(enabled("Close file"));
    CHECK(enabled("Verify the file"));
    at.menuAction(MainWindow::tr("Close file"))->trigger();
    CHECK(at.window->session() == nullptr);
    CHECK_FALSE(enabled("Verify the file"));
    at.open(); // the file was let go of
}

TEST_CASE("a draft that is not saved is asked about before the file is closed or another one opened") {
    OpenWindow at;
    at.open();
    const QString other = at.folder.filePath(s("另一.duban"));
    REQUIRE(QFile::copy(sampleFile(), other));
    QAction* close = at.menuAction(MainWindow::tr("Close file"));
    REQUIRE(close != nullptr);
    at.typeDraft();
    Page* const form = at.window->currentPage();

    at.prompts.answers = {false, false};
    close->trigger();
    CHECK(at.window->currentPage() == form);
    CHECK(at.window->openFile(other));
    CHECK(at.window->currentPage() == form);
    CHECK(at.window->session()->office.database().path() == at.path());
    CHECK_FALSE(at.window->openFile(at.folder.filePath(s("没有.duban")))); // nothing is asked for a file that cannot be opened
    CHECK(at.prompts.asked.size() == 2);

    at.prompts.answers = {true};
    close->trigger();
    CHECK(at.window->session() == nullptr);
    CHECK(at.prompts.asked.size() == 3);
}

TEST_CASE("closing the file ends the jobs that work beside it first") {
    OpenWindow at;
    at.open();
    std::atomic<bool> started = false;
    std::atomic<bool> ended = false;
    at.window->session()->jobs.run<int>(
        s("长时间"), at.window->currentPage(),
        [&started, &ended](Progress& progress) {
            started = true;
            while (!progress.cancelled())
                QThread::yieldCurrentThread();
            ended = true;
            return 0;
        },
        [](int) { FAIL("the page that asked is gone"); });
    REQUIRE(QTest::qWaitFor([&started] { return started.load(); }, 10000));
    at.window->closeFile();
    CHECK(ended);
    at.settle();
}
