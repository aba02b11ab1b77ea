// Every date here was counted by hand on the 2026 calendar; the counting stands beside it. wd = working days.
#include "score_builder.h"

#include <catch2/catch.hpp>

using namespace duban;
using namespace duban::test;

namespace {

const Quarter q1(2026, 1), q2(2026, 2), q3(2026, 3), q4(2026, 4);

/// "trigger date..to xdays event" of each fact, so that a test compares whole stories.
QStringList story(const std::vector<Fact>& facts) {
    QStringList lines;
    for (const Fact& fact : facts) {
        QString line = wordOf(fact.trigger) + u' ' + fact.date.toString(u"MM-dd");
        if (fact.trigger == Trigger::LateDay)
            line += u".."_qs + fact.to.toString(u"MM-dd") + u" x"_qs + QString::number(fact.days);
        lines << line + u' ' + fact.event;
    }
    return lines;
}

HistoryBuilder matter() { return HistoryBuilder(1, 1, 1, 1); }

} // namespace

TEST_CASE("a slip signed within two working days is not late in signing") {
    // Issued Friday 07-03: Monday 07-06 is day 1, Tuesday 07-07 day 2.
    CHECK(factsOf({matter().limit(15).at("07-03", Verb::Issue).at("07-07", Verb::Sign)}, q3, day2026("07-20")).empty());
    // A signature on Wednesday 07-08 is late, and the fact fires on that first working day after the limit.
    CHECK(story(factsOf({matter().limit(15).at("07-03", Verb::Issue).at("07-08", Verb::Sign)}, q3, day2026("07-20"))) ==
          QStringList{u"sign_late 07-08 m1-1"_qs});
}

TEST_CASE("late signing fires on the day even when the signature comes a week later, and not before") {
    const MatterHistory late = matter().limit(15).at("07-03", Verb::Issue).at("07-15", Verb::Sign);
    CHECK(factsOf({late}, q3, day2026("07-07")).empty());
    CHECK(story(factsOf({late}, q3, day2026("07-08"))) == QStringList{u"sign_late 07-08 m1-1"_qs});
    CHECK(story(factsOf({late}, q3, day2026("07-20"))) == QStringList{u"sign_late 07-08 m1-1"_qs});
}

TEST_CASE("a signature on the rest days after the limit is still in time") {
    // Issued Wednesday 07-08: Thursday, Friday 07-10. Saturday 07-11 is no working day, so nothing has been missed.
    CHECK(factsOf({matter().limit(15).at("07-08", Verb::Issue).at("07-11", Verb::Sign)}, q3, day2026("07-20")).empty());
}

TEST_CASE("late signing belongs to the quarter in which it fires") {
    // Issued Tuesday 09-29: 09-30 is day 1; 10-01..10-07 holidays; Thursday 10-08 day 2; Friday 10-09 fires.
    const MatterHistory late = matter().limit(15).at("09-29", Verb::Issue).at("10-20", Verb::Sign);
    CHECK(factsOf({late}, q3, day2026("10-20")).empty());
    CHECK(story(factsOf({late}, q4, day2026("10-20"))) == QStringList{u"sign_late 10-09 m1-1"_qs});
}

TEST_CASE("a slip with three matters is late in signing once, at its first matter") {
    std::vector<MatterHistory> slip;
    for (int ordinal : {3, 1, 2})
        slip.push_back(HistoryBuilder(10 + ordinal, 7, ordinal, 1).limit(15).at("07-03", Verb::Issue).at("07-10", Verb::Sign));
    const auto facts = factsOf(slip, q3, day2026("07-20"));
    REQUIRE(facts.size() == 1);
    CHECK(facts[0].ref == u"江效交〔2026〕7号/1");
    CHECK(facts[0].event == u"m11-1");
}

