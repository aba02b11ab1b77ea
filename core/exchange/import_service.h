// Takes an existing ledger into the office (台账导入): read and compared first, then all accepted rows or none; withdrawn as a whole.
#pragma once

#include "exchange/import_rules.h"
#include "exchange/import_store.h"
#include "exchange/ledger_parse.h"
#include "exchange/ledger_totals.h"
#include "office/office.h"

namespace duban {

struct ImportWishes {
    LedgerMapping mapping;
    LedgerCorrections corrections; ///< cells that were written anew in the preview
    std::optional<int> year;       ///< where neither title nor sheet name gives one
};

/// What an import would do, or has done. Rows carry their status against what the office already has.
struct ImportPreview {
    QStringList files;  ///< paths
    QString fileDigest; ///< SM3 of their contents, hex
    LedgerReading reading;
    LedgerTotals totals;
    [[nodiscard]] int count(LedgerRowStatus status) const;
    [[nodiscard]] int chosen() const; ///< changed rows that are to be taken
};

class ImportService {
public:
    explicit ImportService(Office& office) : m_office(office), m_store(office.database()), m_rules(office) {}

    /// Reads and compares; stores nothing. Works on a file opened read-only.
    Result<ImportPreview> preview(const QStringList& files, const ImportWishes& wishes, QDate on, Progress& progress);
    /// All accepted rows in one transaction; empty if no row is accepted (nothing is written then). Rejected rows keep
    /// their numbers from being used again; sources that the list does not have are added to it.
    Result<std::optional<BatchId>> commit(const ImportPreview& preview, const Actor& actor, QDate on, Progress& progress);
    /// Withdraws one import: its rows are in no list any more and its numbers are free. Refused, with names, when a slip
    /// was worked after the import. Returns how many matters were withdrawn.
    Result<int> undo(BatchId batch, const Actor& actor, QDate on);
    Result<std::vector<ImportBatch>> batches() { return m_store.batches(); }

private:
    Result<> compare(LedgerReading& reading);
    Result<> compareNumbers(LedgerReading& reading);
    Result<> compareSlip(LedgerRow& row, SlipId id, const QSet<QString>& keys);
    Result<int> withdrawRows(Transaction& tx, BatchId batch, const std::vector<SlipId>& slips, const std::vector<MatterId>& matters);
    Result<> changedNothing(BatchId batch);
    QStringList namesOf(const std::vector<SlipId>& ids);
    Office& m_office;
    ImportStore m_store;
    ImportRules m_rules;
};

/// What a row says, for comparing with a later import of the same ledger: its values without its place in the list.
QString ledgerFacts(const LedgerValues& values);
/// What makes a row the same one later: number (or day of issue), unit and problem.
QString ledgerKey(const LedgerValues& values);

} // namespace duban
