#include "clues/clue_query.h"

#include "clues/clue_service.h"
#include "clues/clue_store.h"

#include <algorithm>

namespace duban {

namespace {

template <class T, class Word> QString listOf(const std::vector<T>& values, const Word& word) {
    QString list;
    for (const T& value : values)
        list += QLatin1Char(',') + word(value);
    return list.isEmpty() ? list : list + QLatin1Char(',');
}

const auto idWord = [](qint64 id) { return QString::number(id); };

} // namespace

ClueClock ClueQuery::clock(const Clue& clue, QDate asOf) const {
    const Calendar& calendar = m_office.calendar();
    ClueClock clock;
    clock.decideBy = ClueService(m_office).decideBy(clue);
    clock.provisional = calendar.isProvisional(clock.decideBy);
    clock.decided = clue.state != ClueState::Open;
    const QDate until = clock.decided ? clue.disposedOn.value_or(asOf) : asOf;
    clock.lateDays = calendar.workdaysBetween(clock.decideBy, until);
    if (!clock.decided)
        clock.daysLeft = calendar.workdaysBetween(asOf, clock.decideBy);
    return clock;
}

Result<std::vector<ClueRow>> ClueQuery::undecided(QDate asOf) {
    auto open = ClueService(m_office).undecided();
    if (!open)
        return open.error();
    std::vector<ClueRow> rows;
    for (Clue& clue : *open)
        if (clue.body.received <= asOf) {
            const ClueClock running = clock(clue, asOf);
            rows.push_back({std::move(clue), running});
        }
    return rows;
}

Result<std::vector<qint64>> ClueQuery::ids(const ClueFilter& filter, ClueSort sort, bool descending) {
    Query query = m_office.database().query("clues/clue_ids");
    const std::vector<ClueState> states = filter.late ? std::vector{ClueState::Open} : filter.states;
    query.bind(":states", listOf(states, [](ClueState state) { return wordOf(state); }));
    query.bind(":sources", listOf(filter.sources, idWord)).bind(":categories", listOf(filter.categories, idWord));
    query.bind(":unit", filter.unit.isEmpty() ? QStringLiteral("") : QStringLiteral("\"%1\"").arg(filter.unit));
    query.bind(":received_until", filter.late ? filter.asOf.toString(Qt::ISODate) : QStringLiteral(""));
    query.bind(":search", filter.search.isEmpty() ? QStringLiteral("") : filter.search).bind(":sort", wordOf(sort));
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<qint64> found;
    while (query.next())
        found.push_back(query.integer(0));
    if (auto whole = query.whole(); !whole)
        return whole.error();
    if (descending)
        std::reverse(found.begin(), found.end());
    if (!filter.late)
        return found;
    auto open = rows(found, filter.asOf);
    if (!open)
        return open.error();
    found.clear();
    for (const ClueRow& row : *open)
        if (row.clock.lateDays > 0)
            found.push_back(row.clue.id.value());
    return found;
}

Result<std::vector<ClueRow>> ClueQuery::rows(const std::vector<qint64>& ids, QDate asOf) {
    auto clues = ClueStore(m_office).byIds(ids);
    if (!clues)
        return clues.error();
    std::vector<ClueRow> rows;
    rows.reserve(clues->size());
    for (Clue& clue : *clues) {
        const ClueClock running = clock(clue, asOf);
        rows.push_back({std::move(clue), running});
    }
    return rows;
}

Result<std::vector<ClueValue>> ClueQuery::values(ClueSort column) {
    const char* statement = column == ClueSort::State    ? "clues/clue_values_state"
                            : column == ClueSort::Source ? "clues/clue_values_source"
                                                         : "clues/clue_values_category";
    Query query = m_office.database().query(statement);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<ClueValue> found;
    while (query.next())
        found.push_back({query.integer(0), query.text(1), query.text(2), query.integer(3)});
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return found;
}

} // namespace duban
