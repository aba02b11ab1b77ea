#include "slips/offered_steps.h"

#include "slips/slip_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

namespace {

QString say(const char* source) { return QCoreApplication::translate("steps", source); }

QString hintFor(Verb verb, const MatterView& matter, QDate asOf, const Calendar& calendar, const LifeSettings& settings) {
    const MatterLife& life = matter.matter.life;
    const auto unmet = std::find_if(matter.gate.begin(), matter.gate.end(), [](const GateLine& line) { return !line.met; });
    if (verb == Verb::Close && unmet != matter.gate.end())
        return gateLabel(*unmet);
    if (verb == Verb::Extend && life.dueOn && asOf > *life.dueOn)
        return say(QT_TRANSLATE_NOOP("steps", "The limit %1 has passed; an extension is asked for before it expires"))
            .arg(life.dueOn->toString(Qt::ISODate));
    if (verb == Verb::Remind && matter.step == QLatin1String("none"))
        return say(QT_TRANSLATE_NOOP("steps", "The limit is more than %1 working days away")).arg(settings.soonDays);
    if (verb == Verb::Refuse && life.issuedOn && calendar.workdaysBetween(*life.issuedOn, asOf) > settings.refuseDays)
        return say(QT_TRANSLATE_NOOP("steps", "Refused only within %1 working days of issue")).arg(settings.refuseDays);
    if (verb == Verb::Submit && matter.evidence.empty())
        return say(QT_TRANSLATE_NOOP("steps", "No evidence is attached yet; it is needed for closure"));
    return {};
}

std::vector<OfferedStep> slipSteps(SlipState state) {
    if (state == SlipState::Draft)
        return {{Verb::Propose, true, {}}};
    if (state == SlipState::Approving)
        return {{Verb::Approve, true, {}}, {Verb::Disapprove, true, {}}, {Verb::Void, true, {}}};
    if (state == SlipState::Approved)
        return {{Verb::Issue, true, {}}, {Verb::Void, true, {}}};
    return {};
}

} // namespace

std::vector<OfferedStep> offeredSteps(const SlipView& slip, const MatterView& matter, QDate asOf, const Calendar& calendar,
                                      const LifeSettings& settings) {
    std::vector<OfferedStep> steps = slipSteps(slip.slip.state);
    if (!steps.empty())
        return steps;
    const bool signsWhole = slip.slip.state == SlipState::Issued;
    const bool undone = std::any_of(matter.measures.begin(), matter.measures.end(), [](const Measure& measure) { return !measure.doneOn; });
    for (const Verb verb : matter.next) {
        if (verb == Verb::Issue || verb == Verb::Edit || verb == Verb::Withdraw || (verb == Verb::Done && !undone))
            continue;
        if (verb == Verb::Sign && matter.matter.life.refusedOn)
            continue; // refused: that is decided first
        steps.push_back({verb, verb == Verb::Sign && signsWhole, hintFor(verb, matter, asOf, calendar, settings)});
    }
    // what waits for a decision comes before the unit's next step
    std::stable_partition(steps.begin(), steps.end(),
                          [](const OfferedStep& step) { return step.verb == Verb::Grant || step.verb == Verb::Uphold; });
    return steps;
}

std::optional<LimitOrigin> limitOrigin(const MatterView& matter) {
    std::optional<LimitOrigin> origin;
    for (const Event& event : corrected(matter.history))
        for (const Verb sets : {Verb::Issue, Verb::Return, Verb::Grant, Verb::Resume})
            if (event.body.verb == sets && event.body.to)
                origin = LimitOrigin{sets, event.body.on, *event.body.to};
    if (origin && matter.matter.life.dueOn)
        origin->due = *matter.matter.life.dueOn;
    return origin;
}

} // namespace duban
