// Longer than 400 lines when formatted: one short function per verb, kept together so that the whole life reads as one page.
#include "slips/matter_lifecycle.h"

#include "slips/slip_labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace duban {

namespace {

using Outcome = Result<MatterLife>;
using S = MatterState;

QString iso(QDate date) { return date.toString(Qt::ISODate); }

Error needsReason(const LifeRules& rules, Verb verb) {
    return ruleError("slips.needs_reason", QT_TRANSLATE_NOOP("errors", "%1: “%2” needs a reason; write it in the note."),
                     {rules.ref, verbLabel(verb)}, "note");
}

// Registered clerks may not decide what is the leader's; anybody else's name is a leader's paper decision (accounts are off).
bool isLeader(const EventDraft& event, const LifeRules& rules) {
    return rules.replaying || rules.settings.leaders.contains(event.actor) || !rules.settings.clerks.contains(event.actor);
}

Error needsLeader(const LifeRules& rules, Verb verb) {
    return ruleError("slips.needs_leader", QT_TRANSLATE_NOOP("errors", "%1: “%2” is decided by the leader; enter it in the leader's name."),
                     {rules.ref, verbLabel(verb)}, "by");
}

Error limitOutside(int days, const LifeRules& rules, const char* field) {
    return ruleError("slips.limit_days", QT_TRANSLATE_NOOP("errors", "%1: a limit of %2 working days is not allowed; choose 1 to %3."),
                     {rules.ref, QString::number(days), QString::number(rules.settings.maxLimitDays)}, field);
}

/// A new limit given as days from the act or as a date; must lie after the act and within the office's maximum.
Result<QDate> newLimit(const EventDraft& event, int defaultDays, const LifeRules& rules) {
    if (event.to) {
        // A history keeps the day that was fixed then: a calendar changed later moves it only by an event of its own.
        const QDate due = rules.replaying ? *event.to : rules.calendar.rollForward(*event.to);
        if (due <= event.on)
            return ruleError("slips.limit_not_after", QT_TRANSLATE_NOOP("errors", "%1: the limit %2 is not after %3; choose a later date."),
                             {rules.ref, iso(*event.to), iso(event.on)}, "to");
        const int days = rules.calendar.workdaysBetween(event.on, due);
        if (days > rules.settings.maxLimitDays && !event.imported && !rules.replaying)
            return limitOutside(days, rules, "to");
        return due;
    }
    const int days = event.days.value_or(defaultDays);
    if (days < 1 || days > rules.settings.maxLimitDays)
        return limitOutside(days, rules, "days");
    return rules.calendar.addWorkdays(event.on, days);
}

Outcome onIssue(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    EventDraft limited = event;
    if (!limited.to)
        limited.to = rules.limit.date;
    if (!limited.to && !limited.days)
        limited.days = rules.limit.days;
    if (!limited.to && !limited.days)
        return ruleError("slips.no_limit",
                         QT_TRANSLATE_NOOP("errors", "%1 has no limit; enter a number of working days or a date before issuing."),
                         {rules.ref}, "days");
    auto due = newLimit(limited, 0, rules);
    if (!due)
        return due.error();
    life.state = S::Waiting;
    life.issuedOn = event.on;
    life.dueOn = life.firstDueOn = *due;
    return life;
}

Error refusalOpen(const MatterLife& life, const LifeRules& rules) {
    return ruleError("slips.refusal_open",
                     QT_TRANSLATE_NOOP("errors", "%1 was refused on %2 and this is undecided; uphold or reject the refusal first."),
                     {rules.ref, iso(*life.refusedOn)});
}

Outcome onSign(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (life.refusedOn)
        return refusalOpen(life, rules);
    life.state = S::Rectifying;
    life.signedOn = event.on;
    return life;
}

Outcome onRefuse(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (life.refusedOn)
        return ruleError("slips.refused_already", QT_TRANSLATE_NOOP("errors", "%1 was already refused on %2; decide on that first."),
                         {rules.ref, iso(*life.refusedOn)});
    if (event.note.isEmpty())
        return needsReason(rules, event.verb);
    if (!rules.replaying && rules.calendar.workdaysBetween(*life.issuedOn, event.on) > rules.settings.refuseDays)
        return ruleError("slips.refuse_late",
                         QT_TRANSLATE_NOOP("errors", "%1 was issued on %2; it can be refused only within %3 working days."),
                         {rules.ref, iso(*life.issuedOn), QString::number(rules.settings.refuseDays)}, "at");
    life.refusedOn = event.on;
    return life;
}

Error noRefusal(const LifeRules& rules) {
    return ruleError("slips.no_refusal", QT_TRANSLATE_NOOP("errors", "%1 has no undecided refusal; record the unit's refusal first."),
                     {rules.ref});
}

Outcome onUphold(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (!life.refusedOn)
        return noRefusal(rules);
    if (!isLeader(event, rules))
        return needsLeader(rules, event.verb);
    MatterLife moved; // a new beginning on another slip: day 0 is its issue, nothing before it is scored
    moved.reminders = life.reminders;
    return moved;
}

Outcome onReject(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (!life.refusedOn)
        return noRefusal(rules);
    if (event.note.isEmpty())
        return needsReason(rules, event.verb);
    life.refusedOn.reset(); // the clock has run on
    return life;
}

Outcome onNote(MatterLife life, const EventDraft&, const LifeRules&) { return life; }

Outcome onSubmit(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (life.refusedOn) // a refusal may not slip out of sight behind an answer
        return refusalOpen(life, rules);
    if (event.note.isEmpty() && !event.imported && !rules.replaying)
        return ruleError("slips.no_result",
                         QT_TRANSLATE_NOOP("errors", "%1: submitting needs the result; write what was done in the note."), {rules.ref},
                         "note");
    life.state = S::Submitted;
    life.submittedOn = event.on;
    life.answeredBy = event.person;
    life.askedOn.reset();
    life.askedTo.reset();
    return life;
}

Outcome onAccept(MatterLife life, const EventDraft&, const LifeRules&) {
    life.state = S::Verifying;
    return life;
}

Outcome onReturn(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (event.note.isEmpty())
        return needsReason(rules, event.verb);
    auto due = newLimit(event, rules.settings.returnDays, rules);
    if (!due)
        return due.error();
    life.state = S::Rectifying;
    life.dueOn = *due;
    life.submittedOn.reset();
    life.verifiedBy.clear();
    life.returns += 1;
    life.lastStep.clear(); // a new leg climbs the ladder anew; the number of reminders survives
    return life;
}

Error extensionOpen(const MatterLife& life, const LifeRules& rules) {
    return ruleError("slips.extension_open",
                     QT_TRANSLATE_NOOP("errors", "%1: an extension was asked on %2 and is undecided; grant or deny it first."),
                     {rules.ref, iso(*life.askedOn)});
}

Outcome onExtend(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (life.askedOn)
        return extensionOpen(life, rules);
    if (event.note.isEmpty())
        return needsReason(rules, event.verb);
    if (event.on > *life.dueOn && !rules.replaying)
        return ruleError("slips.extension_late",
                         QT_TRANSLATE_NOOP("errors", "%1: the limit was %2; an extension can be asked only before it expires."),
                         {rules.ref, iso(*life.dueOn)}, "at");
    std::optional<QDate> to = event.to;
    if (!to && event.days)
        to = rules.calendar.addWorkdays(*life.dueOn, *event.days);
    if (!to || (*to <= *life.dueOn && !rules.replaying))
        return ruleError("slips.extension_date",
                         QT_TRANSLATE_NOOP("errors", "%1: name the date asked for; it must lie after the limit %2."),
                         {rules.ref, iso(*life.dueOn)}, "to");
    life.askedOn = event.on;
    life.askedTo = rules.calendar.rollForward(*to);
    return life;
}

Error nothingAsked(const LifeRules& rules) {
    return ruleError("slips.no_extension",
                     QT_TRANSLATE_NOOP("errors", "%1: no extension is waiting for a decision; record the request first."), {rules.ref});
}

Outcome onGrant(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (!life.askedOn)
        return nothingAsked(rules);
    if (life.grants > 0 && !isLeader(event, rules))
        return needsLeader(rules, event.verb);
    QDate to = event.to.value_or(*life.askedTo);
    if (!event.to && event.days)
        to = rules.calendar.addWorkdays(*life.dueOn, *event.days);
    if (!rules.replaying)
        to = rules.calendar.rollForward(to);
    if (to <= *life.dueOn && !rules.replaying) // a moved limit may have overtaken what was granted before
        return ruleError("slips.extension_date",
                         QT_TRANSLATE_NOOP("errors", "%1: name the date asked for; it must lie after the limit %2."),
                         {rules.ref, iso(*life.dueOn)}, "to");
    life.dueOn = to;
    life.grants += 1;
    life.askedOn.reset();
    life.askedTo.reset();
    return life;
}

Outcome onDeny(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (!life.askedOn)
        return nothingAsked(rules);
    if (event.note.isEmpty())
        return needsReason(rules, event.verb);
    life.askedOn.reset();
    life.askedTo.reset();
    return life;
}

// The step is the ladder's of that day; only a history may say otherwise (it was lawful under the calendar of its day).
Outcome onRemind(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    const bool told = (rules.replaying || event.imported) && !event.step.isEmpty();
    const QString step = told ? event.step : ladderStep(life, event.on, rules.calendar, rules.settings);
    if (life.askedOn && !told)
        return extensionOpen(life, rules);
    if (step == QLatin1String("none"))
        return ruleError(
            "slips.not_due_yet",
            QT_TRANSLATE_NOOP("errors", "%1: the limit is %2, more than %3 working days away; there is nothing to remind of yet."),
            {rules.ref, iso(*life.dueOn), QString::number(rules.settings.soonDays)}, "at");
    life.reminders += 1;
    life.lastStep = step;
    return life;
}

Outcome onVerify(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (event.note.isEmpty() && !event.imported && !rules.replaying)
        return ruleError("slips.no_finding", QT_TRANSLATE_NOOP("errors", "%1: verification needs the finding; write it in the note."),
                         {rules.ref}, "note");
    life.state = S::Closing;
    life.verifiedBy = event.person.isEmpty() ? event.actor : event.person;
    return life;
}

Outcome onClose(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (!event.imported && !rules.replaying)
        for (const GateLine& line : closureGate(life, event, rules))
            if (!line.met)
                return ruleError("slips.gate", QT_TRANSLATE_NOOP("errors", "%1 cannot be closed: %2."), {rules.ref, gateLabel(line)},
                                 line.code.toLatin1().constData());
    if (event.to && *event.to <= event.on)
        return ruleError("slips.recheck_not_after",
                         QT_TRANSLATE_NOOP("errors", "%1: the re-check is dated %2, not after the closure (%3); choose a later date."),
                         {rules.ref, iso(*event.to), iso(event.on)}, "to");
    life.state = S::Closed;
    life.closedOn = event.on;
    life.recheckOn = event.to ? event.to : std::optional(event.on.addMonths(rules.settings.recheckMonths));
    return life;
}

Outcome onRecheck(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (life.reboundOn)
        return ruleError("slips.rebounded", QT_TRANSLATE_NOOP("errors", "%1 has rebounded on %2; the new matter is worked instead."),
                         {rules.ref, iso(*life.reboundOn)});
    if (event.note.isEmpty() && !rules.replaying)
        return ruleError("slips.no_finding", QT_TRANSLATE_NOOP("errors", "%1: verification needs the finding; write it in the note."),
                         {rules.ref}, "note");
    life.state = S::Consolidated;
    return life;
}

Outcome onRebound(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (life.reboundOn)
        return ruleError("slips.rebounded", QT_TRANSLATE_NOOP("errors", "%1 has rebounded on %2; the new matter is worked instead."),
                         {rules.ref, iso(*life.reboundOn)});
    if (event.note.isEmpty())
        return needsReason(rules, event.verb);
    life.reboundOn = event.on;
    return life;
}

Outcome onSuspend(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (event.note.isEmpty())
        return needsReason(rules, event.verb);
    if (!isLeader(event, rules))
        return needsLeader(rules, event.verb);
    life.suspendedFrom = life.state;
    life.suspendedOn = event.on;
    life.state = S::Suspended;
    return life;
}

Outcome onResume(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (!isLeader(event, rules))
        return needsLeader(rules, event.verb);
    const int lost = rules.calendar.workdaysBetween(*life.suspendedOn, event.on);
    if (rules.replaying && event.to)
        life.dueOn = event.to;
    else if (lost > 0)
        life.dueOn = rules.calendar.addWorkdays(*life.dueOn, lost);
    life.state = life.suspendedFrom;
    life.suspendedOn.reset();
    return life;
}

Outcome onMerge(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (!event.other)
        return ruleError("slips.merge_target", QT_TRANSLATE_NOOP("errors", "%1: name the matter that it is merged into."), {rules.ref},
                         "unit");
    life.state = S::Merged;
    return life;
}

Outcome onEnd(MatterLife life, const EventDraft& event, const LifeRules& rules) {
    if (event.note.isEmpty())
        return needsReason(rules, event.verb);
    if (!isLeader(event, rules))
        return needsLeader(rules, event.verb);
    life.state = event.verb == Verb::Transfer ? S::Transferred : S::Voided;
    return life;
}

Outcome onWithdraw(MatterLife life, const EventDraft&, const LifeRules&) { return life; }

struct Step {
    Verb verb;
    std::span<const S> from;
    Outcome (*run)(MatterLife, const EventDraft&, const LifeRules&);
};

constexpr std::array planned{S::Planned};
constexpr std::array waiting{S::Waiting};
constexpr std::array running{S::Waiting, S::Rectifying};
constexpr std::array rectifying{S::Rectifying};
constexpr std::array submitted{S::Submitted};
constexpr std::array verifying{S::Verifying};
constexpr std::array closing{S::Closing};
constexpr std::array reviewed{S::Submitted, S::Verifying, S::Closing};
constexpr std::array doneStates{S::Waiting, S::Rectifying, S::Submitted, S::Verifying, S::Closing};
constexpr std::array closed{S::Closed};
constexpr std::array closedOrConsolidated{S::Closed, S::Consolidated};
constexpr std::array suspended{S::Suspended};
constexpr std::array issuedOpen{S::Waiting, S::Rectifying, S::Submitted, S::Verifying, S::Closing, S::Suspended};
constexpr std::array open{S::Planned, S::Waiting, S::Rectifying, S::Submitted, S::Verifying, S::Closing, S::Suspended};
constexpr std::array anyState{S::Planned,   S::Waiting, S::Rectifying,   S::Submitted, S::Verifying,   S::Closing,
                              S::Suspended, S::Closed,  S::Consolidated, S::Merged,    S::Transferred, S::Voided};

// In the order in which a clerk meets them: nextVerbs() offers the first that fits as the next step.
constexpr auto steps = std::to_array<Step>({
    {Verb::Issue, planned, onIssue},
    {Verb::Sign, waiting, onSign},
    {Verb::Submit, rectifying, onSubmit},
    {Verb::Accept, submitted, onAccept},
    {Verb::Verify, verifying, onVerify},
    {Verb::Close, closing, onClose},
    {Verb::Recheck, closed, onRecheck},
    {Verb::Resume, suspended, onResume},
    {Verb::Return, reviewed, onReturn},
    {Verb::Measure, running, onNote},
    {Verb::Done, doneStates, onNote},
    {Verb::Progress, running, onNote},
    {Verb::Attach, doneStates, onNote},
    {Verb::Remind, running, onRemind},
    {Verb::Extend, running, onExtend},
    {Verb::Grant, running, onGrant},
    {Verb::Deny, running, onDeny},
    {Verb::Refuse, running, onRefuse},
    {Verb::Uphold, running, onUphold},
    {Verb::Reject, running, onReject},
    {Verb::Suspend, running, onSuspend},
    {Verb::Rebound, closedOrConsolidated, onRebound},
    {Verb::Merge, issuedOpen, onMerge},
    {Verb::Transfer, issuedOpen, onEnd},
    {Verb::Void, open, onEnd},
    {Verb::Edit, open, onNote},
    {Verb::Withdraw, anyState, onWithdraw},
});

Error wrongState(const MatterLife& life, const EventDraft& event, const Step& step, const LifeRules& rules) {
    if (event.verb == Verb::Sign && life.signedOn)
        return ruleError("slips.already_signed",
                         QT_TRANSLATE_NOOP("errors", "%1 was already signed on %2; correct the date instead of signing again."),
                         {rules.ref, iso(*life.signedOn)});
    QStringList states;
    for (const S state : step.from)
        states << stateLabel(state);
    return ruleError("slips.wrong_state", QT_TRANSLATE_NOOP("errors", "%1 is “%2”; “%3” is possible only when it is: %4."),
                     {rules.ref, stateLabel(life.state), verbLabel(event.verb), states.join(QStringLiteral("、"))});
}

// Notes about a matter do not move the order of dates: a progress report may be entered after the submission's date.
bool movesDates(Verb verb) { return verb != Verb::Attach && verb != Verb::Edit && verb != Verb::Done && verb != Verb::Withdraw; }

} // namespace

