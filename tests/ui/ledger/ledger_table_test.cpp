// The ledger as a table people know: several keys, groups, columns, views, find, selections and what is done with them.
#include "exchange/import_service.h"
#include "ledger/bulk_actions.h"
#include "ledger/filter_button.h"
#include "ledger/find_bar.h"
#include "ledger/ledger_bar.h"
#include "ledger/ledger_page.h"
#include "ledger/ledger_view.h"
#include "overview/due_list.h"
#include "simulate/sample.h"
#include "slips/slip_service.h"
#include "ui/desk.h"
#include "ui/user.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTimer>

using namespace duban;
using namespace duban::test;

namespace {

const QDate asOf(2026, 11, 20);

/// Asks nothing that the test did not prepare: answers to questions, and texts in the order in which they are asked for.
class ScriptedTexts final : public Prompts {
public:
    bool confirm(const QString& question, const QString& consequence, const QString&) override {
        questions << question + QLatin1Char('\n') + consequence;
        return yes;
    }
    std::optional<QString> askText(const QString&, const QString&, const QString&) override {
        return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
    }
    QString pickOpen(const QString&, const QString&) override { return {}; }
    QStringList pickOpenMany(const QString&, const QString&) override { return {}; }
    QString pickSave(const QString&, const QString&, const QString&) override { return file; }
    QStringList questions, texts;
    QString file;
    bool yes = true;
};

struct Table {
    Table() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
        QCoreApplication::setOrganizationName(s("duban-tests"));
        NoProgress quiet;
        ImportService service(temp.office());
        auto preview = service.preview({QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/ledger-2026.xlsx")}, {}, asOf, quiet);
        REQUIRE(preview);
        REQUIRE(service.commit(*preview, clerk, asOf, quiet));
        makePage();
    }
    void makePage() {
        page = std::make_unique<LedgerPage>(session);
        page->resize(1180, 640);
        page->show();
        page->activate();
        settle();
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return !jobs.busy(); }, 20000));
    }
    LedgerView* view() { return page->findChild<LedgerView*>(); }
    void clickHeader(LedgerColumn column, Qt::KeyboardModifiers keys = {}) {
        QHeaderView* header = view()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, keys,
                          QPoint(header->sectionViewportPosition(static_cast<int>(column)) + 10, 10));
        settle();
    }
    QString header(LedgerColumn column) {
        return page->model().headerData(static_cast<int>(column), Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QTemporaryDir settings;
    TempOffice temp{asOf};
    NotedNavigator navigator;
    ScriptedTexts prompts;
    Jobs jobs;
    Session session{temp.office(), navigator, prompts, jobs, clerk};
    std::unique_ptr<LedgerPage> page;
};

} // namespace

TEST_CASE("Shift and a click add a further key to the order, and the header says which") {
    Table at;
    at.clickHeader(LedgerColumn::Department);
    at.clickHeader(LedgerColumn::Due, Qt::ShiftModifier);
    at.clickHeader(LedgerColumn::Due, Qt::ShiftModifier);
    CHECK(at.page->order() == std::vector<MatterOrder>{{MatterSort::Department, false}, {MatterSort::Due, true}});
    CHECK(at.header(LedgerColumn::Department).endsWith(s("↑1")));
    CHECK(at.header(LedgerColumn::Due).endsWith(s("↓2")));
    const auto expected = mattersOf(at.temp.office(), asOf).idsBy({.asOf = asOf}, at.page->order());
    REQUIRE(expected);
    CHECK(at.page->model().ids() == *expected);
    at.clickHeader(LedgerColumn::Due); // the third click
    CHECK(at.page->order().empty());
    CHECK_FALSE(at.header(LedgerColumn::Department).contains(s("↑")));
}

TEST_CASE("groups by unit carry subtotals, fold, and hold every row once") {
    Table at;
    at.page->setGroupBy(MatterColumn::Department);
    at.settle();
    LedgerModel& model = at.page->model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.isGrouped());
    int groups = 0;
    qint64 counted = 0;
    QString unit;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString first = model.index(row, 0).data().toString();
        if (model.isGroup(row)) {
            ++groups;
            unit = first.section(s("  "), 0, 0);
            counted += first.section(s("  "), 1).toInt();
            CHECK(model.idAt(row) == 0);
            CHECK_FALSE(model.index(row, static_cast<int>(LedgerColumn::Problem)).data().toString().isEmpty());
        } else {
            REQUIRE(model.rowAt(row) != nullptr);
            CHECK(model.rowAt(row)->departmentShort == unit);
        }
    }
    CHECK(counted == 123);
    CHECK(model.rowCount() == 123 + groups);
    const int before = model.rowCount();
    const QModelIndex head = model.index(0, 2);
    const int size = model.index(0, 0).data().toString().section(s("  "), 1).toInt();
    QTest::mouseClick(at.view()->viewport(), Qt::LeftButton, {}, at.view()->visualRect(head).center());
    CHECK(model.rowCount() == before - size);
    CHECK(model.isGroup(1));
    CHECK(at.navigator.went.isEmpty());
    model.foldAll(true);
    CHECK(model.rowCount() == groups);
    at.page->setGroupBy(std::nullopt);
    at.settle();
    CHECK(model.rowCount() == 123);
}

