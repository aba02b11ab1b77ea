#include "naive_scorer.h"
#include "score_builder.h"

#include <catch2/catch.hpp>

#include <random>

using namespace duban;
using namespace duban::test;

namespace {

/// Lawful histories at random: every verb from every state in which the life of a matter takes it.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_engine); }
    bool once(int in) { return upTo(in - 1) == 0; }

    MatterHistory history(qint64 matter, qint64 slip, int ordinal, qint64 lead) {
        HistoryBuilder made(matter, slip, ordinal, lead);
        if (once(3))
            made.imported();
        m_day = QDate(2025, 10, 1).addDays(slip % 400);
        if (once(4))
            made.limit(m_day.addDays(1 + upTo(50)));
        else
            made.limit(1 + upTo(30));
        made.at(m_day, Verb::Issue);
        m_bound = m_day.addDays(80);
        live(made, State::Waiting);
        return made;
    }

private:
    enum class State { Waiting, Rectifying, Submitted, Closed, Ended };
    void pass() { m_day = m_day.addDays(once(3) ? 0 : once(4) ? upTo(60) : upTo(8)); }
    void pauseFor() {
        const QDate since = m_day;
        pass();
        m_bound = m_bound.addDays(since.daysTo(m_day) + 7);
    }
    /// A date that no limit so far can reach: an extension is longer than what it extends.
    QDate longer() { return m_bound = m_bound.addDays(1 + upTo(20)); }
    void live(HistoryBuilder& made, State state) {
        bool asked = false, first = true;
        for (int step = 0; step < 14 && state != State::Ended && !once(12); ++step) {
            pass();
            if (state == State::Closed) {
                if (once(3))
                    made.at(m_day, Verb::Rebound);
                return;
            }
            if (state == State::Submitted) {
                if (once(3)) {
                    m_bound = m_day.addDays(80);
                    made.at(m_day, Verb::Return, once(2) ? std::optional(m_day.addDays(1 + upTo(20))) : std::nullopt);
                    state = State::Rectifying;
                } else {
                    made.at(m_day, Verb::Close);
                    state = State::Closed;
                }
                asked = false;
                continue;
            }
            running(made, state, asked, first);
        }
    }
    void running(HistoryBuilder& made, State& state, bool& asked, bool& first) {
        switch (upTo(9)) {
        case 0:
            made.at(m_day, Verb::Extend, longer());
            asked = true;
            break;
        case 1:
        case 2:
            if (asked)
                once(2) ? made.at(m_day, Verb::Deny) : made.at(m_day, Verb::Grant, once(2) ? std::optional(longer()) : std::nullopt);
            asked = false;
            break;
        case 3:
            made.at(m_day, Verb::Suspend);
            pauseFor();
            made.at(m_day, Verb::Resume);
            break;
        case 4:
            if (once(4)) {
                made.at(m_day, once(3) ? Verb::Void : once(2) ? Verb::Merge : Verb::Transfer);
                state = State::Ended;
            }
            break;
        case 5:
            if (state == State::Waiting && first && once(2)) { // refused, upheld and issued again
                made.at(m_day, Verb::Uphold);
                pass();
                made.at(m_day, Verb::Issue, once(2) ? std::optional(m_day.addDays(1 + upTo(40))) : std::nullopt, 1 + upTo(30));
                m_bound = m_day.addDays(80);
                first = false;
            }
            break;
        default:
            made.at(m_day, state == State::Waiting ? Verb::Sign : Verb::Submit);
            state = state == State::Waiting ? State::Rectifying : State::Submitted;
        }
    }

    std::mt19937 m_engine;
    QDate m_day, m_bound;
};

std::vector<Department> units(Dice& dice) {
    std::vector<Department> all;
    for (int id = 1; id <= 12; ++id)
        all.push_back(unit(id, qPrintable(QStringLiteral("U%1").arg(id))));
    for (int id = 1; id <= 4; ++id) { // four of them end within the time of the stories, three with a successor
        all[static_cast<std::size_t>(id - 1)].body.validTo = QDate(2025, 11, 1).addDays(dice.upTo(400));
        if (id < 4)
            all[static_cast<std::size_t>(id - 1)].body.successorCode = QStringLiteral("U%1").arg(id + 1);
    }
    return all;
}

