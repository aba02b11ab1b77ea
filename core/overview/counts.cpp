#include "overview/counts.h"

#include "overview/due_list.h"
#include "overview/filtered_query.h"

namespace duban {

namespace {

struct Grouping {
    TallyBy by;
    const char* base;
    const char* group; ///< appended after the conditions
};
constexpr Grouping groupings[] = {
    {TallyBy::All, "tally_all", ""},
    {TallyBy::Department, "tally_department", "\nGROUP BY d.id ORDER BY d.position, d.id"},
    {TallyBy::Group, "tally_group", "\nGROUP BY g.id ORDER BY g.position, g.id"},
    {TallyBy::Category, "tally_category", "\nGROUP BY c.id ORDER BY c.position, c.id"},
    {TallyBy::Source, "tally_source", "\nGROUP BY c.id ORDER BY c.position, c.id"},
    {TallyBy::Severity, "tally_severity", "\nGROUP BY m.severity ORDER BY m.severity"},
};

Tally readTally(const Query& query, int column) {
    Tally tally;
    tally.accepted = query.integer(column);
    tally.closed = query.integer(column + 1);
    tally.transferred = query.integer(column + 2);
    tally.open = tally.accepted - tally.closed - tally.transferred;
    tally.overdue = query.integer(column + 3);
    tally.onTime = query.integer(column + 4);
    tally.returned = query.integer(column + 5);
    tally.rebounded = query.integer(column + 6);
    return tally;
}

// What stands behind a line: the same matters, narrowed to the line's own unit, group or item.
MatterFilter lineFilter(TallyBy by, MatterFilter filter, const TallyLine& line) {
    switch (by) {
    case TallyBy::All: break;
    case TallyBy::Department: filter.departments = QStringList(line.code); break;
    case TallyBy::Group: filter.groups = QStringList(line.name); break;
    case TallyBy::Category: filter.categories = {line.id}; break;
    case TallyBy::Source: filter.sources = {line.id}; break;
    case TallyBy::Severity: filter.severities = QStringList(line.name); break;
    }
    if (filter.states.empty())
        for (const auto& code : codesOf<MatterState>)
            if (code.value != MatterState::Planned && code.value != MatterState::Voided && code.value != MatterState::Merged)
                filter.states.push_back(code.value);
    if (!filter.issued.to || *filter.issued.to > filter.asOf)
        filter.issued.to = filter.asOf;
    return filter;
}

} // namespace

void Tally::add(const Tally& other) {
    accepted += other.accepted;
    closed += other.closed;
    open += other.open;
    transferred += other.transferred;
    overdue += other.overdue;
    onTime += other.onTime;
    returned += other.returned;
    rebounded += other.rebounded;
}

Result<std::vector<TallyLine>> Counts::tally(TallyBy by, const MatterFilter& filter) {
    std::vector<TallyLine> lines;
    for (const Grouping& grouping : groupings) {
        if (grouping.by != by)
            continue;
        FilteredQuery filtered(m_office, grouping.base, filter, grouping.group);
        Query query = filtered.query(m_office);
        query.bind(":tally_day", filter.asOf).bind(":tally_late", m_office.calendar().lastWorkday(filter.asOf));
        if (auto done = query.exec(); !done)
            return done.error();
        while (query.next()) {
            TallyLine line{query.integer(0), query.text(1), query.text(2), query.text(3), query.text(4), readTally(query, 5)};
            line.filter = lineFilter(by, filter, line);
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

Result<Tally> Counts::total(const MatterFilter& filter) {
    auto lines = tally(TallyBy::All, filter);
    if (!lines)
        return lines.error();
    return lines->empty() ? Tally() : lines->front().tally;
}

Result<std::vector<MonthCount>> Counts::months(QDate from, QDate to, const MatterFilter& filter) {
    std::vector<MonthCount> months;
    const QDate first(from.year(), from.month(), 1);
    const QDate last = QDate(to.year(), to.month(), 1).addMonths(1).addDays(-1);
    for (QDate month = first; month <= last; month = month.addMonths(1))
        months.push_back({month.year(), month.month()});
    if (months.empty())
        return months;
    MatterFilter rest = filter;
    rest.issuedIn.reset();
    rest.issued = rest.closed = {};
    const auto count = [&](const char* base, const char* tail, qint64 MonthCount::*field) -> Result<> {
        FilteredQuery filtered(m_office, base, rest, tail);
        Query query = filtered.query(m_office);
        query.bind(":months_from", first).bind(":months_to", std::min(last, filter.asOf.isValid() ? filter.asOf : last));
        if (auto done = query.exec(); !done)
            return done;
        while (query.next()) {
            const QDate day = query.date(0);
            const int place = (day.year() - first.year()) * 12 + day.month() - first.month();
            months[static_cast<std::size_t>(place)].*field += query.integer(1);
        }
        return {};
    };
    if (auto done = count("months_issued", "\nGROUP BY m.issued_on", &MonthCount::issued); !done)
        return done.error();
    if (auto done = count("months_closed", "\nGROUP BY m.closed_on", &MonthCount::closed); !done)
        return done.error();
    return months;
}

Result<OverdueAges> Counts::overdueAges(const MatterFilter& filter) {
    MatterFilter late = filter;
    late.overdue = true;
    FilteredQuery filtered(m_office, "overdue_limits", late, "\nGROUP BY m.due_on");
    Query query = filtered.query(m_office);
    if (auto done = query.exec(); !done)
        return done.error();
    OverdueAges ages{};
    while (query.next()) {
        const int days = m_office.calendar().workdaysBetween(query.date(0), filter.asOf);
        ages[days <= 5 ? 0 : days <= 10 ? 1 : days <= 30 ? 2 : 3] += query.integer(1);
    }
    return ages;
}

Result<std::vector<UnitMonth>> Counts::unitMonths(const MatterFilter& filter) {
    FilteredQuery filtered(m_office, "unit_months", filter, "\nGROUP BY 1, 2, 3 ORDER BY 1, 2, 3");
    Query query = filtered.query(m_office);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<UnitMonth> out;
    while (query.next())
        out.push_back({query.integer(0), static_cast<int>(query.integer(1)), static_cast<int>(query.integer(2)), query.integer(3)});
    return out;
}

} // namespace duban
