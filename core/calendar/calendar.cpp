#include "calendar/calendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace duban {

/// Only what differs from Monday to Friday is kept, so that every count is one closed formula and one look-up.
struct Calendar::Data {
    std::vector<int> years;               ///< loaded, ascending
    std::map<qint64, SpecialDay> special; ///< by Julian day
    qint64 first = 0;                     ///< Julian day of corrections[0]
    std::vector<qint32> corrections;      ///< special working days minus special rest days up to and including that day
};

namespace {

/// Mondays to Fridays from Julian day 0, which was a Monday, up to and including this one.
constexpr qint64 weekdaysUpTo(qint64 julianDay) {
    const qint64 days = julianDay + 1;
    const qint64 weeks = days >= 0 ? days / 7 : -((6 - days) / 7);
    return weeks * 5 + std::min<qint64>(days - weeks * 7, 5);
}
static_assert(weekdaysUpTo(4) == 5 && weekdaysUpTo(6) == 5 && weekdaysUpTo(7) == 6 && weekdaysUpTo(-1) == 0 && weekdaysUpTo(-4) == -1);

constexpr bool isWeekday(qint64 julianDay) { return weekdaysUpTo(julianDay) > weekdaysUpTo(julianDay - 1); }

} // namespace

Calendar::Calendar(const std::vector<HolidayYear>& years, const std::vector<DayChange>& changes) {
    // An arrangement loaded again replaces the former one of its year; a later year's notice may speak of the December before it.
    std::map<int, const HolidayYear*> byYear;
    for (const HolidayYear& year : years)
        byYear[year.year] = &year;
    auto data = std::make_shared<Data>();
    for (const auto& [number, year] : byYear) {
        data->years.push_back(number);
        for (const SpecialDay& day : year->days)
            if (day.date.isValid())
                data->special[day.date.toJulianDay()] = day;
    }
    std::map<QDate, const DayChange*> last;
    for (const DayChange& change : changes)
        last[change.day] = &change;
    for (const auto& [day, change] : last)
        if (change->off && day.isValid())
            data->special[day.toJulianDay()] = SpecialDay{day, change->name.isEmpty() ? change->reason : change->name, *change->off};
    if (!data->special.empty()) {
        data->first = data->special.begin()->first;
        const auto size = static_cast<std::size_t>(data->special.rbegin()->first - data->first + 1);
        data->corrections.assign(size, 0);
        for (const auto& [julianDay, day] : data->special)
            data->corrections[static_cast<std::size_t>(julianDay - data->first)] = (day.off ? 0 : 1) - (isWeekday(julianDay) ? 1 : 0);
        for (std::size_t i = 1; i < size; ++i)
            data->corrections[i] += data->corrections[i - 1];
    }
    m_data = std::move(data);
}

Calendar Calendar::builtIn() {
    static const Calendar calendar(builtInHolidayYears());
    return calendar;
}

qint64 Calendar::workdaysUpTo(qint64 julianDay) const {
    const qint64 count = weekdaysUpTo(julianDay);
    const auto& corrections = m_data->corrections;
    const qint64 index = julianDay - m_data->first;
    if (index < 0 || corrections.empty())
        return count;
    return count + corrections[std::min(static_cast<std::size_t>(index), corrections.size() - 1)];
}

bool Calendar::isWorkday(QDate date) const { return date.isValid() && workday(date.toJulianDay()); }

CountedDay Calendar::explain(QDate date) const {
    CountedDay day{date, isWorkday(date), DayReason::Weekday, {}};
    const bool weekend = date.dayOfWeek() >= Qt::Saturday;
    const auto special = date.isValid() ? m_data->special.find(date.toJulianDay()) : m_data->special.end();
    if (special == m_data->special.end()) {
        day.reason = weekend ? DayReason::Weekend : DayReason::Weekday;
    } else if (special->second.off) {
        day.reason = DayReason::Holiday;
        day.name = special->second.name;
    } else if (weekend) { // a listed working Monday (2020-02-03) is simply a weekday
        day.reason = DayReason::MakeUpWorkday;
        day.name = special->second.name;
    }
    return day;
}

bool Calendar::isProvisional(QDate date) const {
    const auto loaded = [this](int year) { return std::binary_search(m_data->years.begin(), m_data->years.end(), year); };
    if (!loaded(date.year()))
        return true;
    return date.month() == 12 && date.day() >= 25 && !loaded(date.year() + 1);
}

Deadline Calendar::deadline(QDate dayZero, int workdays) const {
    Deadline result;
    result.due = addWorkdays(dayZero, workdays);
    for (QDate date = dayZero.addDays(1); date.isValid() && date <= result.due; date = date.addDays(1)) {
        result.days.push_back(explain(date));
        result.provisional = result.provisional || isProvisional(date);
    }
    return result;
}

QDate Calendar::addWorkdays(QDate dayZero, int workdays) const {
    if (!dayZero.isValid())
        return {};
    qint64 day = dayZero.toJulianDay();
    const qint64 target = workdaysUpTo(day) + std::max(workdays, 0);
    // A day adds at most one working day, so a step as long as what is missing never passes the answer.
    for (qint64 missing = target - workdaysUpTo(day); missing > 0; missing = target - workdaysUpTo(day))
        day += missing;
    return QDate::fromJulianDay(day);
}

QDate Calendar::rollForward(QDate date) const { return !date.isValid() || isWorkday(date) ? date : addWorkdays(date, 1); }

QDate Calendar::lastWorkday(QDate date) const {
    if (!date.isValid())
        return {};
    qint64 day = date.toJulianDay();
    while (!workday(day))
        --day;
    return QDate::fromJulianDay(day);
}

int Calendar::workdaysBetween(QDate from, QDate to) const {
    if (!from.isValid() || !to.isValid() || to <= from)
        return 0;
    return static_cast<int>(workdaysUpTo(to.toJulianDay()) - workdaysUpTo(from.toJulianDay()));
}

std::vector<int> Calendar::loadedYears() const { return m_data->years; }

QString dayReasonText(const CountedDay& day) {
    switch (day.reason) {
    case DayReason::Weekday: return QCoreApplication::translate("Calendar", "Working day");
    case DayReason::Weekend: return QCoreApplication::translate("Calendar", "Weekend");
    case DayReason::Holiday: return day.name.isEmpty() ? QCoreApplication::translate("Calendar", "Public holiday") : day.name;
    case DayReason::MakeUpWorkday: break;
    }
    return day.name.isEmpty() ? QCoreApplication::translate("Calendar", "Make-up working day")
                              : QCoreApplication::translate("Calendar", "Make-up working day (%1)").arg(day.name);
}

} // namespace duban
