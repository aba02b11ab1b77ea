#include "score_builder.h"
#include "scoring/sheet_json.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace duban;
using namespace duban::test;

namespace {

const Quarter q3(2026, 3);

} // namespace

TEST_CASE("every rule of the default scheme takes its points from the daily component") {
    ScoreInput input = office(7);
    input.facts = {fact(Trigger::SignLate, 1, "07-08"), fact(Trigger::ReplyLate, 2, "07-13"), fact(Trigger::LateDay, 3, "07-14", 1, 3),
                   fact(Trigger::Returned, 4, "07-20"), fact(Trigger::Rebound, 5, "08-12")};
    input.entries.push_back({u"n1"_qs,
                             DepartmentId(6),
                             u"criticised_province"_qs,
                             std::nullopt,
                             day2026("09-01"),
                             {},
                             std::nullopt,
                             u"省级通报"_qs,
                             u"李主任"_qs});
    const QuarterSheet sheet = scored(input);
    CHECK(daily(sheet, "U1") == u"39.80");
    CHECK(daily(sheet, "U2") == u"39.50");
    CHECK(daily(sheet, "U3") == u"39.85"); // 3 x 0.05
    CHECK(daily(sheet, "U4") == u"39.70");
    CHECK(daily(sheet, "U5") == u"39.00");
    CHECK(daily(sheet, "U6") == u"38.00");
    CHECK(daily(sheet, "U7") == u"40.00");
    const SheetLine& line = sheet.unit(u"U2"_qs)->lines.at(0);
    CHECK(line.rule == u"reply_late");
    CHECK(line.points.text() == u"-0.50");
    CHECK(line.event == u"e1");
    CHECK(line.date == day2026("07-13"));
    CHECK(line.clause.startsWith(u"第十二条第二款"));
}

TEST_CASE("late days stop at one point a matter, returns at 0.90, each matter for itself") {
    ScoreInput input = office(1);
    input.facts = {fact(Trigger::LateDay, 1, "07-14", 1, 15), fact(Trigger::LateDay, 1, "08-14", 1, 10),
                   fact(Trigger::LateDay, 1, "08-20", 2, 4)};
    // Matter 1: 15 x 0.05 = 0.75, then 0.50 of which 0.25 is left under the cap; matter 2: 0.20. Together 1.20.
    QuarterSheet sheet = scored(input);
    CHECK(daily(sheet, "U1") == u"38.80");
    CHECK(sheet.unit(u"U1"_qs)->lines.at(1).points.text() == u"-0.25");
    CHECK(sheet.unit(u"U1"_qs)->lines.at(1).uncapped.text() == u"-0.50");
    CHECK_FALSE(sheet.unit(u"U1"_qs)->lines.at(0).capped());
    // Four returns of one matter: 3 x 0.30 = 0.90, the fourth adds nothing but stays in sight.
    input.facts.clear();
    for (const char* on : {"07-10", "07-20", "08-10", "08-20"})
        input.facts.push_back(fact(Trigger::Returned, 1, on));
    sheet = scored(input);
    CHECK(daily(sheet, "U1") == u"39.10");
    REQUIRE(sheet.unit(u"U1"_qs)->lines.size() == 4);
    CHECK(sheet.unit(u"U1"_qs)->lines.at(3).points.text() == u"0.00");
}

TEST_CASE("caps begin anew in the next quarter") {
    // Limit Wednesday 05-27, submitted Monday 09-07. Q2: reply late 05-28, further overdue days 05-29, June without the 19th:
    // 1 + 21 = 22 days. Q3 to 09-07: 23 in July, 21 in August, 5 in September (1, 2, 3, 4, 7) = 49 days. Both capped at 1.00.
    const MatterHistory late =
        HistoryBuilder(1, 1, 1, 1).at(day2026("05-08"), Verb::Issue, day2026("05-27")).at("05-09", Verb::Sign).at("09-07", Verb::Submit);
    for (const auto& [quarter, days, expected] :
         {std::tuple(Quarter(2026, 2), 22, u"38.50"_qs), std::tuple(Quarter(2026, 3), 49, u"39.00"_qs)}) {
        ScoreInput input = office(1);
        input.quarter = quarter;
        input.asOf = quarter.last();
        input.facts = factsOf({late}, quarter, day2026("12-31"));
        const QuarterSheet sheet = scored(input);
        CHECK(daily(sheet, "U1") == expected);
        CHECK(sheet.unit(u"U1"_qs)->lines.back().days == days);
        CHECK(sheet.unit(u"U1"_qs)->lines.back().points.text() == u"-1.00");
    }
}