bool MatterLife::ended() const {
    return state == S::Closed || state == S::Consolidated || state == S::Merged || state == S::Transferred || state == S::Voided;
}

Result<MatterLife> apply(const MatterLife& life, const EventDraft& event, const LifeRules& rules) {
    if (!event.on.isValid())
        return invalidError("slips.no_date", QT_TRANSLATE_NOOP("errors", "%1: the step has no valid date; write for example 2026-03-05."),
                            {rules.ref}, "at");
    for (const Step& step : steps) {
        if (step.verb != event.verb)
            continue;
        if (std::find(step.from.begin(), step.from.end(), life.state) == step.from.end())
            return wrongState(life, event, step, rules);
        if (movesDates(event.verb) && life.lastOn.isValid() && event.on < life.lastOn)
            return ruleError("slips.before_last",
                             QT_TRANSLATE_NOOP("errors", "%1: the step is dated %2, before the one it follows (%3); correct the date."),
                             {rules.ref, iso(event.on), iso(life.lastOn)}, "at");
        auto next = step.run(life, event, rules);
        if (next && movesDates(event.verb))
            next->lastOn = event.on;
        return next;
    }
    return ruleError("slips.not_for_matters", QT_TRANSLATE_NOOP("errors", "%1: “%2” is not a step of a single matter; use it on the slip."),
                     {rules.ref, verbLabel(event.verb)});
}

