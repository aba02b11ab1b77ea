// The only SQL of the slips wing: load and save slips, matters, history, measures, attachments.
#pragma once

#include "slips/closure_warnings.h"
#include "slips/event.h"
#include "slips/slip.h"
#include "store/database.h"
#include "store/transaction.h"

namespace duban {

/// One file kept as evidence beside the ledger file.
struct Attachment {
    AttachmentId id{0};
    std::optional<MatterId> matter;
    std::optional<ClueId> clue;
    QString name;          ///< as the user knows it
    QString storedName;    ///< inside X.duban-files
    QString contentDigest; ///< SM3, hex
    qint64 bytes = 0;
    QDate datedOn; ///< evidence carries its own date
    bool operator==(const Attachment&) const = default;
};

class SlipStore {
public:
    explicit SlipStore(Database& database) : m_database(database) {}

    Result<std::optional<Slip>> slip(SlipId id);
    Result<std::optional<SlipId>> idByNumber(const SlipNumber& number);
    Result<std::optional<SlipId>> idByDraft(int draft);
    /// Life holds what is kept beside the history; services fold the history for the rest.
    Result<std::optional<Matter>> matter(MatterId id);
    /// Results of the newest other matters of a unit, at most 300.
    Result<std::vector<OtherResult>> otherResults(const Matter& matter, DepartmentId lead);
    Result<std::vector<Matter>> matters(SlipId slip);
    Result<std::vector<Matter>> droppedMatters(SlipId slip); ///< of a draft that was shortened; their rows are used again
    Result<std::vector<Event>> history(MatterId matter);
    Result<std::vector<Event>> slipHistory(SlipId slip); ///< steps of the slip alone
    Result<std::vector<Measure>> measures(MatterId matter);
    Result<std::vector<Attachment>> attachments(MatterId matter);
    Result<int> evidenceCount(MatterId matter);
    Result<int> largestNumber(const QString& prefix, int year); ///< live slips and reserved rows of live imports
    Result<int> nextDraft();

    Result<SlipId> add(Transaction& tx, const Slip& slip);
    Result<> save(Transaction& tx, const Slip& slip); ///< Conflict if its version is not the stored one
    Result<MatterId> add(Transaction& tx, const Matter& matter, const Slip& slip);
    Result<> save(Transaction& tx, const Matter& matter, const Slip& slip); ///< Conflict likewise
    Result<> setWithdrawn(Transaction& tx, MatterId matter, bool withdrawn);
    Result<> setWithdrawn(Transaction& tx, SlipId slip, bool withdrawn);
    Result<EventId> add(Transaction& tx, const Event& event);
    Result<> addMeasure(Transaction& tx, MatterId matter, const Measure& measure);
    Result<> saveMeasure(Transaction& tx, const Measure& measure);
    Result<> addAttachment(Transaction& tx, const Attachment& attachment);
    Result<> addClue(Transaction& tx, SlipId slip, const QString& clueRef);
    /// Full-text index: in the same transaction as the row it describes.
    Result<> index(MatterId id, const QByteArray& text);
    Result<> unindex(MatterId id, const QByteArray& text);
    Result<QByteArray> indexText(const Matter& matter);

private:
    Database& m_database;
};

/// Sorts every list by number: year, number, ordinal; drafts come after all numbers.
qint64 sortKey(const Slip& slip, int ordinal);

} // namespace duban
