#include "slips/slip_form_page.h"

#include "forms/choice.h"
#include "forms/department_picker.h"
#include "forms/form_row.h"
#include "slips/draft_keeper.h"
#include "slips/notice_bar.h"
#include "slips/slip_form.h"
#include "slips/slip_service.h"
#include "theme/link.h"

#include "ui/desk.h"
#include "ui/look.h"
#include "ui/user.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>

#include <csignal>

using namespace duban;
using namespace duban::test;

namespace {

const char* const problemText = "政务大厅不动产登记窗口午间无人值守，群众排队超过一小时";

QPlainTextEdit* textOf(const Page& page, int ordinal, const char* field) {
    auto* matter = page.findChild<MatterForm*>(QStringLiteral("matter%1").arg(ordinal));
    REQUIRE(matter != nullptr);
    return qobject_cast<QPlainTextEdit*>(matter->row(s(field))->field());
}

void typeProblem(const Page& page, int ordinal, const QString& text) {
    QPlainTextEdit* field = textOf(page, ordinal, "problem");
    field->setFocus();
    typeText(field, text);
}

void chooseLead(const Page& page, const char* text) {
    auto* lead = page.findChild<DepartmentPicker*>();
    lead->setFocus();
    lead->selectAll();
    typeText(lead, s(text));
    QTest::keyClick(lead, Qt::Key_Return);
}

void chooseCategory(const Page& page, int ordinal, const char* name) {
    auto* matter = page.findChild<MatterForm*>(QStringLiteral("matter%1").arg(ordinal));
    auto* category = qobject_cast<Choice*>(matter->row(s("category"))->field());
    category->setFocus();
    while (category->value() != s(name)) {
        const int before = category->currentIndex();
        QTest::keyClick(category, Qt::Key_Down);
        REQUIRE(category->currentIndex() != before);
    }
}

void pressNotice(NoticeBar* bar, const QString& text) {
    for (auto* button : bar->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == text)
            return QTest::mouseClick(button, Qt::LeftButton);
    FAIL("no such act: " + text.toStdString());
}

struct OpenForm {
    OpenForm() { open(); }
    void open() {
        page = std::make_unique<SlipFormPage>(desk.session);
        QObject::connect(&desk.temp.office().changes(), &Changes::changed, page.get(), &SlipFormPage::onChanged);
        page->resize(1182, 648);
        page->show();
        page->activate();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    /// The matter stands in the ledger of the same office, issued on a day.
    MatterId issue(const char* lead, const char* category, const char* problem, QDate on) {
        SlipService service(desk.temp.office());
        SlipDraft draft;
        draft.lead = s(lead);
        MatterDraft matter;
        matter.problem = s(problem);
        matter.category = s(category);
        matter.limit.days = 15;
        draft.matters = {matter};
        QString ref = service.draft(draft, clerk, on)->ref();
        for (const Verb verb : {Verb::Propose, Verb::Approve, Verb::Issue}) {
            StepInput step;
            step.verb = verb;
            auto done = service.act(ref, step, verb == Verb::Approve ? leader : clerk, on);
            REQUIRE(done);
            ref = done->slip.ref();
        }
        return service.view(ref, on)->matters.front().matter.id;
    }
    Desk desk;
    std::unique_ptr<SlipFormPage> page;
};

} // namespace

TEST_CASE("what is typed stands in the file after a few seconds, and a page made anew shows it with a strip") {
    OpenForm form;
    chooseLead(*form.page, "发改");
    typeProblem(*form.page, 1, s(problemText));
    REQUIRE(QTest::qWaitFor([&] { return !form.page->keeper()->savedAt().isEmpty(); }, 6000)); // nothing was pressed
    CHECK(form.page->statusText().contains(form.page->keeper()->savedAt()));
    const SlipDraft typed = form.page->form()->draft();
    form.page.reset();
    form.open();
    CHECK(form.page->form()->draft() == typed);
    CHECK_FALSE(form.page->notice()->text().isEmpty());
    CHECK(form.page->subtitle() == SlipFormPage::tr("%1 · not saved").arg(SlipFormPage::tr("new draft")));
    CHECK(form.page->mayLeave()); // it stays in the file until it is saved or discarded
    REQUIRE(form.page->open({}));
    CHECK(form.page->form()->draft() == typed);

    chooseCategory(*form.page, 1, "办事不规范");
    REQUIRE(form.page->save());
    CHECK(DraftCopies(form.desk.temp.office()).all()->empty());
    form.page.reset();
    form.open();
    CHECK(form.page->form()->draft().matters.front().problem.isEmpty());
    CHECK(form.page->notice()->text().isEmpty());
}

TEST_CASE("a restored draft can be discarded, and one whose slip was changed meanwhile says so") {
    OpenForm form;
    typeProblem(*form.page, 1, s(problemText));
    REQUIRE(form.page->keeper()->flush());
    form.page.reset();
    form.open();
    pressNotice(form.page->notice(), SlipFormPage::tr("Discard it"));
    CHECK(form.page->form()->draft().matters.front().problem.isEmpty());
    CHECK(DraftCopies(form.desk.temp.office()).all()->empty());

    SlipDraft draft;
    draft.lead = s("ZF02");
    MatterDraft matter;
    matter.problem = s(problemText);
    matter.category = s("办事不规范");
    matter.limit.days = 15;
    draft.matters = {matter};
    SlipService service(form.desk.temp.office());
    const auto slip = service.draft(draft, clerk, QDate(2026, 3, 2));
    REQUIRE(form.page->open(slip->id));
    typeProblem(*form.page, 1, s("又补充了一句。"));
    REQUIRE(form.page->keeper()->flush());
    form.page.reset();
    draft.title = s("他处修改");
    REQUIRE(service.edit(*slip, draft, clerk, QDate(2026, 3, 2)));
    form.open();
    CHECK(form.page->form()->draft().matters.front().problem.contains(s("又补充了一句")));
    CHECK(form.page->notice()->text().contains(slip->ref()));
    CHECK(form.page->subtitle().startsWith(slip->ref()));
}

TEST_CASE("a draft typed into a window that is killed is there again", "[kill]") {
    const QString child = qEnvironmentVariable("DUBAN_TEST_KILL");
    if (!child.isEmpty()) { // the process that is going to die
        const SystemClock clock;
        auto office = Office::open(child, OpenMode::ReadWrite, clock);
        REQUIRE(office);
        NotedNavigator navigator;
        ScriptedPrompts prompts;
        Jobs jobs;
        Session session{**office, navigator, prompts, jobs, clerk};
        SlipFormPage page(session);
        page.show();
        page.activate();
        typeProblem(page, 1, s(problemText));
        REQUIRE(QTest::qWaitFor([&] { return !page.keeper()->savedAt().isEmpty(); }, 10000));
        typeProblem(page, 1, s("（后来的话）")); // not kept yet
        std::raise(SIGKILL);
    }
    TempOffice temp(QDate(2026, 3, 2));
    temp.close();
    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(s("DUBAN_TEST_KILL"), temp.path());
    victim.setProcessEnvironment(environment);
    victim.start(QCoreApplication::applicationFilePath(), {s("a draft typed into a window that is killed is there again")});
    REQUIRE(victim.waitForFinished(60000));
    CHECK(victim.exitStatus() == QProcess::CrashExit);
    temp.reopen();
    NotedNavigator navigator;
    ScriptedPrompts prompts;
    Jobs jobs;
    Session session{temp.office(), navigator, prompts, jobs, clerk};
    SlipFormPage page(session);
    page.show();
    CHECK(page.form()->draft().matters.front().problem.startsWith(s(problemText)));
    CHECK_FALSE(page.notice()->text().isEmpty());
}

TEST_CASE("a problem that comes again is flagged while it is drafted, with links to the earlier matters") {
    OpenForm form;
    const MatterId same = form.issue("ZF02", "营商环境", "惠企补贴长期未拨付到位", QDate(2025, 12, 1));
    const MatterId near = form.issue("ZF05", "民生改善", "不动产登记窗口午间无人值守，群众排队等候一小时", QDate(2026, 1, 5));
    const auto* matter = form.page->findChild<MatterForm*>(s("matter1"));
    chooseLead(*form.page, "ZF02");
    chooseCategory(*form.page, 1, "营商环境");
    REQUIRE(QTest::qWaitFor([&] { return !matter->repeatText().isEmpty(); }, 5000));
    CHECK(matter->findChildren<Link*>().size() == 1);
    typeProblem(*form.page, 1, s(problemText));
    REQUIRE(QTest::qWaitFor([&] { return matter->repeatText().contains(QLatin1Char('2')) && matter->findChildren<Link*>().size() == 2; },
                            5000));
    QTest::mouseClick(matter->findChildren<Link*>().front(), Qt::LeftButton); // the nearest text stands first
    CHECK(form.desk.navigator.went == QStringList{QStringLiteral("matter %1").arg(near.value())});
    CHECK(form.page->mayLeave()); // what is typed waits in the file
    CHECK_FALSE(DraftCopies(form.desk.temp.office()).all()->empty());
    REQUIRE(form.page->open({})); // back again
    CHECK(form.page->form()->draft().matters.front().problem == s(problemText));
    chooseLead(*form.page, "ZF03");
    REQUIRE(QTest::qWaitFor([&] { return matter->repeatText().contains(QLatin1Char('1')); }, 5000)); // the other unit's text alone
    CHECK(same != near);
}

TEST_CASE("a lower government as addressee draws a warning and no refusal") {
    OpenForm form;
    chooseLead(*form.page, "ZF02");
    CHECK(form.page->form()->addresseeWarning().isEmpty());
    chooseLead(*form.page, "QX01");
    CHECK(form.page->form()->addresseeWarning().contains(s("临浦区")));
    typeProblem(*form.page, 1, s(problemText));
    chooseCategory(*form.page, 1, "营商环境");
    CHECK(form.page->save());
}

TEST_CASE("requirement texts are inserted, kept and closed from the form") {
    OpenForm form;
    auto* matter = form.page->findChild<MatterForm*>(s("matter1"));
    auto* button = matter->findChild<QPushButton*>(s("templates"));
    QMenu* menu = button->menu();
    const auto fill = [&] {
        Q_EMIT menu->aboutToShow();
        return menu->actions();
    };
    CHECK_FALSE(fill().front()->isEnabled()); // no category yet, and it says so
    chooseCategory(*form.page, 1, "营商环境");
    QAction* first = fill().front();
    const QString text = first->toolTip();
    first->trigger();
    CHECK(textOf(*form.page, 1, "requirement")->toPlainText() == text);
    typeText(textOf(*form.page, 1, "requirement"), s("另附企业名单。"));
    for (QAction* action : fill())
        if (action->text() == MatterForm::tr("Keep this text as a template"))
            action->trigger();
    CHECK(form.desk.navigator.told.size() == 1);
    const auto offered = [&] {
        int count = 0;
        for (QAction* action : fill())
            count += action->toolTip().contains(s("企业名单")) ? 1 : 0;
        return count;
    };
    CHECK(offered() == 1);
    QMenu* close = nullptr;
    for (QAction* action : fill())
        if (action->menu() != nullptr)
            close = action->menu();
    REQUIRE(close != nullptr);
    close->actions().back()->trigger();
    CHECK(offered() == 0);
    CHECK(form.desk.navigator.refused.isEmpty());
}

TEST_CASE("a matter that was removed by mistake comes back to its place") {
    OpenForm form;
    typeProblem(*form.page, 1, s("第一个问题"));
    QTest::mouseClick(form.page->findChild<QPushButton*>(s("addMatter")), Qt::LeftButton);
    typeProblem(*form.page, 2, s("第二个问题"));
    const SlipDraft before = form.page->form()->draft();
    auto* first = form.page->findChild<MatterForm*>(s("matter1"));
    for (auto* button : first->findChildren<QPushButton*>())
        if (button->text() == MatterForm::tr("Remove"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(form.page->form()->draft().matters.size() == 1);
    pressNotice(form.page->notice(), SlipFormPage::tr("Undo"));
    CHECK(form.page->form()->draft() == before);
}

TEST_CASE("pictures of drafting", "[.look]") {
    OpenForm form;
    form.issue("QX01", "营商环境", "惠企补贴长期未拨付到位", QDate(2025, 12, 1));
    form.issue("ZF05", "民生改善", "不动产登记窗口午间无人值守，群众排队等候一小时", QDate(2026, 1, 5));
    chooseLead(*form.page, "QX01");
    chooseCategory(*form.page, 1, "营商环境");
    typeProblem(*form.page, 1, s(problemText));
    REQUIRE(form.page->keeper()->flush());
    form.page.reset();
    form.open();
    QTest::qWait(1500);
    takePicture(*form.page, s("drafting"));
}
