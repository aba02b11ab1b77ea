#include "workbench/event_list.h"
#include "workbench/tile.h"
#include "workbench/today_list.h"
#include "workbench/todo_page.h"
#include "workbench/week_bars.h"
#include "workbench/workbench_page.h"

#include "overview/due_list.h"
#include "simulate/sample.h"
#include "ui/navigator_script.h"
#include "ui/user.h"

using namespace duban;
using namespace duban::test;

namespace {

/// The sample year is made once; the page only reads it.
Office& sampleOffice() {
    static const QTemporaryDir folder;
    static const FixedClock clock(sampleDay);
    static NoProgress progress;
    static auto office = makeSample(folder.filePath(QStringLiteral("示例.duban")), clock, progress);
    REQUIRE(office);
    return **office;
}

struct Opened {
    Opened() : desk(sampleOffice()), page(desk.session) {
        page.resize(1366 - 184, 768 - 120);
        page.show();
        page.activate();
        REQUIRE(desk.navigator.errors.isEmpty());
    }
    qint64 listed(const MatterFilter& filter) const {
        auto count = mattersOf(sampleOffice(), sampleDay).count(filter);
        REQUIRE(count);
        return *count;
    }
    PageDesk desk;
    WorkbenchPage page;
};

} // namespace

TEST_CASE("each tile of the workbench opens exactly the list it counts") {
    Opened at;
    int asked = 0;
    for (Tile* tile : at.page.findChildren<Tile*>()) {
        at.desk.navigator.filters.clear();
        QTest::mouseClick(tile, Qt::LeftButton, {}, QPoint(20, 40));
        if (tile->code() == s("clues") || tile->code() == s("tasks")) {
            CHECK(at.desk.navigator.pages.value(at.desk.navigator.pages.size() - 1) == s("todo#") + tile->code());
            TodoPage list(at.desk.session);
            list.setKind(tile->code());
            list.activate();
            CHECK(list.model().rowCount() == tile->count());
            continue;
        }
        REQUIRE(at.desk.navigator.filters.size() == 1);
        INFO(tile->code().toStdString());
        CHECK(at.listed(at.desk.navigator.filters.front()) == tile->count());
        asked += tile->count() > 0 ? 1 : 0;
    }
    CHECK(asked > 0);
}

TEST_CASE("the overdue tile carries its three steps, which add up to it and open their own lists") {
    Opened at;
    auto* overdue = at.page.findChild<Tile*>(s("tile-overdue"));
    REQUIRE(overdue->count() > 0);
    qint64 sum = 0;
    for (const char* step : {"blue", "yellow", "red"}) {
        Link* part = overdue->part(s(step));
        REQUIRE(part != nullptr);
        QTest::mouseClick(part, Qt::LeftButton);
        const MatterFilter filter = at.desk.navigator.filters.back();
        CHECK(filter.step == s(step));
        CHECK(part->text().endsWith(QString::number(at.listed(filter))));
        sum += at.listed(filter);
        CHECK(part->width() >= part->sizeHint().width()); // not cut off
    }
    CHECK(sum == overdue->count());
}

TEST_CASE("today's list groups matters and leads to each, to its part and to the rest") {
    Opened at;
    auto* list = at.page.findChild<TodayList*>();
    const TodayModel& model = list->today();
    REQUIRE(model.rowCount() > 2);
    REQUIRE(model.at(0).kind == TodayRow::Kind::Heading);
    CHECK(model.at(0).count == at.page.findChild<Tile*>(s("tile-overdue"))->count());
    REQUIRE(model.at(1).kind == TodayRow::Kind::Matter);
    CHECK(model.at(1).matter.overdueDays > 0);
    CHECK_FALSE(model.at(1).next.isEmpty());
    const auto click = [&](int row, TodayColumn column) {
        const QRect cell = list->visualRect(model.index(row, static_cast<int>(column)));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, cell.center());
    };
    click(1, TodayColumn::Problem); // selects only
    CHECK(at.desk.navigator.matters.empty());
    click(1, TodayColumn::Next);
    CHECK(at.desk.navigator.matters == std::vector<qint64>{model.at(1).matter.id});
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(at.desk.navigator.matters.size() == 2);
    click(0, TodayColumn::Number);
    REQUIRE(at.desk.navigator.filters.size() == 1);
    CHECK(at.listed(at.desk.navigator.filters.front()) == model.at(0).count);
}

TEST_CASE("bars of the last weeks open the matters they count") {
    Opened at;
    auto* bars = at.page.findChild<WeekBars*>();
    const auto& weeks = at.page.shown().weeks;
    REQUIRE(weeks.size() == 13);
    for (int week = 0; week < 13; ++week)
        for (const bool closed : {false, true}) {
            const QRect bar = bars->barOf(week, closed);
            QTest::mouseClick(bars, Qt::LeftButton, {}, QPoint(bar.center().x(), bars->height() - 40));
            const auto& counts = weeks[static_cast<std::size_t>(week)];
            INFO(week << (closed ? " closed" : " issued"));
            CHECK(at.listed(at.desk.navigator.filters.back()) == (closed ? counts.closed : counts.issued));
        }
}

TEST_CASE("an event leads to its matter, and nothing English stands on the workbench") {
    Opened at;
    auto rows = at.page.findChildren<EventRow*>();
    REQUIRE(rows.size() == 20);
    for (EventRow* row : rows)
        if (row->line().matter) {
            QTest::mouseClick(row, Qt::LeftButton);
            CHECK(at.desk.navigator.matters == std::vector<qint64>{row->line().matter->value()});
            break;
        }
    if (isTranslated("duban::WorkbenchPage", "to close"))
        CHECK(englishWords(at.page, QStringLiteral("[A-Z]{2}\\d+|Excel")).join(QLatin1Char('|')) == QString());
}

TEST_CASE("an empty office says what to do instead of showing a blank list") {
    TempOffice office;
    PageDesk desk(office.office());
    WorkbenchPage page(desk.session);
    page.resize(1182, 648);
    page.show();
    page.activate();
    CHECK(page.findChild<Tile*>(s("tile-overdue"))->count() == 0);
    bool offered = false;
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            offered = true;
        }
    CHECK(offered);
    CHECK(desk.navigator.pages == QStringList{s("import")});
    QAction* primary = page.headerActions().last();
    primary->trigger();
    CHECK(desk.navigator.newSlips == 1);
}

TEST_CASE("the workbench fits a window 1366 wide") {
    Opened at;
    for (Tile* tile : at.page.findChildren<Tile*>()) {
        INFO(tile->code().toStdString());
        CHECK(tile->width() >= tile->sizeHint().width());
    }
    CHECK(at.page.minimumSizeHint().width() <= 1366 - 184);
    CHECK(at.page.width() == 1366 - 184);
}