TEST_CASE("a cap of the rule comes after the cap of the matter") {
    Scheme scheme = defaultScheme();
    for (SchemeRule& rule : scheme.rules)
        if (rule.code == u"late_day")
            rule.cap = Points::hundredths(150);
    ScoreInput input = office(1);
    input.facts = {fact(Trigger::LateDay, 1, "07-14", 1, 30), fact(Trigger::LateDay, 1, "07-15", 2, 30)};
    // 1.50 and 1.50, cut to 1.00 each a matter, then the rule leaves 0.50 for the second.
    const QuarterSheet sheet = scored(input, scheme);
    CHECK(daily(sheet, "U1") == u"38.50");
    CHECK(sheet.unit(u"U1"_qs)->lines.at(1).points.text() == u"-0.50");
}

TEST_CASE("the daily component never falls below its floor") {
    ScoreInput input = office(1);
    for (int i = 0; i < 25; ++i)
        input.entries.push_back({QStringLiteral("n%1").arg(i),
                                 DepartmentId(1),
                                 u"false_rectification"_qs,
                                 std::nullopt,
                                 day2026("09-01"),
                                 {},
                                 std::nullopt,
                                 u"虚假整改"_qs,
                                 u"李主任"_qs});
    CHECK(daily(scored(input), "U1") == u"0.00"); // 25 x 2.00 = 50 against 40
}

TEST_CASE("bonus stops at five and stands outside the components") {
    Scheme scheme = defaultScheme();
    SchemeRule praise;
    praise.code = praise.name = praise.clause = u"praise"_qs;
    praise.points = Points::hundredths(300);
    scheme.rules.push_back(praise);
    ScoreInput input = office(1);
    for (int i = 0; i < 2; ++i)
        input.entries.push_back({QStringLiteral("n%1").arg(i),
                                 DepartmentId(1),
                                 u"praise"_qs,
                                 std::nullopt,
                                 day2026("09-01"),
                                 {},
                                 std::nullopt,
                                 u"先进"_qs,
                                 u"李主任"_qs});
    fullMarks(input, 1, 4000);
    const QuarterSheet sheet = scored(input, scheme);
    CHECK(sheet.unit(u"U1"_qs)->points.text() == u"105.00"); // 40 + 40 + 20 + min(6, 5): the highest total there is
    CHECK(sheet.unit(u"U1"_qs)->component(bonusCode)->points->text() == u"5.00");
}

TEST_CASE("an adjustment stands outside floor and caps") {
    ScoreInput input = office(2);
    fullMarks(input, 1, 4000);
    fullMarks(input, 2, 4000);
    input.adjustments.push_back({u"a1"_qs, DepartmentId(1), Points::hundredths(50), day2026("07-20"), u"更正2026年第一季度"_qs});
    const QuarterSheet sheet = scored(input);
    CHECK(sheet.unit(u"U1"_qs)->points.text() == u"100.50");
    CHECK(sheet.unit(u"U1"_qs)->component(adjustmentCode)->points->text() == u"0.50");
    CHECK(sheet.unit(u"U2"_qs)->component(adjustmentCode) == nullptr);
}

TEST_CASE("each component is rounded half away from zero before the sum") {
    Scheme scheme = defaultScheme();
    scheme.components[1].maximum = Points::hundredths(10000); // marks out of 100 count 40
    scheme.components[2].maximum = Points::hundredths(10000); // and 20
    ScoreInput input = office(1);
    // 91.11 x 40/100 = 36.444 -> 36.44; 88.88 x 20/100 = 17.776 -> 17.78; 40 + 36.44 + 17.78 = 94.22 (unrounded 94.22).
    input.marks = {mark(1, "evaluation", 9111), mark(1, "leader", 8888)};
    CHECK(scored(input, scheme).unit(u"U1"_qs)->points.text() == u"94.22");
    // 90.01 x 0.4 = 36.004 -> 36.00; 90.02 x 0.2 = 18.004 -> 18.00; the sum of the unrounded would print 94.01.
    input.marks = {mark(1, "evaluation", 9001), mark(1, "leader", 9002)};
    CHECK(scored(input, scheme).unit(u"U1"_qs)->points.text() == u"94.00");
    // An exact half: weight 20 of 40.00: 30.01 x 20/40 = 15.005 -> 15.01.
    scheme.components[2].maximum = Points::hundredths(4000);
    input.marks = {mark(1, "evaluation", 10000), mark(1, "leader", 3001)};
    CHECK(scored(input, scheme).unit(u"U1"_qs)->component(u"leader"_qs)->points->text() == u"15.01");
}

