// Which matters (事项) a list shows, and in which order: a value that the table, the command line and the cards share.
#pragma once

#include "base/quarter.h"
#include "calendar/calendar.h"
#include "slips/matter_lifecycle.h"
#include "store/query.h"

#include <variant>

namespace duban {

/// Inclusive on both sides; an empty side is open.
struct DateRange {
    std::optional<QDate> from = {}, to = {};
    [[nodiscard]] bool isSet() const { return from || to; }
    static DateRange of(Quarter quarter) { return {quarter.first(), quarter.last()}; }
    static DateRange month(int year, int month) { return {QDate(year, month, 1), QDate(year, month, 1).addMonths(1).addDays(-1)}; }
    bool operator==(const DateRange&) const = default;
};

/// Everything that is set must hold; the empty filter is the whole ledger. Overdue, soon, steps and late signing are
/// judged at asOf (invalid: they match nothing).
struct MatterFilter {
    QDate asOf = {};
    std::vector<MatterState> states = {}; ///< empty: all but planned (matters of drafts are in no ledger)
    QStringList departments = {};         ///< codes of lead units
    std::vector<DepartmentId> leads = {}; ///< the same by id
    QStringList groups = {};              ///< names of groups of units
    std::vector<qint64> categories = {};  ///< ids of list items
    std::vector<qint64> sources = {};     ///< ids of list items
    QStringList severities = {};          ///< names
    std::optional<Quarter> issuedIn = {};
    DateRange issued = {}, due = {}, closed = {};
    bool open = false;                      ///< issued and not ended
    bool overdue = false;                   ///< the clock runs and at least one working day is over the limit
    bool dueSoon = false;                   ///< 临期 within the office's days
    std::optional<int> dueWithin = {};      ///< as dueSoon, within so many working days
    QString step = {};                      ///< soon, blue, yellow, red
    bool signLate = false;                  ///< issued, waiting for signature for longer than the office's days
    bool recheckDue = false;                ///< closed, and its 回头看 date has come
    bool returned = false;                  ///< at least once
    bool rebounded = false;                 ///< carries the mark 反弹
    bool extensionAsked = false;            ///< asked and undecided
    bool refused = false;                   ///< refused and undecided
    std::vector<SlipState> slipStates = {}; ///< of the slips; drafts and approvals need Planned in states, too
    QString clerk = {};                     ///< handling clerk of the slip
    std::optional<SlipId> slip = {};
    std::optional<BatchId> batch = {};
    std::vector<qint64> ids = {}; ///< these matters alone (a selection)
    QString search = {};          ///< text of the matter (from one character), or a slip's number
    bool operator==(const MatterFilter&) const = default;
};

/// The dates that divide overdue, soon and the steps on one day; found once with the calendar, so that no row asks it.
struct LadderBounds {
    QDate late, yellow, red; ///< a limit before it is at least 1, yellowDays, redDays working days over
    QDate notSoon;           ///< a limit from it on is more than soonDays away
    QDate signLate;          ///< issued before it and unsigned: longer than signDays
    bool operator==(const LadderBounds&) const = default;
};
LadderBounds ladderBounds(QDate asOf, const Calendar& calendar, const LifeSettings& settings);

/// Conditions as fixed fragments with the values to bind. Nothing of the user's ever becomes part of the statement.
struct MatterClauses {
    QString where; ///< " AND …" after the base's WHERE
    std::vector<std::pair<const char*, std::variant<QString, qint64>>> values;
    bool narrow = false;    ///< a condition leaves few rows and has an index of its own
    bool hitsFirst = false; ///< where begins with the match of matter_text t, which the base must hold
    void bindTo(Query& query) const;
};
/// How a search is asked: as a set of ids, or (newest first, no narrower condition) as the list that is read from its end,
/// so that the first hits of a common word do not wait for all of them.
enum class SearchPlan { Set, HitsFirst };
MatterClauses matterClauses(const MatterFilter& filter, const Calendar& calendar, const LifeSettings& settings,
                            SearchPlan plan = SearchPlan::Set);

/// [1,2,3] for json_each(:ids).
QString jsonIds(const std::vector<qint64>& ids);

/// An FTS5 expression for what the user typed, all of its runs of three characters; empty if it holds no letter and no digit.
QString searchExpression(const QString& text);

} // namespace duban
