#include "slips/slip_lifecycle.h"

#include "base/text.h"
#include "slips/slip_labels.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace duban {

namespace {

struct SlipStep {
    Verb verb;
    SlipState from;
    SlipState to;
};
constexpr auto slipSteps = std::to_array<SlipStep>({
    {Verb::Propose, SlipState::Draft, SlipState::Approving},
    {Verb::Disapprove, SlipState::Approving, SlipState::Draft},
    {Verb::Approve, SlipState::Approving, SlipState::Approved},
    {Verb::Issue, SlipState::Approved, SlipState::Issued},
    {Verb::Sign, SlipState::Issued, SlipState::Signed},
    {Verb::Void, SlipState::Approving, SlipState::Voided},
    {Verb::Void, SlipState::Approved, SlipState::Voided},
    {Verb::Void, SlipState::Issued, SlipState::Voided},
    {Verb::Void, SlipState::Signed, SlipState::Voided},
});

Error draftError(const char* code, const char* source, int matter, const char* field, QStringList args = {}) {
    args.prepend(QString::number(matter));
    Error error = invalidError(code, source, args);
    error.field = QStringLiteral("matters/%1/%2").arg(matter).arg(QLatin1String(field));
    return error;
}

Result<> validateMatter(const MatterDraft& matter, int index, int maxChars, int maxDays) {
    if (matter.problem.trimmed().isEmpty())
        return draftError("slips.empty_problem", QT_TRANSLATE_NOOP("errors", "Matter %1 has no problem text; describe the problem."), index,
                          "problem");
    if (matter.problem.size() > maxChars || matter.requirement.size() > maxChars)
        return draftError(
            "slips.text_too_long",
            QT_TRANSLATE_NOOP("errors", "Matter %1 has a text of more than %2 characters; shorten it or attach it as a file."), index,
            matter.problem.size() > maxChars ? "problem" : "requirement", {QString::number(maxChars)});
    if (matter.category.isEmpty())
        return draftError("slips.no_category", QT_TRANSLATE_NOOP("errors", "Matter %1 has no category; choose one."), index, "category");
    if (!matter.limit.days && !matter.limit.date)
        return draftError("slips.matter_no_limit", QT_TRANSLATE_NOOP("errors", "Matter %1 has no limit; enter working days or a date."),
                          index, "days");
    if (matter.limit.days && (*matter.limit.days < 1 || *matter.limit.days > maxDays))
        return draftError("slips.matter_limit_days",
                          QT_TRANSLATE_NOOP("errors", "Matter %1: a limit of %2 working days is not allowed; choose 1 to %3."), index,
                          "days", {QString::number(*matter.limit.days), QString::number(maxDays)});
    return {};
}

} // namespace

bool isSlipVerb(Verb verb) {
    return verb == Verb::Propose || verb == Verb::Disapprove || verb == Verb::Approve || verb == Verb::Issue || verb == Verb::Sign ||
           verb == Verb::Void;
}

Result<Slip> applySlip(const Slip& slip, const EventDraft& event) {
    if (!event.on.isValid())
        return invalidError("slips.no_date", QT_TRANSLATE_NOOP("errors", "%1: the step has no valid date; write for example 2026-03-05."),
                            {slip.ref()}, "at");
    QStringList from;
    for (const SlipStep& step : slipSteps) {
        if (step.verb != event.verb)
            continue;
        if (step.from != slip.state) {
            from << stateLabel(step.from);
            continue;
        }
        if ((event.verb == Verb::Disapprove || event.verb == Verb::Void) && event.note.isEmpty())
            return ruleError("slips.needs_reason", QT_TRANSLATE_NOOP("errors", "%1: “%2” needs a reason; write it in the note."),
                             {slip.ref(), verbLabel(event.verb)}, "note");
        for (const auto& earlier : {slip.approvedOn, slip.issuedOn, slip.signedOn})
            if (earlier && event.on < *earlier)
                return ruleError("slips.before_last",
                                 QT_TRANSLATE_NOOP("errors", "%1: the step is dated %2, before the one it follows (%3); correct the date."),
                                 {slip.ref(), event.on.toString(Qt::ISODate), earlier->toString(Qt::ISODate)}, "at");
        Slip next = slip;
        next.state = step.to;
        if (event.verb == Verb::Approve)
            next.approvedOn = event.on;
        if (event.verb == Verb::Issue)
            next.issuedOn = event.on;
        if (event.verb == Verb::Sign)
            next.signedOn = event.on;
        if (event.verb == Verb::Void)
            next.endedOn = event.on;
        return next;
    }
    if (event.verb == Verb::Sign && slip.signedOn)
        return ruleError("slips.already_signed",
                         QT_TRANSLATE_NOOP("errors", "%1 was already signed on %2; correct the date instead of signing again."),
                         {slip.ref(), slip.signedOn->toString(Qt::ISODate)});
    return ruleError("slips.wrong_state", QT_TRANSLATE_NOOP("errors", "%1 is “%2”; “%3” is possible only when it is: %4."),
                     {slip.ref(), stateLabel(slip.state), verbLabel(event.verb), from.join(QStringLiteral("、"))});
}

