// Counts over the rows of a ledger (合计): overall, by sheet, group, category and unit.
#pragma once

#include "departments/department_matcher.h"
#include "exchange/ledger_values.h"

namespace duban {

struct LedgerCounts {
    int dataRows = 0;
    int accepted = 0;
    int rejected = 0;
    int closed = 0; ///< of the accepted
    int slips = 0;  ///< different numbers among the accepted; an accepted row without a number counts as one
    bool operator==(const LedgerCounts&) const = default;
};

struct LedgerTotals {
    LedgerCounts overall;
    std::vector<std::pair<QString, LedgerCounts>> bySheet;      ///< "by_quarter": sheets in order
    std::vector<std::pair<QString, LedgerCounts>> byGroup;      ///< every group, also without rows
    std::vector<std::pair<QString, LedgerCounts>> byCategory;   ///< every category given, also without rows
    std::vector<std::pair<QString, LedgerCounts>> byDepartment; ///< codes with at least one accepted row
};

/// Rows that are duplicate or changed count as accepted: they were read without an error.
LedgerTotals totalsOf(const LedgerReading& reading, const DepartmentMatcher& departments, const QStringList& categories);

} // namespace duban
