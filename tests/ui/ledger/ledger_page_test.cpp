#include "exchange/import_service.h"
#include "ledger/ledger_page.h"
#include "ledger/ledger_view.h"
#include "overview/due_list.h"
#include "ui/desk.h"
#include "ui/user.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>

using namespace duban;
using namespace duban::test;

namespace {

/// A desk with the sample ledger taken over and the ledger page shown.
struct Opened {
    Opened() {
        NoProgress quiet;
        ImportService service(desk.session.office);
        auto preview = service.preview({QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/ledger-2026.xlsx")}, {}, QDate(2026, 11, 20), quiet);
        REQUIRE(preview);
        REQUIRE(service.commit(*preview, clerk, QDate(2026, 11, 20), quiet));
        page = std::make_unique<LedgerPage>(desk.session);
        page->resize(1180, 640);
        page->show();
        page->activate();
    }
    LedgerView* view() { return page->findChild<LedgerView*>(); }
    Desk desk{QDate(2026, 11, 20)};
    std::unique_ptr<LedgerPage> page;
};

} // namespace

TEST_CASE("the ledger shows every matter and its model keeps the rules of models") {
    Opened at;
    QAbstractItemModelTester tester(&at.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(at.page->model().rowCount() == 123);
    at.page->setFilter({.asOf = QDate(2026, 11, 20), .states = {MatterState::Closed}}, {});
    CHECK(at.page->model().rowCount() == 86); // as the expected file of the sample says
}

TEST_CASE("typing in the filter bar narrows the list to what the query finds") {
    Opened at;
    auto* search = at.page->findChild<QLineEdit*>();
    search->setFocus();
    typeText(search, s("窗口"));
    QTest::keyClick(search, Qt::Key_Return);
    MatterFilter filter{.asOf = QDate(2026, 11, 20)};
    filter.search = s("窗口");
    const qint64 found = *mattersOf(at.desk.session.office, filter.asOf).count(filter);
    CHECK(found > 0);
    CHECK(found < 123);
    CHECK(at.page->model().rowCount() == found);
    search->clear();
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(at.page->model().rowCount() == 123);
}

TEST_CASE("a header sorts up, then down, and the third click goes back to the default order") {
    Opened at;
    QHeaderView* header = at.view()->horizontalHeader();
    const auto click = [&] {
        const int column = static_cast<int>(LedgerColumn::Due);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 10, 10));
    };
    const auto first = [&] { return at.page->model().rowAt(0)->due; };
    const qint64 newest = at.page->model().idAt(0);
    click();
    const auto up = first();
    click();
    const auto down = first();
    REQUIRE(up);
    REQUIRE(down);
    CHECK(*up < *down);
    click();
    CHECK(at.page->model().idAt(0) == newest);
}

TEST_CASE("a double click and Enter open the matter") {
    Opened at;
    const QModelIndex cell = at.page->model().index(2, 2);
    QTest::mouseClick(at.view()->viewport(), Qt::LeftButton, {}, at.view()->visualRect(cell).center());
    QTest::mouseDClick(at.view()->viewport(), Qt::LeftButton, {}, at.view()->visualRect(cell).center());
    CHECK(at.desk.navigator.went.value(0) == QStringLiteral("matter %1").arg(at.page->model().idAt(2)));
    at.view()->setCurrentIndex(at.page->model().index(4, 2));
    QTest::keyClick(at.view(), Qt::Key_Return);
    CHECK(at.desk.navigator.went.value(1) == QStringLiteral("matter %1").arg(at.page->model().idAt(4)));
}

TEST_CASE("copied cells are a table for spreadsheets and for text") {
    Opened at;
    auto* model = &at.page->model();
    at.view()->selectionModel()->select(QItemSelection(model->index(0, 0), model->index(1, 1)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(at.view(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    CHECK(copied->text() == QStringLiteral("%1\t%2\n%3\t%4\n")
                                .arg(model->index(0, 0).data().toString(), model->index(0, 1).data().toString(),
                                     model->index(1, 0).data().toString(), model->index(1, 1).data().toString()));
    CHECK(copied->html().contains(QStringLiteral("<td>")));
}

TEST_CASE("nothing English stands on the ledger page") {
    Opened at;
    if (isTranslated("shell.json"))
        CHECK(englishWords(*at.page, QStringLiteral("[A-Z]{2}\\d+|Ctrl|Excel")).isEmpty());
}
