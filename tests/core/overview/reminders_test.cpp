// One set of lists behind cards, navigation, notices and the daily due list; tasks of the quarter and the year.
#include "overview/due_list.h"
#include "overview/due_paper.h"
#include "overview/workbench.h"
#include "simulate/sample.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace duban;

namespace {

Office& sampleOffice() {
    static const QTemporaryDir folder;
    static const FixedClock clock(sampleDay);
    static NoProgress progress;
    static auto office = makeSample(folder.filePath(QStringLiteral("示例.duban")), clock, progress);
    REQUIRE(office);
    return **office;
}

QStringList namesOf(const std::vector<OfficeTask>& tasks) {
    QStringList out;
    for (const OfficeTask& task : tasks)
        out << task.code + QLatin1Char(' ') + task.subject;
    return out;
}

} // namespace

TEST_CASE("every card counts its own list, and the due list of the day holds the same matters") {
    Office& office = sampleOffice();
    int filled = 0;
    for (const QDate on : {QDate(2026, 3, 2), QDate(2026, 9, 22), QDate(sampleDay)}) {
        auto view = Workbench(office).of(on);
        auto due = DueLists(office).of(on);
        REQUIRE(view);
        REQUIRE(due);
        for (const WorkbenchCard& card : view->cards) {
            INFO(card.code.toStdString() << " on " << on.toString(Qt::ISODate).toStdString());
            auto ids = mattersOf(office, on).ids(card.filter, card.order);
            REQUIRE(ids);
            CHECK(std::ssize(*ids) == card.count);
            CHECK(cardOf(on, card.code).filter == card.filter);
            filled += card.count > 0 ? 1 : 0;
        }
        const auto same = [&](const char* code, const DueSection& section) {
            CHECK(view->count(QLatin1String(code)) == std::ssize(section.ids));
            CHECK(view->card(QLatin1String(code))->filter == section.filter);
        };
        same("due_today", due->dueToday);
        same("due_soon", due->dueSoon);
        same("overdue", due->overdue);
        same("sign_late", due->unsignedSlips);
        same("rechecks", due->rechecks);
        CHECK(view->count(QLatin1String("clues")) == std::ssize(due->undecided));
        CHECK(view->count(QLatin1String("tasks")) == std::ssize(due->tasks));
        const qint64 steps = view->count(QLatin1String("blue")) + view->count(QLatin1String("yellow")) + view->count(QLatin1String("red"));
        CHECK(steps == view->count(QLatin1String("overdue")));
    }
    CHECK(filled > 15);
}

TEST_CASE("a finished quarter is a task until it is published, and the year's end brings its own") {
    Office& office = sampleOffice();
    const auto on = [&office](const char* day) {
        auto tasks = OfficeTasks(office).of(QDate::fromString(QString::fromLatin1(day), Qt::ISODate));
        REQUIRE(tasks);
        return namesOf(*tasks);
    };
    CHECK(on("2026-09-30").contains(QStringLiteral("announce_quarter 2026Q2")));
    CHECK_FALSE(on("2026-09-30").contains(QStringLiteral("announce_quarter 2026Q3"))); // its last day
    CHECK(on("2026-10-01").contains(QStringLiteral("announce_quarter 2026Q3")));
    CHECK_FALSE(on("2026-10-31").contains(QStringLiteral("next_calendar 2027")));
    CHECK(on("2026-11-01").contains(QStringLiteral("next_calendar 2027")));
    CHECK_FALSE(on("2026-11-30").contains(QStringLiteral("year_change 2027")));
    CHECK(on("2026-12-01").contains(QStringLiteral("year_change 2027")));
    CHECK(on("2025-11-30") == QStringList()); // nothing was issued before, and the days off of 2026 are known
}

TEST_CASE("the due list on paper names the tasks and what ends today") {
    Office& office = sampleOffice();
    DueLists lists(office);
    auto list = lists.of(sampleDay);
    REQUIRE(list);
    auto paper = dueListPaper(lists, *list, office.settings(sampleDay));
    REQUIRE(paper);
    int rows = 0;
    for (const Block& block : paper->body)
        if (const auto* table = std::get_if<Table>(&block))
            rows += static_cast<int>(table->rows.size()) - 1;
    CHECK(rows == static_cast<int>(list->overdue.ids.size() + list->dueSoon.ids.size() + list->unsignedSlips.ids.size() +
                                   list->rechecks.ids.size() + list->undecided.size() + list->tasks.size()));
}
