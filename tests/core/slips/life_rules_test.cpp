// Clocks, limits and decisions of a matter's life (domain.md, Life). 2026-03-02 is a Monday; March 2026 has no holiday.
#include "core/slips/life_builder.h"

using namespace duban;

namespace {
EventDraft with(Verb verb, const char* on, const char* to) {
    EventDraft event = LifeBuilder::event(verb, on);
    event.to = isoDay(to);
    return event;
}
EventDraft by(EventDraft event, const char* person) {
    event.actor = QString::fromUtf8(person);
    return event;
}
EventDraft silent(Verb verb, const char* on) {
    EventDraft event = LifeBuilder::event(verb, on);
    event.note.clear();
    return event;
}
QString code(const char* text) { return QString::fromLatin1(text); }
} // namespace

TEST_CASE("issuing sets the limit in working days or by a date that rolls off a rest day") {
    LifeBuilder days;
    days.take(Verb::Issue, "2026-09-18");
    CHECK(days.life.dueOn == isoDay("2026-10-15")); // 09-20 and 10-10 count (make-up), 09-25..27 and 10-01..07 do not
    LifeBuilder date;
    date.limit = {std::nullopt, isoDay("2026-03-14")}; // a Saturday
    date.take(Verb::Issue, "2026-03-02");
    CHECK(date.life.dueOn == isoDay("2026-03-16"));
    CHECK(date.life.firstDueOn == isoDay("2026-03-16"));
    LifeBuilder none;
    none.limit = {};
    CHECK(none.refusal(Verb::Issue, "2026-03-02") == code("slips.no_limit"));
    none.limit.date = isoDay("2026-03-02");
    CHECK(none.refusal(Verb::Issue, "2026-03-02") == code("slips.limit_not_after"));
    none.limit = {61, std::nullopt};
    CHECK(none.refusal(Verb::Issue, "2026-03-02") == code("slips.limit_days"));
    none.limit = {0, std::nullopt};
    CHECK(none.refusal(Verb::Issue, "2026-03-02") == code("slips.limit_days"));
    none.limit = {std::nullopt, isoDay("2026-12-31")};
    CHECK(none.refusal(Verb::Issue, "2026-03-02") == code("slips.limit_days"));
    none.limit = {60, std::nullopt};
    CHECK(none.refusal(Verb::Issue, "2026-03-02").isEmpty());
}

TEST_CASE("a step may not be dated before the one it follows") {
    LifeBuilder b;
    b.rectifying();
    CHECK(b.refusal(Verb::Submit, "2026-03-02") == code("slips.before_last"));
    CHECK(b.refusal(Verb::Submit, "2026-03-03").isEmpty());
    CHECK(b.refusal(Verb::Attach, "2026-03-02").isEmpty()); // evidence carries its own date
    EventDraft undated = LifeBuilder::event(Verb::Submit, "nonsense");
    auto refused = b.attempt(undated);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == code("slips.no_date"));
}

TEST_CASE("a matter is refused only within two working days of issue, and the refusal is decided before anything follows") {
    LifeBuilder friday;
    friday.take(Verb::Issue, "2026-03-06");
    CHECK(friday.refusal(Verb::Refuse, "2026-03-10").isEmpty()); // Tuesday is the second working day
    CHECK(friday.refusal(Verb::Refuse, "2026-03-11") == code("slips.refuse_late"));
    CHECK(friday.refusal(silent(Verb::Refuse, "2026-03-09")) == code("slips.needs_reason"));
    CHECK(friday.refusal(Verb::Uphold, "2026-03-09") == code("slips.no_refusal"));
    CHECK(friday.refusal(Verb::Reject, "2026-03-09") == code("slips.no_refusal"));
    friday.take(Verb::Refuse, "2026-03-09");
    CHECK(friday.refusal(Verb::Refuse, "2026-03-09") == code("slips.refused_already"));
    CHECK(friday.refusal(Verb::Sign, "2026-03-10") == code("slips.refusal_open"));
    LifeBuilder rejected = friday;
    CHECK(rejected.refusal(silent(Verb::Reject, "2026-03-10")) == code("slips.needs_reason"));
    rejected.take(Verb::Reject, "2026-03-10");
    CHECK(rejected.life.dueOn == friday.life.dueOn); // the clock has run on
    CHECK(rejected.refusal(Verb::Sign, "2026-03-10").isEmpty());
    CHECK(friday.refusal(by(LifeBuilder::event(Verb::Uphold, "2026-03-10"), "张某")) == code("slips.needs_leader"));
    friday.take(Verb::Uphold, "2026-03-10");
    CHECK(friday.life.state == MatterState::Planned);
    CHECK_FALSE(friday.life.issuedOn);
    CHECK_FALSE(friday.life.dueOn);
    friday.take(Verb::Issue, "2026-03-16");           // on its new slip: day 0 anew
    CHECK(friday.life.dueOn == isoDay("2026-04-07")); // 15 working days; 04-06 is the rest day of 清明
    LifeBuilder open;
    open.rectifying().take(Verb::Refuse, "2026-03-04");
    CHECK(open.refusal(Verb::Submit, "2026-03-05") == code("slips.refusal_open"));
}

