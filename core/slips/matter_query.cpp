#include "slips/matter_query.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace duban {

/// A list may be several runs, one behind the other: each has its base, one more condition and its order, each in an index.
struct MatterQuery::Part {
    const char* base = "matter_ids";
    const char* condition = "";
    const char* order = "";
    std::optional<MatterState> state;
};

namespace {

QString base(const char* name) {
    QFile file(QStringLiteral(":/sql/slips/%1.sql").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no statement %s", name);
    return QString::fromUtf8(file.readAll());
}

constexpr const char* byNumber = "m.sort_key, m.id";
constexpr const char* byNumberDown = "m.sort_key DESC, m.id DESC";

} // namespace

MatterOrder defaultOrder(const MatterFilter& filter) {
    return {filter.search.trimmed().isEmpty() ? MatterSort::Number : MatterSort::Newest, false};
}

namespace {

struct Orders {
    MatterSort key;
    const char* base;
    const char* up;
    const char* down;
};

constexpr Orders simpleOrders[] = {
    {MatterSort::Newest, "matter_ids", "m.id DESC", "m.id"},
    {MatterSort::Number, "matter_ids", byNumber, byNumberDown},
    {MatterSort::Department, "matter_ids_by_department", "d.position, d.id, m.sort_key, m.id",
     "d.position DESC, d.id DESC, m.sort_key DESC, m.id DESC"},
    {MatterSort::Category, "matter_ids_by_category", "c.position, c.id, m.sort_key, m.id",
     "c.position DESC, c.id DESC, m.sort_key DESC, m.id DESC"},
};

struct DateOrders {
    MatterSort key;
    const char* set;
    const char* blank;
    const char* up;
    const char* down;
};
constexpr DateOrders dateOrders[] = {
    {MatterSort::Issued, "m.issued_on IS NOT NULL", "m.issued_on IS NULL", "m.issued_on, m.sort_key, m.id",
     "m.issued_on DESC, m.sort_key DESC, m.id DESC"},
    {MatterSort::Due, "m.due_on IS NOT NULL", "m.due_on IS NULL", "m.due_on, m.sort_key, m.id",
     "m.due_on DESC, m.sort_key DESC, m.id DESC"},
    {MatterSort::Closed, "m.closed_on IS NOT NULL", "m.closed_on IS NULL", "m.closed_on, m.sort_key, m.id",
     "m.closed_on DESC, m.sort_key DESC, m.id DESC"},
};

constexpr const char* isLate = "m.clock_running = 1 AND m.due_on < :order_late";
constexpr const char* notLate = "(m.clock_running = 0 OR m.due_on >= :order_late)";

} // namespace

MatterClauses MatterQuery::clausesFor(const MatterFilter& filter, const Part& part) const {
    const bool newest = std::string_view(part.order) == "m.id DESC";
    return matterClauses(filter, m_calendar, m_settings, newest ? SearchPlan::HitsFirst : SearchPlan::Set);
}

// A narrow list is found by its own index and then sorted; a wide one is read in its order. SQLite cannot know which is which.
QString MatterQuery::statement(const MatterClauses& clauses, const Part& part) {
    QString sql = base(clauses.hitsFirst ? "matter_hits" : part.base);
    QString order = QLatin1String(clauses.hitsFirst ? "t.rowid DESC" : part.order);
    if (clauses.narrow && !order.contains(QLatin1String("due_on"))) {
        sql.replace(QLatin1String("CROSS JOIN"), QLatin1String("JOIN"));
        order.replace(QLatin1String("m."), QLatin1String("+m."));
    }
    sql += clauses.where;
    if (*part.condition != '\0')
        sql += QLatin1String("\n  AND ") + QLatin1String(part.condition);
    return sql + QLatin1String("\nORDER BY ") + order + QLatin1String("\nLIMIT :limit OFFSET :offset");
}

QStringList MatterQuery::statements(const MatterFilter& filter, MatterOrder order) const {
    QStringList out;
    for (const Part& part : partsOf(filter, order))
        out << statement(clausesFor(filter, part), part);
    return out;
}

Result<> MatterQuery::append(std::vector<qint64>& out, const MatterFilter& filter, const Part& part, qint64 limit, qint64 offset) {
    const MatterClauses clauses = clausesFor(filter, part);
    Query query = m_database.composed(QString::fromLatin1(part.base), statement(clauses, part));
    clauses.bindTo(query);
    if (part.state)
        query.bind(":order_state", wordOf(*part.state));
    if (part.condition == isLate || part.condition == notLate)
        query.bind(":order_late", ladderBounds(filter.asOf, m_calendar, m_settings).late);
    query.bind(":limit", limit).bind(":offset", offset);
    if (auto done = query.exec(); !done)
        return done;
    while (query.next())
        out.push_back(query.integer(0));
    return {};
}

std::vector<MatterQuery::Part> MatterQuery::partsOf(const MatterFilter& filter, MatterOrder order) {
    std::vector<Part> parts;
    if (order.key == MatterSort::Newest && filter.search.trimmed().isEmpty())
        order = {MatterSort::Number, !order.descending};
    for (const Orders& simple : simpleOrders)
        if (simple.key == order.key)
            parts.push_back({simple.base, "", order.descending ? simple.down : simple.up, std::nullopt});
    for (const DateOrders& dates : dateOrders) {
        if (dates.key != order.key)
            continue;
        parts.push_back({"matter_ids", dates.set, order.descending ? dates.down : dates.up, std::nullopt});
        parts.push_back({"matter_ids", dates.blank, order.descending ? byNumberDown : byNumber, std::nullopt});
    }
    if (order.key == MatterSort::Overdue && filter.asOf.isValid()) {
        parts.push_back({"matter_ids", isLate, "m.due_on, m.sort_key, m.id", std::nullopt});
        parts.push_back({"matter_ids", notLate, byNumber, std::nullopt});
        if (order.descending)
            std::swap(parts[0], parts[1]);
    } else if (order.key == MatterSort::Overdue) {
        parts.push_back({"matter_ids", "", byNumber, std::nullopt});
    }
    if (order.key == MatterSort::State) {
        for (const auto& code : codesOf<MatterState>)
            if (filter.states.empty() || std::find(filter.states.begin(), filter.states.end(), code.value) != filter.states.end())
                parts.push_back({"matter_ids", "m.state = :order_state", order.descending ? byNumberDown : byNumber, code.value});
        if (order.descending)
            std::reverse(parts.begin(), parts.end());
    }
    return parts;
}

Result<std::vector<qint64>> MatterQuery::ids(const MatterFilter& filter, MatterOrder order, qint64 limit, qint64 offset) {
    const std::vector<Part> parts = partsOf(filter, order);
    std::vector<qint64> out;
    if (parts.size() == 1) { // the usual case: the limit is the statement's
        if (auto done = append(out, filter, parts.front(), limit, offset); !done)
            return done.error();
        return out;
    }
    for (const Part& part : parts) {
        const qint64 wanted = limit < 0 ? -1 : offset + limit - static_cast<qint64>(out.size());
        if (wanted == 0)
            break;
        if (auto done = append(out, filter, part, wanted, 0); !done)
            return done.error();
    }
    out.erase(out.begin(), out.begin() + std::min<std::ptrdiff_t>(offset, std::ssize(out)));
    return out;
}

Result<qint64> MatterQuery::count(const MatterFilter& filter) {
    const MatterClauses clauses = matterClauses(filter, m_calendar, m_settings, SearchPlan::HitsFirst);
    const bool onlySearch =
        clauses.hitsFirst && clauses.values.size() == 1 && filter == MatterFilter{.asOf = filter.asOf, .search = filter.search};
    const char* file = onlySearch ? "matter_hits_in_all" : clauses.hitsFirst ? "matter_hit_count" : "matter_count";
    Query query = m_database.composed(QString::fromLatin1(file), base(file) + (onlySearch ? QString() : clauses.where));
    clauses.bindTo(query);
    auto found = query.one();
    if (!found)
        return found.error();
    return *found ? query.integer(0) : 0;
}

Result<MatterRow> MatterQuery::readRow(const Query& row, QDate asOf) const {
    MatterRow out;
    out.id = row.integer(0);
    out.slip = SlipId(row.integer(1));
    out.ordinal = static_cast<int>(row.integer(2));
    Slip slip;
    slip.draftNumber = row.optionalInt(6);
    if (!row.isNull(5))
        slip.number = SlipNumber{row.text(3), static_cast<int>(row.integer(4)), static_cast<int>(row.integer(5))};
    out.number = slip.ref();
    out.ref = QStringLiteral("%1/%2").arg(out.number).arg(out.ordinal);
    out.title = row.text(7);
    out.clerk = row.text(8);
    out.signedOn = row.optionalDate(9);
    out.lead = DepartmentId(row.integer(10));
    out.departmentCode = row.text(11);
    out.departmentName = row.text(12);
    out.departmentShort = row.text(13);
    out.problem = row.text(14);
    out.requirement = row.text(15);
    out.category = row.text(16);
    out.source = row.text(17);
    out.severity = row.text(18);
    const auto kind = fromWord<MatterKind>(row.text(19));
    const auto state = fromWord<MatterState>(row.text(20));
    if (!kind || !state)
        return corruptError(
            "store.bad_value",
            QT_TRANSLATE_NOOP("errors", "The file holds an unknown value (%1, row %2, %3: “%4”); restore the latest backup."),
            {QStringLiteral("matter"), QString::number(out.id), kind ? QStringLiteral("state") : QStringLiteral("kind"),
             row.text(kind ? 20 : 19)});
    out.kind = *kind;
    out.state = *state;
    readDates(row, asOf, out);
    return out;
}

void MatterQuery::readDates(const Query& row, QDate asOf, MatterRow& out) const {
    out.issued = row.optionalDate(21);
    out.due = row.optionalDate(22);
    out.firstDue = row.optionalDate(23);
    out.submitted = row.optionalDate(24);
    out.closed = row.optionalDate(25);
    out.recheckOn = row.optionalDate(26);
    out.reboundOn = row.optionalDate(27);
    out.last = row.optionalDate(31);
    out.reminders = static_cast<int>(row.integer(32));
    out.returns = static_cast<int>(row.integer(33));
    out.round = static_cast<int>(row.integer(34));
    out.lastStep = row.text(35);
    MatterLife life; // what the clock's rules look at
    life.state = out.state;
    life.dueOn = out.due;
    life.askedOn = row.optionalDate(28);
    life.suspendedOn = row.optionalDate(30);
    out.asked = life.askedOn.has_value();
    out.refused = !row.isNull(29);
    out.suspended = out.state == MatterState::Suspended;
    out.overdueDays = overdueDays(life, asOf, m_calendar);
    out.step = ladderStep(life, asOf, m_calendar, m_settings);
}

Result<std::vector<MatterRow>> MatterQuery::rows(const std::vector<qint64>& ids, QDate asOf) {
    Query query = m_database.query("slips/matter_rows");
    query.bind(":ids", jsonIds(ids));
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<MatterRow> out;
    out.reserve(ids.size());
    while (query.next()) {
        auto row = readRow(query, asOf);
        if (!row)
            return row.error();
        out.push_back(std::move(*row));
    }
    return out;
}

namespace {

struct ColumnText {
    const char* base;
    const char* group;
};

ColumnText columnText(MatterColumn column) {
    switch (column) {
    case MatterColumn::Department:
        return {"matter_values_department", "m.lead_id ORDER BY (SELECT d.position FROM department d WHERE d.id = m.lead_id), m.lead_id"};
    case MatterColumn::State: return {"matter_values_state", "m.state"};
    case MatterColumn::Category:
        return {"matter_values_category",
                "m.category_id ORDER BY (SELECT c.position FROM list_item c WHERE c.id = m.category_id), m.category_id"};
    case MatterColumn::Source:
        return {"matter_values_source", "m.source_id ORDER BY (SELECT c.position FROM list_item c WHERE c.id = m.source_id), m.source_id"};
    case MatterColumn::Severity: return {"matter_values_severity", "m.severity ORDER BY m.severity"};
    case MatterColumn::Year: return {"matter_values_year", "m.issued_on ORDER BY m.issued_on"};
    }
    return {"matter_values_state", "m.state"};
}

MatterFilter without(MatterColumn column, MatterFilter filter) {
    switch (column) {
    case MatterColumn::Department:
        filter.departments.clear();
        filter.leads.clear();
        break;
    case MatterColumn::State: filter.states.clear(); break;
    case MatterColumn::Category: filter.categories.clear(); break;
    case MatterColumn::Source: filter.sources.clear(); break;
    case MatterColumn::Severity: filter.severities.clear(); break;
    case MatterColumn::Year:
        filter.issuedIn.reset();
        filter.issued = {};
        break;
    }
    return filter;
}

int statePlace(const QString& word) {
    const auto state = fromWord<MatterState>(word);
    return state ? static_cast<int>(*state) : -1;
}

} // namespace

Result<std::vector<ValueCount>> MatterQuery::valueCounts(MatterColumn column, const MatterFilter& filter) {
    return valuesUnder(column, without(column, filter));
}

Result<std::vector<ValueCount>> MatterQuery::valuesUnder(MatterColumn column, const MatterFilter& filter) {
    const MatterClauses clauses = matterClauses(filter, m_calendar, m_settings);
    const ColumnText text = columnText(column);
    Query query = m_database.composed(QString::fromLatin1(text.base),
                                      base(text.base) + clauses.where + QLatin1String("\nGROUP BY ") + QLatin1String(text.group));
    clauses.bindTo(query);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<ValueCount> out;
    while (query.next()) {
        const qsizetype shown = column == MatterColumn::Year ? 4 : -1; // days of one year follow each other
        if (shown == 4 && !out.empty() && query.text(1).startsWith(out.back().value))
            out.back().count += query.integer(3);
        else
            out.push_back({query.integer(0), query.text(1).left(shown), query.text(2).left(shown), query.integer(3)});
    }
    if (column == MatterColumn::State) // in the order of life, not of the alphabet
        std::sort(out.begin(), out.end(),
                  [](const ValueCount& a, const ValueCount& b) { return statePlace(a.value) < statePlace(b.value); });
    return out;
}

} // namespace duban
