#include "simulate/invented_life.h"

#include "simulate/invented_text.h"

namespace duban {

namespace {

constexpr std::size_t mostEvents = 12;

// One life being told; each chapter returns false when the story has come to its last day or to an early end.
class Story {
public:
    Story(Dice& dice, const LifeStage& stage, int limitDays, MatterHistoryInput& matter)
        : m_dice(dice), m_stage(stage), m_matter(matter), m_day(stage.issued), m_due(stage.calendar.addWorkdays(stage.issued, limitDays)),
          m_unit(inventedPerson(dice)) {}

    void tell() {
        m_matter.table.person = m_unit;
        m_matter.table.leader = inventedPerson(m_dice);
        add(Verb::Issue, m_stage.clerk);
        if (!sign() || !plan() || !interrupt() || !work() || !answer() || !review())
            return;
        afterwards();
    }

private:
    bool pass(int workdays) {
        const QDate day = workdays > 0 ? m_stage.calendar.addWorkdays(m_day, workdays) : m_day;
        if (day > m_stage.last)
            return false;
        m_day = day;
        return true;
    }
    EventDraft& add(Verb verb, const QString& actor, const QString& note = {}) {
        EventDraft event;
        event.verb = verb;
        event.on = m_day;
        event.actor = actor;
        event.note = note;
        return m_matter.events.emplace_back(std::move(event));
    }
    [[nodiscard]] bool room(std::size_t events) const { return m_matter.events.size() + events <= mostEvents; }

    bool sign() {
        if (!pass(m_dice.chance(930) ? m_dice.between(0, 2) : m_dice.between(3, 5)))
            return false;
        add(Verb::Sign, m_stage.clerk).person = m_unit;
        return true;
    }

    bool plan() {
        if (!pass(m_dice.between(0, 2)))
            return false;
        const int count = m_dice.chance(250) ? 2 : 1;
        for (int n = 1; n <= count; ++n) {
            Measure measure;
            measure.ordinal = n;
            measure.what = inventedMeasure(m_dice);
            measure.who = m_unit;
            measure.dueOn = m_due;
            add(Verb::Measure, m_stage.clerk, measure.what).person = m_unit;
            m_matter.measures.push_back(std::move(measure));
        }
        return true;
    }

    // What ends or stops a life early: voided, transferred, merged, suspended.
    bool interrupt() {
        const int fate = m_dice.between(1, 1000);
        if (fate > 45)
            return true;
        if (!pass(m_dice.between(1, 3)))
            return false;
        if (fate <= 6)
            add(Verb::Void, m_stage.leader, inventedReason(m_dice));
        else if (fate <= 14)
            add(Verb::Transfer, m_stage.leader, inventedReason(m_dice));
        else if (fate <= 20 && m_stage.other)
            add(Verb::Merge, m_stage.clerk).other = m_stage.other;
        else
            return suspend();
        return false;
    }

    bool suspend() {
        const QDate from = m_day;
        add(Verb::Suspend, m_stage.leader, inventedReason(m_dice));
        if (m_dice.chance(150) || !pass(m_dice.between(5, 40)))
            return false;
        m_due = m_stage.calendar.addWorkdays(m_due, m_stage.calendar.workdaysBetween(from, m_day));
        add(Verb::Resume, m_stage.leader).to = m_due;
        return true;
    }

    bool work() {
        if (!pass(m_dice.between(1, 3)))
            return false;
        if (m_dice.chance(400)) {
            m_matter.table.progress = inventedProgress(m_dice);
            add(Verb::Progress, m_stage.clerk, m_matter.table.progress);
        }
        return extend() && chase();
    }

    bool extend() {
        if (!m_dice.chance(90) || m_day > m_due)
            return true;
        EventDraft& asked = add(Verb::Extend, m_stage.clerk, inventedReason(m_dice));
        asked.to = m_stage.calendar.addWorkdays(m_due, m_dice.between(5, 15));
        const QDate to = *asked.to;
        if (!pass(m_dice.between(1, 2)))
            return false;
        if (m_dice.chance(750)) {
            add(Verb::Grant, m_stage.leader).to = to;
            m_due = to;
        } else {
            add(Verb::Deny, m_stage.leader, inventedReason(m_dice));
        }
        return true;
    }

    // Towards the limit: most answer in time, some late and reminded, a few not at all.
    bool chase() {
        const int left = m_stage.calendar.workdaysBetween(m_day, m_due);
        if (!m_dice.chance(180))
            return left <= 1 || pass(m_dice.between(0, left - 1));
        if (!pass(left + 1))
            return false;
        remind(1);
        if (m_dice.chance(60) && m_day.addDays(500) > m_stage.last)
            return false; // still unanswered
        if (m_dice.chance(400) && pass(4))
            remind(5);
        return pass(m_dice.between(0, 4));
    }

    void remind(int lateDays) { // the step that the ladder is on: one day late blue, five yellow, ten red
        const int late = m_stage.calendar.workdaysBetween(m_due, m_day);
        if (late < lateDays)
            return;
        add(Verb::Remind, m_stage.clerk).step = late >= 10  ? QStringLiteral("red")
                                                : late >= 5 ? QStringLiteral("yellow")
                                                            : QStringLiteral("blue");
    }

    bool answer() {
        for (Measure& measure : m_matter.measures) {
            measure.doneOn = m_day;
            measure.result = inventedResult(m_dice);
        }
        if (room(6) && m_dice.chance(100))
            add(Verb::Done, m_stage.clerk).days = 1;
        m_matter.table.result = inventedResult(m_dice);
        m_matter.table.mechanism = inventedMechanism(m_dice);
        add(Verb::Submit, m_stage.clerk, m_matter.table.result).person = m_unit;
        Attachment file = m_stage.evidence;
        file.datedOn = m_day;
        m_matter.evidence.assign(1, std::move(file));
        return true;
    }

    bool review() {
        if (!pass(m_dice.between(1, 3)))
            return false;
        if (room(6) && m_dice.chance(110) && !sendBack())
            return false;
        add(Verb::Accept, m_stage.clerk);
        if (!pass(m_dice.between(1, 6)))
            return false;
        add(Verb::Verify, m_stage.clerk, inventedFinding(m_dice)).person = m_stage.verifier;
        if (!pass(m_dice.between(1, 3)))
            return false;
        add(Verb::Close, m_stage.clerk);
        return true;
    }

    bool sendBack() {
        EventDraft& back = add(Verb::Return, m_stage.clerk, inventedReason(m_dice));
        back.to = m_due = m_stage.calendar.addWorkdays(m_day, 5);
        if (!pass(m_dice.between(2, 6)))
            return false;
        add(Verb::Submit, m_stage.clerk, inventedResult(m_dice)).person = m_unit;
        return pass(m_dice.between(1, 3));
    }

    void afterwards() {
        if (!room(1) || !m_dice.chance(450) || !pass(m_dice.between(50, 75)))
            return;
        if (m_dice.chance(30))
            add(Verb::Rebound, m_stage.clerk, inventedReason(m_dice));
        else
            add(Verb::Recheck, m_stage.clerk, inventedFinding(m_dice));
    }

    Dice& m_dice;
    const LifeStage& m_stage;
    MatterHistoryInput& m_matter;
    QDate m_day, m_due;
    QString m_unit;
};

} // namespace

void inventLife(Dice& dice, const LifeStage& stage, int limitDays, MatterHistoryInput& matter) {
    Story(dice, stage, limitDays, matter).tell();
}

} // namespace duban
