// Forms out and back at the window: written, read, chosen by click, taken.
#include "exchange/forms_page.h"
#include "exchange/import_service.h"
#include "exchange/send_forms_dialog.h"
#include "ledger/ledger_view.h"
#include "ui/desk.h"
#include "ui/user.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace duban;
using namespace duban::test;

namespace {

void finish(Desk& desk) {
    QSignalSpy done(&desk.jobs, &Jobs::finished);
    REQUIRE(done.wait(60000));
}

void issued(Desk& desk) {
    SlipDraft draft;
    draft.lead = s("ZF03");
    draft.clerk = clerk.person;
    MatterDraft matter;
    matter.problem = s("窗口上午无人值守。");
    matter.source = s("明察暗访");
    matter.category = s("办事不规范");
    matter.limit.days = 15;
    draft.matters = {matter};
    SlipService slips(desk.session.office);
    const QDate day(2026, 11, 2);
    REQUIRE(slips.draft(draft, clerk, day));
    for (const Verb verb : {Verb::Propose, Verb::Approve, Verb::Issue, Verb::Sign}) {
        StepInput step;
        step.verb = verb;
        step.person = s("周某");
        REQUIRE(slips.act(verb == Verb::Propose || verb == Verb::Approve ? s("草-1") : s("江效交〔2026〕1号"), step,
                          verb == Verb::Approve ? leader : clerk, day));
    }
}

} // namespace

TEST_CASE("forms are sent to the chosen units, and a returned one is taken by a click") {
    Desk desk(QDate(2026, 11, 20));
    issued(desk);
    FormsPage page(desk.session);
    page.resize(1200, 700);
    page.show();
    page.activate();
    desk.prompts.files = {desk.temp.folder() + s("/表.zip")};
    page.send();
    auto* dialog = page.findChild<SendFormsDialog*>();
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->units() == QStringList{s("ZF03")});
    auto* go = dialog->findChild<QPushButton*>(s("go"));
    dialog->findChild<QListWidget*>()->item(0)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(go->isEnabled());
    dialog->findChild<QListWidget*>()->item(0)->setCheckState(Qt::Checked);
    QTest::mouseClick(go, Qt::LeftButton);
    finish(desk);
    CHECK(QFile::exists(desk.prompts.files.front()));
    CHECK(desk.navigator.refused.isEmpty());

    REQUIRE(FormService(desk.session.office).sendOut({s("江效交〔2026〕1号")}, desk.temp.folder() + s("/出"), clerk, QDate(2026, 11, 20)));
    const QString blank = QDir(desk.temp.folder() + s("/出")).entryInfoList({s("*.xlsx")}).front().filePath();
    page.read({blank});
    finish(desk);
    CHECK(page.model().forms().front().status == FormStatus::Unchanged); // the unit has written nothing
    CHECK(page.model().chosen() == 0);
}

TEST_CASE("a form of a unit's own making shows its differences; what is unticked is not taken") {
    Desk desk(QDate(2026, 11, 20));
    NoProgress quiet;
    ImportService imports(desk.session.office);
    auto ledger = imports.preview({s(DUBAN_SOURCE_DIR "/tests/data/ledger-2026.xlsx")}, {}, QDate(2026, 11, 20), quiet);
    REQUIRE(ledger);
    REQUIRE(imports.commit(*ledger, clerk, QDate(2026, 11, 20), quiet));
    FormsPage page(desk.session);
    page.resize(1366, 700);
    page.show();
    page.activate();
    page.read({s(DUBAN_SOURCE_DIR "/tests/data/feedback-form-example.xlsx")});
    finish(desk);
    const int before = page.model().chosen();
    REQUIRE(before > 20);
    auto* view = page.findChild<LedgerView*>();
    int phone = -1;
    for (int row = 0; row < page.model().rowCount(); ++row)
        if (page.model().index(row, FormsModel::Theirs).data().toString() == s("13800001101"))
            phone = row;
    REQUIRE(phone >= 0);
    view->scrollTo(page.model().index(phone, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(page.model().index(phone, FormsModel::Chosen)).center());
    CHECK(page.model().chosen() == before - 1);
    page.take();
    CHECK(desk.navigator.refused.isEmpty());
    auto slip = SlipService(desk.session.office).view(s("江效交〔2026〕90号"), QDate(2026, 11, 20));
    REQUIRE(slip);
    CHECK(slip->matters[0].matter.life.state == MatterState::Submitted);
    CHECK(slip->matters[0].matter.table.contact.isEmpty());
    CHECK(slip->matters[1].matter.table.contact == s("13800001102"));
    if (isTranslated("ui_forms.json"))
        CHECK(englishWords(page, s("xlsx|[A-Z]{2}\\d+|WPS|Excel|zip")).isEmpty());
}
