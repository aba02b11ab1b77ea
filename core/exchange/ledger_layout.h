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
    QStringList notes; ///< headers of columns without a field that are kept in the remark; others are skipped
    [[nodiscard]] bool isEmpty() const { return columns.isEmpty() && notes.isEmpty(); }
    bool operator==(const LedgerMapping&) const = default;
};
/// {"columns":{"problem":"问题表现", …},"notes":["内部备忘"]} with the field words of LedgerField.
Result<LedgerMapping> parseLedgerMapping(const QByteArray& json);
QByteArray ledgerMappingText(const LedgerMapping& mapping);
/// Headers of the mapping that no sheet has in its first thirty rows.
QStringList unknownHeaders(const LedgerMapping& mapping, const std::vector<SheetOutline>& outlines);
/// What one header row says, to know the layout again; empty if the row has fewer than four texts.
QString layoutKey(const SheetRow& headerRow);

struct LedgerLayout {
    int titleRow = 0;            ///< 0: none
    std::vector<int> headerRows; ///< one to three, one below the other
    QMap<LedgerField, int> columns;
    QMap<LedgerField, QString> headers; ///< the header's own words, without blanks
    QMap<int, QString> notes;           ///< column -> header, kept in the remark
    QSet<QString> headerKeys;           ///< every word of the header rows, to know the header again further down
    [[nodiscard]] int column(LedgerField field) const { return columns.value(field, 0); }
};

/// Nothing if the sheet is no ledger: a ledger names the problem, the unit and at least two more fields.
std::optional<LedgerLayout> findLedgerLayout(const SheetOutline& outline, const LedgerMapping& mapping);

/// The year a ledger is about, from the rows above the header (2026年, 二〇二六年度), else from the sheet's name.
std::optional<int> yearOfTitle(const SheetOutline& outline, const LedgerLayout& layout);

} // namespace duban
