// Every verb in every state: the table of domain.md (Life), written out.
#include "core/slips/life_builder.h"

using namespace duban;

namespace {

struct Place {
    char letter;
    MatterState state;
};
constexpr Place places[] = {
    {'P', MatterState::Planned},   {'W', MatterState::Waiting}, {'R', MatterState::Rectifying},  {'S', MatterState::Submitted},
    {'V', MatterState::Verifying}, {'G', MatterState::Closing}, {'C', MatterState::Closed},      {'K', MatterState::Consolidated},
    {'U', MatterState::Suspended}, {'M', MatterState::Merged},  {'T', MatterState::Transferred}, {'X', MatterState::Voided},
};

/// From where a verb is taken, and what becomes of the matter ('=': it stays what it was).
struct Expected {
    Verb verb;
    const char* from;
    char to;
};
constexpr Expected table[] = {
    {Verb::Propose, "", '='},        {Verb::Disapprove, "", '='},  {Verb::Approve, "", '='},
    {Verb::Issue, "P", 'W'},         {Verb::Sign, "W", 'R'},       {Verb::Refuse, "WR", '='},
    {Verb::Uphold, "WR", 'P'}, // to a new slip, to be issued again
    {Verb::Reject, "WR", '='},       {Verb::Measure, "WR", '='},   {Verb::Done, "WRSVG", '='},
    {Verb::Progress, "WR", '='},     {Verb::Submit, "R", 'S'},     {Verb::Accept, "S", 'V'},
    {Verb::Return, "SVG", 'R'},      {Verb::Extend, "WR", '='},    {Verb::Grant, "WR", '='},
    {Verb::Deny, "WR", '='},         {Verb::Remind, "WR", '='},    {Verb::Verify, "V", 'G'},
    {Verb::Close, "G", 'C'},         {Verb::Recheck, "C", 'K'},    {Verb::Rebound, "CK", '='},
    {Verb::Suspend, "WR", 'U'},      {Verb::Resume, "U", 'R'},     {Verb::Merge, "WRSVGU", 'M'},
    {Verb::Transfer, "WRSVGU", 'T'}, {Verb::Void, "PWRSVGU", 'X'}, {Verb::Correct, "", '='}, // works on the history, not on the life
    {Verb::Edit, "PWRSVGU", '='},    {Verb::Attach, "WRSVG", '='}, {Verb::Withdraw, "PWRSVGCKUMTX", '='},
};

EventDraft full(Verb verb, const char* on) {
    EventDraft event = LifeBuilder::event(verb, on);
    event.other = 99;
    if (verb == Verb::Extend)
        event.to = isoDay("2026-04-10");
    return event;
}

LifeBuilder in(MatterState state) {
    LifeBuilder b;
    switch (state) {
    case MatterState::Planned: break;
    case MatterState::Waiting: b.take(Verb::Issue, "2026-03-02"); break;
    case MatterState::Rectifying: b.rectifying(); break;
    case MatterState::Submitted: b.submitted(); break;
    case MatterState::Verifying: b.submitted().take(Verb::Accept, "2026-03-17"); break;
    case MatterState::Closing: b.closing(); break;
    case MatterState::Closed: b.closed(); break;
    case MatterState::Consolidated: b.closed().take(Verb::Recheck, "2026-03-19"); break;
    case MatterState::Suspended: b.rectifying().take(Verb::Suspend, "2026-03-04"); break;
    case MatterState::Merged: b.rectifying().take(full(Verb::Merge, "2026-03-04")); break;
    case MatterState::Transferred: b.rectifying().take(Verb::Transfer, "2026-03-04"); break;
    case MatterState::Voided: b.rectifying().take(Verb::Void, "2026-03-04"); break;
    }
    REQUIRE(b.life.state == state);
    return b;
}

const Expected& expected(Verb verb) {
    for (const Expected& line : table)
        if (line.verb == verb)
            return line;
    FAIL("a verb without a line in the table");
    return table[0];
}

} // namespace

TEST_CASE("every verb is taken in exactly the states of the table") {
    for (const auto& code : codesOf<Verb>) {
        const Expected& line = expected(code.value);
        for (const Place& place : places) {
            LifeBuilder b = in(place.state);
            const bool running = b.life.clockRunning();
            if (running && (code.value == Verb::Grant || code.value == Verb::Deny))
                b.take(full(Verb::Extend, "2026-03-04"));
            if (running && (code.value == Verb::Uphold || code.value == Verb::Reject))
                b.take(full(Verb::Refuse, "2026-03-04"));
            const bool taken = QString::fromLatin1(line.from).contains(QLatin1Char(place.letter));
            const char* on = code.value == Verb::Refuse ? "2026-03-04" : code.value == Verb::Issue ? "2026-03-02" : "2026-03-20";
            INFO(std::string(code.word) << " in " << wordOf(place.state).toStdString());
            auto next = b.attempt(full(code.value, on));
            REQUIRE(next.has_value() == taken);
            if (!taken) {
                CHECK(next.error().kind == ErrorKind::Rule);
                CHECK(sentence(next.error()).contains(b.ref));
                CHECK(sentence(next.error()).size() > b.ref.size() + 10);
                continue;
            }
            char to = line.to == '=' ? place.letter : line.to;
            for (const Place& target : places)
                if (target.letter == to)
                    CHECK(next->state == target.state);
        }
    }
}

TEST_CASE("what is offered next is what the rules take") {
    for (const Place& place : places) {
        const LifeBuilder b = in(place.state);
        const auto offered = nextVerbs(b.life);
        for (const Verb verb : offered) {
            INFO(wordOf(verb).toStdString() << " in " << wordOf(place.state).toStdString());
            CHECK(QString::fromLatin1(expected(verb).from).contains(QLatin1Char(place.letter)));
        }
        for (const Verb undecided : {Verb::Grant, Verb::Deny, Verb::Uphold, Verb::Reject, Verb::Withdraw})
            CHECK(std::find(offered.begin(), offered.end(), undecided) == offered.end());
    }
    CHECK(nextVerbs(in(MatterState::Waiting).life).front() == Verb::Sign);
    CHECK(nextVerbs(in(MatterState::Closing).life).front() == Verb::Close);
    LifeBuilder refused = in(MatterState::Waiting);
    refused.take(Verb::Refuse, "2026-03-03");
    for (const Verb verb : {Verb::Sign, Verb::Refuse})
        CHECK_FALSE(std::ranges::count(nextVerbs(refused.life), verb));
    CHECK(std::ranges::count(nextVerbs(refused.life), Verb::Uphold) == 1);
    LifeBuilder rebounded = in(MatterState::Closed);
    rebounded.take(Verb::Rebound, "2026-03-20");
    CHECK_FALSE(std::ranges::count(nextVerbs(rebounded.life), Verb::Recheck));
}
