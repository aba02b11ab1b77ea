#include "clues/clue_store.h"

#include "store/row.h"

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

} // namespace duban