TEST_CASE("an extension is asked before the limit expires and fixes a concrete date") {
    LifeBuilder b;
    b.rectifying();                                                             // limit 2026-03-23
    CHECK(b.refusal(with(Verb::Extend, "2026-03-23", "2026-04-03")).isEmpty()); // the limit runs to the end of its day
    CHECK(b.refusal(with(Verb::Extend, "2026-03-24", "2026-04-03")) == code("slips.extension_late"));
    CHECK(b.refusal(with(Verb::Extend, "2026-03-20", "2026-03-23")) == code("slips.extension_date"));
    CHECK(b.refusal(LifeBuilder::event(Verb::Extend, "2026-03-20")) == code("slips.extension_date"));
    CHECK(b.refusal(silent(Verb::Extend, "2026-03-20")) == code("slips.needs_reason"));
    CHECK(b.refusal(Verb::Grant, "2026-03-20") == code("slips.no_extension"));
    CHECK(b.refusal(Verb::Deny, "2026-03-20") == code("slips.no_extension"));
    b.take(with(Verb::Extend, "2026-03-20", "2026-04-04")); // a Saturday: 清明, to Monday 04-06; the next working day is 04-07
    CHECK(b.refusal(with(Verb::Extend, "2026-03-20", "2026-04-10")) == code("slips.extension_open"));
    CHECK(overdueDays(b.life, isoDay("2026-03-30"), b.calendar) == 0); // asked in time and undecided
    CHECK(ladderStep(b.life, isoDay("2026-03-30"), b.calendar, b.settings) == code("none"));
    CHECK(b.refusal(Verb::Remind, "2026-03-30") == code("slips.extension_open"));
    LifeBuilder denied = b;
    CHECK(denied.refusal(silent(Verb::Deny, "2026-03-30")) == code("slips.needs_reason"));
    denied.take(Verb::Deny, "2026-03-30");
    CHECK(denied.life.dueOn == isoDay("2026-03-23"));
    CHECK(overdueDays(denied.life, isoDay("2026-03-30"), denied.calendar) == 5);
    LifeBuilder shorter = b;
    shorter.take(with(Verb::Grant, "2026-03-24", "2026-03-27"));
    CHECK(shorter.life.dueOn == isoDay("2026-03-27"));
    LifeBuilder inDays = b;
    EventDraft days = LifeBuilder::event(Verb::Grant, "2026-03-24");
    days.days = 2;
    inDays.take(days);
    CHECK(inDays.life.dueOn == isoDay("2026-03-25")); // two working days after the old limit
    CHECK(b.refusal(with(Verb::Grant, "2026-03-24", "2026-03-23")) == code("slips.extension_date"));
    b.take(by(LifeBuilder::event(Verb::Grant, "2026-03-24"), "张某")); // the first may be the clerk's
    CHECK(b.life.dueOn == isoDay("2026-04-07"));
    CHECK(b.life.firstDueOn == isoDay("2026-03-23")); // the original limit stays visible
}

TEST_CASE("the second extension needs the leader") {
    LifeBuilder b;
    b.rectifying().take(with(Verb::Extend, "2026-03-20", "2026-03-30"));
    b.take(by(LifeBuilder::event(Verb::Grant, "2026-03-20"), "张某"));
    b.take(with(Verb::Extend, "2026-03-25", "2026-04-09"));
    CHECK(b.refusal(by(LifeBuilder::event(Verb::Grant, "2026-03-26"), "张某")) == code("slips.needs_leader"));
    CHECK(b.refusal(by(LifeBuilder::event(Verb::Grant, "2026-03-26"), "领导")).isEmpty());
    CHECK(b.refusal(by(LifeBuilder::event(Verb::Grant, "2026-03-26"), "分管领导")).isEmpty()); // a paper decision of another leader
}

