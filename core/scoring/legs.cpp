#include "scoring/legs.h"

#include <algorithm>

namespace duban {

namespace {

/// One running limit: of a leg, or of the signing.
class RunningLimit {
public:
    RunningLimit(QDate start, QDate limit, QString event, const Calendar& calendar)
        : m_limit(limit), m_event(std::move(event)), m_calendar(calendar), m_notBefore(start) {}

    void ask(const Event& event) {
        if (event.body.on > m_limit) // asked after expiry has no effect
            return;
        const QDate to = event.body.to ? *event.body.to : m_calendar.addWorkdays(m_limit, event.body.days.value_or(0));
        m_asked = m_calendar.rollForward(to);
    }
    void deny() {
        m_asked.reset();
        m_spans.insert(m_spans.end(), m_undecided.begin(), m_undecided.end()); // the old limit counts after all
        m_undecided.clear();
    }
    void grant(const Event& event) {
        if (!m_asked)
            return;
        if (event.body.to)
            m_limit = m_calendar.rollForward(*event.body.to);
        else
            m_limit = event.body.days ? m_calendar.addWorkdays(m_limit, *event.body.days) : *m_asked;
        m_event = event.uuid;
        m_asked.reset();
        for (OverdueSpan& span : m_undecided)
            if (m_limit < span.until)
                m_spans.push_back({std::max(span.after, m_limit), span.until, m_event, m_limit});
        m_undecided.clear();
    }
    void suspend(QDate on) {
        if (!m_suspended)
            m_suspended = on;
    }
    void resume(QDate on, const QString& event) {
        if (!m_suspended)
            return;
        if (m_calendar.workdaysBetween(m_limit, *m_suspended) > 0) {
            (m_asked ? m_undecided : m_spans).push_back({from(), *m_suspended, m_event, m_limit});
            m_notBefore = on;
        } else {
            m_limit = m_calendar.addWorkdays(m_limit, m_calendar.workdaysBetween(*m_suspended, on));
            m_event = event;
        }
        m_suspended.reset();
    }
    /// The overdue days up to `end`, the day on which the clock stopped or is looked at.
    [[nodiscard]] std::vector<OverdueSpan> stopped(QDate end) const {
        std::vector<OverdueSpan> spans = m_spans;
        if (!m_asked)
            spans.push_back({from(), m_suspended ? std::min(*m_suspended, end) : end, m_event, m_limit});
        std::erase_if(spans, [this](const OverdueSpan& span) { return m_calendar.workdaysBetween(span.after, span.until) == 0; });
        return spans;
    }

private:
    [[nodiscard]] QDate from() const { return std::max(m_notBefore, m_limit); }

    QDate m_limit;
    QString m_event;
    const Calendar& m_calendar;
    std::optional<QDate> m_asked; ///< an extension asked in time and undecided: until when
    std::optional<QDate> m_suspended;
    QDate m_notBefore; ///< day 0, or the end of a suspension that began after the limit had passed
    std::vector<OverdueSpan> m_spans;
    std::vector<OverdueSpan> m_undecided; ///< would be overdue if the extension is denied
};

/// Walks the events in their order and keeps the clocks that run.
class Walk {
public:
    Walk(const MatterHistory& matter, const Calendar& calendar) : m_matter(matter), m_calendar(calendar) {}

    void step(const Event& event);
    Clocks finish(QDate asOf) {
        endLeg(asOf);
        endSigning(asOf);
        return std::move(m_clocks);
    }

private:
    [[nodiscard]] QDate limitOf(const Event& event) const {
        const EventDraft& said = event.body;
        const bool issue = said.verb == Verb::Issue;
        const auto date = said.to ? said.to : issue && !said.days ? m_matter.limit.date : std::nullopt;
        if (date)
            return m_calendar.rollForward(*date);
        const int days = said.days.value_or(issue ? m_matter.limit.days.value_or(0) : m_matter.returnDays);
        return m_calendar.addWorkdays(said.on, days);
    }
    void issue(const Event& event) {
        m_clocks.issued = event.body.on;
        m_clocks.slip = event.slip;
        startLeg(event);
        if (!event.body.imported)
            m_signing.emplace(event.body.on, m_calendar.addWorkdays(event.body.on, m_matter.signDays), event.uuid, m_calendar);
    }
    void sign(const Event& event) {
        if (!event.body.imported)
            endSigning(event.body.on);
        m_signing.reset();
    }
    void startLeg(const Event& event) {
        m_leg.emplace(event.body.on, limitOf(event), event.uuid, m_calendar);
        ++m_legs;
    }
    void endLeg(QDate on) {
        if (m_leg)
            m_clocks.legs.push_back({m_legs, m_leg->stopped(on)});
        m_leg.reset();
    }
    void endSigning(QDate on) {
        if (m_signing)
            m_clocks.signing = m_signing->stopped(on);
        m_signing.reset();
    }
    void extension(const Event& event) {
        if (!m_leg)
            return;
        if (event.body.verb == Verb::Extend)
            m_leg->ask(event);
        else if (event.body.verb == Verb::Grant)
            m_leg->grant(event);
        else
            m_leg->deny();
    }
    void end(QDate on) {
        endLeg(on);
        endSigning(on);
        m_clocks.ended = on;
    }
    void pause(const Event& event) {
        const bool stop = event.body.verb == Verb::Suspend;
        for (auto* clock : {&m_leg, &m_signing})
            if (*clock)
                stop ? (*clock)->suspend(event.body.on) : (*clock)->resume(event.body.on, event.uuid);
    }
    void startAfresh() {
        m_clocks = {};
        m_leg.reset();
        m_signing.reset();
        m_legs = 0;
    }

    const MatterHistory& m_matter;
    const Calendar& m_calendar;
    Clocks m_clocks;
    std::optional<RunningLimit> m_leg, m_signing;
    int m_legs = 0;
};

void Walk::step(const Event& event) {
    switch (event.body.verb) {
    case Verb::Issue: return issue(event);
    case Verb::Sign: return sign(event);
    case Verb::Uphold: return startAfresh();         // the first unit is not scored
    case Verb::Submit: return endLeg(event.body.on); // the first submission; a second one finds no leg
    case Verb::Return:
        endLeg(event.body.on);
        m_clocks.returns.push_back(&event);
        return startLeg(event);
    case Verb::Extend:
    case Verb::Grant:
    case Verb::Deny: return extension(event);
    case Verb::Suspend:
    case Verb::Resume: return pause(event);
    case Verb::Rebound: m_clocks.rebounds.push_back(&event); return;
    case Verb::Close:
    case Verb::Merge:
    case Verb::Transfer:
    case Verb::Void: return end(event.body.on);
    case Verb::Propose:
    case Verb::Disapprove:
    case Verb::Approve:
    case Verb::Refuse:
    case Verb::Reject:
    case Verb::Measure:
    case Verb::Done:
    case Verb::Progress:
    case Verb::Accept:
    case Verb::Remind:
    case Verb::Verify:
    case Verb::Recheck:
    case Verb::Correct:
    case Verb::Edit:
    case Verb::Attach:
    case Verb::Withdraw: return;
    }
}

} // namespace

Clocks readClocks(const MatterHistory& matter, QDate asOf, const Calendar& calendar) {
    Walk walk(matter, calendar);
    for (const Event& event : matter.history)
        if (event.body.on <= asOf)
            walk.step(event);
    return walk.finish(asOf);
}

} // namespace duban
