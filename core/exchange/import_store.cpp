#include "exchange/import_store.h"

#include "store/row.h"

namespace duban {

namespace {

ImportBatch readBatch(const Query& row) {
    return {BatchId(row.integer(0)),          row.text(1),        row.date(2), static_cast<int>(row.integer(3)),
            static_cast<int>(row.integer(4)), row.optionalDate(5)};
}

template <class IdType> Result<std::vector<IdType>> idsOf(Query query, BatchId batch) {
    query.bind(":batch_id", batch);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<IdType> ids;
    while (query.next())
        ids.emplace_back(query.integer(0));
    return ids;
}

} // namespace

Result<std::vector<ImportBatch>> ImportStore::batches() {
    Query query = m_database.query("exchange/import_batches");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<ImportBatch> list;
    while (query.next())
        list.push_back(readBatch(query));
    return list;
}

Result<std::optional<ImportBatch>> ImportStore::batch(BatchId id) {
    Query query = m_database.query("exchange/import_batch_by_id");
    query.bind(":id", id);
    auto found = query.one();
    if (!found)
        return found.error();
    return *found ? std::optional(readBatch(query)) : std::optional<ImportBatch>();
}

Result<BatchId> ImportStore::addBatch(Transaction& tx, const ImportBatch& batch, const QString& fileDigest) {
    Query query = m_database.query("slips/add_import_batch");
    query.bind(":uuid", newUuid()).bind(":file_name", batch.fileName);
    query.bind(":file_digest", fileDigest).bind(":imported_on", batch.importedOn).bind(":accepted", batch.accepted);
    query.bind(":rejected", batch.rejected).bindNull(":withdrawn_on");
    auto id = tx.write(std::move(query), "import_batch");
    if (!id)
        return id.error();
    return BatchId(*id);
}

Result<> ImportStore::addRow(BatchId batch, const ImportRow& row) {
    const SlipNumber number = row.number.value_or(SlipNumber());
    Query query = m_database.query("exchange/add_import_row");
    query.bind(":batch_id", batch).bind(":sheet", row.sheet).bind(":row", row.row).bind(":matter_id", row.matter);
    query.bind(":slip_text", row.number ? number.text() : QString()).bind(":prefix", number.prefix).bind(":year", number.year);
    query.bind(":number", number.number).bind(":row_key", row.key).bind(":facts", row.facts);
    auto done = query.run();
    return done ? Result<>() : Result<>(done.error());
}

Result<std::optional<KnownRow>> ImportStore::rowOf(const QString& key) {
    Query query = m_database.query("exchange/import_row_by_key");
    query.bind(":row_key", key);
    auto found = query.one();
    if (!found)
        return found.error();
    return *found ? std::optional(KnownRow{MatterId(query.integer(1)), key, query.text(0)}) : std::optional<KnownRow>();
}

Result<std::vector<KnownRow>> ImportStore::rowsOf(SlipId slip) {
    Query query = m_database.query("exchange/import_rows_of_slip");
    query.bind(":slip_id", slip);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<KnownRow> rows;
    while (query.next()) {
        const MatterId matter(query.integer(0));
        if (rows.empty() || rows.back().matter != matter) // newest first: what an earlier import said of it is past
            rows.push_back({matter, query.text(1), query.text(2)});
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return rows;
}

Result<std::vector<SlipId>> ImportStore::changed(BatchId batch) { return idsOf<SlipId>(m_database.query("exchange/batch_changed"), batch); }

Result<> ImportStore::withdraw(Transaction& tx, BatchId batch, QDate on) {
    Query query = m_database.query("slips/withdraw_batch");
    query.bind(":id", batch).bind(":withdrawn_on", on);
    auto id = tx.write(std::move(query), "import_batch");
    return id ? Result<>() : Result<>(id.error());
}

Result<std::vector<SlipId>> ImportStore::slips(BatchId batch) { return idsOf<SlipId>(m_database.query("exchange/batch_slips"), batch); }
Result<std::vector<MatterId>> ImportStore::matters(BatchId batch) {
    return idsOf<MatterId>(m_database.query("exchange/batch_matters"), batch);
}
Result<std::vector<SlipId>> ImportStore::touched(BatchId batch) { return idsOf<SlipId>(m_database.query("exchange/batch_touched"), batch); }

} // namespace duban
