// Dates and limits as people type them (日期与时限的写法): 2026-03-05, 3.5, 3月5日, 20260305, +10工作日. Pure.
#pragma once

#include "calendar/calendar.h"
#include "slips/slip.h"

#include <optional>

namespace duban {

/// today gives the year that was left out and is day 0 of "+10工作日" and "10个工作日". Empty if the text is no date.
std::optional<QDate> parseDateText(const QString& text, QDate today, const Calendar& calendar);

/// "15", "15个工作日" or a date; empty if it is neither.
std::optional<Limit> parseLimitText(const QString& text, QDate today, const Calendar& calendar);

QString weekdayText(QDate date);       ///< 星期一
QString dateWithWeekday(QDate date);   ///< 2026-03-23 星期一
QString workdaysText(int days);        ///< 15个工作日
QString limitText(const Limit& limit); ///< as it is typed

/// Both ways to see a limit: "2026-03-23 星期一 · 15个工作日", and 暂定 where the calendar cannot know yet. A date on a rest
/// day rolls to the next working day.
QString limitBothWays(const Limit& limit, QDate dayZero, const Calendar& calendar);

} // namespace duban
