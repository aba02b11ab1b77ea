// Ranks, grades and figures of one group (组内排名、等次) from printed totals.
#pragma once

#include "scoring/quarter_sheet.h"
#include "scoring/scheme.h"

namespace duban {

/// Which units of a group take part in its ranking, beside the sheet's own order.
struct Standing {
    SheetUnit unit;
    bool takesPart = true; ///< false: alive for less than half the quarter, or a predecessor after its merger
    int order = 0;         ///< 机构序列
};

/// Ranks 1, 1, 3; the best grade only inside its quota, a tie across the edge gets none; "first" list with ties.
SheetGroup rankGroup(const QString& name, bool ranked, std::vector<Standing> standings, const Scheme& scheme);

} // namespace duban
