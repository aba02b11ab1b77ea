#include "slips/approval_page.h"

#include "forms/choice.h"
#include "slips/notice_bar.h"

#include "ui/desk.h"
#include "ui/look.h"
#include "ui/user.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QTableView>

using namespace duban;
using namespace duban::test;

namespace {

const QDate day(2026, 3, 2);

struct Queue {
    explicit Queue(int slips) {
        SlipService service(desk.temp.office());
        for (int i = 1; i <= slips; ++i) {
            SlipDraft draft;
            draft.title = QStringLiteral("第%1份").arg(i);
            draft.lead = i == 2 ? s("QX01") : s("ZF02");
            draft.clerk = s("张某");
            MatterDraft matter;
            matter.problem = s("办事大厅午间无人值守，群众往返三次未能办结");
            matter.requirement = s("立即恢复午间值守，公示值班电话");
            matter.category = s("办事不规范");
            matter.limit.days = 15;
            draft.matters = {matter};
            refs << service.draft(draft, clerk, day)->ref();
            step(refs.back(), Verb::Propose, clerk);
        }
        QObject::connect(&desk.temp.office().changes(), &Changes::changed, &page, &ApprovalPage::onChanged);
        page.resize(1182, 648);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.activate();
        page.table()->setFocus();
    }
    void step(const QString& ref, Verb verb, const Actor& actor, const char* note = "") {
        StepInput input;
        input.verb = verb;
        input.note = s(note);
        REQUIRE(SlipService(desk.temp.office()).act(ref, input, actor, day));
    }
    [[nodiscard]] SlipView view(const QString& ref) { return *SlipService(desk.temp.office()).view(ref, day); }
    [[nodiscard]] QString shownText() const {
        QString all;
        for (const auto* label : page.detail()->findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }
    Desk desk;
    QStringList refs;
    ApprovalPage page{desk.session};
};

} // namespace

TEST_CASE("the leader's queue shows the whole slip beside the list: limit both ways, and what to mind") {
    Queue queue(2);
    CHECK(queue.shownText().contains(s("2026-03-23 星期一 · 15个工作日")));
    CHECK(queue.shownText().contains(s("立即恢复午间值守")));
    QTest::keyClick(queue.page.table(), Qt::Key_Down);
    CHECK(queue.shownText().contains(s("临浦区")));
    CHECK(queue.shownText().contains(QCoreApplication::translate(
        "duban::ApprovalPaper", "The lead unit is a lower party committee or government; a letter is the usual way.")));
}

TEST_CASE("Space checks, Ctrl+Enter approves the checked slips in their order, and one summary names the numbers") {
    Queue queue(3);
    QTest::keyClick(queue.page.table(), Qt::Key_Space);
    QTest::keyClick(queue.page.table(), Qt::Key_Down);
    QTest::keyClick(queue.page.table(), Qt::Key_Down);
    QTest::keyClick(queue.page.table(), Qt::Key_Space);
    CHECK(queue.page.chosen().size() == 2);
    queue.desk.prompts.answers = {false};
    QTest::keyClick(queue.page.table(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(queue.page.chosen().size() == 2); // thought better of it: nothing happened
    CHECK(queue.page.notice()->text().isEmpty());
    queue.desk.prompts.answers = {true};
    QTest::keyClick(queue.page.table(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(queue.desk.prompts.asked.back().contains(QLatin1Char('2')));
    CHECK(queue.page.notice()->text().contains(s("江效交〔2026〕1号、江效交〔2026〕2号")));
    CHECK(queue.view(s("江效交〔2026〕2号")).slip.body.title == s("第3份"));
    REQUIRE(queue.page.chosen().size() == 1); // the one that is left is shown
    CHECK(queue.page.chosen().front().ref == queue.refs[1]);
    const Event approved = queue.view(s("江效交〔2026〕1号")).history.back();
    CHECK(approved.body.verb == Verb::Approve);
    CHECK(approved.body.actor == queue.desk.temp.office().leaders(day).front());
    CHECK(approved.body.onPaper); // a clerk sits here, so it is entered for the leader
}

TEST_CASE("a slip goes back only with a remark, and the next time the remark stands beside it") {
    Queue queue(1);
    QTest::keyClick(queue.page.table(), Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(queue.page.remark()->hasFocus());
    CHECK(queue.view(queue.refs[0]).slip.state == SlipState::Approving);
    typeText(queue.page.remark(), s("请补充现场照片"));
    queue.desk.prompts.answers = {false};
    CHECK_FALSE(queue.page.mayLeave()); // the remark would be lost
    QTest::keyClick(queue.page.remark(), Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(queue.view(queue.refs[0]).slip.state == SlipState::Draft);
    CHECK(queue.page.chosen().empty());
    CHECK(queue.page.headerActions().isEmpty());
    queue.step(queue.refs[0], Verb::Propose, clerk);
    CHECK(queue.shownText().contains(s("请补充现场照片")));
}

TEST_CASE("a slip that another one withdrew meanwhile does not hold up the batch") {
    Queue queue(2);
    queue.page.disconnect();
    QObject::disconnect(&queue.desk.temp.office().changes(), nullptr, &queue.page, nullptr); // the page has not heard of it
    QTest::keyClick(queue.page.table(), Qt::Key_Space);
    QTest::keyClick(queue.page.table(), Qt::Key_Down);
    QTest::keyClick(queue.page.table(), Qt::Key_Space);
    queue.step(queue.refs[0], Verb::Disapprove, leader, "重写");
    queue.desk.prompts.answers = {true};
    queue.page.approve();
    CHECK(queue.page.notice()->text().contains(queue.refs[0]));
    CHECK(queue.page.notice()->text().contains(s("江效交〔2026〕1号")));
}

TEST_CASE("the approval page speaks Chinese only, empty and full") {
    if (!isTranslated("slips_drafting.json"))
        return;
    Queue none(0);
    CHECK(englishWords(none.page).join(u'\n') == QString());
    Queue some(1);
    CHECK(englishWords(some.page).join(u'\n') == QString());
}

TEST_CASE("pictures of the approval queue", "[.look]") {
    Queue queue(4);
    queue.step(queue.refs[0], Verb::Disapprove, leader, "请补充现场照片");
    queue.step(queue.refs[0], Verb::Propose, clerk);
    QTest::keyClick(queue.page.table(), Qt::Key_Space);
    takePicture(queue.page, s("approvals"));
}
