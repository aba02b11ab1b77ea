// The turn of the year (年度切换): what is to be done in December, what is done already, and where each is done.
#pragma once

#include "office/office.h"

#include <vector>

namespace duban {

enum class YearTask { OpenMatters, Calendar, Scheme, Series };

struct YearTaskState {
    YearTask task = YearTask::OpenMatters;
    bool done = false;
    QString detail; ///< the figure or name that shows it: 12, 2027版, 江效交 41
    QString doneBy; ///< only of what a person ticked
    QDate doneOn;
    bool operator==(const YearTaskState&) const = default;
};

/// Stable word of a task, as it stands in the file.
QString yearTaskWord(YearTask task);

class YearChange {
public:
    explicit YearChange(Office& office) : m_office(office) {}
    /// The checklist for the change from `year` to the next one, in the order in which it is worked off. The calendar is done
    /// once the next year's arrangement is loaded, the scheme once one begins with the next year or a person says that the
    /// present one goes on; series restart by themselves, and the list shows where they end.
    Result<std::vector<YearTaskState>> tasks(int year, QDate asOf);

private:
    Office& m_office;
};

} // namespace duban
