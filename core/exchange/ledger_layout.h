// Where a ledger's columns stand (表头识别): header rows are found by their words in the first thirty rows of a sheet.
#pragma once

#include "base/result.h"
#include "exchange/ledger_values.h"
#include "exchange/workbook.h"

#include <QSet>

namespace duban {

/// Columns a person has set by hand, field -> header text; an empty text says that the ledger has no such column.
struct LedgerMapping {
    QMap<LedgerField, QString> columns;
    bool operator==(const LedgerMapping&) const = default;
};
/// {"columns":{"problem":"问题表现", …}} with the field words of LedgerField.
Result<LedgerMapping> parseLedgerMapping(const QByteArray& json);

struct LedgerLayout {
    int titleRow = 0;            ///< 0: none
    std::vector<int> headerRows; ///< one to three, one below the other
    QMap<LedgerField, int> columns;
    QMap<LedgerField, QString> headers; ///< the header's own words, without blanks
    QSet<QString> headerKeys;           ///< every word of the header rows, to know the header again further down
    [[nodiscard]] int column(LedgerField field) const { return columns.value(field, 0); }
};

/// Nothing if the sheet is no ledger: a ledger names the problem, the unit and at least two more fields.
std::optional<LedgerLayout> findLedgerLayout(const SheetOutline& outline, const LedgerMapping& mapping);

/// The year a ledger is about, from the rows above the header (2026年, 二〇二六年度), else from the sheet's name.
std::optional<int> yearOfTitle(const SheetOutline& outline, const LedgerLayout& layout);

} // namespace duban