TEST_CASE("a matter from an existing ledger is never late in signing") {
    CHECK(factsOf({matter().imported().limit(15).at("07-03", Verb::Issue).at("07-15", Verb::Sign)}, q3, day2026("07-20")).empty());
    CHECK(factsOf({matter().imported().limit(15).at("07-03", Verb::Issue)}, q3, day2026("07-20")).empty());
}

TEST_CASE("a reply on the limit is in time, one working day later it is late") {
    // Issued 07-03 with 5 wd: 07-06..07-10. Limit Friday 07-10.
    const auto replied = [](const char* on) {
        return matter().limit(5).at("07-03", Verb::Issue).at("07-06", Verb::Sign).at(on, Verb::Submit);
    };
    CHECK(factsOf({replied("07-10")}, q3, day2026("08-01")).empty());
    CHECK(factsOf({replied("07-12")}, q3, day2026("08-01")).empty()); // Sunday: no working day has passed
    CHECK(story(factsOf({replied("07-13")}, q3, day2026("08-01"))) == QStringList{u"reply_late 07-13 m1-1"_qs});
    // 07-13 is the first overdue day; 07-14, 07-15 two more.
    CHECK(story(factsOf({replied("07-15")}, q3, day2026("08-01"))) ==
          QStringList{u"reply_late 07-13 m1-1"_qs, u"late_day 07-14..07-15 x2 m1-1"_qs});
}

TEST_CASE("overdue days run up to the as-of date and not beyond") {
    const MatterHistory open = matter().limit(5).at("07-03", Verb::Issue).at("07-06", Verb::Sign);
    CHECK(factsOf({open}, q3, day2026("07-12")).empty());
    CHECK(story(factsOf({open}, q3, day2026("07-13"))) == QStringList{u"reply_late 07-13 m1-1"_qs});
    CHECK(story(factsOf({open}, q3, day2026("07-17"))) == QStringList{u"reply_late 07-13 m1-1"_qs, u"late_day 07-14..07-17 x4 m1-1"_qs});
}

TEST_CASE("each overdue day counts in the quarter it falls in") {
    // Limit Monday 06-29. Overdue: 06-30 | 07-01, 02, 03, 06 (submitted 07-06).
    const MatterHistory late =
        matter().at(day2026("06-01"), Verb::Issue, day2026("06-29")).at("06-02", Verb::Sign).at("07-06", Verb::Submit);
    CHECK(story(factsOf({late}, q2, day2026("12-31"))) == QStringList{u"reply_late 06-30 m1-1"_qs});
    CHECK(story(factsOf({late}, q3, day2026("12-31"))) == QStringList{u"late_day 07-01..07-06 x4 m1-1"_qs});
    CHECK(factsOf({late}, q4, day2026("12-31")).empty());
}

TEST_CASE("holidays and make-up days are counted as the State Council says") {
    // Limit Friday 09-18. 09-20 Sunday is a make-up working day: overdue 09-20, 21, 22, 23, 24; 09-25..27 Mid-Autumn.
    const MatterHistory late =
        matter().at(day2026("09-01"), Verb::Issue, day2026("09-18")).at("09-02", Verb::Sign).at("09-27", Verb::Submit);
    CHECK(story(factsOf({late}, q3, day2026("09-30"))) == QStringList{u"reply_late 09-20 m1-1"_qs, u"late_day 09-21..09-24 x4 m1-1"_qs});
}

