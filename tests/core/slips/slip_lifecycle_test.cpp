// The life of a whole slip, numbers and references as people write them.
#include "core/temp_office.h"
#include "slips/slip_lifecycle.h"

using namespace duban;

namespace {

QDate day(int d) { return {2026, 3, d}; }

Slip in(SlipState state) {
    Slip slip;
    slip.number = SlipNumber{QStringLiteral("江效交"), 2026, 12};
    slip.state = state;
    if (state == SlipState::Signed || state == SlipState::Finished)
        slip.signedOn = day(3);
    return slip;
}

EventDraft event(Verb verb) {
    EventDraft draft;
    draft.verb = verb;
    draft.on = day(4);
    draft.note = QStringLiteral("事由");
    return draft;
}

struct Line {
    Verb verb;
    SlipState from, to;
};
constexpr Line lawful[] = {
    {Verb::Propose, SlipState::Draft, SlipState::Approving},    {Verb::Disapprove, SlipState::Approving, SlipState::Draft},
    {Verb::Approve, SlipState::Approving, SlipState::Approved}, {Verb::Issue, SlipState::Approved, SlipState::Issued},
    {Verb::Sign, SlipState::Issued, SlipState::Signed},         {Verb::Void, SlipState::Approving, SlipState::Voided},
    {Verb::Void, SlipState::Approved, SlipState::Voided},       {Verb::Void, SlipState::Issued, SlipState::Voided},
    {Verb::Void, SlipState::Signed, SlipState::Voided},
};

std::optional<SlipState> target(Verb verb, SlipState from) {
    for (const Line& line : lawful)
        if (line.verb == verb && line.from == from)
            return line.to;
    return std::nullopt;
}

QString numberOf(const char* text) {
    const auto number = parseSlipNumber(QString::fromUtf8(text));
    return number ? number->text() : QString();
}

} // namespace

TEST_CASE("every verb of a slip is taken in exactly its states") {
    for (const auto& verb : codesOf<Verb>)
        for (const auto& state : codesOf<SlipState>) {
            INFO(std::string(verb.word) << " in " << std::string(state.word));
            const auto expected = target(verb.value, state.value);
            auto next = applySlip(in(state.value), event(verb.value));
            REQUIRE(next.has_value() == expected.has_value());
            if (next) {
                CHECK(next->state == *expected);
                CHECK(next->number == in(state.value).number); // a void slip keeps its number
            } else {
                CHECK(next.error().kind == ErrorKind::Rule);
                CHECK(sentence(next.error()).contains(QStringLiteral("江效交〔2026〕12号")));
            }
        }
}

TEST_CASE("steps of a slip keep dates in order and give reasons") {
    Slip slip = in(SlipState::Approved);
    slip.approvedOn = day(5);
    auto early = applySlip(slip, event(Verb::Issue));
    REQUIRE_FALSE(early);
    CHECK(early.error().code == QStringLiteral("slips.before_last"));
    EventDraft silent = event(Verb::Void);
    silent.note.clear();
    CHECK(applySlip(in(SlipState::Issued), silent).error().code == QStringLiteral("slips.needs_reason"));
    EventDraft undated = event(Verb::Propose);
    undated.on = {};
    CHECK(applySlip(in(SlipState::Draft), undated).error().code == QStringLiteral("slips.no_date"));
    CHECK(applySlip(in(SlipState::Signed), event(Verb::Sign)).error().code == QStringLiteral("slips.already_signed"));
    CHECK(applySlip(in(SlipState::Issued), event(Verb::Sign))->signedOn == day(4));
}

TEST_CASE("a slip is finished when every matter has ended, and only then") {
    Matter open;
    open.life.state = MatterState::Suspended; // is not ended
    Matter ended;
    ended.life.state = MatterState::Merged;
    CHECK(settled(in(SlipState::Signed), {ended, open}, day(9)).state == SlipState::Signed);
    const Slip finished = settled(in(SlipState::Signed), {ended, ended}, day(9));
    CHECK(finished.state == SlipState::Finished);
    CHECK(finished.endedOn == day(9));
    CHECK(settled(in(SlipState::Signed), {}, day(9)).state == SlipState::Signed);
    CHECK(settled(in(SlipState::Voided), {ended}, day(9)).state == SlipState::Voided);
}

TEST_CASE("slip numbers are read as people write them") {
    const QString twelve = QStringLiteral("江效交〔2026〕12号");
    for (const char* text : {"江效交〔2026〕12号", "江效交【2026】012号", "江效交（2026）第12号", "江效交(2026)12号", "江效交[2026]12",
                             " 江效交 〔２０２６〕 １２ 号 ", "江效交﹝2026﹞0012号"})
        CHECK(numberOf(text) == twelve);
    for (const char* text : {"", "12号", "江效交〔26〕12号", "江效交〔2026〕号", "江效交〔2026〕0号", "江效交2026-12", "〔2026〕12号",
                             "江效交〔2026〕12345678号", "江效交〔2026〕12号/2", "江效交〔2026〕-1号"})
        CHECK(numberOf(text) == QString());
}

TEST_CASE("references name a slip, a draft, a clue or a matter") {
    const auto ref = [](const char* text) { return parseRef(QString::fromUtf8(text)); };
    CHECK(ref("江效交〔2026〕12号")->number->number == 12);
    CHECK_FALSE(ref("江效交〔2026〕12号")->matter);
    CHECK(ref("江效交〔2026〕12号/2")->matter == 2);
    CHECK(ref("江效交【2026】012号／２")->matter == 2);
    CHECK(ref("草-12")->draft == 12);
    CHECK(ref("草－１２/3")->draft == 12);
    CHECK(ref("草—7/3")->matter == 3);
    CHECK(ref("xs-2026-0001")->clue == QStringLiteral("XS-2026-0001"));
    for (const char* text : {"", "草", "草-x", "12", "江效交〔2026〕12号/0", "江效交〔2026〕12号/", "XS-26-1"}) {
        auto refused = ref(text);
        INFO(text);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QStringLiteral("slips.bad_ref"));
        CHECK(sentence(refused.error()).contains(QString::fromUtf8(text)));
    }
}

TEST_CASE("a draft is ready when it has a unit, matters, texts within bounds and limits") {
    SlipDraft draft;
    const auto problem = [&draft] {
        auto valid = validateDraft(draft, 100, 60);
        return valid ? QString() : valid.error().field;
    };
    CHECK(problem() == QStringLiteral("lead"));
    draft.lead = QStringLiteral("ZF02");
    CHECK(problem() == QStringLiteral("matters"));
    draft.matters.resize(2);
    draft.matters[0].problem = QStringLiteral("窗口无人值守");
    draft.matters[0].category = QStringLiteral("营商环境");
    draft.matters[0].limit.days = 15;
    draft.matters[1] = draft.matters[0];
    CHECK(problem() == QString());
    draft.matters[1].problem = QStringLiteral("　 ");
    CHECK(problem() == QStringLiteral("matters/2/problem"));
    draft.matters[1].problem = QString(101, QLatin1Char('x'));
    CHECK(problem() == QStringLiteral("matters/2/problem"));
    draft.matters[1].problem = QString(100, QLatin1Char('x'));
    draft.matters[1].limit.days = 61;
    CHECK(problem() == QStringLiteral("matters/2/days"));
    draft.matters[1].limit = {};
    CHECK(problem() == QStringLiteral("matters/2/days"));
    draft.matters[1].limit.date = day(20);
    CHECK(problem() == QString());
    draft.title = QString(201, QLatin1Char('x'));
    CHECK(problem() == QStringLiteral("title"));
}
