// A quarter sheet in the words of notice and report (通报、季度报告用语): pure functions, Chinese content as printed.
#pragma once

#include "scoring/quarter_sheet.h"

namespace duban {

/// 上升1.71分 / 下降0.20分 / 持平; empty if there is nothing to compare with.
QString changeWords(const std::optional<Points>& change);
/// 增加2个 / 减少1次 / 持平
QString countChangeWords(int change, const QString& measure);
/// 7月1日
QString dayWords(QDate date);
/// 江效交〔2026〕47号第1项
QString refWords(const QString& ref);

/// 政府部门：参加排名34个单位，平均90.34分，最高93.13分，最低81.19分；与上季度相比，平均上升1.71分，最高…，最低…。
QString groupWords(const SheetGroup& group);
/// The "first" list by places; who share a place stand together.
struct FirstPlace {
    int rank = 1;
    QStringList names;
    bool operator==(const FirstPlace&) const = default;
};
std::vector<FirstPlace> firstPlaces(const SheetGroup& group);
/// 排名靠前的单位：甲第1名，乙、丙并列第2名。 Empty if nobody stands there; a crowd is counted, not listed.
QString firstWords(const SheetGroup& group);

/// Why one line counts: 逾期天数：江效交〔2026〕47号第1项，7月1日至7月6日共4个工作日，扣0.20分
QString lineWords(const SheetLine& line);

/// One unit that lost or gained points, with its reasons.
struct UnitReasons {
    QString group, code, name;
    Points points; ///< sum of what counts
    QStringList reasons;
    bool operator==(const UnitReasons&) const = default;
};
/// Units with deductions, in the sheet's order of groups, those that lost most first.
std::vector<UnitReasons> unitsWithDeductions(const QuarterSheet& sheet);

/// How often a rule fired, on how many units, and what it cost.
struct RuleFigure {
    QString rule, name;
    int times = 0, units = 0;
    Points points;
    std::optional<int> change; ///< of times, against last quarter
    bool operator==(const RuleFigure&) const = default;
};
/// In order of points lost; previous may be null. Overdue days count as days, everything else as times.
std::vector<RuleFigure> ruleFigures(const QuarterSheet& sheet, const QuarterSheet* previous);
/// 本季度共有12个单位被扣分，合计扣分15.60分：逾期反馈9次，扣4.50分；…。
QString deductionWords(const QuarterSheet& sheet, const QuarterSheet* previous);

/// What must be said beside the figures: 折算, few matters, unranked units, missing marks.
QStringList notesOf(const QuarterSheet& sheet);

} // namespace duban