std::map<qint64, NaiveUnit> ours(const std::vector<MatterHistory>& histories, const std::vector<Department>& departments, Quarter quarter,
                                 QDate asOf) {
    ScoreInput input;
    input.quarter = quarter;
    input.asOf = asOf;
    input.departments = departments;
    input.groups.push_back({GroupId(1), u"甲组"_qs, 1, true});
    input.facts = factsOf(histories, quarter, asOf, departments);
    std::map<qint64, NaiveUnit> all;
    for (const Fact& fact : input.facts) {
        NaiveUnit& unit = all[fact.unit.value()];
        (fact.trigger == Trigger::SignLate    ? unit.signLate
         : fact.trigger == Trigger::ReplyLate ? unit.replyLate
         : fact.trigger == Trigger::LateDay   ? unit.lateDays
         : fact.trigger == Trigger::Returned  ? unit.returned
                                              : unit.rebound) += fact.days;
    }
    const QuarterSheet sheet = score(input, defaultScheme(), Calendar::builtIn());
    for (auto& [id, unit] : all)
        for (const SheetUnit& scored : sheet.groups.at(0).units)
            if (scored.id.value() == id)
                unit.daily = static_cast<int>(scored.component(u"daily"_qs)->points->value());
    return all;
}

std::string text(const std::map<qint64, NaiveUnit>& units) {
    std::string out;
    for (const auto& [id, unit] : units)
        out += QStringLiteral("U%1: sign %2 reply %3 late %4 returned %5 rebound %6 = %7\n")
                   .arg(id)
                   .arg(unit.signLate)
                   .arg(unit.replyLate)
                   .arg(unit.lateDays)
                   .arg(unit.returned)
                   .arg(unit.rebound)
                   .arg(unit.daily)
                   .toStdString();
    return out;
}

} // namespace

TEST_CASE("forty thousand random histories score as a second, naive scorer says") {
    Dice dice(20261120);
    int facts = 0;
    for (int round = 0; round < 1000; ++round) {
        const std::vector<Department> departments = units(dice);
        std::vector<MatterHistory> histories;
        for (int matter = 1; matter <= 40; ++matter)
            histories.push_back(dice.history(matter, dice.upTo(2000), 1, 1 + dice.upTo(11)));
        const Quarter quarter = Quarter::of(QDate(2025, 10, 1).addMonths(3 * dice.upTo(4)));
        const QDate asOf = std::min(quarter.last(), quarter.first().addDays(dice.once(3) ? 200 : dice.upTo(91)));
        const auto expected = naiveScore(histories, departments, quarter.first(), asOf);
        const auto scored = ours(histories, departments, quarter, asOf);
        facts += static_cast<int>(scored.size());
        INFO("round " << round << " " << quarter.text().toStdString() << " as of " << asOf.toString(Qt::ISODate).toStdString());
        CHECK(text(scored) == text(expected));
    }
    CHECK(facts > 1000); // the stories are not empty
}

TEST_CASE("slips with several matters are late in signing once, whatever happens to each") {
    Dice dice(7);
    for (int round = 0; round < 50; ++round) {
        std::vector<MatterHistory> histories;
        for (int slip = 1; slip <= 15; ++slip)
            for (int ordinal = 1; ordinal <= 3; ++ordinal)
                histories.push_back(dice.history(slip * 10 + ordinal, slip * 25, ordinal, 1 + slip % 12));
        const std::vector<Department> departments = units(dice);
        const Quarter quarter = Quarter::of(QDate(2025, 10, 1).addMonths(3 * dice.upTo(4)));
        CHECK(text(ours(histories, departments, quarter, quarter.last())) ==
              text(naiveScore(histories, departments, quarter.first(), quarter.last())));
    }
}
