// Reads what clerks write into the cells of a ledger: dates, limits, slip numbers, yes and no, numbered lists.
#pragma once

#include "exchange/ledger_values.h"
#include "exchange/workbook.h"

namespace duban {

/// Text of a cell as a person reads it, cleaned; empty for errors and formulas nobody computed.
QString textOfCell(const SheetCell& cell);

/// 2026-03-05, 2026.3.5, 2026/3/5, 2026年3月5日(前), 3月5日 with the given year, 20260305, a serial number (also as text),
/// full-width digits, 二〇二六年三月五日, 6月底. Nothing if it is no date; never a guess at the century or the order of parts.
std::optional<QDate> dateOfText(const QString& text, std::optional<int> year, bool from1904);
std::optional<QDate> dateOfCell(const SheetCell& cell, std::optional<int> year, bool from1904);

/// 15个工作日(内), １５ 个工作日, 十五个工作日内.
std::optional<int> workdaysOfText(const QString& text);

/// 江效交〔2026〕12号 in any brackets, width and spacing, 第N号, leading zeros; a bare number or one without a prefix takes the given ones.
std::optional<SlipNumber> slipNumberOfText(const QString& text, const QString& prefix, std::optional<int> year);

/// 是, 已销号, √ ... true; 否, 未销号, blank ... false; nothing for other words.
std::optional<bool> closedOfText(const QString& text);

/// A numbered list taken apart (1、 2. （3） ④ 五是 六、); a text without numbers is one item, its lines several.
QStringList measuresOfText(const QString& text);

/// 二〇二六年, 2026年度; 1990..2100.
std::optional<int> yearIn(const QString& text);
/// 十五 -> 15, 二〇二六 -> 2026; digits are read as they are.
std::optional<int> numberOfText(const QString& text);

} // namespace duban