std::vector<Event> corrected(const std::vector<Event>& history) {
    std::vector<Event> out;
    for (const Event& event : history)
        if (event.body.verb != Verb::Correct)
            out.push_back(event);
    for (const Event& event : history) {
        if (event.body.verb != Verb::Correct)
            continue;
        for (Event& target : out) {
            if (!event.body.other || target.id.value() != *event.body.other)
                continue;
            if (event.body.field == QLatin1String("on"))
                target.body.on = QDate::fromString(event.body.value, Qt::ISODate);
            else if (event.body.field == QLatin1String("to"))
                target.body.to = QDate::fromString(event.body.value, Qt::ISODate);
            else if (event.body.field == QLatin1String("person"))
                target.body.person = event.body.value;
            else
                target.body.note = event.body.value;
        }
    }
    return out;
}

Result<MatterLife> fold(const std::vector<Event>& history, const LifeRules& rules) {
    LifeRules replay = rules;
    replay.replaying = true;
    MatterLife life;
    for (const Event& event : corrected(history)) {
        auto next = apply(life, event.body, replay);
        if (!next)
            return next;
        life = std::move(*next);
    }
    return life;
}

std::vector<GateLine> closureGate(const MatterLife& life, const EventDraft& closing, const LifeRules& rules) {
    const GateFacts& gate = rules.gate;
    // A paper decision is the leader's, whoever enters it; a registered clerk's own name on it opens nothing.
    const bool leaderDecides =
        rules.settings.leaders.contains(closing.actor) || (closing.onPaper && !rules.settings.clerks.contains(closing.actor));
    const bool apart = !life.answeredBy.isEmpty() && !life.verifiedBy.isEmpty() && life.answeredBy != life.verifiedBy &&
                       life.verifiedBy != closing.actor && life.answeredBy != closing.actor;
    return {
        {QStringLiteral("evidence"),
         gate.evidence >= rules.settings.gateEvidence,
         {QString::number(gate.evidence), QString::number(rules.settings.gateEvidence)}},
        {QStringLiteral("measures"),
         gate.measures > 0 && gate.measuresDone == gate.measures,
         {QString::number(gate.measures), QString::number(gate.measures - gate.measuresDone)}},
        {QStringLiteral("verified"), !life.verifiedBy.isEmpty(), {life.verifiedBy}},
        {QStringLiteral("persons"), apart || leaderDecides, {life.answeredBy, life.verifiedBy, closing.actor}},
        {QStringLiteral("mechanism"), gate.mechanism, {}},
    };
}

