// The only SQL of imports (导入批次): batches and the rows they came from.
#pragma once

#include "slips/slip.h"
#include "store/database.h"
#include "store/transaction.h"

namespace duban {

struct ImportBatch {
    BatchId id{0};
    QString fileName;
    QDate importedOn;
    int accepted = 0, rejected = 0;
    std::optional<QDate> withdrawnOn;
    bool operator==(const ImportBatch&) const = default;
};

/// One row of a ledger as it was taken in; a rejected one has no matter but keeps its number from being used again.
struct ImportRow {
    QString sheet;
    int row = 0;
    std::optional<MatterId> matter;
    std::optional<SlipNumber> number;
    QString key, facts;
};

/// A row that was taken in before.
struct KnownRow {
    MatterId matter{0};
    QString key, facts;
};

class ImportStore {
public:
    explicit ImportStore(Database& database) : m_database(database) {}
    Result<std::vector<ImportBatch>> batches(); ///< newest first
    Result<std::optional<ImportBatch>> batch(BatchId id);
    Result<BatchId> addBatch(Transaction& tx, const ImportBatch& batch, const QString& fileDigest);
    Result<> addRow(BatchId batch, const ImportRow& row);
    /// The latest live row with this key.
    Result<std::optional<KnownRow>> rowOf(const QString& key);
    /// The latest live rows of a slip's matters.
    Result<std::vector<KnownRow>> rowsOf(SlipId slip);
    /// Slips of earlier imports whose matters this one changed, at most 20.
    Result<std::vector<SlipId>> changed(BatchId batch);
    Result<> withdraw(Transaction& tx, BatchId batch, QDate on);
    Result<std::vector<SlipId>> slips(BatchId batch);
    Result<std::vector<MatterId>> matters(BatchId batch);
    /// Slips that were worked after the import, at most 20.
    Result<std::vector<SlipId>> touched(BatchId batch);

private:
    Database& m_database;
};

} // namespace duban
