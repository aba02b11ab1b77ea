// The columns of a ledger as a person looks at them to correct what the program understood (列对应): headers with samples.
#pragma once

#include "exchange/ledger_check.h"
#include "exchange/workbook.h"

namespace duban {

struct SheetColumn {
    int column = 0;
    QString header;
    std::optional<LedgerField> field;
    bool note = false; ///< kept in the remark
    QStringList samples;
    bool operator==(const SheetColumn&) const = default;
};

struct SheetColumns {
    QString sheet;
    bool isLedger = false; ///< else the header row is a guess: the first row with the most texts
    int headerRow = 0;
    QString key; ///< layoutKey() of the header row
    std::vector<SheetColumn> columns;
    bool operator==(const SheetColumns&) const = default;
};

/// Sheets without any text are left out.
Result<std::vector<SheetColumns>> readColumns(const QString& path, const LedgerOptions& options, Progress& progress);

} // namespace duban
