// The unit's clock (办理时限) read off a matter's history: legs from issue or return to the first submission. domain.md, Life.
#pragma once

#include "scoring/facts.h"

namespace duban {

/// Days after `after` up to and including `until` on which the clock ran past its limit.
struct OverdueSpan {
    QDate after, until;
    QString event; ///< UUID of the event that set the limit
    QDate limit;
    bool operator==(const OverdueSpan&) const = default;
};

struct Leg {
    int number = 1;
    std::vector<OverdueSpan> spans; ///< in time order; their working days are the overdue days
    bool operator==(const Leg&) const = default;
};

/// What the history up to the as-of date amounts to. After an upheld refusal nothing before it is left.
struct Clocks {
    QDate issued, ended;              ///< invalid: not yet
    SlipId slip{0};                   ///< that issued it
    std::vector<OverdueSpan> signing; ///< empty when imported
    std::vector<Leg> legs;
    std::vector<const Event*> returns, rebounds;
};

/// Which date counts as a new limit: the event's own date, else its working days, else (issue) the matter's limit, else
/// (return) the office's days. A date on a rest day rolls forward, as the life of the matter does it.
/// Suspended working days move a limit that is still ahead; one that had passed stays missed, and only the days of the
/// suspension do not count: a day that was overdue once stays so.
Clocks readClocks(const MatterHistory& matter, QDate asOf, const Calendar& calendar);

} // namespace duban
