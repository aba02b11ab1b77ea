// A day that the office itself sets apart, over the year's arrangement (手工调整): with its reason, dated, never erased.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace duban {

struct DayChange {
    QDate day;
    std::optional<bool> off; ///< a rest day, a working day; empty: as the year's arrangement says again
    QString name;            ///< what stands in the calendar; empty = the reason
    QString reason;
    QDate madeOn;
    QString madeBy;
    bool operator==(const DayChange&) const = default;
};

} // namespace duban
