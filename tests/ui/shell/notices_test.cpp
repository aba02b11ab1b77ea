// Bell, tray notice and a quiet day; the global search; the menus; what is remembered.
#include "ledger/ledger_page.h"
#include "shell/bell_button.h"
#include "shell/command_palette.h"
#include "shell/main_window.h"
#include "shell/navigation.h"
#include "slips/matter_page.h"
#include "theme/look_settings.h"
#include "theme/theme.h"
#include "workbench/todo_page.h"

#include "ui/window.h"

#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace duban;
using namespace duban::test;

TEST_CASE("the bell counts what its lists hold, and each of its entries opens that list") {
    OpenWindow at;
    at.open();
    auto* bell = at.window->findChild<BellButton*>();
    REQUIRE(bell != nullptr);
    const auto view = Workbench(at.window->session()->office).counts(sampleDay);
    REQUIRE(view);
    const std::vector<Notice> notices = noticesOf(*view);
    REQUIRE(notices.size() >= 2);
    CHECK(bell->count() == countOf(notices));
    for (std::size_t i = 0; i < notices.size(); ++i) {
        INFO(notices[i].text.toStdString());
        bell->menu()->actions()[static_cast<qsizetype>(i)]->trigger();
        at.settle();
        if (auto* ledger = qobject_cast<LedgerPage*>(at.window->currentPage()))
            CHECK(ledger->model().rowCount() == notices[i].count);
        else if (auto* todo = qobject_cast<TodoPage*>(at.window->currentPage()))
            CHECK(todo->model().rowCount() == notices[i].count);
        else
            FAIL("no list");
    }
}

TEST_CASE("the tray speaks once a day and not on a quiet one") {
    OpenWindow at;
    QStringList spoken;
    at.window->setTray([&spoken](const QString&, const QString& text) { spoken << text; });
    at.open();
    REQUIRE(spoken.size() == 1);
    at.window->closeFile();
    at.open();
    CHECK(spoken.size() == 1); // the same day
    DailyNotice daily(at.path());
    const std::vector<Notice> notices{{s("overdue"), s("逾期 2 件"), 2}};
    const ShowInTray tray = [&spoken](const QString&, const QString& text) { spoken << text; };
    daily.setQuiet(sampleDay.addDays(1), true);
    CHECK_FALSE(daily.speak(sampleDay.addDays(1), notices, tray));
    CHECK_FALSE(daily.speak(sampleDay.addDays(2), {}, tray));
    CHECK(daily.speak(sampleDay.addDays(2), notices, tray));
    CHECK_FALSE(daily.speak(sampleDay.addDays(3), notices, {})); // no tray on this desktop
    auto* bell = at.window->findChild<BellButton*>();
    for (QAction* action : bell->menu()->actions())
        if (action->isCheckable())
            action->trigger();
    CHECK(DailyNotice(at.path()).isQuiet(sampleDay));
}

