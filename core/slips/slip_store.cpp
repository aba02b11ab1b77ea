#include "slips/slip_store.h"

#include "base/text.h"
#include "slips/slip_rows.h"
#include "store/row.h"

namespace duban {

namespace {

template <class T, class Read> Result<std::vector<T>> readAll(Query query, const Read& read) {
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<T> out;
    while (query.next()) {
        Result<T> value = read(query);
        if (!value)
            return value.error();
        out.push_back(std::move(*value));
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return out;
}

Result<std::optional<SlipId>> readId(Query query) {
    auto found = query.one();
    if (!found)
        return found.error();
    return *found ? std::optional(SlipId(query.integer(0))) : std::optional<SlipId>();
}

Result<int> readNumber(Query query) {
    auto found = query.one();
    if (!found)
        return found.error();
    return *found ? static_cast<int>(query.integer(0)) : 0;
}

Result<> written(Result<qint64> row) { return row ? Result<>() : Result<>(row.error()); }

} // namespace

qint64 sortKey(const Slip& slip, int ordinal) {
    const qint64 number =
        slip.number ? slip.number->year * 10'000'000LL + slip.number->number : 9'999'0'000'000LL + slip.draftNumber.value_or(0);
    return number * 1000 + ordinal;
}

Result<std::optional<Slip>> SlipStore::slip(SlipId id) {
    Query query = m_database.query("slips/slip_by_id");
    query.bind(":id", id);
    auto found = query.one();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Slip>();
    auto slip = readSlip(query);
    if (!slip)
        return slip.error();
    Query clues = m_database.query("slips/slip_clues");
    clues.bind(":slip_id", id);
    if (auto done = clues.exec(); !done)
        return done.error();
    while (clues.next())
        slip->body.clues << QStringLiteral("XS-%1-%2").arg(clues.integer(0)).arg(clues.integer(1), 4, 10, QLatin1Char('0'));
    return std::optional(std::move(*slip));
}

Result<std::optional<SlipId>> SlipStore::idByNumber(const SlipNumber& number) {
    Query query = m_database.query("slips/slip_id_by_number");
    query.bind(":prefix", number.prefix).bind(":year", number.year).bind(":number", number.number);
    return readId(std::move(query));
}

Result<std::optional<SlipId>> SlipStore::idByDraft(int draft) {
    Query query = m_database.query("slips/slip_id_by_draft");
    query.bind(":draft", draft);
    return readId(std::move(query));
}

Result<std::vector<OtherResult>> SlipStore::otherResults(const Matter& matter, DepartmentId lead) {
    Query query = m_database.query("slips/other_results");
    query.bind(":lead_id", lead).bind(":id", matter.id);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<OtherResult> results;
    while (query.next()) {
        const SlipNumber number{query.text(0), static_cast<int>(query.integer(1)), static_cast<int>(query.integer(2))};
        results.push_back({QStringLiteral("%1/%2").arg(number.text()).arg(query.integer(3)), query.text(4)});
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return results;
}

Result<std::optional<Matter>> SlipStore::matter(MatterId id) {
    Query query = m_database.query("slips/matter_by_id");
    query.bind(":id", id);
    auto found = query.one();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Matter>();
    auto matter = readMatter(query);
    if (!matter)
        return matter.error();
    return std::optional(std::move(*matter));
}

Result<std::vector<Matter>> SlipStore::matters(SlipId slip) {
    Query query = m_database.query("slips/matters_of_slip");
    query.bind(":slip_id", slip).bind(":withdrawn", false);
    return readAll<Matter>(std::move(query), readMatter);
}

Result<std::vector<Matter>> SlipStore::droppedMatters(SlipId slip) {
    Query query = m_database.query("slips/matters_of_slip");
    query.bind(":slip_id", slip).bind(":withdrawn", true);
    return readAll<Matter>(std::move(query), readMatter);
}

Result<std::vector<Event>> SlipStore::history(MatterId matter) {
    Query query = m_database.query("slips/history");
    query.bind(":matter_id", matter);
    return readAll<Event>(std::move(query), readEvent);
}

Result<std::vector<Event>> SlipStore::slipHistory(SlipId slip) {
    Query query = m_database.query("slips/slip_history");
    query.bind(":slip_id", slip);
    return readAll<Event>(std::move(query), readEvent);
}

Result<std::vector<Measure>> SlipStore::measures(MatterId matter) {
    Query query = m_database.query("slips/measures");
    query.bind(":matter_id", matter);
    return readAll<Measure>(std::move(query), [](const Query& row) -> Result<Measure> {
        return Measure{MeasureId(row.integer(0)),
                       static_cast<int>(row.integer(1)),
                       row.text(2),
                       row.text(3),
                       row.optionalDate(4),
                       row.optionalDate(5),
                       row.text(6)};
    });
}

Result<std::vector<Attachment>> SlipStore::attachments(MatterId matter) {
    Query query = m_database.query("slips/attachments");
    query.bind(":matter_id", matter);
    return readAll<Attachment>(std::move(query), [](const Query& row) -> Result<Attachment> {
        Attachment file{
            AttachmentId(row.integer(0)), std::nullopt, std::nullopt, row.text(3), row.text(4), row.text(5), row.integer(6), row.date(7)};
        if (!row.isNull(1))
            file.matter = MatterId(row.integer(1));
        if (!row.isNull(2))
            file.clue = ClueId(row.integer(2));
        return file;
    });
}

Result<int> SlipStore::evidenceCount(MatterId matter) {
    Query query = m_database.query("slips/evidence_count");
    query.bind(":matter_id", matter);
    return readNumber(std::move(query));
}

Result<int> SlipStore::largestNumber(const QString& prefix, int year) {
    Query query = m_database.query("slips/largest_number");
    query.bind(":prefix", prefix).bind(":year", year);
    return readNumber(std::move(query));
}

Result<int> SlipStore::nextDraft() { return readNumber(m_database.query("slips/next_draft")); }

Result<SlipId> SlipStore::add(Transaction& tx, const Slip& slip) {
    Query query = m_database.query("slips/add_slip");
    bindSlip(query, slip);
    query.bind(":uuid", slip.uuid.isEmpty() ? newUuid() : slip.uuid)
        .bind(":batch_id", slip.batch)
        .bind(":withdrawn", false)
        .bind(":version", 1);
    auto id = tx.write(std::move(query), "slip");
    if (!id)
        return id.error();
    return SlipId(*id);
}

Result<> SlipStore::save(Transaction& tx, const Slip& slip) {
    Query query = m_database.query("slips/set_slip");
    bindSlip(query, slip);
    query.bind(":id", slip.id).bind(":version", slip.version);
    return written(tx.write(std::move(query), "slip"));
}

Result<MatterId> SlipStore::add(Transaction& tx, const Matter& matter, const Slip& slip) {
    Query query = m_database.query("slips/add_matter");
    bindMatter(query, matter, slip);
    query.bind(":uuid", matter.uuid.isEmpty() ? newUuid() : matter.uuid)
        .bind(":batch_id", matter.batch)
        .bind(":withdrawn", false)
        .bind(":version", 1);
    auto id = tx.write(std::move(query), "matter");
    if (!id)
        return id.error();
    return MatterId(*id);
}

Result<> SlipStore::save(Transaction& tx, const Matter& matter, const Slip& slip) {
    Query query = m_database.query("slips/set_matter");
    bindMatter(query, matter, slip);
    query.bind(":id", matter.id).bind(":version", matter.version);
    return written(tx.write(std::move(query), "matter"));
}

Result<> SlipStore::setWithdrawn(Transaction& tx, MatterId matter, bool withdrawn) {
    Query query = m_database.query("slips/withdraw_matter");
    query.bind(":id", matter).bind(":withdrawn", withdrawn);
    return written(tx.write(std::move(query), "matter"));
}

Result<> SlipStore::setWithdrawn(Transaction& tx, SlipId slip, bool withdrawn) {
    Query query = m_database.query("slips/withdraw_slip");
    query.bind(":id", slip).bind(":withdrawn", withdrawn);
    return written(tx.write(std::move(query), "slip"));
}

Result<EventId> SlipStore::add(Transaction& tx, const Event& event) {
    Query query = m_database.query("slips/add_event");
    Event stamped = event;
    if (stamped.uuid.isEmpty())
        stamped.uuid = newUuid();
    bindEvent(query, stamped);
    auto id = tx.write(std::move(query), "event");
    if (!id)
        return id.error();
    return EventId(*id);
}

Result<> SlipStore::addMeasure(Transaction& tx, MatterId matter, const Measure& measure) {
    Query query = m_database.query("slips/add_measure");
    query.bind(":uuid", newUuid())
        .bind(":matter_id", matter)
        .bind(":ordinal", measure.ordinal)
        .bind(":what", measure.what)
        .bind(":who", measure.who);
    query.bind(":due_on", measure.dueOn).bind(":done_on", measure.doneOn).bind(":result", measure.result);
    return written(tx.write(std::move(query), "measure"));
}

Result<> SlipStore::saveMeasure(Transaction& tx, const Measure& measure) {
    Query query = m_database.query("slips/set_measure");
    query.bind(":id", measure.id).bind(":what", measure.what).bind(":who", measure.who).bind(":due_on", measure.dueOn);
    query.bind(":done_on", measure.doneOn).bind(":result", measure.result);
    return written(tx.write(std::move(query), "measure"));
}

Result<> SlipStore::addAttachment(Transaction& tx, const Attachment& file) {
    Query query = m_database.query("slips/add_attachment");
    query.bind(":uuid", newUuid())
        .bind(":matter_id", file.matter)
        .bind(":clue_id", file.clue)
        .bind(":name", file.name)
        .bind(":stored_name", file.storedName);
    query.bind(":content_digest", file.contentDigest).bind(":bytes", file.bytes).bind(":dated_on", file.datedOn).bind(":removed", false);
    return written(tx.write(std::move(query), "attachment"));
}

Result<> SlipStore::addClue(Transaction&, SlipId slip, const QString& clueRef) {
    Query query = m_database.query("slips/add_slip_clue");
    query.bind(":slip_id", slip)
        .bind(":year", clueRef.section(QLatin1Char('-'), 1, 1).toInt())
        .bind(":number", clueRef.section(QLatin1Char('-'), 2, 2).toInt());
    auto done = query.run();
    return done ? Result<>() : Result<>(done.error());
}

Result<QByteArray> SlipStore::indexText(const Matter& matter) {
    auto list = measures(matter.id);
    if (!list)
        return list.error();
    QStringList parts{matter.body.problem, matter.body.requirement, matter.table.cause, matter.table.progress,
                      matter.table.result, matter.table.mechanism,  matter.table.note};
    for (const Measure& measure : *list)
        parts << measure.what << measure.result;
    return searchTokens(parts);
}

Result<> SlipStore::index(MatterId id, const QByteArray& text) {
    Query query = m_database.query("slips/index_add");
    query.bind(":id", id).bindUtf8(":body", text);
    auto done = query.run();
    return done ? Result<>() : Result<>(done.error());
}

Result<> SlipStore::unindex(MatterId id, const QByteArray& text) {
    Query query = m_database.query("slips/index_remove");
    query.bind(":id", id).bindUtf8(":body", text);
    auto done = query.run();
    return done ? Result<>() : Result<>(done.error());
}

} // namespace duban
