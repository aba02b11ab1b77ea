#include "slips/matter_page.h"

#include "forms/choice.h"
#include "forms/date_edit.h"
#include "forms/form_row.h"
#include "slips/evidence_drop.h"
#include "slips/slip_labels.h"
#include "slips/step_dialog.h"
#include "slips/table_dialog.h"
#include "slips/timeline.h"

#include "ui/desk.h"
#include "ui/look.h"
#include "ui/user.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>

using namespace duban;
using namespace duban::test;

namespace {

/// The page over one slip with two matters; the day can be moved on, and every step is taken through its dialog.
struct OpenMatter {
    explicit OpenMatter(int matters = 1) {
        SlipDraft draft;
        draft.title = s("政务服务窗口作风问题");
        draft.lead = s("ZF02");
        draft.co = {s("ZF05")};
        MatterDraft matter;
        matter.problem = s("办事大厅午间无人值守，群众往返三次未能办结，窗口未公示值班电话");
        matter.requirement = s("立即恢复午间值守，公示值班电话，举一反三排查同类问题");
        matter.source = s("明察暗访");
        matter.category = s("办事不规范");
        matter.limit.days = 15;
        draft.matters.assign(static_cast<std::size_t>(matters), matter);
        const auto slip = SlipService(desk.temp.office()).draft(draft, clerk, QDate(2026, 3, 2));
        REQUIRE(slip);
        id = slip->id;
        QObject::connect(&desk.temp.office().changes(), &Changes::changed, &page, &MatterPage::onChanged);
        page.resize(1182, 648);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page));
        page.openSlip(id);
    }
    [[nodiscard]] QAction* primary() { return page.headerActions().last(); }
    /// Opens the primary step's dialog, which must be that verb's.
    StepDialog* start(Verb verb) {
        INFO(verbLabel(verb).toStdString());
        CHECK(primary()->text() == verbLabel(verb));
        primary()->trigger();
        return dialog();
    }
    [[nodiscard]] StepDialog* dialog() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* open = page.findChild<StepDialog*>();
        REQUIRE(open != nullptr);
        REQUIRE(QTest::qWaitForWindowActive(open));
        return open;
    }
    static void date(StepDialog* dialog, const QString& text) {
        auto* edit = qobject_cast<QLineEdit*>(dialog->row(s("at"))->field());
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static void fill(StepDialog* dialog, const char* field, const QString& text) {
        QWidget* widget = dialog->row(s(field))->field();
        widget->setFocus();
        if (auto* choice = qobject_cast<Choice*>(widget))
            choice->lineEdit()->selectAll();
        typeText(qobject_cast<Choice*>(widget) != nullptr ? qobject_cast<Choice*>(widget)->lineEdit() : widget, text);
    }
    /// Presses the button and expects the step to be taken.
    void go(StepDialog* dialog) {
        const QPointer<StepDialog> watched = dialog;
        QTest::mouseClick(dialog->findChild<QPushButton*>(s("go")), Qt::LeftButton);
        INFO((watched ? watched->refusal() : QString()).toStdString());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        REQUIRE(watched.isNull());
    }
    [[nodiscard]] MatterState state() const { return page.matter()->matter.life.state; }
    void toSigned() {
        go(start(Verb::Propose));
        go(start(Verb::Approve));
        desk.prompts.answers = {true};
        go(start(Verb::Issue));
        go(start(Verb::Sign));
    }
    QString evidenceFile() {
        QFile file(desk.temp.folder() + s("/值班表.txt"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("roster");
        return file.fileName();
    }

    Desk desk{QDate(2026, 3, 20)};
    MatterPage page{desk.session};
    SlipId id{0};
};

} // namespace

TEST_CASE("a matter goes from draft to closed through the page's one button and its dialogs") {
    OpenMatter open;
    open.go(open.start(Verb::Propose));
    auto* approve = open.start(Verb::Approve);
    CHECK(approve->findChild<QCheckBox*>(s("onPaper"))->isChecked()); // the clerk enters it for the leader
    CHECK(approve->actor().person == s("领导"));
    CHECK(approve->actor().onPaper);
    OpenMatter::date(approve, s("3.2"));
    open.go(approve);
    CHECK(open.page.slip()->slip.ref() == s("江效交〔2026〕1号"));
    auto* issue = open.start(Verb::Issue);
    OpenMatter::date(issue, s("3.2"));
    open.desk.prompts.answers = {true};
    open.go(issue);
    REQUIRE(open.desk.prompts.asked.size() == 1); // the verb and the count
    CHECK(open.desk.prompts.asked.first().startsWith(verbLabel(Verb::Issue) + s(" 1 ")));
    auto* sign = open.start(Verb::Sign);
    OpenMatter::fill(sign, "person", s("王某"));
    OpenMatter::date(sign, s("3.3"));
    open.go(sign);
    CHECK(open.state() == MatterState::Rectifying);
    CHECK(open.page.matter()->matter.life.dueOn == QDate(2026, 3, 23)); // 15 working days from Monday 2 March

    QTest::mouseClick(open.page.findChild<QPushButton*>(s("addMeasure")), Qt::LeftButton);
    auto* measure = open.dialog();
    OpenMatter::fill(measure, "note", s("增设午间值班岗"));
    open.go(measure);
    QTest::mouseClick(open.page.findChild<QPushButton*>(s("done1")), Qt::LeftButton);
    open.go(open.dialog());
    CHECK(open.page.matter()->measures.front().doneOn == QDate(2026, 3, 20));

    open.desk.prompts.files = {open.evidenceFile()};
    QTest::mouseClick(open.page.findChild<EvidenceDrop*>()->findChild<QPushButton*>(s("chooseFiles")), Qt::LeftButton);
    CHECK(open.page.matter()->evidence.size() == 1);

    auto* submit = open.start(Verb::Submit);
    OpenMatter::fill(submit, "note", s("午间值班岗已运行两周"));
    OpenMatter::fill(submit, "person", s("王某"));
    OpenMatter::fill(submit, "mechanism", s("午间轮值制度"));
    open.go(submit);
    open.go(open.start(Verb::Accept));
    auto* verify = open.start(Verb::Verify);
    OpenMatter::fill(verify, "note", s("现场核查属实"));
    OpenMatter::fill(verify, "person", s("李某"));
    open.go(verify);
    auto* close = open.start(Verb::Close);
    open.desk.prompts.answers = {true};
    open.go(close);
    CHECK(open.state() == MatterState::Closed);
    CHECK(open.page.slip()->slip.state == SlipState::Finished);
    CHECK(open.desk.navigator.refused.isEmpty());
}

TEST_CASE("a refusal stands inside the dialog, beside its field if it names one, and nothing has changed") {
    OpenMatter open;
    open.toSigned();
    auto* submit = open.start(Verb::Submit);
    QTest::mouseClick(submit->findChild<QPushButton*>(s("go")), Qt::LeftButton); // no result is written
    CHECK_FALSE(submit->row(s("note"))->error().isEmpty());
    OpenMatter::fill(submit, "note", s("已办"));
    OpenMatter::date(submit, s("2026-04-01")); // in the future
    QTest::mouseClick(submit->findChild<QPushButton*>(s("go")), Qt::LeftButton);
    CHECK(submit->row(s("at"))->error().contains(s("2026-04-01")));
    CHECK(open.state() == MatterState::Rectifying);
    OpenMatter::date(submit, s("3.20"));
    open.go(submit);
    CHECK(open.state() == MatterState::Submitted);
}

TEST_CASE("what cannot be undone is asked back, and a no leaves the dialog open") {
    OpenMatter open;
    open.go(open.start(Verb::Propose));
    open.go(open.start(Verb::Approve));
    auto* issue = open.start(Verb::Issue);
    open.desk.prompts.answers = {false};
    QTest::mouseClick(issue->findChild<QPushButton*>(s("go")), Qt::LeftButton);
    CHECK(issue->isVisible());
    CHECK(open.page.slip()->slip.state == SlipState::Approved);
}

TEST_CASE("a slip with several matters is leafed through, and each has its own state") {
    OpenMatter open(3);
    open.toSigned();
    auto* tabs = open.page.findChild<QTabBar*>();
    REQUIRE(tabs->count() == 3);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    CHECK(open.page.matter()->matter.ordinal == 2);
    auto* submit = open.start(Verb::Submit);
    OpenMatter::fill(submit, "note", s("已办"));
    open.go(submit);
    CHECK(open.page.matter()->matter.ordinal == 2);
    CHECK(open.state() == MatterState::Submitted);
    CHECK(open.page.slip()->matters[0].matter.life.state == MatterState::Rectifying);
}

TEST_CASE("opened at an event, the page marks that event in the course of events") {
    OpenMatter open;
    open.toSigned();
    const QString uuid = open.page.matter()->history.front().uuid;
    open.page.openMatterAt(open.page.matter()->matter.id, uuid);
    CHECK(open.page.findChild<Timeline*>()->highlighted() == uuid);
    CHECK(open.page.findChild<Timeline*>()->findChild<QWidget*>(uuid) != nullptr);
}

TEST_CASE("the table's own fields are filled in and stand on the paper") {
    OpenMatter open;
    open.toSigned();
    QTest::mouseClick(open.page.findChild<QPushButton*>(s("fillTable")), Qt::LeftButton);
    auto* dialog = open.page.findChild<TableDialog*>();
    REQUIRE(dialog != nullptr);
    typeText(dialog->findChildren<QPlainTextEdit*>().first(), s("值班制度缺失"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(s("go")), Qt::LeftButton);
    CHECK(open.page.matter()->matter.table.cause == s("值班制度缺失"));
}

TEST_CASE("the page and its dialogs speak Chinese only") {
    if (!isTranslated())
        return;
    OpenMatter open;
    CHECK(englishWords(open.page).join(u'\n') == QString());
    open.toSigned();
    CHECK(englishWords(open.page).join(u'\n') == QString());
    for (const auto& code : codesOf<Verb>) {
        if (code.value == Verb::Correct || code.value == Verb::Edit || code.value == Verb::Withdraw)
            continue;
        auto* dialog = open.page.startStep(code.value, false);
        INFO(wordOf(code.value).toStdString());
        CHECK(englishWords(*dialog).join(u'\n') == QString());
        dialog->reject();
    }
}

TEST_CASE("pictures of the matter page", "[.look]") {
    OpenMatter open(2);
    takePicture(open.page, s("matter-draft"));
    open.toSigned();
    auto* measure = open.page.startStep(Verb::Measure, false);
    OpenMatter::fill(measure, "note", s("增设午间值班岗，由科室负责人轮值"));
    OpenMatter::fill(measure, "person", s("王某"));
    OpenMatter::fill(measure, "to", s("3.25"));
    open.go(measure);
    open.desk.prompts.files = {open.evidenceFile()};
    QTest::mouseClick(open.page.findChild<EvidenceDrop*>()->findChild<QPushButton*>(s("chooseFiles")), Qt::LeftButton);
    takePicture(open.page, s("matter-page"));
    auto* submit = open.start(Verb::Submit);
    QTest::mouseClick(submit->findChild<QPushButton*>(s("go")), Qt::LeftButton);
    takePicture(*submit, s("step-submit"));
    submit->reject();
    auto* grant = open.page.startStep(Verb::Void, false);
    takePicture(*grant, s("step-void"));
    grant->reject();
    QTest::mouseClick(open.page.findChild<QPushButton*>(s("why")), Qt::LeftButton);
    takePicture(*QApplication::activePopupWidget(), s("limit-working"));
}