TEST_CASE("a return always has a new limit, starts a new leg and keeps the reminders") {
    LifeBuilder b;
    b.rectifying().take(Verb::Remind, "2026-03-18").take(Verb::Submit, "2026-03-19").take(Verb::Accept, "2026-03-20");
    CHECK(b.life.reminders == 1);
    CHECK(b.life.lastStep == code("soon"));
    CHECK(b.refusal(silent(Verb::Return, "2026-03-23")) == code("slips.needs_reason"));
    CHECK(b.refusal(with(Verb::Return, "2026-03-23", "2026-03-23")) == code("slips.limit_not_after"));
    LifeBuilder dated = b;
    dated.take(with(Verb::Return, "2026-03-23", "2026-03-28")); // a Saturday
    CHECK(dated.life.dueOn == isoDay("2026-03-30"));
    b.take(Verb::Return, "2026-03-23");
    CHECK(b.life.state == MatterState::Rectifying);
    CHECK(b.life.dueOn == isoDay("2026-03-30")); // five working days
    CHECK(b.life.firstDueOn == isoDay("2026-03-23"));
    CHECK(b.life.returns == 1);
    CHECK(b.life.reminders == 1);
    CHECK_FALSE(b.life.submittedOn);
    CHECK(b.life.verifiedBy.isEmpty());
    b.take(Verb::Submit, "2026-03-27").take(Verb::Return, "2026-03-27");
    CHECK(b.life.returns == 2);
}

TEST_CASE("suspended working days move the limit and a stopped clock owes nothing") {
    LifeBuilder b;
    b.rectifying();
    CHECK(b.refusal(silent(Verb::Suspend, "2026-03-04")) == code("slips.needs_reason"));
    CHECK(b.refusal(by(LifeBuilder::event(Verb::Suspend, "2026-03-04"), "张某")) == code("slips.needs_leader"));
    b.take(Verb::Suspend, "2026-03-04"); // Wednesday
    CHECK(overdueDays(b.life, isoDay("2026-06-01"), b.calendar) == 0);
    CHECK(b.refusal(Verb::Submit, "2026-03-10") == code("slips.wrong_state"));
    b.take(Verb::Resume, "2026-03-10"); // 05, 06, 09, 10
    CHECK(b.life.dueOn == isoDay("2026-03-27"));
    CHECK(b.life.state == MatterState::Rectifying);
    LifeBuilder late; // two days over when suspended, two days over when resumed
    late.rectifying().take(Verb::Suspend, "2026-03-25").take(Verb::Resume, "2026-04-10");
    CHECK(overdueDays(late.life, isoDay("2026-04-10"), late.calendar) == 2);
    LifeBuilder unsignedMatter;
    unsignedMatter.take(Verb::Issue, "2026-03-02").take(Verb::Suspend, "2026-03-03").take(Verb::Resume, "2026-03-04");
    CHECK(unsignedMatter.life.state == MatterState::Waiting); // back to where it was
}

TEST_CASE("the ladder climbs by working days and a submitted matter is never overdue") {
    LifeBuilder b;
    b.rectifying(); // limit Monday 2026-03-23
    const auto step = [&b](const char* on) { return ladderStep(b.life, isoDay(on), b.calendar, b.settings); };
    CHECK(step("2026-03-17") == code("none"));
    CHECK(b.refusal(Verb::Remind, "2026-03-17") == code("slips.not_due_yet"));
    CHECK(step("2026-03-18") == code("soon"));
    CHECK(step("2026-03-23") == code("soon"));
    CHECK(step("2026-03-24") == code("blue"));
    CHECK(step("2026-03-27") == code("blue"));
    CHECK(step("2026-03-30") == code("yellow")); // 24, 25, 26, 27, 30
    CHECK(step("2026-04-03") == code("yellow"));
    CHECK(step("2026-04-07") == code("red")); // tenth: 04-06 is a rest day
    b.take(Verb::Submit, "2026-04-08");
    CHECK(overdueDays(b.life, isoDay("2026-05-20"), b.calendar) == 0);
    CHECK(step("2026-05-20") == code("none"));
}