TEST_CASE("columns that are hidden, widened and frozen stay so for the user") {
    Table at;
    const int source = static_cast<int>(LedgerColumn::Source);
    at.view()->setColumnWidth(static_cast<int>(LedgerColumn::State), 150);
    QAction* columns = nullptr;
    for (QAction* action : at.page->headerActions())
        if (action->text() == LedgerPage::tr("Columns"))
            columns = action;
    REQUIRE(columns != nullptr);
    Q_EMIT columns->menu()->aboutToShow();
    for (QAction* one : columns->menu()->actions())
        if (one->text() == at.header(LedgerColumn::Source))
            one->trigger();
    CHECK(at.view()->isColumnHidden(source));
    at.view()->setFrozenCount(2);
    at.view()->setColumnWidth(0, 180); // remembers the frozen columns, too
    at.makePage();
    CHECK(at.view()->isColumnHidden(source));
    CHECK(at.view()->columnWidth(static_cast<int>(LedgerColumn::State)) == 150);
    CHECK(at.view()->frozenCount() == 2);
    Q_EMIT at.page->headerActions()[1]->menu()->aboutToShow();
    at.page->headerActions()[1]->menu()->actions().last()->trigger(); // default columns
    CHECK_FALSE(at.view()->isColumnHidden(source));
    CHECK(at.view()->frozenCount() == 1);
}

TEST_CASE("a view keeps conditions, order, groups and columns under its name") {
    Table at;
    SavedView view{s("本周要盯"), {.asOf = asOf}, {{MatterSort::Due, true}}, MatterColumn::Category, {s("source"), s("severity")}};
    view.filter.states = {MatterState::Closed, MatterState::Rectifying};
    view.filter.severities = {s("一般")};
    view.filter.categories = {at.temp.office().items(ListKind::Category).front().id};
    view.filter.issued = {QDate(2026, 1, 1), std::nullopt};
    view.filter.overdue = true;
    view.filter.clerk = s("张三");
    view.filter.search = s("窗口");
    SavedViews views(at.temp.office());
    views.save(view);
    REQUIRE(views.load(asOf).size() == 1);
    CHECK(views.load(asOf).front() == view);
    views.remove(view.name);
    CHECK(views.load(asOf).empty());

    at.page->setFilter({.asOf = asOf, .open = true}, {});
    at.prompts.texts = {s("我的视图")};
    QMenu* menu = at.page->headerActions().front()->menu();
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->actions())
        if (action->text() == LedgerPage::tr("Keep this view…"))
            action->trigger();
    at.page->setFilter({.asOf = asOf}, {});
    Q_EMIT menu->aboutToShow();
    QAction* mine = nullptr;
    for (QAction* action : menu->actions())
        if (action->text() == s("我的视图"))
            mine = action;
    REQUIRE(mine != nullptr);
    mine->trigger();
    at.settle();
    CHECK(at.page->filter().open);
    CHECK(at.page->subtitle() == s("我的视图"));
}

TEST_CASE("each of the office's views shows what its name says") {
    Table at;
    for (const SavedView& view : defaultViews(asOf, s("经办人"))) {
        at.page->setView(view);
        at.settle();
        INFO(view.name.toStdString());
        const auto expected = mattersOf(at.temp.office(), asOf).count(view.filter);
        REQUIRE(expected);
        CHECK(std::ssize(at.page->model().ids()) == *expected);
    }
}

TEST_CASE("values of a column are chosen with their counts, found by initials among many") {
    Table at;
    FilterButton* units = at.page->findChildren<FilterButton*>().front();
    bool opened = false;
    QTimer::singleShot(0, at.page.get(), [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        auto* finder = menu->findChild<QLineEdit*>();
        REQUIRE(finder != nullptr);
        finder->setText(s("gaj"));
        for (auto* box : menu->findChildren<QCheckBox*>())
            if (!box->isHidden() && box->text().startsWith(s("市公安局"))) {
                box->setChecked(true);
                opened = true;
            }
        menu->close();
    });
    QTest::mouseClick(units, Qt::LeftButton);
    at.settle();
    CHECK(opened);
    REQUIRE(at.page->filter().departments.size() == 1);
    for (int row = 0; row < at.page->model().rowCount(); ++row)
        CHECK(at.page->model().rowAt(row)->departmentShort == s("市公安局"));
    CHECK(at.page->model().rowCount() > 0);
}