Result<> validateDraft(const SlipDraft& draft, int maxChars, int maxDays) {
    if (draft.lead.isEmpty())
        return invalidError("slips.no_lead", QT_TRANSLATE_NOOP("errors", "The slip has no lead unit; choose the unit that answers."), {},
                            "lead");
    if (draft.matters.empty())
        return invalidError("slips.no_matters", QT_TRANSLATE_NOOP("errors", "The slip has no matter; enter at least one problem."), {},
                            "matters");
    if (draft.title.size() > 200)
        return invalidError("slips.title_too_long", QT_TRANSLATE_NOOP("errors", "The title has more than 200 characters; shorten it."), {},
                            "title");
    for (std::size_t i = 0; i < draft.matters.size(); ++i)
        if (auto valid = validateMatter(draft.matters[i], static_cast<int>(i) + 1, maxChars, maxDays); !valid)
            return valid;
    return {};
}

Slip settled(const Slip& slip, const std::vector<Matter>& matters, QDate on) {
    if (slip.state != SlipState::Issued && slip.state != SlipState::Signed)
        return slip;
    for (const Matter& matter : matters)
        if (!matter.life.ended())
            return slip;
    if (matters.empty())
        return slip;
    Slip next = slip;
    next.state = SlipState::Finished;
    next.endedOn = on;
    return next;
}

std::optional<SlipNumber> parseSlipNumber(const QString& text) {
    // matchKey() has folded width, brackets 【】﹝﹞〔〕 and spaces; round and square brackets are taken here.
    static const QRegularExpression shape(QStringLiteral("^([^\\[\\]()\\d]{1,40})[\\[(](\\d{4})[\\])]第?0*(\\d{1,7})号?$"));
    const auto match = shape.match(matchKey(text));
    if (!match.hasMatch() || match.captured(3).toInt() == 0)
        return std::nullopt;
    return SlipNumber{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
}

Result<Ref> parseRef(const QString& text) {
    Ref ref;
    QString head = text.normalized(QString::NormalizationForm_KC).trimmed(); // full-width digits, slashes and letters
    static const QRegularExpression part(QStringLiteral("^(.*?)/0*([1-9]\\d{0,2})$"));
    if (const auto match = part.match(head); match.hasMatch()) {
        head = match.captured(1).trimmed();
        ref.matter = match.captured(2).toInt();
    }
    static const QRegularExpression draft(QStringLiteral("^草[-‐–—−](\\d{1,7})$"));
    static const QRegularExpression clue(QStringLiteral("^XS-\\d{4}-\\d{4,7}$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = draft.match(head); match.hasMatch())
        ref.draft = match.captured(1).toInt();
    else if (clue.match(head).hasMatch())
        ref.clue = head.toUpper();
    else
        ref.number = parseSlipNumber(head);
    if (!ref.draft && ref.clue.isEmpty() && !ref.number)
        return invalidError(
            "slips.bad_ref",
            QT_TRANSLATE_NOOP("errors", "“%1” is not a reference; write for example 江效交〔2026〕12号/2, 草-12 or XS-2026-0001."), {text},
            "ref");
    return ref;
}

} // namespace duban
