// A calendar quarter (季度), the unit of assessment.
#pragma once

#include "base/result.h"

#include <QDate>

#include <compare>

namespace duban {

class Quarter {
public:
    Quarter(int year, int number) : m_year(year), m_number(number) {} ///< number 1..4
    static Quarter of(QDate date) { return {date.year(), (date.month() + 2) / 3}; }
    static Result<Quarter> parse(const QString& text); ///< "2026Q1"

    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QDate first() const { return {m_year, m_number * 3 - 2, 1}; }
    [[nodiscard]] QDate last() const { return first().addMonths(3).addDays(-1); }
    [[nodiscard]] bool contains(QDate date) const { return date >= first() && date <= last(); }
    [[nodiscard]] Quarter previous() const { return m_number == 1 ? Quarter(m_year - 1, 4) : Quarter(m_year, m_number - 1); }
    [[nodiscard]] Quarter next() const { return m_number == 4 ? Quarter(m_year + 1, 1) : Quarter(m_year, m_number + 1); }
    [[nodiscard]] QString text() const { return QStringLiteral("%1Q%2").arg(m_year).arg(m_number); }
    [[nodiscard]] QString chineseText() const; ///< "2026年第一季度", for documents
    auto operator<=>(const Quarter&) const = default;

private:
    int m_year;
    int m_number;
};

} // namespace duban