TEST_CASE("Ctrl+K finds commands, units by their initials, people and matters; Enter goes there") {
    OpenWindow at;
    at.open();
    QTest::keyClick(at.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* box = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    auto* palette = at.window->findChild<CommandPalette*>();
    REQUIRE(box != nullptr);
    REQUIRE(palette != nullptr);
    const auto rowOf = [&](const QString& typed, const QString& text) {
        box->clear();
        typeText(box, typed);
        palette->look();
        for (int row = 0; row < palette->count(); ++row)
            if (palette->item(row)->text().startsWith(text))
                return row;
        return -1;
    };
    const auto choose = [&](int row) {
        REQUIRE(row > 0);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        CHECK_FALSE(palette->isVisible());
        at.settle();
    };
    choose(rowOf(s("gaj"), s("市公安局")));
    auto* ledger = qobject_cast<LedgerPage*>(at.window->currentPage());
    REQUIRE(ledger != nullptr);
    CHECK(ledger->filter().departments.size() == 1);
    CHECK(ledger->subtitle() == s("市公安局"));

    const MatterFilter all{.asOf = sampleDay};
    auto query = mattersOf(at.window->session()->office, sampleDay);
    const auto first = query.rows(*query.ids(all, {}, 1), sampleDay);
    choose(rowOf(first->front().number, first->front().ref));
    CHECK(at.window->currentPage()->title() != ledger->title());

    CHECK(rowOf(s("zzzqq"), s("zzzqq")) == -1);
    CHECK(palette->count() == 1); // the whole ledger, nothing else
    QTest::keyClick(box, Qt::Key_Escape);
    CHECK_FALSE(palette->isVisible());
    CHECK(rowOf(s("<b>窗口</b>"), s("<b>")) <= 0); // literal
}

TEST_CASE("each entry of the menus works or says why it does not") {
    OpenWindow at;
    const auto check = [&] {
        int entries = 0;
        for (QAction* top : at.window->findChild<QMenuBar*>()->actions()) {
            REQUIRE(top->menu() != nullptr);
            Q_EMIT top->menu()->aboutToShow();
            for (QAction* action : top->menu()->actions()) {
                if (action->isSeparator() || action->menu() != nullptr)
                    continue;
                ++entries;
                INFO(action->text().toStdString());
                CHECK((action->isEnabled() || action->toolTip() != action->text()));
            }
        }
        return entries;
    };
    CHECK(check() > 20);
    at.open();
    CHECK(check() > 20);
    QStringList names;
    for (QAction* top : at.window->findChild<QMenuBar*>()->actions())
        names << top->text();
    CHECK(names.size() == 7); // 文件 编辑 查看 办理 考核 工具 帮助
}

TEST_CASE("the edit menu acts on the field that had the keyboard") {
    OpenWindow at;
    at.open();
    at.typeDraft();
    auto* field = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    const auto entry = [&](const char* text) {
        QMenu* menu = at.window->findChild<QMenuBar*>()->actions()[1]->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == QCoreApplication::translate("duban::EditActions", text))
                return action;
        return static_cast<QAction*>(nullptr);
    };
    REQUIRE(entry("Undo") != nullptr);
    CHECK(entry("Undo")->isEnabled());
    CHECK_FALSE(entry("Cut")->isEnabled());
    entry("Select all")->trigger();
    entry("Cut")->trigger();
    CHECK(field->toPlainText().isEmpty());
    CHECK(QApplication::clipboard()->text() == s("办事大厅午间无人值守"));
    entry("Paste")->trigger();
    CHECK(field->toPlainText() == s("办事大厅午间无人值守"));
    entry("Undo")->trigger();
    CHECK(field->toPlainText().isEmpty());
    at.prompts.answers = {true};
}

TEST_CASE("crumbs lead back the way one came") {
    OpenWindow at;
    at.open();
    at.window->showPage(s("ledger"));
    at.settle();
    auto* ledger = qobject_cast<LedgerPage*>(at.window->currentPage());
    at.window->newSlip();
    auto* crumb = at.window->findChild<QPushButton*>(s("crumb-ledger"));
    REQUIRE(crumb != nullptr);
    CHECK(crumb->text() == ledger->title());
    QTest::mouseClick(crumb, Qt::LeftButton);
    CHECK(at.window->currentPage() == ledger);
    CHECK(at.window->findChildren<QPushButton*>(QRegularExpression(s("^crumb-"))).isEmpty() == false); // deleted after its event
}

TEST_CASE("colours, density and size are kept for the user, and icons follow the colours") {
    OpenWindow at;
    LookSettings look;
    look.scheme = ColourScheme::Dark;
    look.compact = true;
    look.scale = 125;
    look.save();
    CHECK(LookSettings::load() == look);
    auto* box = at.window->findChild<QLineEdit*>();
    REQUIRE_FALSE(box->actions().isEmpty());
    const auto glass = [box] {
        for (QAction* action : box->actions())
            if (!action->icon().isNull())
                return action->icon().pixmap(16, 16).toImage();
        return QImage();
    };
    const QImage light = glass();
    const int rows = Theme::rowHeight();
    look.apply(*qobject_cast<QApplication*>(qApp));
    CHECK(Theme::isDark());
    CHECK(Theme::rowHeight() < rows);
    CHECK(glass() != light);
    LookSettings().apply(*qobject_cast<QApplication*>(qApp));
    CHECK(glass() == light);
    QSettings().setValue(s("look/scale"), 999); // what nobody offers is not taken
    CHECK(LookSettings::load().scale == 100);
}
