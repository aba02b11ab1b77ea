#include "overview/summary_tables.h"

#include "departments/department_service.h"
#include "overview/filtered_query.h"

#include <QHash>

#include <algorithm>

namespace duban {

namespace {

struct CrossCount {
    qint64 unit = 0, category = 0;
    QString month; ///< 2026-03
    int issued = 0, closed = 0, onTime = 0, returned = 0, rebounded = 0;
};

Result<std::vector<CrossCount>> counts(Office& office, const char* base, const MatterFilter& filter, const char* tail) {
    FilteredQuery filtered(office, base, filter, tail);
    Query query = filtered.query(office);
    query.bind(":tally_day", filter.asOf);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<CrossCount> all;
    const auto number = [&](int column) { return static_cast<int>(query.integer(column)); };
    while (query.next())
        all.push_back({query.integer(0), query.integer(1), query.text(2), number(3), number(4), number(5), number(6), number(7)});
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return all;
}

/// Rows in the office's order of units; units without a matter are left out.
class CrossTable {
public:
    CrossTable(QString name, QStringList columns, const DepartmentMatcher& units) : m_units(units) {
        m_cross.name = std::move(name);
        m_cross.columns = std::move(columns);
    }
    void add(const CrossCount& count, std::size_t column) {
        SummaryCross::Row& row = m_rows[count.unit];
        row.cells.resize(static_cast<std::size_t>(m_cross.columns.size()));
        row.cells[column].issued += count.issued;
        row.cells[column].closed += count.closed;
        row.total.issued += count.issued;
        row.total.closed += count.closed;
        row.onTime += count.onTime;
    }
    SummaryCross take() {
        for (const Department& unit : m_units.departments()) {
            const auto row = m_rows.find(unit.id.value());
            if (row == m_rows.end())
                continue;
            row->group = unit.body.groupName;
            row->name = unit.body.shortName;
            m_cross.rows.push_back(std::move(*row));
        }
        return std::move(m_cross);
    }

private:
    const DepartmentMatcher& m_units;
    SummaryCross m_cross;
    QHash<qint64, SummaryCross::Row> m_rows;
};

Result<> addCategories(Summary& summary, Office& office, const MatterFilter& filter, const DepartmentMatcher& units) {
    auto all = counts(office, "tally_unit_category", filter, "\nGROUP BY 1, 2");
    if (!all)
        return all.error();
    QStringList names;
    QHash<qint64, std::size_t> places;
    for (const ListItem& item : office.items(ListKind::Category))
        if (std::any_of(all->begin(), all->end(), [&](const CrossCount& count) { return count.category == item.id; })) {
            places.insert(item.id, static_cast<std::size_t>(names.size()));
            names << item.name;
        }
    CrossTable table(QStringLiteral("单位分类统计"), names, units);
    for (const CrossCount& count : *all)
        if (const auto place = places.constFind(count.category); place != places.cend())
            table.add(count, *place);
    summary.crosses.push_back(table.take());
    return {};
}

Result<> addMonths(Summary& summary, Office& office, const MatterFilter& filter, const DepartmentMatcher& units) {
    MatterFilter ofPeriod = filter;
    if (!filter.issuedIn && !filter.issued.isSet())
        ofPeriod.issued = {QDate(filter.asOf.year(), 1, 1), filter.asOf};
    auto all = counts(office, "tally_unit_month", ofPeriod, "\nGROUP BY 1, 3");
    if (!all)
        return all.error();
    QStringList months;
    for (const CrossCount& count : *all)
        if (!months.contains(count.month))
            months << count.month;
    months.sort();
    constexpr qsizetype most = 36; // three years are as wide as a sheet can be read
    if (months.size() > most)
        months = months.mid(months.size() - most);
    QStringList titles;
    for (const QString& month : std::as_const(months))
        titles << QStringLiteral("%1年%2月").arg(month.left(4)).arg(month.mid(5).toInt());
    CrossTable table(QStringLiteral("单位分月统计"), titles, units);
    for (const CrossCount& count : *all)
        if (const qsizetype place = months.indexOf(count.month); place >= 0)
            table.add(count, static_cast<std::size_t>(place));
    summary.crosses.push_back(table.take());
    return {};
}

Result<> addAges(Summary& summary, Office& office, const MatterFilter& filter, const DepartmentMatcher& units) {
    MatterFilter late = filter;
    late.overdue = true;
    FilteredQuery filtered(office, "overdue_unit_limits", late, "\nGROUP BY m.lead_id, m.due_on");
    Query query = filtered.query(office);
    if (auto done = query.exec(); !done)
        return done;
    QHash<qint64, SummaryAge> ages;
    while (query.next()) {
        const int days = office.calendar().workdaysBetween(query.date(1), filter.asOf);
        ages[query.integer(0)].counts[days <= 5 ? 0 : days <= 10 ? 1 : days <= 30 ? 2 : 3] += static_cast<int>(query.integer(2));
    }
    if (auto whole = query.whole(); !whole)
        return whole;
    for (const Department& unit : units.departments())
        if (const auto age = ages.find(unit.id.value()); age != ages.end())
            summary.ages.push_back({unit.body.groupName, unit.body.shortName, age->counts});
    return {};
}

// The comparison looks beyond the period: a year alone compares with nothing.
Result<> addYears(Summary& summary, Office& office, const MatterFilter& filter) {
    MatterFilter always = filter;
    always.issuedIn.reset();
    always.issued = {};
    auto all = counts(office, "tally_year", always, "\nGROUP BY 3 ORDER BY 3");
    if (!all)
        return all.error();
    for (const CrossCount& count : *all)
        summary.years.push_back({count.month.toInt(), count.issued, count.closed, count.onTime, count.returned, count.rebounded});
    return {};
}

} // namespace

Result<> addTables(Summary& summary, Office& office, const MatterFilter& filter) {
    auto units = DepartmentService(office).matcher();
    if (!units)
        return units.error();
    if (auto done = addCategories(summary, office, filter, *units); !done)
        return done;
    if (auto done = addMonths(summary, office, filter, *units); !done)
        return done;
    if (auto done = addAges(summary, office, filter, *units); !done)
        return done;
    return addYears(summary, office, filter);
}

} // namespace duban
