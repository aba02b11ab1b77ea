#include "exchange/import_page.h"
#include "overview/due_list.h"
#include "ui/desk.h"
#include "ui/user.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QSignalSpy>

using namespace duban;
using namespace duban::test;

namespace {

qint64 mattersIn(Office& office) { return *mattersOf(office, QDate(2026, 11, 20)).count({.asOf = QDate(2026, 11, 20)}); }

QAction* actionOf(ImportPage& page, qsizetype index) { return page.headerActions().at(index); }

/// The one button of the page before a workbook was read; the header has none of its own then.
void choose(ImportPage& page) {
    REQUIRE(page.headerActions().isEmpty());
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->property("role") == QStringLiteral("primary"))
            return QTest::mouseClick(button, Qt::LeftButton);
    FAIL("no button to choose a workbook");
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
    REQUIRE(actionOf(page, 1)->isEnabled());
    actionOf(page, 1)->trigger();
    finish(desk);
    CHECK(mattersIn(desk.session.office) == 123);
    CHECK(desk.navigator.refused.isEmpty());

    choose(page); // the same file again: nothing to take in
    finish(desk);
    CHECK(page.model().count(LedgerRowStatus::Duplicate) == 123);
    CHECK_FALSE(actionOf(page, 1)->isEnabled());

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
