#include "office/calendar_page.h"

#include "forms/choice.h"
#include "office/limits_dialog.h"
#include "office/year_view.h"
#include "slips/slip_service.h"
#include "ui/navigator_script.h"
#include "ui/user.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace duban;
using namespace duban::test;

namespace {

const QDate today(2026, 3, 10);

struct Opened {
    Opened() : office(today), desk(office.office()), page(desk.session) {
        page.resize(1182, 648);
        page.show();
        page.activate();
    }
    /// Issued on 2 March 2026 with fifteen working days: until 23 March.
    QString issued() {
        SlipService service(office.office());
        SlipDraft draft;
        draft.title = s("窗口服务问题");
        draft.lead = s("ZF02");
        draft.matters.emplace_back();
        draft.matters[0].problem = s("办事大厅午间无人值守");
        draft.matters[0].category = s("办事不规范");
        draft.matters[0].limit.days = 15;
        QString ref = service.draft(draft, clerk, QDate(2026, 3, 2))->ref();
        for (const Verb verb : {Verb::Propose, Verb::Approve, Verb::Issue}) {
            StepInput step;
            step.verb = verb;
            auto view = service.act(ref, step, verb == Verb::Approve ? leader : clerk, QDate(2026, 3, 2));
            REQUIRE(view);
            ref = view->slip.ref();
        }
        return ref;
    }
    void click(QDate day) { QTest::mouseClick(page.view(), Qt::LeftButton, Qt::NoModifier, page.view()->cellOf(day).center()); }
    void press(QWidget* in, const char* name) {
        auto* button = in->findChild<QPushButton*>(s(name));
        REQUIRE(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void changeDay(QDate day, int rule, const char* reason) {
        click(day);
        auto* choice = page.findChild<Choice*>();
        choice->setFocus();
        for (int i = 0; i <= rule; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        typeText(page.findChildren<QLineEdit*>().last(), s(reason));
        press(&page, "save-day");
    }
    LimitsDialog* dialog() { return page.findChild<LimitsDialog*>(); }
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return !desk.jobs.busy(); }, 20000));
        QCoreApplication::processEvents();
    }
    QDate dueOf(const QString& ref) { return *SlipService(office.office()).view(ref, today)->matters[0].matter.life.dueOn; }
    bool says(const QString& text) {
        for (auto* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
    TempOffice office;
    PageDesk desk;
    CalendarPage page;
};

} // namespace

TEST_CASE("arrows walk through the year day by day, and over its edge into the next one") {
    Opened at;
    YearView* view = at.page.view();
    view->setFocus();
    CHECK(view->selected() == today);
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Down);
    CHECK(view->selected() == QDate(2026, 3, 18));
    CHECK(at.says(s("2026-03-18")));
    QTest::keyClick(view, Qt::Key_PageUp);
    CHECK(view->selected() == QDate(2026, 2, 18));
    CHECK(view->accessibleDescription().contains(s("春节")));
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Right);
    CHECK(view->year() == 2027);
    CHECK(view->selected() == QDate(2027, 1, 1));
}

TEST_CASE("a year without an arrangement says that it is provisional, and one with it names its notice") {
    Opened at;
    CHECK(at.page.statusText().contains(s("2026")));
    CHECK_FALSE(at.says(s("2027 年放假安排，按周一至周五")));
    at.press(&at.page, "next-year");
    CHECK(at.page.subtitle() == s("2027"));
    if (isTranslated("ui_office.json"))
        CHECK(at.says(s("暂定")));
}

TEST_CASE("a day off is saved only after the list of limits, and the ticked one moves") {
    Opened at;
    const QString ref = at.issued();
    at.changeDay(QDate(2026, 3, 18), 0, "全市停工");
    at.settle();
    REQUIRE(at.dialog() != nullptr);
    CHECK(at.office.office().calendar().isWorkday(QDate(2026, 3, 18)));
    auto* table = at.dialog()->findChild<QTableWidget*>();
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 0)->text() == ref + s("/1"));
    CHECK(table->item(0, 3)->text().contains(s("2026-03-23")));
    CHECK(table->item(0, 4)->text().contains(s("2026-03-24")));
    at.press(at.dialog(), "go");
    CHECK_FALSE(at.office.office().calendar().isWorkday(QDate(2026, 3, 18)));
    CHECK(at.dueOf(ref) == QDate(2026, 3, 24));
    CHECK(at.desk.navigator.told.size() == 1);
    CHECK(at.says(s("全市停工"))); // among the office's own changes
}

TEST_CASE("a limit may be kept, and a change given up changes nothing") {
    Opened at;
    const QString ref = at.issued();
    at.changeDay(QDate(2026, 3, 18), 0, "全市停工");
    at.settle();
    REQUIRE(at.dialog() != nullptr);
    QTest::keyClick(at.dialog(), Qt::Key_Escape);
    CHECK(at.office.office().calendar().isWorkday(QDate(2026, 3, 18)));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    at.press(&at.page, "save-day"); // what was typed is still there
    at.settle();
    REQUIRE(at.dialog() != nullptr);
    at.press(at.dialog(), "keep-all");
    CHECK(at.dialog()->chosen().empty());
    at.press(at.dialog(), "go");
    CHECK_FALSE(at.office.office().calendar().isWorkday(QDate(2026, 3, 18)));
    CHECK(at.dueOf(ref) == QDate(2026, 3, 23));
}

TEST_CASE("a change without a reason stays in its form, and one that moves nothing is saved at once") {
    Opened at;
    at.changeDay(QDate(2026, 3, 18), 0, "");
    at.settle();
    CHECK(at.office.office().dayChanges().empty());
    at.changeDay(QDate(2026, 3, 21), 1, "补班");
    at.settle();
    CHECK(at.dialog() == nullptr);
    CHECK(at.office.office().calendar().isWorkday(QDate(2026, 3, 21)));
    CHECK(at.desk.navigator.told.size() == 1);
}

TEST_CASE("the next year's arrangement is imported with its reason; a file that is none is refused by name") {
    Opened at;
    at.desk.prompts.file = at.office.folder() + s("/2027.json");
    QFile file(at.desk.prompts.file);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"year":2027,"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]})");
    file.close();
    at.page.headerActions().front()->trigger();
    at.settle();
    REQUIRE(at.dialog() != nullptr);
    at.press(at.dialog(), "go");
    CHECK_FALSE(at.dialog()->refusal().isEmpty()); // the reason is missing
    typeText(at.dialog()->findChild<QLineEdit*>(), s("国务院办公厅通知"));
    at.press(at.dialog(), "go");
    CHECK(at.office.office().isImported(2027));
    CHECK(at.page.view()->year() == 2027);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("年历");
    file.close();
    at.page.headerActions().front()->trigger();
    CHECK(at.desk.navigator.errors == QStringList{s("calendar.not_json")});
}

TEST_CASE("no English stands on the calendar page, and it fits a window 1366 wide") {
    Opened at;
    if (isTranslated("ui_office.json"))
        CHECK(englishWords(at.page, s("https?|www|gov|cn|htm|content|zhengce|[A-Za-z0-9_]+")).join(QLatin1Char('|')) == QString());
    CHECK(at.page.minimumSizeHint().width() <= 1366 - 184);
}
