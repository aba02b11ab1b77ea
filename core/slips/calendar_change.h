// A change of the working-day calendar (日历变更) and the open limits it would move: shown first, moved only when told to.
#pragma once

#include "base/progress.h"
#include "office/office.h"
#include "slips/event.h"
#include "slips/slip.h"

#include <set>

namespace duban {

/// An open limit that the changed calendar would put on another day.
struct MovedLimit {
    MatterId matter{0};
    SlipId slip{0};
    QString ref; ///< 江效交〔2026〕12号/2
    QString problem, unit;
    EventId setBy{0}; ///< the step that fixed the limit: issue, return, extension granted or resumption
    Verb verb = Verb::Issue;
    QDate from; ///< day 0 of that step
    QDate was, becomes;
    bool operator==(const MovedLimit&) const = default;
};

/// The limit in force under another calendar, from the corrected history; nothing if it stays where it is. A limit counted in
/// working days is counted again; one that was typed as a date, or fixed by hand, moves only off a new rest day.
std::optional<MovedLimit> movedLimit(const Matter& matter, const std::vector<Event>& history, const Calendar& now, const Calendar& next,
                                     int returnDays);

class CalendarChange {
public:
    explicit CalendarChange(Office& office) : m_office(office) {}

    /// Every open limit that would move, soonest first. Nothing is saved. Fit for a job on a connection of its own.
    Result<std::vector<MovedLimit>> preview(const CalendarEdit& edit, Progress& progress);
    /// Saves the edit and moves the chosen limits in one transaction: each is a correction of the step that fixed it, with
    /// the reason in the matter's history; the others stay where they are. Returns how many moved.
    /// Conflict if a chosen limit is no longer what the preview showed.
    Result<int> apply(const CalendarEdit& edit, const QString& reason, const std::vector<MovedLimit>& move, const Actor& actor, QDate on);
    /// The first day whose meaning the edit changes; invalid if it changes none.
    [[nodiscard]] QDate firstChanged(const CalendarEdit& edit) const;

private:
    Result<> moveOne(Transaction& tx, const MovedLimit& limit, const QString& reason, const Actor& actor, QDate on);
    Office& m_office;
};

} // namespace duban
