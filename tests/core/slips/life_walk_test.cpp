// Twenty thousand random lawful lives: what is kept beside the history is the fold of the history, and dates stay in order.
#include "core/slips/life_builder.h"

#include <random>

using namespace duban;

namespace {

const QStringList people{QStringLiteral("张某"), QStringLiteral("李某"), QStringLiteral("王某"), QStringLiteral("领导")};

class Walk {
public:
    explicit Walk(unsigned seed) : m_random(seed), m_on(isoDay("2026-01-05")) {
        m_builder.limit.days = pick(60) + 1;
        m_on = m_on.addDays(pick(200));
    }

    /// Steps that the rules refuse are tried too; they must not count.
    bool run() {
        for (int tries = pick(45); tries > 0; --tries) {
            m_on = m_on.addDays(pick(3) == 0 ? pick(20) : pick(3));
            const EventDraft event = any();
            auto next = m_builder.attempt(event);
            if (!next && sentence(next.error()).isEmpty())
                return false;
            if (!next)
                continue;
            if (next->reminders < m_builder.life.reminders)
                return false;
            m_builder.life = *next;
            m_builder.history.push_back({EventId(tries), {}, SlipId(1), MatterId(1), LifeBuilder::asKept(event, *next), {}});
            if (!keepsOrder(*next) || !keepsClocks(*next))
                return false;
        }
        auto life = fold(m_builder.history, m_builder.rules());
        return life && *life == m_builder.life;
    }
    [[nodiscard]] const std::vector<Event>& history() const { return m_builder.history; }
    [[nodiscard]] MatterState state() const { return m_builder.life.state; }
    [[nodiscard]] std::string story() const {
        std::string out;
        for (const Event& event : m_builder.history)
            out += wordOf(event.body.verb).toStdString() + " " + event.body.on.toString(Qt::ISODate).toStdString() + "\n";
        return out;
    }

private:
    int pick(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }

    EventDraft any() {
        const auto offered = nextVerbs(m_builder.life);
        EventDraft event;
        const int roll = pick(10);
        if (offered.empty() || roll == 9)
            event.verb = codesOf<Verb>[static_cast<std::size_t>(pick(static_cast<int>(codesOf<Verb>.size())))].value;
        else
            event.verb = offered[roll < 5 ? 0 : static_cast<std::size_t>(pick(static_cast<int>(offered.size())))];
        const bool ends = event.verb == Verb::Void || event.verb == Verb::Merge || event.verb == Verb::Transfer;
        if (ends && !offered.empty() && pick(5) != 0) // most lives shall go on
            event.verb = offered.front();
        event.on = m_on;
        event.note = pick(8) == 0 ? QString() : QStringLiteral("事由");
        event.actor = people[pick(4)];
        event.person = people[pick(4)];
        if (pick(3) == 0)
            event.to = m_on.addDays(pick(60) - 5);
        if (pick(3) == 0)
            event.days = pick(70);
        event.other = 7;
        return event;
    }

    bool keepsOrder(const MatterLife& life) const {
        const auto ordered = [](const std::optional<QDate>& a, const std::optional<QDate>& b) { return !a || !b || *a <= *b; };
        return ordered(life.issuedOn, life.signedOn) && ordered(life.signedOn, life.submittedOn) &&
               ordered(life.submittedOn, life.closedOn) && ordered(life.issuedOn, life.dueOn) &&
               ordered(life.firstDueOn, life.returns > 0 ? std::nullopt : life.dueOn) && ordered(life.closedOn, life.recheckOn) &&
               ordered(life.closedOn, life.reboundOn) && (!life.issuedOn || *life.issuedOn <= life.lastOn);
    }

    bool keepsClocks(const MatterLife& life) const {
        const bool issued = life.issuedOn.has_value();
        const bool reviewed = life.state == MatterState::Submitted || life.state == MatterState::Verifying ||
                              life.state == MatterState::Closing || life.state == MatterState::Closed ||
                              life.state == MatterState::Consolidated;
        const bool isClosed = life.state == MatterState::Closed || life.state == MatterState::Consolidated;
        if (life.dueOn && !m_builder.calendar.isWorkday(*life.dueOn))
            return false;
        if (issued != life.dueOn.has_value() || (reviewed && !life.submittedOn) || isClosed != life.closedOn.has_value())
            return false;
        if ((life.state == MatterState::Suspended) != life.suspendedOn.has_value() && !life.ended())
            return false;
        if (life.state == MatterState::Submitted && (life.askedOn || life.refusedOn))
            return false;
        const bool owes = overdueDays(life, isoDay("2030-01-01"), m_builder.calendar) > 0;
        return owes == (life.clockRunning() && !life.askedOn);
    }

    std::mt19937 m_random;
    QDate m_on;
    LifeBuilder m_builder;
};

} // namespace

TEST_CASE("a hundred thousand random lives keep state, history and dates together") {
    std::map<MatterState, int> seen;
    std::map<Verb, int> taken;
    for (unsigned seed = 1; seed <= 100'000; ++seed) {
        Walk walk(seed);
        const bool kept = walk.run();
        if (!kept)
            FAIL("seed " << seed << "\n" << walk.story());
        ++seen[walk.state()];
        for (const Event& event : walk.history())
            ++taken[event.body.verb];
    }
    CHECK(taken.size() == 27); // all verbs but the three of the slip alone and correct
    for (const auto& state : codesOf<MatterState>) {
        INFO(std::string(state.word));
        CHECK(seen[state.value] > 0); // every state is the end of some walk
    }
}