int overdueDays(const MatterLife& life, QDate asOf, const Calendar& calendar) {
    if (!life.dueOn || life.askedOn || !life.clockRunning())
        return 0; // a stopped clock owes nothing: suspended days move the limit, and review time is the office's own
    return calendar.workdaysBetween(*life.dueOn, asOf);
}

QString ladderStep(const MatterLife& life, QDate asOf, const Calendar& calendar, const LifeSettings& settings) {
    if (!life.clockRunning() || !life.dueOn || life.askedOn)
        return QStringLiteral("none");
    const int late = overdueDays(life, asOf, calendar);
    if (late >= settings.redDays)
        return QStringLiteral("red");
    if (late >= settings.yellowDays)
        return QStringLiteral("yellow");
    if (late >= 1)
        return QStringLiteral("blue");
    return calendar.workdaysBetween(asOf, *life.dueOn) <= settings.soonDays ? QStringLiteral("soon") : QStringLiteral("none");
}

namespace {

/// What an undecided request, an undecided refusal or a mark rules out although the state would take it.
bool ruledOut(const MatterLife& life, Verb verb) {
    const auto is = [verb](std::initializer_list<Verb> verbs) { return std::find(verbs.begin(), verbs.end(), verb) != verbs.end(); };
    if (verb == Verb::Withdraw) // an act of the whole import
        return true;
    if (is({Verb::Grant, Verb::Deny}))
        return !life.askedOn;
    if (is({Verb::Extend, Verb::Remind}))
        return life.askedOn.has_value();
    if (is({Verb::Uphold, Verb::Reject}))
        return !life.refusedOn;
    if (is({Verb::Sign, Verb::Submit, Verb::Refuse}))
        return life.refusedOn.has_value();
    return is({Verb::Recheck, Verb::Rebound}) && life.reboundOn;
}

} // namespace

std::vector<Verb> nextVerbs(const MatterLife& life) {
    std::vector<Verb> verbs;
    for (const Step& step : steps)
        if (std::find(step.from.begin(), step.from.end(), life.state) != step.from.end() && !ruledOut(life, step.verb))
            verbs.push_back(step.verb);
    return verbs;
}

} // namespace duban
