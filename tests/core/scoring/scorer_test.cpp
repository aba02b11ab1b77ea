#include "score_builder.h"
#include "scoring/sheet_json.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace duban;
using namespace duban::test;

namespace {

const Quarter q3(2026, 3);

/// One group 甲组 of n units with ids 1..n and codes U1..Un.
ScoreInput office(int units) {
    ScoreInput input;
    input.quarter = q3;
    input.asOf = q3.last();
    input.groups.push_back({GroupId(1), u"甲组"_qs, 1, true});
    for (int i = 1; i <= units; ++i)
        input.departments.push_back(unit(i, qPrintable(QStringLiteral("U%1").arg(i))));
    return input;
}

Fact fact(Trigger trigger, qint64 unitId, const char* monthDay, qint64 matter = 1, int days = 1) {
    Fact made;
    made.trigger = trigger;
    made.unit = DepartmentId(unitId);
    made.date = made.to = day2026(monthDay);
    made.days = days;
    made.matter = MatterId(matter);
    made.ref = QStringLiteral("江效交〔2026〕%1号/1").arg(matter);
    made.event = QStringLiteral("e%1").arg(matter);
    return made;
}

ComponentMark mark(qint64 unitId, const char* component, qint64 hundredths) {
    return {DepartmentId(unitId), QString::fromLatin1(component), Points::hundredths(hundredths)};
}

/// evaluation and leader marks so that all three components are there; daily stays full.
void fullMarks(ScoreInput& input, qint64 unitId, qint64 evaluation, qint64 leader = 2000) {
    input.marks.push_back(mark(unitId, "evaluation", evaluation));
    input.marks.push_back(mark(unitId, "leader", leader));
}

QuarterSheet scored(const ScoreInput& input, const Scheme& scheme = defaultScheme()) { return score(input, scheme, Calendar::builtIn()); }

QString daily(const QuarterSheet& sheet, const char* code) {
    return sheet.unit(QString::fromLatin1(code))->component(u"daily"_qs)->points->text();
}

/// Totals, ranks and grades of the first group as one text per unit, in the sheet's order.
QStringList table(const QuarterSheet& sheet) {
    QStringList rows;
    for (const SheetUnit& unit : sheet.groups.at(0).units)
        rows << QStringList{unit.code, unit.points.text(), unit.rank ? QString::number(*unit.rank) : u"-"_qs, unit.grade}.join(u' ');
    return rows;
}

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

TEST_CASE("equal printed totals share a rank and the next one is skipped") {
    ScoreInput input = office(4);
    fullMarks(input, 1, 3000);
    fullMarks(input, 2, 3500);
    fullMarks(input, 3, 3500);
    fullMarks(input, 4, 2500);
    // n = 4: at most floor(1.2) = 1 unit may be 优秀, and two share the first place: neither is.
    CHECK(table(scored(input)) == QStringList{u"U2 95.00 1 良好"_qs, u"U3 95.00 1 良好"_qs, u"U1 90.00 3 良好"_qs, u"U4 85.00 4 良好"_qs});
}

TEST_CASE("the best grade goes to at most three in ten of a group, and a tie across the edge gets none") {
    ScoreInput input = office(10);
    // n = 10: quota 3. Totals 60 + evaluation: 99, 98, 97, 97, 96 ... the tie at 97 (places 3 and 4) crosses the edge.
    const int evaluation[] = {3900, 3800, 3700, 3700, 3600, 2500, 2499, 1500, 1499, 0};
    for (int i = 0; i < 10; ++i)
        fullMarks(input, i + 1, evaluation[i]);
    CHECK(table(scored(input)) == QStringList{u"U1 99.00 1 优秀"_qs, u"U2 98.00 2 优秀"_qs, u"U3 97.00 3 良好"_qs, u"U4 97.00 3 良好"_qs,
                                              u"U5 96.00 5 良好"_qs, u"U6 85.00 6 良好"_qs, u"U7 84.99 7 良好"_qs, u"U8 75.00 8 良好"_qs,
                                              u"U9 74.99 9 一般"_qs, u"U10 60.00 10 一般"_qs});
    // One hundredth apart, the third place is inside the quota.
    input.marks[6] = mark(4, "evaluation", 3699);
    CHECK(table(scored(input)).at(2) == u"U3 97.00 3 优秀");
}

TEST_CASE("thresholds are inclusive and below the last but one is the last grade") {
    ScoreInput input = office(4); // quota 1
    fullMarks(input, 1, 2500);    // 85.00, alone at the top
    fullMarks(input, 2, 1500);    // 75.00
    fullMarks(input, 3, 0);       // 60.00
    fullMarks(input, 4, 0, 1999); // 59.99
    CHECK(table(scored(input)) == QStringList{u"U1 85.00 1 优秀"_qs, u"U2 75.00 2 良好"_qs, u"U3 60.00 3 一般"_qs, u"U4 59.99 4 较差"_qs});
}

TEST_CASE("the first list holds half the group, at most six, ties included") {
    const auto firsts = [](std::vector<qint64> evaluations) {
        ScoreInput input = office(static_cast<int>(evaluations.size()));
        for (std::size_t i = 0; i < evaluations.size(); ++i)
            fullMarks(input, static_cast<qint64>(i) + 1, evaluations[i]);
        const QuarterSheet sheet = scored(input);
        return std::count_if(sheet.groups[0].units.begin(), sheet.groups[0].units.end(), [](const SheetUnit& one) { return one.first; });
    };
    CHECK(firsts({4000}) == 0);                         // floor(1/2)
    CHECK(firsts({4000, 3900, 3800}) == 1);             // floor(3/2)
    CHECK(firsts({4000, 3900, 3900, 3800, 3700}) == 3); // two places, and the tie at the second
    CHECK(firsts({40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27}) == 6);
    CHECK(firsts({40, 39, 38, 37, 36, 35, 35, 35, 32, 31, 30, 29, 28, 27}) == 8);
}

TEST_CASE("average, highest and lowest are of the printed totals, the average rounded half away") {
    ScoreInput input = office(2);
    fullMarks(input, 1, 3001); // 90.01
    fullMarks(input, 2, 3000); // 90.00
    const SheetFigures figures = scored(input).groups.at(0).figures;
    CHECK(figures.count == 2);
    CHECK(figures.average.text() == u"90.01"); // 90.005
    CHECK(figures.highest.text() == u"90.01");
    CHECK(figures.lowest.text() == u"90.00");
}

TEST_CASE("a unit of half the quarter is ranked, one of less is shown unranked") {
    // Q3 2026 has 66 working days: July 23, August 21, September 22 (20 September works, the 25th rests). Half is 33.
    // From Tuesday 08-18 on: August 18-21, 24-28, 31 = 10, September 22: 32. From Monday 08-17: 33.
    ScoreInput input = office(3);
    input.departments[0].body.validFrom = day2026("08-17");
    input.departments[1].body.validFrom = day2026("08-18");
    QuarterSheet sheet = scored(input);
    CHECK(sheet.unit(u"U1"_qs)->rank == 1);
    CHECK_FALSE(sheet.unit(u"U2"_qs)->rank.has_value());
    CHECK(sheet.unit(u"U2"_qs)->points.text() == u"100.00"); // the base is never prorated
    CHECK(sheet.unit(u"U2"_qs)->grade.isEmpty());
    CHECK(sheet.groups.at(0).figures.count == 2);
    CHECK(sheet.groups.at(0).units.back().code == u"U2");
    // Ended without a successor on 08-14: 23 + 10 = 33 days, ranked; on 08-13: 32, not.
    input.departments[0].body = unit(1, "U1").body;
    input.departments[1].body = unit(2, "U2").body;
    input.departments[0].body.validTo = day2026("08-14");
    input.departments[1].body.validTo = day2026("08-13");
    sheet = scored(input);
    CHECK(sheet.unit(u"U1"_qs)->rank == 1);
    CHECK_FALSE(sheet.unit(u"U2"_qs)->rank.has_value());
}

TEST_CASE("a predecessor's line is unranked after its merger, and units outside the quarter are not shown") {
    ScoreInput input = office(4);
    input.departments[0].body.validTo = day2026("09-10");
    input.departments[0].body.successorCode = u"U2"_qs;
    input.departments[2].body.validTo = day2026("06-30");
    input.departments[3].body.validTo = day2026("09-30"); // merged from 1 October: a whole quarter
    input.departments[3].body.successorCode = u"U2"_qs;
    input.facts = {fact(Trigger::ReplyLate, 1, "07-13")};
    const QuarterSheet sheet = scored(input);
    CHECK_FALSE(sheet.unit(u"U1"_qs)->rank.has_value());
    CHECK(daily(sheet, "U1") == u"39.50");
    CHECK(daily(sheet, "U2") == u"40.00");
    CHECK(sheet.unit(u"U3"_qs) == nullptr);
    CHECK(sheet.unit(u"U4"_qs)->rank == 1);
}

TEST_CASE("groups are ranked apart, in the office's order; opinions-only groups are not ranked") {
    ScoreInput input = office(2);
    input.groups.push_back({GroupId(2), u"征求意见组"_qs, 2, false});
    input.groups.push_back({GroupId(3), u"首组"_qs, 0, true});
    input.departments.push_back(unit(3, "S1", u"征求意见组"_qs));
    input.departments.push_back(unit(4, "F1", u"首组"_qs));
    const QuarterSheet sheet = scored(input);
    REQUIRE(sheet.groups.size() == 3);
    CHECK(sheet.groups[0].name == u"首组");
    CHECK(sheet.groups[2].name == u"征求意见组");
    CHECK_FALSE(sheet.groups[2].ranked);
    CHECK_FALSE(sheet.unit(u"S1"_qs)->rank.has_value());
    CHECK(sheet.unit(u"F1"_qs)->rank == 1);
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

TEST_CASE("changes are differences of printed figures") {
    ScoreInput before = office(2), now = office(3);
    fullMarks(before, 1, 3000);
    fullMarks(before, 2, 3100);
    fullMarks(now, 1, 3150);
    fullMarks(now, 2, 3000);
    fullMarks(now, 3, 3600);
    QuarterSheet sheet = scored(now);
    compare(sheet, scored(before));
    CHECK(sheet.unit(u"U1"_qs)->change->text() == u"1.50");
    CHECK(sheet.unit(u"U2"_qs)->change->text() == u"-1.00");
    CHECK_FALSE(sheet.unit(u"U3"_qs)->change.has_value());
    // 90.00, 91.00 -> average 90.50; 91.50, 90.00, 96.00 -> 92.50.
    CHECK(sheet.groups[0].change->average.text() == u"2.00");
    CHECK(sheet.groups[0].change->highest.text() == u"5.00");
    CHECK(sheet.groups[0].change->lowest.text() == u"0.00");
    CHECK(sheet.groups[0].change->count == 1);
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