TEST_CASE("find goes through the list without narrowing it, forwards and back") {
    Table at;
    at.page->find();
    auto* field = at.page->findChild<QLineEdit*>(s("find"));
    REQUIRE(field != nullptr);
    typeText(field, s("窗口"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(at.page->model().rowCount() == 123);
    const auto place = [&] { return at.view()->currentIndex().row(); };
    const auto isHit = [&](int row) { return at.page->model().rowAt(row)->problem.contains(s("窗口")); };
    const int first = place();
    at.page->findNext(false);
    const int second = place();
    CHECK(second > first);
    at.page->findNext(true);
    CHECK(place() == first);
    int hits = 0;
    for (int row = 0; row < 123; ++row)
        hits += isHit(row) ? 1 : 0;
    CHECK(hits > 0);
    field->clear();
    typeText(field, s("没有这样的话"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(place() == first);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(at.page->findChild<FindBar*>()->isVisible());
}

TEST_CASE("a reminder for several shows first what it does, leaves out what cannot be, and says one summary") {
    Table at;
    at.view()->selectAll();
    auto* bulk = at.page->findChild<BulkActions*>();
    REQUIRE(bulk != nullptr);
    const std::vector<BulkLine> lines = bulk->remindable();
    REQUIRE(lines.size() == 123);
    const auto can = std::count_if(lines.begin(), lines.end(), [](const BulkLine& line) { return line.reason.isEmpty(); });
    REQUIRE(can > 1);
    at.prompts.yes = false;
    bulk->actions()[0]->trigger();
    REQUIRE(at.prompts.questions.size() == 1);
    CHECK(at.prompts.questions.first().contains(QString::number(can)));
    CHECK(at.navigator.told.isEmpty());
    at.prompts.yes = true;
    bulk->actions()[0]->trigger();
    at.settle();
    REQUIRE(at.navigator.told.size() == 1);
    INFO(at.navigator.told.first().toStdString());
    CHECK(at.navigator.told.first().contains(QString::number(can)));
    CHECK(at.navigator.told.first().contains(QString::number(123 - can)));
    const auto again = bulk->remindable();
    CHECK(std::none_of(again.begin(), again.end(), [](const BulkLine& line) { return line.reason.isEmpty(); }));
}

TEST_CASE("selected matters are handed over, printed and exported together") {
    Table at;
    auto* bulk = at.page->findChild<BulkActions*>();
    at.view()->clearSelection();
    at.view()->setCurrentIndex({});
    for (QAction* action : bulk->actions()) {
        CHECK_FALSE(action->isEnabled());
        CHECK(action->toolTip() != action->text());
    }
    at.page->setFilter({.asOf = asOf, .open = true}, {});
    at.settle();
    QTest::mouseClick(at.view()->verticalHeader()->viewport(), Qt::LeftButton, {}, QPoint(10, 10));
    QTest::mouseClick(at.view()->verticalHeader()->viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(10, 3 * 28 + 10));
    REQUIRE(at.page->selectedIds().size() == 4);
    const auto rows = mattersOf(at.temp.office(), asOf).rows(at.page->selectedIds(), asOf);
    REQUIRE(rows);
    bulk->actions()[2]->trigger();
    REQUIRE(at.navigator.went.size() == 1);
    CHECK(at.navigator.went.first().contains(rows->front().ref));

    at.prompts.texts = {leader.person, s("轮岗")};
    bulk->actions()[1]->trigger();
    INFO(at.navigator.refused.join(QLatin1Char(' ')).toStdString());
    CHECK(at.navigator.refused.isEmpty());
    for (const MatterRow& row : *rows) {
        auto view = SlipService(at.temp.office()).view(row.slip, asOf);
        REQUIRE(view);
        CHECK(view->slip.body.clerk == leader.person);
        CHECK(view->history.back().body.verb == Verb::Edit);
    }
    at.prompts.texts = {s("查无此人"), s("轮岗")};
    bulk->actions()[1]->trigger();
    CHECK(at.navigator.refused.size() == 1);

    QTemporaryDir out;
    at.prompts.file = out.filePath(s("所选.xlsx"));
    at.view()->selectAll();
    bulk->actions()[3]->trigger();
    at.settle();
    CHECK(QFile::exists(at.prompts.file));
}

TEST_CASE("the status bar counts, sums and averages the selected figures") {
    Table at;
    at.page->setFilter({.asOf = asOf, .overdue = true}, {});
    at.settle();
    LedgerModel& model = at.page->model();
    REQUIRE(model.rowCount() > 2);
    const int column = static_cast<int>(LedgerColumn::Remaining);
    at.view()->selectionModel()->select(QItemSelection(model.index(0, column), model.index(2, column)),
                                        QItemSelectionModel::ClearAndSelect);
    int sum = 0;
    for (int row = 0; row < 3; ++row)
        sum += model.rowAt(row)->overdueDays;
    CHECK(at.page->statusText().contains(LedgerView::tr("Count %1   Sum %2   Average %3").arg(3).arg(sum).arg(sum / 3.0, 0, 'f', 1)));
}