TEST_CASE("an extension asked in time and undecided is not overdue; denied, the old limit counts") {
    // Limit 07-10 (5 wd from 07-03). Asked 07-09, decided 07-17.
    HistoryBuilder asked = matter().limit(5).at("07-03", Verb::Issue).at("07-06", Verb::Sign).at("07-09", Verb::Extend, "07-24");
    CHECK(factsOf({asked}, q3, day2026("07-16")).empty());
    const MatterHistory denied = HistoryBuilder(asked).at("07-17", Verb::Deny);
    CHECK(factsOf({denied}, q3, day2026("07-16")).empty());
    CHECK(story(factsOf({denied}, q3, day2026("07-17"))) == QStringList{u"reply_late 07-13 m1-1"_qs, u"late_day 07-14..07-17 x4 m1-1"_qs});
    // Granted to 07-24 (Friday): Monday 07-27 is the first overdue day, and the grant is what is cited.
    const MatterHistory granted = HistoryBuilder(asked).at("07-17", Verb::Grant, "07-24").at("07-28", Verb::Submit);
    CHECK(factsOf({granted}, q3, day2026("07-24")).empty());
    CHECK(story(factsOf({granted}, q3, day2026("08-01"))) == QStringList{u"reply_late 07-27 m1-4"_qs, u"late_day 07-28..07-28 x1 m1-4"_qs});
    // A grant that names no date grants what was asked.
    const MatterHistory plain = HistoryBuilder(asked).at("07-17", Verb::Grant).at("07-27", Verb::Submit);
    CHECK(story(factsOf({plain}, q3, day2026("08-01"))) == QStringList{u"reply_late 07-27 m1-4"_qs});
}

TEST_CASE("a grant in working days counts them from the old limit") {
    // Limit 07-10; three days more: 07-13, 14, 15. Submitted on the first overdue day, 07-16.
    HistoryBuilder asked = matter().limit(5).at("07-03", Verb::Issue).at("07-06", Verb::Sign).at("07-09", Verb::Extend, "07-24");
    const MatterHistory granted = asked.at(day2026("07-10"), Verb::Grant, std::nullopt, 3).at("07-16", Verb::Submit);
    CHECK(story(factsOf({granted}, q3, day2026("08-01"))) == QStringList{u"reply_late 07-16 m1-4"_qs});
}

TEST_CASE("an extension asked after the limit has no effect") {
    const MatterHistory late =
        matter().limit(5).at("07-03", Verb::Issue).at("07-06", Verb::Sign).at("07-13", Verb::Extend, "07-24").at("07-14", Verb::Submit);
    CHECK(story(factsOf({late}, q3, day2026("08-01"))) == QStringList{u"reply_late 07-13 m1-1"_qs, u"late_day 07-14..07-14 x1 m1-1"_qs});
}

TEST_CASE("a submission while the extension is undecided is not late") {
    const MatterHistory submitted =
        matter().limit(5).at("07-03", Verb::Issue).at("07-06", Verb::Sign).at("07-10", Verb::Extend, "07-24").at("07-20", Verb::Submit);
    CHECK(factsOf({submitted}, q3, day2026("08-01")).empty());
}

TEST_CASE("suspended working days move a limit that is still ahead") {
    // Limit 07-10. Suspended 07-08, resumed 07-15: wd in (07-08, 07-15] = 9, 10, 13, 14, 15 = 5; new limit 07-10 + 5 wd = 07-17.
    const MatterHistory moved = matter()
                                    .limit(5)
                                    .at("07-03", Verb::Issue)
                                    .at("07-06", Verb::Sign)
                                    .at("07-08", Verb::Suspend)
                                    .at("07-15", Verb::Resume)
                                    .at("07-21", Verb::Submit);
    CHECK(factsOf({moved}, q3, day2026("07-17")).empty());
    CHECK(story(factsOf({moved}, q3, day2026("08-01"))) == QStringList{u"reply_late 07-20 m1-4"_qs, u"late_day 07-21..07-21 x1 m1-4"_qs});
}

TEST_CASE("a limit that had passed before the suspension stays missed, and suspended days do not count") {
    // Limit 07-10. Overdue 07-13, 14, 15; suspended 07-15; resumed 08-03; overdue again 08-04, 05 (submitted).
    const MatterHistory late = matter()
                                   .limit(5)
                                   .at("07-03", Verb::Issue)
                                   .at("07-06", Verb::Sign)
                                   .at("07-15", Verb::Suspend)
                                   .at("08-03", Verb::Resume)
                                   .at("08-05", Verb::Submit);
    CHECK(story(factsOf({late}, q3, day2026("08-01"))) == QStringList{u"reply_late 07-13 m1-1"_qs, u"late_day 07-14..07-15 x2 m1-1"_qs});
    CHECK(story(factsOf({late}, q3, day2026("09-01"))) ==
          QStringList{u"reply_late 07-13 m1-1"_qs, u"late_day 07-14..07-15 x2 m1-1"_qs, u"late_day 08-04..08-05 x2 m1-1"_qs});
}

