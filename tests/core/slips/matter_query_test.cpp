// Lists of matters: what each filter and order shows on a ledger of nine rows that can be read here.
#include "core/slips/raw_ledger.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace duban;

namespace {

using Ids = std::vector<qint64>;

// 2026-03-23 is a Monday; no holiday lies in March 2026 after 02-28.
void fill(RawLedger& ledger) {
    ledger.add({.slip = 3, .lead = 1, .state = "rectifying", .issued = "2026-03-02", .due = "2026-03-23", .problem = "窗口无人值守"});
    ledger.add({.slip = 1, .lead = 2, .category = 2, .state = "waiting", .issued = "2026-03-03", .due = "2026-03-24"});
    ledger.add({.slip = 1,
                .ordinal = 2,
                .lead = 2,
                .state = "closed",
                .issued = "2026-03-03",
                .due = "2026-03-10",
                .closed = "2026-03-09",
                .recheck = "2026-06-09"});
    ledger.add({.slip = 2, .lead = 3, .state = "submitted", .issued = "2026-03-04", .due = "2026-03-06"});
    ledger.add({.slip = 4, .lead = 3, .state = "rectifying", .issued = "2026-03-05", .due = "2026-03-16", .asked = "2026-03-12"});
    ledger.add({.slip = 5, .lead = 1, .state = "rectifying", .issued = "2026-03-05", .due = "2026-03-09", .problem = "PPT材料50%造假"});
    ledger.add({.slip = 6, .lead = 1, .state = "planned", .issued = nullptr, .due = nullptr});
    ledger.add({.slip = 7, .lead = 1, .state = "rectifying", .issued = "2026-03-05", .due = "2026-03-09", .withdrawn = true});
    ledger.add({.slip = 8, .lead = 2, .state = "suspended", .issued = "2026-02-05", .due = "2026-03-04", .severity = "严重"});
}

Ids idsOf(RawLedger& ledger, const MatterFilter& filter, MatterOrder order = {}, qint64 limit = -1, qint64 offset = 0) {
    auto ids = ledger.query().ids(filter, order, limit, offset);
    REQUIRE(ids);
    auto count = ledger.query().count(filter);
    REQUIRE(count);
    if (limit < 0)
        CHECK(*count == static_cast<qint64>(ids->size()));
    return *ids;
}

QDate day(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

} // namespace

TEST_CASE("the whole ledger is in order of number, without drafts and withdrawn rows") {
    RawLedger ledger;
    fill(ledger);
    CHECK(idsOf(ledger, {}) == Ids{2, 3, 4, 1, 5, 6, 9});
    CHECK(idsOf(ledger, {}, {MatterSort::Number, true}) == Ids{9, 6, 5, 1, 4, 3, 2});
    CHECK(idsOf(ledger, {}, {}, 3, 2) == Ids{4, 1, 5});
    CHECK(idsOf(ledger, {.states = {MatterState::Planned}}) == Ids{7});
}

TEST_CASE("every order shows the same rows") {
    RawLedger ledger;
    fill(ledger);
    CHECK(idsOf(ledger, {}, {MatterSort::Department}) == Ids{2, 3, 9, 4, 5, 1, 6}); // positions: DQ02 1, ZF01 2, DQ01 3
    CHECK(idsOf(ledger, {}, {MatterSort::Category}) == Ids{2, 3, 4, 1, 5, 6, 9});
    CHECK(idsOf(ledger, {}, {MatterSort::Category, true}) == Ids{9, 6, 5, 1, 4, 3, 2});
    CHECK(idsOf(ledger, {}, {MatterSort::Issued}) == Ids{9, 1, 2, 3, 4, 5, 6});
    CHECK(idsOf(ledger, {}, {MatterSort::Due}) == Ids{9, 4, 6, 3, 5, 1, 2});
    CHECK(idsOf(ledger, {}, {MatterSort::Due, true}) == Ids{2, 1, 5, 3, 6, 4, 9});
    CHECK(idsOf(ledger, {}, {MatterSort::Closed}) == Ids{3, 2, 4, 1, 5, 6, 9}); // blank dates last
    CHECK(idsOf(ledger, {}, {MatterSort::Closed, true}) == Ids{3, 9, 6, 5, 1, 4, 2});
    CHECK(idsOf(ledger, {}, {MatterSort::State}) == Ids{2, 1, 5, 6, 4, 3, 9}); // in the order of life
    CHECK(idsOf(ledger, {.asOf = day("2026-03-25")}, {MatterSort::Overdue}) == Ids{6, 1, 2, 3, 4, 5, 9});
    CHECK(idsOf(ledger, {}, {MatterSort::State}, 3, 2) == Ids{5, 6, 4});
    CHECK(idsOf(ledger, {}, {MatterSort::State}, 3, 20).empty());
}

TEST_CASE("filters are joined by and") {
    RawLedger ledger;
    fill(ledger);
    const QString dq01 = QStringLiteral("DQ01");
    CHECK(idsOf(ledger, {.departments = {dq01}}) == Ids{1, 6});
    CHECK(idsOf(ledger, {.departments = {dq01, QStringLiteral("ZF01")}}) == Ids{4, 1, 5, 6});
    CHECK(idsOf(ledger, {.leads = {DepartmentId(2)}}) == Ids{2, 3, 9});
    CHECK(idsOf(ledger, {.groups = {QStringLiteral("政府部门")}}) == Ids{4, 5});
    CHECK(idsOf(ledger, {.departments = {QStringLiteral("XX99")}}).empty());
    CHECK(idsOf(ledger, {.states = {MatterState::Rectifying}}) == Ids{1, 5, 6});
    CHECK(idsOf(ledger, {.states = {MatterState::Rectifying, MatterState::Closed}, .departments = {dq01}}) == Ids{1, 6});
    CHECK(idsOf(ledger, {.states = {MatterState::Closed}, .departments = {dq01}}).empty());
    CHECK(idsOf(ledger, {.categories = {2}}) == Ids{2});
    CHECK(idsOf(ledger, {.severities = {QStringLiteral("严重")}}) == Ids{9});
    CHECK(idsOf(ledger, {.sources = {3}}).size() == 7);
    CHECK(idsOf(ledger, {.issuedIn = Quarter(2026, 1)}).size() == 7);
    CHECK(idsOf(ledger, {.issuedIn = Quarter(2026, 2)}).empty());
    CHECK(idsOf(ledger, {.issued = {day("2026-03-03"), day("2026-03-04")}}) == Ids{2, 3, 4});
    CHECK(idsOf(ledger, {.slip = SlipId(1)}) == Ids{2, 3});
    CHECK(idsOf(ledger, {.open = true}) == Ids{2, 4, 1, 5, 6, 9});
    CHECK(idsOf(ledger, {.clerk = QStringLiteral("张三")}).size() == 7);
    CHECK(idsOf(ledger, {.extensionAsked = true}) == Ids{5});
    CHECK(idsOf(ledger, {.asOf = day("2026-06-08"), .recheckDue = true}).empty());
    CHECK(idsOf(ledger, {.asOf = day("2026-06-09"), .recheckDue = true}) == Ids{3});
}

TEST_CASE("a matter is overdue from the first working day after its limit") {
    RawLedger ledger;
    fill(ledger);
    const auto overdue = [&ledger](const char* iso) { return idsOf(ledger, {.asOf = day(iso), .overdue = true}); };
    CHECK(overdue("2026-03-09").empty());   // on the day of the limit itself
    CHECK(overdue("2026-03-10") == Ids{6}); // the submitted one (4) and the suspended one (9) are not
    CHECK(overdue("2026-03-23") == Ids{6}); // 5 asked in time and is undecided
    CHECK(overdue("2026-03-24") == Ids{1, 6});
    CHECK(idsOf(ledger, {.overdue = true}).empty());                       // without a day nobody is overdue
    ledger.add({.slip = 20, .issued = "2026-03-02", .due = "2026-03-27"}); // a Friday
    CHECK(overdue("2026-03-29") == Ids{2, 1, 6});                          // Sunday: no working day has passed
    CHECK(overdue("2026-03-30") == Ids{2, 1, 6, 10});
}

TEST_CASE("steps of the ladder divide what is soon and late") {
    RawLedger ledger;
    fill(ledger);
    const auto step = [&ledger](const char* iso, const char* name) {
        return idsOf(ledger, {.asOf = day(iso), .step = QString::fromLatin1(name)});
    };
    CHECK(idsOf(ledger, {.asOf = day("2026-03-18"), .dueSoon = true}) == Ids{1}); // 19, 20, 23
    CHECK(idsOf(ledger, {.asOf = day("2026-03-19"), .dueSoon = true}) == Ids{2, 1});
    CHECK(idsOf(ledger, {.asOf = day("2026-03-18"), .dueWithin = 4}) == Ids{2, 1});
    CHECK(idsOf(ledger, {.asOf = day("2026-03-23"), .dueWithin = 0}) == Ids{1}); // ends today
    CHECK(step("2026-03-19", "soon") == Ids{2, 1});
    CHECK(step("2026-03-10", "blue") == Ids{6});
    CHECK(step("2026-03-13", "blue") == Ids{6}); // the fourth day: 10, 11, 12, 13
    CHECK(step("2026-03-16", "blue").empty());
    CHECK(step("2026-03-16", "yellow") == Ids{6}); // the fifth
    CHECK(step("2026-03-20", "yellow") == Ids{6}); // the ninth
    CHECK(step("2026-03-23", "red") == Ids{6});    // the tenth
    CHECK(step("2026-03-23", "green").empty());
    // every day, the lists say what the rule says of each row
    for (QDate on = day("2026-03-01"); on < day("2026-05-10"); on = on.addDays(1)) {
        auto rows = ledger.query().rows(idsOf(ledger, {}), on);
        REQUIRE(rows);
        for (const char* name : {"soon", "blue", "yellow", "red"}) {
            Ids expected;
            for (const MatterRow& row : *rows)
                if (row.step == QLatin1String(name))
                    expected.push_back(row.id);
            INFO(name << " " << on.toString(Qt::ISODate).toStdString());
            CHECK(idsOf(ledger, {.asOf = on, .step = QString::fromLatin1(name)}) == expected);
        }
        Ids late;
        for (const MatterRow& row : *rows)
            if (row.overdueDays > 0)
                late.push_back(row.id);
        CHECK(idsOf(ledger, {.asOf = on, .overdue = true}) == late);
    }
}

TEST_CASE("late in signing means longer than the office's days") {
    RawLedger ledger;
    fill(ledger); // matter 2 was issued on Tuesday 2026-03-03: the limit to sign is Thursday
    CHECK(idsOf(ledger, {.asOf = day("2026-03-05"), .signLate = true}).empty());
    CHECK(idsOf(ledger, {.asOf = day("2026-03-06"), .signLate = true}) == Ids{2});
}

TEST_CASE("search finds any run of characters, and numbers") {
    RawLedger ledger;
    fill(ledger);
    const auto found = [&ledger](const char* text) { return idsOf(ledger, {.search = QString::fromUtf8(text)}); };
    CHECK(found("材") == Ids{6});
    CHECK(found("口无人") == Ids{2, 3, 4, 1, 5, 9});
    CHECK(found("人无").empty());
    CHECK(found("ppt") == Ids{6});
    CHECK(found("pp") == Ids{6}); // a Latin word may go on
    CHECK(found("ＰＰＴ材料") == Ids{6});
    CHECK(found("50%造假") == Ids{6});
    CHECK(found("\" OR problem : 窗*").empty());
    CHECK(found("%").empty());
    CHECK(found("江效交〔2026〕1号") == Ids{2, 3});
    CHECK(found("江效交【2026】001号/2") == Ids{3});
    CHECK(idsOf(ledger, {.departments = {QStringLiteral("ZF01")}, .search = QStringLiteral("窗口")}) == Ids{4, 5});
    CHECK(defaultOrder({.search = QStringLiteral("窗口")}) == MatterOrder{MatterSort::Newest, false});
    const auto newest = [&ledger](const char* text) {
        auto ids = ledger.query().ids({.search = QString::fromUtf8(text)}, {MatterSort::Newest});
        auto count = ledger.query().count({.search = QString::fromUtf8(text)});
        REQUIRE(ids);
        REQUIRE(count);
        CHECK(*count == std::ssize(*ids));
        return *ids;
    };
    CHECK(newest("口无人") == Ids{9, 5, 4, 3, 2, 1});
    CHECK(newest("口") == Ids{9, 5, 4, 3, 2, 1});
    CHECK(newest("窗口无人") == idsOf(ledger, {.search = QStringLiteral("窗口无人")}, {MatterSort::Newest}));
    CHECK(newest("江效交〔2026〕1号") == Ids{3, 2});
    CHECK(defaultOrder({}) == MatterOrder{MatterSort::Number, false});
}

TEST_CASE("several keys sort one after the other, and each alone as the list itself does") {
    RawLedger ledger;
    fill(ledger);
    const MatterFilter all{.asOf = day("2026-03-25")};
    const auto by = [&](const std::vector<MatterOrder>& keys) {
        auto ids = ledger.query().idsBy(all, keys);
        REQUIRE(ids);
        return *ids;
    };
    // units stand in the order DQ02 (2, 3, 9), ZF01 (4, 5), DQ01 (1, 6)
    CHECK(by({{MatterSort::Department}, {MatterSort::Issued, true}}) == Ids{2, 3, 9, 5, 4, 6, 1});
    CHECK(by({{MatterSort::Department, true}, {MatterSort::Due}}) == Ids{6, 1, 4, 5, 9, 3, 2});
    CHECK(by({{MatterSort::State}, {MatterSort::Number, true}}) == Ids{2, 6, 5, 1, 4, 3, 9});
    CHECK(by({{MatterSort::Category}, {MatterSort::Overdue}}) == by({{MatterSort::Category}, {MatterSort::Overdue}, {MatterSort::Number}}));
    for (const auto& sort : codesOf<MatterSort>)
        for (const bool down : {false, true}) {
            INFO(std::string(sort.word) << (down ? " down" : ""));
            if (sort.value != MatterSort::Newest && !(sort.value == MatterSort::Overdue && down)) // the one has no order of its own here
                CHECK(by({{sort.value, down}, {MatterSort::Number, down && sort.value != MatterSort::Overdue}}) ==
                      idsOf(ledger, all, {sort.value, down}));
        }
}

TEST_CASE("groups follow each other as their rows do, with subtotals that add up") {
    RawLedger ledger;
    fill(ledger);
    const MatterFilter all{.asOf = day("2026-03-25")};
    auto groups = ledger.query().groupCounts(MatterColumn::Department, all);
    REQUIRE(groups);
    REQUIRE(groups->size() == 3);
    CHECK((*groups)[0].value == QStringLiteral("DQ02"));
    CHECK((*groups)[0].count == 3);
    CHECK((*groups)[0].open == 2);
    CHECK((*groups)[0].closed == 1);
    CHECK((*groups)[0].overdue == 1);
    CHECK((*groups)[2].count == 2);
    CHECK((*groups)[2].overdue == 2);
    MatterFilter one = all;
    one.departments = {QStringLiteral("ZF01")}; // a list in groups keeps its own choice
    groups = ledger.query().groupCounts(MatterColumn::Department, one);
    REQUIRE(groups);
    REQUIRE(groups->size() == 1);
    CHECK(groups->front().count == 2);
}

TEST_CASE("rows come in the order asked, with what a line shows") {
    RawLedger ledger;
    fill(ledger);
    auto rows = ledger.query().rows({6, 3, 99, 2}, day("2026-03-24"));
    REQUIRE(rows);
    REQUIRE(rows->size() == 3); // 99 does not exist
    const MatterRow& late = (*rows)[0];
    CHECK(late.ref == QStringLiteral("江效交〔2026〕5号/1"));
    CHECK(late.number == QStringLiteral("江效交〔2026〕5号"));
    CHECK(late.departmentCode == QStringLiteral("DQ01"));
    CHECK(late.departmentShort == QStringLiteral("市委办"));
    CHECK(late.category == QStringLiteral("营商环境"));
    CHECK(late.source == QStringLiteral("群众举报"));
    CHECK(late.state == MatterState::Rectifying);
    CHECK(late.due == day("2026-03-09"));
    CHECK(late.overdueDays == 11); // 10-13, 16-20, 23, 24
    CHECK(late.step == QStringLiteral("red"));
    CHECK((*rows)[1].ref == QStringLiteral("江效交〔2026〕1号/2"));
    CHECK((*rows)[1].closed == day("2026-03-09"));
    CHECK((*rows)[1].overdueDays == 0);
    CHECK((*rows)[2].id == 2);
}

TEST_CASE("a column's values carry the number of rows behind each") {
    RawLedger ledger;
    fill(ledger);
    const auto values = [&ledger](MatterColumn column, const MatterFilter& filter) {
        auto counts = ledger.query().valueCounts(column, filter);
        REQUIRE(counts);
        QStringList out;
        for (const ValueCount& value : *counts)
            out << QStringLiteral("%1=%2").arg(value.value).arg(value.count);
        return out.join(QLatin1Char(' '));
    };
    CHECK(values(MatterColumn::Department, {}) == QStringLiteral("DQ02=3 ZF01=2 DQ01=2"));
    CHECK(values(MatterColumn::Department, {.departments = {QStringLiteral("DQ01")}}) == QStringLiteral("DQ02=3 ZF01=2 DQ01=2"));
    CHECK(values(MatterColumn::State, {.departments = {QStringLiteral("DQ02")}}) == QStringLiteral("waiting=1 closed=1 suspended=1"));
    CHECK(values(MatterColumn::Category, {}) == QStringLiteral("民生改善=1 营商环境=6"));
    CHECK(values(MatterColumn::Source, {}) == QStringLiteral("群众举报=7"));
    CHECK(values(MatterColumn::Severity, {}) == QStringLiteral("一般=6 严重=1"));
    CHECK(values(MatterColumn::Year, {}) == QStringLiteral("2026=7"));
}

TEST_CASE("every order of the ledger reads an index and sorts nothing") {
    RawLedger ledger;
    fill(ledger);
    const auto plans = [&ledger](const MatterFilter& filter, MatterOrder order) {
        QStringList out;
        for (const QString& sql : ledger.query().statements(filter, order))
            out << ledger.plan(sql);
        return out.join(QLatin1Char('\n'));
    };
    for (const auto& sort : codesOf<MatterSort>)
        for (const bool down : {false, true}) {
            const MatterFilter all{.asOf = day("2026-03-25")};
            const QString plan = plans(all, {sort.value, down});
            INFO(std::string(sort.word) << (down ? " down\n" : "\n") << plan.toStdString());
            CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE")));
            CHECK_FALSE(plan.contains(QRegularExpression(QStringLiteral("(SCAN|SEARCH) m( USING INDEX|$|\n)")))); // covering only
        }
    const QString unit = plans({.states = {MatterState::Rectifying}, .departments = {QStringLiteral("DQ01")}}, {});
    INFO(unit.toStdString());
    CHECK(unit.contains(QStringLiteral("USING COVERING INDEX matter_by_lead (lead_id=?)")));
    CHECK_FALSE(unit.contains(QStringLiteral("TEMP B-TREE")));
    const QString state = plans({.states = {MatterState::Closed}}, {});
    INFO(state.toStdString());
    CHECK(state.contains(QStringLiteral("USING COVERING INDEX matter_by_state (state=?)")));
    CHECK_FALSE(state.contains(QStringLiteral("TEMP B-TREE")));
    const QString late = ledger.plan(ledger.query().statements({.asOf = day("2026-03-25"), .overdue = true}, {MatterSort::Due}).first());
    INFO(late.toStdString());
    CHECK(late.contains(QStringLiteral("USING COVERING INDEX matter_running")));
    CHECK_FALSE(late.contains(QStringLiteral("TEMP B-TREE")));
    const QString quarter = plans({.issuedIn = Quarter(2026, 1)}, {MatterSort::Issued});
    INFO(quarter.toStdString());
    CHECK(quarter.contains(QStringLiteral("USING COVERING INDEX matter_by_issue (issued_on>? AND issued_on<?)")));
    CHECK_FALSE(quarter.contains(QStringLiteral("TEMP B-TREE")));
    const QDate on = day("2026-03-25");
    for (const auto& [filter, index] : std::vector<std::pair<MatterFilter, const char*>>{
             {{.asOf = on, .signLate = true}, "COVERING INDEX matter_by_state (state=?)"},
             {{.asOf = on, .recheckDue = true}, "COVERING INDEX matter_to_recheck (recheck_on>? AND recheck_on<?)"},
             {{.open = true, .extensionAsked = true}, "INDEX matter_asked"},
             {{.open = true, .refused = true}, "INDEX matter_refused"},
             {{.asOf = on, .step = QStringLiteral("red")}, "COVERING INDEX matter_running (due_on<?)"},
             {{.slip = SlipId(1)}, "sqlite_autoindex_matter_2 (slip_id=?)"}}) {
        const QString plan = plans(filter, {});
        INFO(ledger.query().statements(filter, {}).join(QLatin1Char(';')).toStdString());
        INFO(plan.toStdString());
        CHECK(plan.contains(QString::fromLatin1(index)));
    }
}
