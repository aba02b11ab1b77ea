// Lists of matters by several keys, and in groups with subtotals.
#include "slips/matter_query.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace duban {

namespace {

struct Key {
    MatterSort sort;
    const char* up;
    const char* down;
};
// Blank dates last in both directions, as with a single key.
constexpr auto keyTexts = std::to_array<Key>({
    {MatterSort::Number, "m.sort_key, m.id", "m.sort_key DESC, m.id DESC"},
    {MatterSort::Department, "d.position, d.id", "d.position DESC, d.id DESC"},
    {MatterSort::Issued, "m.issued_on IS NULL, m.issued_on", "m.issued_on IS NULL, m.issued_on DESC"},
    {MatterSort::Due, "m.due_on IS NULL, m.due_on", "m.due_on IS NULL, m.due_on DESC"},
    {MatterSort::Closed, "m.closed_on IS NULL, m.closed_on", "m.closed_on IS NULL, m.closed_on DESC"},
    {MatterSort::State, "instr(:state_order, ',' || m.state || ',')", "instr(:state_order, ',' || m.state || ',') DESC"},
    {MatterSort::Category, "c.position, c.id", "c.position DESC, c.id DESC"},
    {MatterSort::Overdue, "CASE WHEN m.clock_running = 1 AND m.due_on < :order_late THEN m.due_on ELSE '9999' END",
     "CASE WHEN m.clock_running = 1 AND m.due_on < :order_late THEN m.due_on ELSE '9999' END DESC"},
    {MatterSort::Newest, "m.id DESC", "m.id"},
});

QString sortedBase() {
    QFile file(QStringLiteral(":/sql/slips/matter_ids_sorted.sql"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no statement matter_ids_sorted");
    return QString::fromUtf8(file.readAll());
}

} // namespace

Result<std::vector<qint64>> MatterQuery::idsBy(const MatterFilter& filter, const std::vector<MatterOrder>& keys) {
    if (keys.size() < 2)
        return ids(filter, keys.empty() ? defaultOrder(filter) : keys.front());
    const MatterClauses clauses = matterClauses(filter, m_calendar, m_settings);
    QStringList order;
    for (const MatterOrder& key : keys)
        for (const Key& text : keyTexts)
            if (text.sort == key.key)
                order << QLatin1String(key.descending ? text.down : text.up);
    order << QStringLiteral("m.sort_key, m.id");
    Query query = m_database.composed(QStringLiteral("matter_ids_sorted"),
                                      sortedBase() + clauses.where + QLatin1String("\nORDER BY ") + order.join(QLatin1String(", ")));
    clauses.bindTo(query);
    const QString all = order.join(QLatin1Char(' '));
    if (all.contains(QLatin1String(":state_order"))) {
        QString words(QLatin1Char(','));
        for (const auto& code : codesOf<MatterState>)
            words += QLatin1String(code.word) + QLatin1Char(',');
        query.bind(":state_order", words);
    }
    if (all.contains(QLatin1String(":order_late")))
        query.bind(":order_late", filter.asOf.isValid() ? ladderBounds(filter.asOf, m_calendar, m_settings).late : QDate());
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<qint64> out;
    while (query.next())
        out.push_back(query.integer(0));
    return out;
}

Result<std::vector<GroupCount>> MatterQuery::groupCounts(MatterColumn column, const MatterFilter& filter) {
    auto whole = valuesUnder(column, filter);
    if (!whole)
        return whole.error();
    std::vector<GroupCount> out;
    QHash<QString, std::size_t> place;
    for (const ValueCount& value : *whole) {
        place.insert(value.value, out.size());
        out.push_back({value.id, value.value, value.label.isEmpty() ? value.value : value.label, value.count});
    }
    const auto add = [&](const MatterFilter& part, qint64 GroupCount::*field) -> Result<> {
        auto values = valuesUnder(column, part);
        if (!values)
            return values.error();
        for (const ValueCount& value : *values)
            if (const auto at = place.find(value.value); at != place.end())
                out[*at].*field = value.count;
        return {};
    };
    MatterFilter open = filter;
    open.open = true;
    MatterFilter overdue = filter;
    overdue.overdue = true;
    MatterFilter closed = filter;
    const auto isClosed = [](MatterState state) { return state == MatterState::Closed || state == MatterState::Consolidated; };
    if (closed.states.empty())
        closed.states = {MatterState::Closed, MatterState::Consolidated};
    else
        std::erase_if(closed.states, [&](MatterState state) { return !isClosed(state); });
    Result<> done = add(open, &GroupCount::open);
    if (done)
        done = add(overdue, &GroupCount::overdue);
    if (done && !closed.states.empty())
        done = add(closed, &GroupCount::closed);
    return done ? Result<std::vector<GroupCount>>(std::move(out)) : done.error();
}

} // namespace duban