TEST_CASE("a return is a fact of its own and starts a new leg with its own limit") {
    // Leg 1: limit 07-10, submitted 07-10. Returned Tuesday 07-14 without a limit: 5 wd = 15, 16, 17, 20, 21. Submitted 07-23.
    const MatterHistory returned = matter()
                                       .limit(5)
                                       .at("07-03", Verb::Issue)
                                       .at("07-06", Verb::Sign)
                                       .at("07-10", Verb::Submit)
                                       .at("07-13", Verb::Accept)
                                       .at("07-14", Verb::Return)
                                       .at("07-23", Verb::Submit);
    CHECK(story(factsOf({returned}, q3, day2026("08-31"))) ==
          QStringList{u"returned 07-14 m1-5"_qs, u"reply_late 07-22 m1-5"_qs, u"late_day 07-23..07-23 x1 m1-5"_qs});
    const auto facts = factsOf({returned}, q3, day2026("08-31"));
    CHECK(facts[1].leg == 2);
    CHECK(facts[1].limit == day2026("07-21"));
}

TEST_CASE("the office's own review time never counts") {
    const MatterHistory reviewed =
        matter().limit(5).at("07-03", Verb::Issue).at("07-06", Verb::Sign).at("07-09", Verb::Submit).at("08-20", Verb::Accept);
    CHECK(factsOf({reviewed}, q3, day2026("09-30")).empty());
}

TEST_CASE("both legs of a matter can be late") {
    const MatterHistory twice = matter()
                                    .limit(5)
                                    .at("07-03", Verb::Issue)
                                    .at("07-06", Verb::Sign)
                                    .at("07-13", Verb::Submit) // one day over 07-10
                                    .at("07-14", Verb::Return, "07-17")
                                    .at("07-20", Verb::Submit); // one day over 07-17
    CHECK(story(factsOf({twice}, q3, day2026("08-31"))) ==
          QStringList{u"reply_late 07-13 m1-1"_qs, u"returned 07-14 m1-4"_qs, u"reply_late 07-20 m1-4"_qs});
}

TEST_CASE("an upheld refusal leaves nothing of the earlier part, a rejected one changes nothing") {
    HistoryBuilder refused = matter().limit(5).at("07-03", Verb::Issue).at("07-07", Verb::Refuse);
    const MatterHistory upheld =
        HistoryBuilder(refused).at("07-17", Verb::Uphold).at("07-20", Verb::Issue).at("07-21", Verb::Sign).at("07-28", Verb::Submit);
    // Day 0 is 07-20: 21, 22, 23, 24, 27 = limit 07-27; submitted on the first overdue day.
    CHECK(story(factsOf({upheld}, q3, day2026("08-31"))) == QStringList{u"reply_late 07-28 m1-4"_qs});
    const MatterHistory rejected = HistoryBuilder(refused).at("07-08", Verb::Reject).at("07-08", Verb::Sign).at("07-13", Verb::Submit);
    CHECK(story(factsOf({rejected}, q3, day2026("08-31"))) == QStringList{u"sign_late 07-08 m1-1"_qs, u"reply_late 07-13 m1-1"_qs});
}

TEST_CASE("void, merge and transfer stop the clock on their day") {
    for (const Verb verb : {Verb::Void, Verb::Merge, Verb::Transfer}) {
        HistoryBuilder open = matter().limit(5).at("07-03", Verb::Issue).at("07-06", Verb::Sign);
        CHECK(factsOf({HistoryBuilder(open).at("07-10", verb)}, q3, day2026("09-30")).empty());
        CHECK(story(factsOf({HistoryBuilder(open).at("07-14", verb)}, q3, day2026("09-30"))) ==
              QStringList{u"reply_late 07-13 m1-1"_qs, u"late_day 07-14..07-14 x1 m1-1"_qs});
    }
}

