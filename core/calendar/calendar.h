// Working days (工作日): public holidays, make-up working days, limits and their working.
#pragma once

#include "base/result.h"
#include "calendar/day_change.h"

#include <QDate>
#include <QString>

#include <memory>
#include <vector>

namespace duban {

/// One day that a State Council arrangement (or the office, with a reason) sets apart from the Monday-to-Friday rule.
struct SpecialDay {
    QDate date;
    QString name;    ///< 春节
    bool off = true; ///< false: a make-up working day (调休上班)
    bool operator==(const SpecialDay&) const = default;
};

/// One year's arrangement.
struct HolidayYear {
    int year = 0;
    std::vector<SpecialDay> days;
    QString source; ///< the notice it comes from, if known
    bool operator==(const HolidayYear&) const = default;
};

/// Reads {"year":2026,"days":[{"name","date","isOffDay"}]}. Errors name what is wrong and where.
Result<HolidayYear> parseHolidayYear(const QByteArray& json);
/// The arrangements that are built in, 2016-2026.
std::vector<HolidayYear> builtInHolidayYears();

enum class DayReason { Weekday, Weekend, Holiday, MakeUpWorkday };

/// One line of "why this date": counted or skipped, and why.
struct CountedDay {
    QDate date;
    bool counted = false;
    DayReason reason = DayReason::Weekday;
    QString name; ///< of the holiday, if any
    bool operator==(const CountedDay&) const = default;
};
QString dayReasonText(const CountedDay& day); ///< 周末 / 春节 / 调休上班（春节） / 工作日, translated

struct Deadline {
    QDate due;
    bool provisional = false; ///< some day lies outside the loaded years (domain.md, Dates)
    std::vector<CountedDay> days;
};

/// Immutable once built; cheap to copy (implicitly shared). domain.md, Dates.
class Calendar {
public:
    /// changes: of the office itself, in the order they were made; the last one of a day counts.
    explicit Calendar(const std::vector<HolidayYear>& years, const std::vector<DayChange>& changes = {});
    static Calendar builtIn();

    [[nodiscard]] bool isWorkday(QDate date) const;
    [[nodiscard]] CountedDay explain(QDate date) const;
    /// Provisional: outside the loaded years, or from 25 December of a year whose successor is not loaded.
    [[nodiscard]] bool isProvisional(QDate date) const;
    /// The end of the n-th working day after day 0 (day 0 does not count); n >= 1.
    [[nodiscard]] Deadline deadline(QDate dayZero, int workdays) const;
    /// As deadline(), without the working.
    [[nodiscard]] QDate addWorkdays(QDate dayZero, int workdays) const;
    /// A typed limit on a rest day rolls to the next working day.
    [[nodiscard]] QDate rollForward(QDate date) const;
    /// The last working day on or before date: a limit L is overdue at date exactly when L < lastWorkday(date).
    [[nodiscard]] QDate lastWorkday(QDate date) const;
    /// Working days in (from, to]; 0 if to <= from.
    [[nodiscard]] int workdaysBetween(QDate from, QDate to) const;
    [[nodiscard]] std::vector<int> loadedYears() const;

private:
    struct Data;
    [[nodiscard]] qint64 workdaysUpTo(qint64 julianDay) const;
    [[nodiscard]] bool workday(qint64 julianDay) const { return workdaysUpTo(julianDay) > workdaysUpTo(julianDay - 1); }
    std::shared_ptr<const Data> m_data;
};

} // namespace duban
