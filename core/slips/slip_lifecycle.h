// The life of a slip (问题交办单) as pure rules; its matters live by matter_lifecycle. domain.md, Life.
#pragma once

#include "base/result.h"
#include "calendar/calendar.h"
#include "slips/event.h"
#include "slips/slip.h"

namespace duban {

/// propose, disapprove, approve, issue, sign, void. Numbers are given by the service at approval. Errors: kind Rule.
Result<Slip> applySlip(const Slip& slip, const EventDraft& event);

/// A draft that may be proposed: unit, at least one matter, texts within maxChars, a limit of 1..maxDays for each.
/// Fields are named "matters/2/problem" so that a form can show the error beside the field.
Result<> validateDraft(const SlipDraft& draft, int maxChars, int maxDays);

/// Is this verb a step of the whole slip?
bool isSlipVerb(Verb verb);

/// Finished when every matter has ended; otherwise as it was.
Slip settled(const Slip& slip, const std::vector<Matter>& matters, QDate on);

/// A reference as a person types it: 江效交〔2026〕12号/2, 草-12, XS-2026-0001.
struct Ref {
    std::optional<SlipNumber> number;
    std::optional<int> draft;
    QString clue;
    std::optional<int> matter; ///< 1..
};
Result<Ref> parseRef(const QString& text);

} // namespace duban
