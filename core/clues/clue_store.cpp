#include "clues/clue_store.h"

#include "store/row.h"
#include "store/vault.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace duban {

Result<Clue> ClueStore::readRow(const Query& row) {
    const auto bad = [&](const char* column) { return badCell("clue", row.integer(0), column); };
    Clue clue;
    clue.id = ClueId(row.integer(0));
    clue.uuid = row.text(1);
    clue.year = static_cast<int>(row.integer(2));
    clue.number = static_cast<int>(row.integer(3));
    clue.body.received = row.date(4);
    if (!clue.body.received.isValid())
        return bad("received_on");
    const ListItem* source = m_office.item(ListKind::Source, row.integer(5));
    if (source == nullptr)
        return bad("source_id");
    clue.body.source = source->name;
    if (!row.isNull(6)) {
        const ListItem* category = m_office.item(ListKind::Category, row.integer(6));
        if (category == nullptr)
            return bad("category_id");
        clue.body.category = category->name;
    }
    clue.body.content = row.text(7);
    const auto units = textList(row.text(8));
    if (!units)
        return bad("units");
    clue.body.units = *units;
    const auto state = fromWord<ClueState>(row.text(9));
    if (!state)
        return bad("state");
    clue.state = *state;
    clue.disposedOn = row.optionalDate(10);
    clue.reason = row.text(11);
    clue.target = row.text(12);
    clue.version = static_cast<int>(row.integer(13));
    clue.informantKept = row.flag(14);
    return clue;
}

Result<std::vector<Clue>> ClueStore::read(Query& query) {
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<Clue> clues;
    while (query.next()) {
        auto clue = readRow(query);
        if (!clue)
            return clue.error();
        clues.push_back(*std::move(clue));
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return clues;
}

Result<std::optional<Clue>> ClueStore::find(int year, int number) {
    Query query = m_office.database().query("clues/clue_by_number");
    query.bind(":year", year).bind(":number", number);
    auto found = read(query);
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<Clue>> ClueStore::all() {
    Query query = m_office.database().query("clues/clues");
    return read(query);
}

Result<std::vector<Clue>> ClueStore::inState(ClueState state) {
    Query query = m_office.database().query("clues/clues_in_state");
    query.bind(":state", wordOf(state));
    return read(query);
}

void ClueStore::bindBody(Query& query, const Clue& clue) {
    const ListItem* source = m_office.itemByName(ListKind::Source, clue.body.source);
    const ListItem* category = clue.body.category.isEmpty() ? nullptr : m_office.itemByName(ListKind::Category, clue.body.category);
    query.bind(":received_on", clue.body.received).bind(":source_id", source == nullptr ? std::nullopt : std::optional(source->id));
    query.bind(":category_id", category == nullptr ? std::nullopt : std::optional(category->id));
    query.bind(":content", clue.body.content).bind(":units", listText(clue.body.units)).bind(":state", wordOf(clue.state));
    query.bind(":disposed_on", clue.disposedOn).bind(":reason", clue.reason).bind(":target", clue.target);
}

Result<ClueId> ClueStore::add(Transaction& tx, const Clue& clue) {
    Query query = m_office.database().query("clues/add_clue");
    query.bind(":uuid", newUuid()).bind(":year", clue.year).bind(":number", clue.number).bind(":version", 1);
    bindBody(query, clue);
    auto id = tx.write(std::move(query), "clue");
    if (!id)
        return id.error();
    return ClueId(*id);
}

Result<> ClueStore::save(Transaction& tx, const Clue& clue) {
    Query query = m_office.database().query("clues/set_clue");
    query.bind(":id", clue.id).bind(":version", clue.version);
    bindBody(query, clue);
    if (auto written = tx.write(std::move(query), "clue"); !written)
        return written.error();
    return {};
}

Result<std::vector<Clue>> ClueStore::byIds(const std::vector<qint64>& ids) {
    QJsonArray wanted;
    for (const qint64 id : ids)
        wanted << id;
    Query query = m_office.database().query("clues/clues_by_ids");
    query.bind(":ids", QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact)));
    return read(query);
}

