// The life of a matter (事项) as pure rules: (life, event, calendar) -> new life, or a refusal with its reason. domain.md, Life.
#pragma once

#include "base/result.h"
#include "calendar/calendar.h"
#include "slips/event.h"
#include "slips/slip.h"

namespace duban {

/// The office's numbers that the rules use, as of the act's date (all of them settings).
struct LifeSettings {
    int refuseDays = 2, signDays = 2, returnDays = 5, maxLimitDays = 60;
    int soonDays = 3, yellowDays = 5, redDays = 10, recheckMonths = 3;
    int gateEvidence = 1; ///< pieces without which nothing is closed
    QStringList leaders;  ///< persons whose paper decision opens the closure gate
    QStringList clerks;   ///< registered clerks: may not decide what is the leader's (suspend, second extension, void, transfer)
    bool operator==(const LifeSettings&) const = default;
};

/// What the closure gate looks at, beside the history.
struct GateFacts {
    int measures = 0, measuresDone = 0, evidence = 0;
    bool mechanism = false; ///< stated, or marked not needed with a reason
    bool operator==(const GateFacts&) const = default;
};

struct LifeRules {
    const Calendar& calendar;
    const LifeSettings& settings;
    GateFacts gate;
    Limit limit;            ///< of the matter, for issue
    QString ref;            ///< for sentences
    bool replaying = false; ///< folding what was lawful when it happened: reasons, gate and roles are not asked again
};

/// One step. Errors are kind Rule with the reason and, where there is one, the way out.
Result<MatterLife> apply(const MatterLife& life, const EventDraft& event, const LifeRules& rules);

/// The history with its corrections worked in: a corrected event carries the right value, the correct events themselves
/// drop out. Order of recording is kept.
std::vector<Event> corrected(const std::vector<Event>& history);

/// The whole life from the beginning.
Result<MatterLife> fold(const std::vector<Event>& history, const LifeRules& rules);

/// One condition of the closure gate, for the visible checklist.
struct GateLine {
    QString code; ///< measures, evidence, persons, mechanism, verified
    bool met = false;
    QStringList args;
    bool operator==(const GateLine&) const = default;
};
std::vector<GateLine> closureGate(const MatterLife& life, const EventDraft& closing, const LifeRules& rules);

/// Overdue days now (domain.md, Dates): working days in (limit, as-of] while the unit's clock runs; 0 once submitted, while
/// suspended, while an extension asked in time is undecided, and for a matter that has ended.
int overdueDays(const MatterLife& life, QDate asOf, const Calendar& calendar);

/// none, soon, blue, yellow or red on that day (the reminder ladder).
QString ladderStep(const MatterLife& life, QDate asOf, const Calendar& calendar, const LifeSettings& settings);

/// Which verbs the rules would take today, in the order a clerk meets them; the first is the next step to offer.
std::vector<Verb> nextVerbs(const MatterLife& life);

} // namespace duban
