// Reads a whole ledger workbook (导入台账) into values; pure: nothing is stored, nothing is asked.
#pragma once

#include "base/progress.h"
#include "exchange/ledger_check.h"

namespace duban {

/// Every sheet whose header is found is read; the others are listed as no ledger. Errors of the file itself (missing,
/// damaged, encrypted, older kind, no sheet with a ledger's header) are returned; errors of rows are values.
/// Progress counts rows over all sheets.
Result<LedgerReading> readLedger(const QString& path, const DepartmentMatcher& departments, const Calendar& calendar,
                                 const LedgerOptions& options, Progress& progress);

} // namespace duban
