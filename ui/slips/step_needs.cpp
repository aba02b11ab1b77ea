#include "slips/step_needs.h"

#include <QCoreApplication>

namespace duban {

namespace {

QString say(const char* source) { return QCoreApplication::translate("steps", source); }

StepNeed note(const char* label, bool required = true) { return {StepField::Note, say(label), required}; }
StepNeed need(StepField field, const char* label, bool required = false) { return {field, say(label), required}; }

std::vector<StepNeed> unitSteps(Verb verb) {
    if (verb == Verb::Measure)
        return {note(QT_TRANSLATE_NOOP("steps", "Measure")), need(StepField::Person, QT_TRANSLATE_NOOP("steps", "By whom")),
                need(StepField::To, QT_TRANSLATE_NOOP("steps", "By when"))};
    if (verb == Verb::Done)
        return {need(StepField::Measure, QT_TRANSLATE_NOOP("steps", "Measure"), true),
                need(StepField::Result, QT_TRANSLATE_NOOP("steps", "Outcome"))};
    if (verb == Verb::Progress)
        return {note(QT_TRANSLATE_NOOP("steps", "Progress")), need(StepField::Evidence, QT_TRANSLATE_NOOP("steps", "Evidence"))};
    if (verb == Verb::Submit)
        return {note(QT_TRANSLATE_NOOP("steps", "Result")), need(StepField::Person, QT_TRANSLATE_NOOP("steps", "Answered by")),
                need(StepField::Mechanism, QT_TRANSLATE_NOOP("steps", "Mechanism")),
                need(StepField::NoMechanism, QT_TRANSLATE_NOOP("steps", "Why none")),
                need(StepField::Evidence, QT_TRANSLATE_NOOP("steps", "Evidence"))};
    if (verb == Verb::Extend)
        return {note(QT_TRANSLATE_NOOP("steps", "Reason")), need(StepField::To, QT_TRANSLATE_NOOP("steps", "Until"), true)};
    if (verb == Verb::Refuse)
        return {note(QT_TRANSLATE_NOOP("steps", "Reason")), need(StepField::Unit, QT_TRANSLATE_NOOP("steps", "Proposed unit"))};
    return {need(StepField::Person, QT_TRANSLATE_NOOP("steps", "Signed by"))}; // Sign
}

std::vector<StepNeed> officeSteps(Verb verb) {
    if (verb == Verb::Return)
        return {note(QT_TRANSLATE_NOOP("steps", "Reason")), need(StepField::Limit, QT_TRANSLATE_NOOP("steps", "New limit"), true)};
    if (verb == Verb::Verify)
        return {note(QT_TRANSLATE_NOOP("steps", "Finding")), need(StepField::Person, QT_TRANSLATE_NOOP("steps", "Verified by")),
                need(StepField::Evidence, QT_TRANSLATE_NOOP("steps", "Evidence"))};
    if (verb == Verb::Close)
        return {note(QT_TRANSLATE_NOOP("steps", "Opinion"), false), need(StepField::To, QT_TRANSLATE_NOOP("steps", "Re-check on"))};
    if (verb == Verb::Rebound)
        return {note(QT_TRANSLATE_NOOP("steps", "Reason")), need(StepField::Limit, QT_TRANSLATE_NOOP("steps", "New limit"))};
    if (verb == Verb::Merge)
        return {need(StepField::Target, QT_TRANSLATE_NOOP("steps", "Into matter"), true),
                note(QT_TRANSLATE_NOOP("steps", "Reason"), false)};
    if (verb == Verb::Transfer)
        return {note(QT_TRANSLATE_NOOP("steps", "Reason")), need(StepField::Target, QT_TRANSLATE_NOOP("steps", "Transferred to"))};
    if (verb == Verb::Uphold)
        return {need(StepField::Unit, QT_TRANSLATE_NOOP("steps", "New unit"), true), note(QT_TRANSLATE_NOOP("steps", "Opinion"), false)};
    if (verb == Verb::Grant)
        return {need(StepField::To, QT_TRANSLATE_NOOP("steps", "Until"), true), note(QT_TRANSLATE_NOOP("steps", "Opinion"), false)};
    return {need(StepField::Evidence, QT_TRANSLATE_NOOP("steps", "Evidence"), true)}; // Attach
}

} // namespace

std::vector<StepNeed> stepNeeds(Verb verb) {
    switch (verb) {
    case Verb::Propose:
    case Verb::Issue: return {};
    case Verb::Approve:
    case Verb::Accept:
    case Verb::Remind:
    case Verb::Resume: return {note(QT_TRANSLATE_NOOP("steps", "Opinion"), false)};
    case Verb::Disapprove:
    case Verb::Reject:
    case Verb::Deny:
    case Verb::Suspend:
    case Verb::Void:
    case Verb::Correct:
    case Verb::Edit:
    case Verb::Withdraw: return {note(QT_TRANSLATE_NOOP("steps", "Reason"))};
    case Verb::Recheck: return {note(QT_TRANSLATE_NOOP("steps", "Finding"))};
    case Verb::Sign:
    case Verb::Refuse:
    case Verb::Measure:
    case Verb::Done:
    case Verb::Progress:
    case Verb::Submit:
    case Verb::Extend: return unitSteps(verb);
    case Verb::Uphold:
    case Verb::Return:
    case Verb::Grant:
    case Verb::Verify:
    case Verb::Close:
    case Verb::Rebound:
    case Verb::Merge:
    case Verb::Transfer:
    case Verb::Attach: return officeSteps(verb);
    }
    return {};
}

Decider deciderOf(Verb verb) {
    for (const Verb leaders : {Verb::Approve, Verb::Disapprove, Verb::Uphold, Verb::Reject, Verb::Grant, Verb::Deny, Verb::Suspend,
                               Verb::Resume, Verb::Transfer, Verb::Void})
        if (verb == leaders)
            return Decider::Leader;
    return verb == Verb::Close ? Decider::LeaderIfWanted : Decider::Actor;
}

bool isIrreversible(Verb verb) { return verb == Verb::Issue || verb == Verb::Close || verb == Verb::Void; }

QString consequenceOf(Verb verb) {
    if (verb == Verb::Issue)
        return say(
            QT_TRANSLATE_NOOP("steps", "The limits start to run; an issued slip can no longer be edited, only voided and issued anew."));
    if (verb == Verb::Close)
        return say(QT_TRANSLATE_NOOP("steps", "A closed matter takes no further steps but the re-check."));
    return say(QT_TRANSLATE_NOOP("steps", "What is void stays visible with its number, and the number is not used again."));
}

} // namespace duban