Result<std::vector<ClueDecision>> ClueStore::decisions(ClueId clue) {
    Query query = m_office.database().query("clues/decisions");
    query.bind(":clue_id", clue);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<ClueDecision> found;
    while (query.next()) {
        const auto way = fromWord<ClueState>(query.text(1));
        if (!way)
            return badCell("clue_decision", query.integer(0), "way");
        found.push_back({*way, query.date(2), query.text(3), query.flag(4), query.text(5), query.text(6)});
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return found;
}

Result<> ClueStore::add(Transaction& tx, ClueId clue, const ClueDecision& decision) {
    Query query = m_office.database().query("clues/add_decision");
    query.bind(":uuid", newUuid()).bind(":clue_id", clue).bind(":way", wordOf(decision.way)).bind(":on_date", decision.on);
    query.bind(":recorded_at", m_office.nowUtc().toString(Qt::ISODateWithMs)).bind(":actor", decision.actor);
    query.bind(":on_paper", decision.onPaper).bind(":reason", decision.reason).bind(":target", decision.target);
    auto written = tx.write(std::move(query), "clue_decision");
    return written ? Result<>() : Result<>(written.error());
}

Result<std::vector<ClueFile>> ClueStore::files(ClueId clue) {
    Query query = m_office.database().query("clues/clue_files");
    query.bind(":clue_id", clue);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<ClueFile> found;
    while (query.next())
        found.push_back({AttachmentId(query.integer(0)), query.text(1), query.text(2), query.text(3), query.integer(4), query.date(5)});
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return found;
}

Result<> ClueStore::add(Transaction& tx, ClueId clue, const ClueFile& file) {
    Query query = m_office.database().query("clues/add_clue_file");
    query.bind(":uuid", newUuid()).bind(":clue_id", clue).bind(":name", file.name).bind(":stored_name", file.storedName);
    query.bind(":content_digest", file.contentDigest).bind(":bytes", file.bytes).bind(":dated_on", file.datedOn);
    auto written = tx.write(std::move(query), "attachment");
    return written ? Result<>() : Result<>(written.error());
}

Result<> ClueStore::remove(Transaction& tx, ClueId clue, AttachmentId file) {
    Query query = m_office.database().query("clues/remove_clue_file");
    query.bind(":id", file).bind(":clue_id", clue);
    auto written = tx.write(std::move(query), "attachment");
    return written ? Result<>() : Result<>(written.error());
}

namespace {
struct SealedInformant {
    QString uuid;
    bool present = false;
    QByteArray name, contact;
};

Result<std::optional<SealedInformant>> sealedInformant(Database& database, ClueId clue) {
    Query query = database.query("clues/informant");
    query.bind(":clue_id", clue);
    auto found = query.one();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<SealedInformant>();
    return std::optional(SealedInformant{query.text(1), query.flag(2), query.blob(3), query.blob(4)});
}
} // namespace

Result<Informant> ClueStore::informant(ClueId clue) {
    auto row = sealedInformant(m_office.database(), clue);
    if (!row)
        return row.error();
    if (!*row || !(*row)->present)
        return Informant();
    Vault vault(m_office.database());
    auto name = vault.open(Compartment::Informants, {"clue_informant", (*row)->uuid, "name"}, (*row)->name);
    auto contact = vault.open(Compartment::Informants, {"clue_informant", (*row)->uuid, "contact"}, (*row)->contact);
    if (!name || !contact)
        return name ? contact.error() : name.error();
    return Informant{*name, *contact};
}

Result<> ClueStore::putInformant(Transaction& tx, ClueId clue, const Informant& informant) {
    auto row = sealedInformant(m_office.database(), clue);
    if (!row)
        return row.error();
    if (!*row && informant.isEmpty())
        return {};
    const QString uuid = *row ? (*row)->uuid : newUuid();
    Vault vault(m_office.database());
    auto name = vault.seal(tx, Compartment::Informants, {"clue_informant", uuid, "name"}, informant.name);
    auto contact = vault.seal(tx, Compartment::Informants, {"clue_informant", uuid, "contact"}, informant.contact);
    if (!name || !contact)
        return name ? contact.error() : name.error();
    Query query = m_office.database().query(*row ? "clues/set_informant" : "clues/add_informant");
    if (!*row)
        query.bind(":uuid", uuid);
    query.bind(":clue_id", clue).bind(":present", !informant.isEmpty()).bind(":name", *name).bind(":contact", *contact);
    auto written = tx.write(std::move(query), "clue_informant");
    return written ? Result<>() : Result<>(written.error());
}

} // namespace duban