TEST_CASE("an ended matter is not late in signing after its end") {
    CHECK(factsOf({matter().limit(15).at("07-03", Verb::Issue).at("07-07", Verb::Void)}, q3, day2026("09-30")).empty());
}

TEST_CASE("a rebound counts on the day it is recorded") {
    const MatterHistory rebounded = matter()
                                        .limit(5)
                                        .at("03-03", Verb::Issue)
                                        .at("03-04", Verb::Sign)
                                        .at("03-09", Verb::Submit)
                                        .at("03-10", Verb::Close)
                                        .at("08-12", Verb::Rebound);
    CHECK(factsOf({rebounded}, q1, day2026("12-31")).empty());
    CHECK(story(factsOf({rebounded}, q3, day2026("12-31"))) == QStringList{u"rebound 08-12 m1-5"_qs});
    CHECK(factsOf({rebounded}, q3, day2026("08-11")).empty());
}

TEST_CASE("facts before a merger stay with the predecessor, later ones go to the successor") {
    std::vector<Department> units{unit(1, "A"), unit(2, "B")};
    units[0].body.validTo = day2026("07-15");
    units[0].body.successorCode = u"B"_qs;
    // Limit 07-10: overdue 13, 14, 15 | 16, 17 (submitted), the last two on the successor; returned 07-20.
    const MatterHistory late =
        matter().limit(5).at("07-03", Verb::Issue).at("07-06", Verb::Sign).at("07-17", Verb::Submit).at("07-20", Verb::Return, "07-31");
    const auto facts = factsOf({late}, q3, day2026("07-25"), units);
    CHECK(story(facts) == QStringList{u"reply_late 07-13 m1-1"_qs, u"late_day 07-14..07-15 x2 m1-1"_qs, u"late_day 07-16..07-17 x2 m1-1"_qs,
                                      u"returned 07-20 m1-4"_qs});
    REQUIRE(facts.size() == 4);
    CHECK(facts[1].unit == DepartmentId(1));
    CHECK(facts[2].unit == DepartmentId(2));
    CHECK(facts[3].unit == DepartmentId(2));
}

TEST_CASE("a unit that ended without a successor keeps its facts, and circles do not hang") {
    std::vector<Department> units{unit(1, "A"), unit(2, "B")};
    units[0].body.validTo = day2026("06-30");
    const MatterHistory late = matter().limit(5).at("07-03", Verb::Issue).at("07-06", Verb::Sign).at("07-13", Verb::Submit);
    CHECK(factsOf({late}, q3, day2026("07-31"), units).at(0).unit == DepartmentId(1));
    units[0].body.successorCode = u"B"_qs;
    units[1].body.validTo = day2026("06-30");
    units[1].body.successorCode = u"A"_qs;
    CHECK(factsOf({late}, q3, day2026("07-31"), units).size() == 1);
}

TEST_CASE("a matter is counted for the unit that had it in hand during the quarter") {
    const Calendar calendar = Calendar::builtIn();
    const Succession succession({});
    const MatterHistory closed =
        matter().limit(5).at("03-03", Verb::Issue).at("03-04", Verb::Sign).at("03-09", Verb::Submit).at("03-31", Verb::Close);
    const MatterHistory open = HistoryBuilder(2, 2, 1, 1).limit(5).at("03-30", Verb::Issue);
    FactCollector first(q1, day2026("03-31"), calendar, succession), second(q2, day2026("06-30"), calendar, succession);
    for (const MatterHistory& history : {closed, open}) {
        first.add(history);
        second.add(history);
    }
    CHECK(first.mattersOf().value(1) == 2);
    CHECK(second.mattersOf().value(1) == 1);
}
