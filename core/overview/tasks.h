// What the calendar asks of the office itself (季度、年度事务): announce and publish the last quarter, take over next year's days off.
#pragma once

#include "base/quarter.h"
#include "office/office.h"

namespace duban {

struct OfficeTask {
    QString code;      ///< announce_quarter, publish_quarter, next_calendar, year_change
    QString subject;   ///< 2026Q3, or a year
    QDate since;       ///< the first day on which it can be done
    QString page = {}; ///< the page of the window where it is done
    bool operator==(const OfficeTask&) const = default;
};

class OfficeTasks {
public:
    explicit OfficeTasks(Office& office) : m_office(office) {}
    /// Oldest first.
    Result<std::vector<OfficeTask>> of(QDate asOf);

private:
    Result<> addQuarter(std::vector<OfficeTask>& tasks, Quarter quarter, QDate asOf);
    Office& m_office;
};

/// One line for a person.
QString taskText(const OfficeTask& task);

} // namespace duban
