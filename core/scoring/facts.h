// What the history says that a scheme may count (计分事实): late signing, late reply, overdue days, returns, rebounds.
#pragma once

#include "base/quarter.h"
#include "calendar/calendar.h"
#include "departments/department.h"
#include "scoring/scheme.h"
#include "slips/event.h"
#include "slips/slip.h"

#include <QHash>

#include <map>
#include <vector>

namespace duban {

/// One matter's history as the scorer needs it. `history` is corrected() and in order of recording; events after the
/// as-of date are ignored here. lead, slip and ref are those of the slip that carries the matter at the as-of date.
struct MatterHistory {
    MatterId matter{0};
    SlipId slip{0};
    int ordinal = 1;
    QString ref; ///< 江效交〔2026〕12号/2
    DepartmentId lead{0};
    Limit limit;        ///< of the matter, used by an issue event that names none itself
    int signDays = 2;   ///< sign-for limit in force at the issue (set)
    int returnDays = 5; ///< limit of a return that names none itself (set)
    std::vector<Event> history;
};

/// A run of days that one rule counts. A computed point is days x the rule's points.
struct Fact {
    Trigger trigger = Trigger::ReplyLate;
    DepartmentId unit{0};
    QDate date; ///< the day it fired; of late days, the first in the window
    QDate to;   ///< the last day counted; = date unless late days
    int days = 1;
    MatterId matter{0};
    QString ref;
    QString event; ///< UUID of the event that set the limit; for a return or rebound, of that event itself
    QDate limit;   ///< the limit that was missed; invalid for a return or rebound
    int leg = 1;   ///< 1 from the issue, 2 from the first return, ...
    bool operator==(const Fact&) const = default;
};

struct OverdueSpan;

/// Who answers for a unit on a day: the unit itself until its last day, then its successor (承接单位).
class Succession {
public:
    explicit Succession(const std::vector<Department>& departments);
    /// Without a successor the ended unit keeps its facts. An unknown id stays itself.
    [[nodiscard]] DepartmentId on(DepartmentId unit, QDate date) const;
    /// The last day on which on(unit, date) still holds; invalid = for good.
    [[nodiscard]] QDate holdsUntil(DepartmentId unit, QDate date) const;

private:
    struct Link {
        std::optional<QDate> last;
        std::optional<DepartmentId> next;
    };
    QHash<qint64, Link> m_links;
};

/// Gathers the facts of one quarter up to an as-of date, matter by matter, in any order.
class FactCollector {
public:
    FactCollector(Quarter quarter, QDate asOf, const Calendar& calendar, const Succession& succession)
        : m_first(quarter.first()), m_last(std::min(quarter.last(), asOf)), m_calendar(calendar), m_succession(succession) {}

    void add(const MatterHistory& history);
    /// All facts, ordered by unit, day, matter and rule. Late signing is one fact per slip: the earliest, at its first matter.
    [[nodiscard]] std::vector<Fact> facts() const;
    /// Matters a unit had in hand on some day of the quarter.
    [[nodiscard]] const QHash<qint64, int>& mattersOf() const { return m_matters; }

private:
    void put(const MatterHistory& history, Fact fact);
    void describe(const MatterHistory& history, Fact& fact) const;
    void putSigning(const MatterHistory& history, SlipId slip, const OverdueSpan& span);
    void putDays(const MatterHistory& history, Fact fact, QDate after, QDate until);
    void countMatter(const MatterHistory& history, QDate issued, QDate ended);

    QDate m_first, m_last;
    const Calendar& m_calendar;
    const Succession& m_succession;
    std::vector<Fact> m_facts;
    std::map<qint64, std::pair<int, Fact>> m_signing; ///< slip -> ordinal and fact
    QHash<qint64, int> m_matters;
};

} // namespace duban
