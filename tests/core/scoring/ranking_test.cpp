#include "score_builder.h"

#include <catch2/catch.hpp>

using namespace duban;
using namespace duban::test;

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
