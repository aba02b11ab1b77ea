#include "slips/slip_labels.h"

#include "slips/matter_lifecycle.h"

#include <QCoreApplication>

namespace duban {

namespace {
QString say(const char* source) { return QCoreApplication::translate("slips", source); }
} // namespace

QString stateLabel(MatterState state) {
    switch (state) {
    case MatterState::Planned: return say(QT_TRANSLATE_NOOP("slips", "Not issued"));
    case MatterState::Waiting: return say(QT_TRANSLATE_NOOP("slips", "Waiting for signature"));
    case MatterState::Rectifying: return say(QT_TRANSLATE_NOOP("slips", "Rectifying"));
    case MatterState::Submitted: return say(QT_TRANSLATE_NOOP("slips", "Submitted"));
    case MatterState::Verifying: return say(QT_TRANSLATE_NOOP("slips", "To verify"));
    case MatterState::Closing: return say(QT_TRANSLATE_NOOP("slips", "To close"));
    case MatterState::Closed: return say(QT_TRANSLATE_NOOP("slips", "Closed"));
    case MatterState::Consolidated: return say(QT_TRANSLATE_NOOP("slips", "Consolidated"));
    case MatterState::Suspended: return say(QT_TRANSLATE_NOOP("slips", "Suspended"));
    case MatterState::Merged: return say(QT_TRANSLATE_NOOP("slips", "Merged"));
    case MatterState::Transferred: return say(QT_TRANSLATE_NOOP("slips", "Transferred"));
    case MatterState::Voided: return say(QT_TRANSLATE_NOOP("slips", "Voided"));
    }
    return {};
}

QString stateLabel(SlipState state) {
    switch (state) {
    case SlipState::Draft: return say(QT_TRANSLATE_NOOP("slips", "Draft"));
    case SlipState::Approving: return say(QT_TRANSLATE_NOOP("slips", "For approval"));
    case SlipState::Approved: return say(QT_TRANSLATE_NOOP("slips", "Approved"));
    case SlipState::Issued: return say(QT_TRANSLATE_NOOP("slips", "Issued"));
    case SlipState::Signed: return say(QT_TRANSLATE_NOOP("slips", "Signed for"));
    case SlipState::Finished: return say(QT_TRANSLATE_NOOP("slips", "Finished"));
    case SlipState::Voided: return say(QT_TRANSLATE_NOOP("slips", "Voided"));
    }
    return {};
}

QString verbLabel(Verb verb) {
    switch (verb) {
    case Verb::Propose: return say(QT_TRANSLATE_NOOP("slips", "Propose"));
    case Verb::Disapprove: return say(QT_TRANSLATE_NOOP("slips", "Disapprove"));
    case Verb::Approve: return say(QT_TRANSLATE_NOOP("slips", "Approve"));
    case Verb::Issue: return say(QT_TRANSLATE_NOOP("slips", "Issue"));
    case Verb::Sign: return say(QT_TRANSLATE_NOOP("slips", "Sign for"));
    case Verb::Refuse: return say(QT_TRANSLATE_NOOP("slips", "Refuse"));
    case Verb::Uphold: return say(QT_TRANSLATE_NOOP("slips", "Uphold refusal"));
    case Verb::Reject: return say(QT_TRANSLATE_NOOP("slips", "Reject refusal"));
    case Verb::Measure: return say(QT_TRANSLATE_NOOP("slips", "Add measure"));
    case Verb::Done: return say(QT_TRANSLATE_NOOP("slips", "Measure done"));
    case Verb::Progress: return say(QT_TRANSLATE_NOOP("slips", "Progress"));
    case Verb::Submit: return say(QT_TRANSLATE_NOOP("slips", "Submit"));
    case Verb::Accept: return say(QT_TRANSLATE_NOOP("slips", "Accept"));
    case Verb::Return: return say(QT_TRANSLATE_NOOP("slips", "Return"));
    case Verb::Extend: return say(QT_TRANSLATE_NOOP("slips", "Ask extension"));
    case Verb::Grant: return say(QT_TRANSLATE_NOOP("slips", "Grant extension"));
    case Verb::Deny: return say(QT_TRANSLATE_NOOP("slips", "Deny extension"));
    case Verb::Remind: return say(QT_TRANSLATE_NOOP("slips", "Remind"));
    case Verb::Verify: return say(QT_TRANSLATE_NOOP("slips", "Verify"));
    case Verb::Close: return say(QT_TRANSLATE_NOOP("slips", "Close"));
    case Verb::Recheck: return say(QT_TRANSLATE_NOOP("slips", "Re-check"));
    case Verb::Rebound: return say(QT_TRANSLATE_NOOP("slips", "Rebound"));
    case Verb::Suspend: return say(QT_TRANSLATE_NOOP("slips", "Suspend"));
    case Verb::Resume: return say(QT_TRANSLATE_NOOP("slips", "Resume"));
    case Verb::Merge: return say(QT_TRANSLATE_NOOP("slips", "Merge"));
    case Verb::Transfer: return say(QT_TRANSLATE_NOOP("slips", "Transfer"));
    case Verb::Void: return say(QT_TRANSLATE_NOOP("slips", "Void"));
    case Verb::Correct: return say(QT_TRANSLATE_NOOP("slips", "Correct"));
    case Verb::Edit: return say(QT_TRANSLATE_NOOP("slips", "Edit"));
    case Verb::Attach: return say(QT_TRANSLATE_NOOP("slips", "Attach evidence"));
    case Verb::Withdraw: return say(QT_TRANSLATE_NOOP("slips", "Withdraw import"));
    }
    return {};
}

QString kindLabel(MatterKind kind) {
    switch (kind) {
    case MatterKind::Immediate: return say(QT_TRANSLATE_NOOP("slips", "Rectify at once"));
    case MatterKind::Limited: return say(QT_TRANSLATE_NOOP("slips", "Rectify within a limit"));
    case MatterKind::Standing: return say(QT_TRANSLATE_NOOP("slips", "Keep up for good"));
    }
    return {};
}

QString kindOnPaper(MatterKind kind) {
    switch (kind) {
    case MatterKind::Immediate: return QStringLiteral("立行立改");
    case MatterKind::Limited: return QStringLiteral("限期整改");
    case MatterKind::Standing: return QStringLiteral("长期坚持");
    }
    return {};
}

QString stepLabel(const QString& step) {
    if (step == QLatin1String("soon"))
        return say(QT_TRANSLATE_NOOP("slips", "Due soon"));
    if (step == QLatin1String("blue"))
        return say(QT_TRANSLATE_NOOP("slips", "Blue: reminder"));
    if (step == QLatin1String("yellow"))
        return say(QT_TRANSLATE_NOOP("slips", "Yellow: supervision notice"));
    if (step == QLatin1String("red"))
        return say(QT_TRANSLATE_NOOP("slips", "Red: summons"));
    return say(QT_TRANSLATE_NOOP("slips", "Within the limit"));
}

QString gateLabel(const GateLine& line) {
    if (line.code == QLatin1String("evidence"))
        return line.met ? say(QT_TRANSLATE_NOOP("slips", "evidence is attached"))
               : line.args.value(1).toInt() > 1
                   ? say(QT_TRANSLATE_NOOP("slips", "%1 of %2 pieces of evidence are attached")).arg(line.args.value(0), line.args.value(1))
                   : say(QT_TRANSLATE_NOOP("slips", "no evidence is attached; attach at least one file"));
    if (line.code == QLatin1String("measures")) {
        if (line.met)
            return say(QT_TRANSLATE_NOOP("slips", "all measures are done"));
        return line.args.value(0) == QLatin1String("0")
                   ? say(QT_TRANSLATE_NOOP("slips", "no measure is entered; enter what was done"))
                   : say(QT_TRANSLATE_NOOP("slips", "%1 measures are not done yet")).arg(line.args.value(1));
    }
    if (line.code == QLatin1String("verified"))
        return line.met ? say(QT_TRANSLATE_NOOP("slips", "verified on site")) : say(QT_TRANSLATE_NOOP("slips", "not verified on site yet"));
    if (line.code == QLatin1String("persons"))
        return line.met
                   ? say(QT_TRANSLATE_NOOP("slips", "answering person, verifier and closing clerk are three persons"))
                   : say(QT_TRANSLATE_NOOP(
                         "slips",
                         "answering person, verifier and closing clerk must be three different persons, or the leader decides on paper"));
    return line.met ? say(QT_TRANSLATE_NOOP("slips", "long-term mechanism is stated"))
                    : say(QT_TRANSLATE_NOOP("slips", "the long-term mechanism is neither stated nor marked as not needed with a reason"));
}

QString warningLabel(const ClosureNotice& notice) {
    switch (notice.warning) {
    case ClosureWarning::NearAnother: return say(QT_TRANSLATE_NOOP("slips", "the result reads nearly like that of %1")).arg(notice.ref);
    case ClosureWarning::EmptyPhrases: return say(QT_TRANSLATE_NOOP("slips", "the result has only empty phrases and no fact"));
    case ClosureWarning::NoSharedWord: return say(QT_TRANSLATE_NOOP("slips", "the result shares no word with the problem"));
    }
    return {};
}

} // namespace duban
