// Summary workbooks (汇总表) filled from the office's file: the ledger, the three lists, a quarter's scores, counts.
#pragma once

#include "exchange/summary.h"
#include "office/office.h"
#include "scoring/quarter_sheet.h"
#include "slips/matter_query.h"

#include "base/progress.h"

namespace duban {

/// Which sheets a workbook has (cli.md, export --what).
enum class SummaryKind { Ledger, Scores, Full, ThreeLists };

struct SummaryWish {
    SummaryKind kind = SummaryKind::Full;
    MatterFilter filter; ///< asOf must be valid
    MatterOrder order;
    std::optional<Quarter> quarter;          ///< of the scores, and the period in the heading
    std::vector<SummaryColumn> columns = {}; ///< of the lists; empty: all
    QString title = {};                      ///< instead of the usual one
    QString signature = {};                  ///< below each list
};

/// The lists read the office's file while they are written: it must outlive the summary.
/// Lists in the order asked; counts over the same filter; scores of the wish's quarter, or of the as-of day's.
Result<Summary> buildSummary(Office& office, const SummaryWish& wish, Progress& progress);

/// The score sheet as rows of a workbook.
SummaryScores scoreRows(const QuarterSheet& sheet);
/// Counts by category and by month of the quarter.
Result<> addCounts(Summary& summary, Office& office, const MatterFilter& filter, Quarter quarter);

} // namespace duban