TEST_CASE("the closure gate asks for evidence, measures, three persons and a mechanism, each by name") {
    LifeBuilder b;
    b.closing(); // answered by 王某, verified by 李某
    const EventDraft close = by(LifeBuilder::event(Verb::Close, "2026-03-19"), "张某");
    CHECK(b.refusal(close).isEmpty());
    const auto refusedField = [&](const GateFacts& gate, const EventDraft& event) {
        LifeBuilder other = b;
        other.gate = gate;
        auto next = other.attempt(event);
        REQUIRE_FALSE(next);
        CHECK(next.error().code == code("slips.gate"));
        return next.error().field;
    };
    CHECK(refusedField({1, 1, 0, true}, close) == code("evidence"));
    CHECK(refusedField({2, 1, 1, true}, close) == code("measures"));
    CHECK(refusedField({0, 0, 1, true}, close) == code("measures"));
    CHECK(refusedField({1, 1, 1, false}, close) == code("mechanism"));
    CHECK(refusedField(b.gate, by(close, "李某")) == code("persons")); // the verifier
    CHECK(refusedField(b.gate, by(close, "王某")) == code("persons")); // the unit's answering person
    CHECK(b.refusal(by(close, "领导")).isEmpty());
    EventDraft paper = by(close, "李某");
    paper.onPaper = true; // a clerk's own decision is no leader's because it is on paper
    CHECK(refusedField(b.gate, paper) == code("persons"));
    b.life.answeredBy = b.life.verifiedBy;
    CHECK(refusedField(b.gate, close) == code("persons"));
    CHECK(b.refusal(by(close, "领导")).isEmpty());
    CHECK(b.refusal(with(Verb::Close, "2026-03-19", "2026-03-19")) == code("slips.recheck_not_after"));
    b.take(by(close, "领导"));
    CHECK(b.life.recheckOn == isoDay("2026-06-19"));
}

TEST_CASE("a rebound marks the closed matter once and leaves its state") {
    LifeBuilder b;
    b.closed();
    CHECK(b.refusal(silent(Verb::Rebound, "2026-06-01")) == code("slips.needs_reason"));
    CHECK(b.refusal(silent(Verb::Recheck, "2026-06-01")) == code("slips.no_finding"));
    b.take(Verb::Rebound, "2026-06-01");
    CHECK(b.life.state == MatterState::Closed);
    CHECK(b.life.reboundOn == isoDay("2026-06-01"));
    CHECK(b.refusal(Verb::Rebound, "2026-06-02") == code("slips.rebounded"));
    CHECK(b.refusal(Verb::Recheck, "2026-06-02") == code("slips.rebounded"));
}

TEST_CASE("a corrected event carries the right value and the life follows it") {
    LifeBuilder b;
    b.submitted("2026-03-25"); // two days late by its entry
    Event wrong{EventId(10), {}, SlipId(1), MatterId(1), LifeBuilder::event(Verb::Correct, "2026-03-26"), {}};
    wrong.body.other = 3; // the submission
    wrong.body.field = code("on");
    wrong.body.value = code("2026-03-20");
    auto history = b.history;
    history.push_back(wrong);
    const auto clean = corrected(history);
    REQUIRE(clean.size() == 3);
    CHECK(clean[2].body.on == isoDay("2026-03-20"));
    CHECK(history[2].body.on == isoDay("2026-03-25")); // both values stay
    auto life = fold(history, b.rules());
    REQUIRE(life);
    CHECK(life->submittedOn == isoDay("2026-03-20"));
    wrong.body.value = code("2026-03-02"); // before the signature
    history.back() = wrong;
    CHECK_FALSE(fold(history, b.rules()));
    wrong.body.value = code("soon");
    history.back() = wrong;
    CHECK_FALSE(fold(history, b.rules()));
    Event limit = wrong;
    limit.body.other = 1;
    limit.body.field = code("to");
    limit.body.value = code("2026-03-20");
    history.back() = limit;
    REQUIRE(fold(history, b.rules()));
    CHECK(fold(history, b.rules())->dueOn == isoDay("2026-03-20"));
    CHECK(*fold(b.history, b.rules()) == b.life);
}