TEST_CASE("a component that no unit has is missing: the totals are scaled and say so") {
    ScoreInput input = office(2);
    input.facts = {fact(Trigger::SignLate, 1, "07-08")};
    QuarterSheet sheet = scored(input);
    CHECK(sheet.scaled());
    CHECK(sheet.missing == QStringList{u"评议"_qs, u"领导评价"_qs});
    CHECK(sheet.unit(u"U1"_qs)->points.text() == u"99.50"); // 39.80 x 100 / 40
    CHECK(sheet.unit(u"U2"_qs)->points.text() == u"100.00");
    // With the leader's marks only 评议 is missing: (39.80 + 18.00) x 100 / 60 = 96.333 -> 96.33; (40 + 19.99) -> 99.983 -> 99.98.
    input.marks = {mark(1, "leader", 1800), mark(2, "leader", 1999)};
    sheet = scored(input);
    CHECK(sheet.missing == QStringList{u"评议"_qs});
    CHECK(sheet.unit(u"U1"_qs)->points.text() == u"96.33");
    CHECK(sheet.unit(u"U2"_qs)->points.text() == u"99.98");
    // 39.80 + 18.10 = 57.90; x 100/60 = 96.50 exactly.
    input.marks[0] = mark(1, "leader", 1810);
    CHECK(scored(input).unit(u"U1"_qs)->points.text() == u"96.50");
}

TEST_CASE("a mark that one unit lacks is not scaled away: the unit is incomplete") {
    ScoreInput input = office(2);
    fullMarks(input, 1, 3600);
    input.marks.push_back(mark(2, "leader", 2000));
    const QuarterSheet sheet = scored(input);
    CHECK_FALSE(sheet.scaled());
    CHECK(sheet.unit(u"U2"_qs)->incomplete);
    CHECK_FALSE(sheet.unit(u"U1"_qs)->incomplete);
    CHECK_FALSE(sheet.unit(u"U2"_qs)->component(u"evaluation"_qs)->points.has_value());
    CHECK(sheet.unit(u"U2"_qs)->points.text() == u"60.00");
}

TEST_CASE("a unit with fewer than five matters is flagged") {
    ScoreInput input = office(2);
    input.matters = {{1, 4}, {2, 5}};
    const QuarterSheet sheet = scored(input);
    CHECK(sheet.unit(u"U1"_qs)->few);
    CHECK_FALSE(sheet.unit(u"U2"_qs)->few);
}

TEST_CASE("rules may differ by group and have a factor") {
    Scheme scheme = defaultScheme();
    SchemeRule milder = *scheme.rule(u"reply_late"_qs);
    for (SchemeRule& rule : scheme.rules)
        if (rule.code == u"reply_late")
            rule.groups = QStringList{u"甲组"_qs};
    milder.code = u"reply_late_companies"_qs;
    milder.groups = QStringList{u"乙组"_qs};
    milder.factor = Points::hundredths(75); // -0.50 x 0.75 = -0.375 -> -0.38
    scheme.rules.push_back(milder);
    ScoreInput input = office(1);
    input.groups.push_back({GroupId(2), u"乙组"_qs, 2, true});
    input.departments.push_back(unit(2, "B1", u"乙组"_qs));
    input.facts = {fact(Trigger::ReplyLate, 1, "07-13"), fact(Trigger::ReplyLate, 2, "07-13")};
    const QuarterSheet sheet = scored(input, scheme);
    CHECK(daily(sheet, "U1") == u"39.50");
    CHECK(daily(sheet, "B1") == u"39.62");
}

TEST_CASE("scoring the same facts again gives the same sheet") {
    ScoreInput input = office(5);
    for (int i = 0; i < 40; ++i)
        input.facts.push_back(fact(Trigger::LateDay, 1 + i % 5, "07-14", i, 1 + i % 7));
    CHECK(scored(input) == scored(input));
}

TEST_CASE("the sheet as JSON has the names and shapes of the contract") {
    ScoreInput input = office(2);
    input.facts = {fact(Trigger::ReplyLate, 1, "07-13")};
    const QJsonObject json = toJson(scored(input));
    CHECK(json.value(u"as_of").toString() == u"2026-09-30");
    CHECK(json.value(u"quarter").toString() == u"2026Q3");
    CHECK(json.value(u"status").toString() == u"draft");
    CHECK(json.value(u"scaled").toBool());
    const QJsonObject group = json.value(u"groups").toArray().at(0).toObject();
    CHECK(group.value(u"count").toInt() == 2);
    CHECK(group.value(u"average").toString() == u"99.38"); // (98.75 + 100.00) / 2 = 99.375
    const QJsonObject last = group.value(u"units").toArray().at(1).toObject();
    CHECK(last.value(u"code").toString() == u"U1");
    CHECK(last.value(u"points").toString() == u"98.75"); // 39.50 x 100 / 40
    CHECK(last.value(u"rank").toInt() == 2);
    CHECK(last.value(u"components").toObject() == QJsonObject{{u"daily"_qs, u"39.50"_qs}});
    const QJsonObject line = last.value(u"lines").toArray().at(0).toObject();
    CHECK(line.value(u"rule").toString() == u"reply_late");
    CHECK(line.value(u"points").toString() == u"-0.50");
    CHECK(line.value(u"event").toString() == u"e1");
    CHECK(line.value(u"date").toString() == u"2026-07-13");
}
