// The first page (工作台): cards with counts, the last weeks, the latest events. A card's count is its list's length.
#pragma once

#include "overview/cards.h"
#include "overview/tasks.h"
#include "slips/event.h"

namespace duban {

struct WeekCount {
    QDate monday;
    qint64 issued = 0, closed = 0;
    bool operator==(const WeekCount&) const = default;
};

struct EventLine {
    EventId id{0};
    SlipId slip{0};
    std::optional<MatterId> matter;
    QString ref; ///< 江效交〔2026〕12号/2, or of the slip alone
    Verb verb = Verb::Edit;
    QDate on;
    QString actor, person, note, departmentShort;
    bool onPaper = false, imported = false;
    bool operator==(const EventLine&) const = default;
};

struct WorkbenchView {
    QDate asOf;
    std::vector<WorkbenchCard> cards;
    qint64 undecidedClues = 0, undecidedLate = 0; ///< open clues; those past their decision limit
    std::vector<OfficeTask> tasks;                ///< of the quarter and the year
    std::vector<WeekCount> weeks;                 ///< 13, oldest first; the last holds asOf
    std::vector<EventLine> latest;                ///< 20, newest first
    [[nodiscard]] const WorkbenchCard* card(QLatin1String code) const;
    [[nodiscard]] qint64 count(QLatin1String code) const; ///< 0 if there is no such card; "clues" and "tasks", too
};

class Workbench {
public:
    explicit Workbench(Office& office) : m_office(office) {}
    Result<WorkbenchView> of(QDate asOf);
    /// The cards, clues and tasks alone: what the navigation and the notices ask after each act.
    Result<WorkbenchView> counts(QDate asOf);
    Result<std::vector<WeekCount>> weeks(QDate asOf, int count = 13);
    Result<std::vector<EventLine>> latest(QDate asOf, int count = 20);

private:
    Result<> addDays(std::vector<WeekCount>& weeks, const char* statement, qint64 WeekCount::*field);
    Office& m_office;
};

} // namespace duban
