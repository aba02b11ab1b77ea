#include "exchange/import_page.h"
#include "exchange/mapping_dialog.h"
#include "overview/due_list.h"
#include "ui/desk.h"
#include "ui/user.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace duban;
using namespace duban::test;

namespace {

qint64 mattersIn(Office& office) { return *mattersOf(office, QDate(2026, 11, 20)).count({.asOf = QDate(2026, 11, 20)}); }

QAction* actionOf(ImportPage& page, qsizetype index) { return page.headerActions().at(index); }

/// Before a workbook was read the header offers to paste or to choose, and the one primary button chooses.
void choose(ImportPage& page) {
    REQUIRE(page.headerActions().size() == 2);
    actionOf(page, 1)->trigger();
}

void finish(Desk& desk) {
    QSignalSpy done(&desk.jobs, &Jobs::finished);
    REQUIRE(done.wait(60000));
}

} // namespace

TEST_CASE("a ledger is looked at first, taken in with one click and withdrawn with one question") {
    Desk desk(QDate(2026, 11, 20));
    ImportPage page(desk.session);
    page.show();
    page.activate();
    desk.prompts.files = {QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/ledger-2026.xlsx")};
    choose(page);
    finish(desk);
    CHECK(page.model().count(LedgerRowStatus::Accepted) == 123);
    CHECK(page.model().count(LedgerRowStatus::Rejected) == 9);
    CHECK(mattersIn(desk.session.office) == 0); // nothing is stored by looking
    REQUIRE(actionOf(page, 2)->isEnabled());
    actionOf(page, 2)->trigger();
    finish(desk);
    CHECK(mattersIn(desk.session.office) == 123);
    CHECK(desk.navigator.refused.isEmpty());

    choose(page); // the same file again: nothing to take in
    finish(desk);
    CHECK(page.model().count(LedgerRowStatus::Duplicate) == 123);
    CHECK_FALSE(actionOf(page, 2)->isEnabled());

    desk.prompts.answers = {true};
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->text() == s("撤回"))
            button->click();
    CHECK(desk.prompts.asked.size() == 1);
    CHECK(mattersIn(desk.session.office) == 0);
}

TEST_CASE("a file that is no ledger gives one sentence and changes nothing") {
    Desk desk(QDate(2026, 11, 20));
    ImportPage page(desk.session);
    page.read({QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/departments.csv")});
    finish(desk);
    CHECK(desk.navigator.refused.size() == 1);
    CHECK(mattersIn(desk.session.office) == 0);
}

TEST_CASE("a row with an unknown unit is corrected in the preview, and the word is remembered") {
    Desk desk(QDate(2026, 11, 20));
    QFile file(desk.temp.folder() + s("/台账.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("编号,承办单位,问题类别,存在问题,交办日期,整改时限\n江效交〔2026〕1号,教体口,营商环境,只收现金。,2026-3-5,2026-3-26\n");
    file.close();
    ImportPage page(desk.session);
    page.show();
    page.read({file.fileName()});
    finish(desk);
    REQUIRE(page.model().count(LedgerRowStatus::Rejected) == 1);
    page.editRow(0);
    auto* dialog = page.findChild<RowDialog*>();
    REQUIRE(dialog != nullptr);
    auto* unit = dialog->findChild<QLineEdit*>(s("department"));
    REQUIRE(unit->text() == s("教体口"));
    unit->selectAll();
    typeText(unit, s("市教育局"));
    for (auto* box : dialog->findChildren<QCheckBox*>())
        box->setChecked(true);
    QTest::mouseClick(dialog->findChild<QPushButton*>(s("go")), Qt::LeftButton);
    finish(desk);
    CHECK(page.model().count(LedgerRowStatus::Accepted) == 1);
    page.read({file.fileName()}); // without a correction: the word is known now
    finish(desk);
    CHECK(page.model().count(LedgerRowStatus::Accepted) == 1);
}

TEST_CASE("columns that the words do not tell are chosen by hand, and the layout is remembered") {
    Desk desk(QDate(2026, 11, 20));
    QFile file(desk.temp.folder() + s("/台账.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("编号,对象,问题类别,情形,交办日期,整改时限\n江效交〔2026〕1号,市教育局,营商环境,只收现金。,2026-3-5,2026-3-26\n");
    file.close();
    ImportPage page(desk.session);
    page.show();
    page.read({file.fileName()});
    finish(desk);
    CHECK(desk.navigator.refused.size() == 1); // no header was found …
    if (page.findChild<MappingDialog*>() == nullptr)
        finish(desk); // … and the columns are asked for
    auto* dialog = page.findChild<MappingDialog*>();
    REQUIRE(dialog != nullptr);
    const auto choose = [&](const char* header, LedgerField field) {
        for (auto* box : dialog->findChildren<QComboBox*>())
            if (box->accessibleName() == s(header))
                box->setCurrentIndex(box->findData(static_cast<int>(field)));
    };
    choose("对象", LedgerField::Department);
    choose("情形", LedgerField::Problem);
    QTest::mouseClick(dialog->findChild<QPushButton*>(s("go")), Qt::LeftButton);
    finish(desk);
    CHECK(page.model().count(LedgerRowStatus::Accepted) == 1);
    page.read({file.fileName()});
    finish(desk);
    CHECK(page.model().count(LedgerRowStatus::Accepted) == 1);
}

TEST_CASE("the error list marks the bad cells and is itself a ledger that can be read again") {
    Desk desk(QDate(2026, 11, 20));
    ImportPage page(desk.session);
    page.show();
    page.read({QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/ledger-2026.xlsx")});
    finish(desk);
    desk.prompts.files = {desk.temp.folder() + s("/差错.xlsx")};
    page.saveErrors();
    finish(desk);
    CHECK(desk.navigator.told.size() == 1);
    page.read(desk.prompts.files);
    finish(desk);
    // the ninth is wrong only beside another row of the ledger that has its number
    CHECK(page.model().count(LedgerRowStatus::Rejected) == 8);
    CHECK(page.model().rows().size() == 9);
}

TEST_CASE("cells pasted from a spreadsheet are previewed like a ledger") {
    Desk desk(QDate(2026, 11, 20));
    ImportPage page(desk.session);
    page.show();
    QApplication::clipboard()->setText(s(
        "编号\t承办单位\t问题类别\t存在问题\t交办日期\t整改时限\n江效交〔2026〕1号\t市教育局\t营商环境\t\"只收\n现金。\"\t2026-3-5\t2026-3-26\n"));
    page.paste();
    finish(desk);
    REQUIRE(page.model().count(LedgerRowStatus::Accepted) == 1);
    CHECK(page.model().rows().front().values.problem == s("只收\n现金。"));
}
