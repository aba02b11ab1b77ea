// The columns of the ledger (台账列): key to remember them by, title, width, what they sort and filter by.
#pragma once

#include "slips/matter_query.h"

#include <array>

namespace duban {

enum class LedgerColumn {
    Number,
    Department,
    Problem,
    State,
    Issued,
    Due,
    Remaining,
    Reminders,
    Category,
    Source,
    Severity,
    Returns,
    Closed
};

struct LedgerColumnSpec {
    LedgerColumn column;
    const char* key;   ///< in settings and saved views
    const char* title; ///< English source, context LedgerModel
    int width;
    std::optional<MatterSort> sort;
    std::optional<MatterColumn> filter;
};

extern const std::array<LedgerColumnSpec, 13> ledgerColumns;
inline constexpr int ledgerColumnCount = 13;

} // namespace duban
