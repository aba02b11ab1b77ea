#include "scoring/scoring_store.h"

#include "slips/matter_lifecycle.h"
#include "slips/slip_rows.h"
#include "store/row.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace duban {

namespace {

QString slipText(const Query& row, int prefixColumn) {
    if (row.isNull(prefixColumn + 2))
        return {};
    return SlipNumber{row.text(prefixColumn), static_cast<int>(row.integer(prefixColumn + 1)),
                      static_cast<int>(row.integer(prefixColumn + 2))}
        .text();
}

MatterHistory readHead(const Query& row) {
    MatterHistory history;
    history.matter = MatterId(row.integer(3));
    history.slip = SlipId(row.integer(20));
    history.ordinal = static_cast<int>(row.integer(21));
    history.lead = DepartmentId(row.integer(22));
    history.limit = Limit{row.optionalInt(23), row.optionalDate(24)};
    history.ref = QStringLiteral("%1/%2").arg(slipText(row, 25)).arg(history.ordinal);
    return history;
}

} // namespace

Result<std::vector<qint64>> ScoringStore::mattersIn(Quarter quarter) {
    Query query = m_database.query("scoring/matters_in_quarter");
    query.bind(":first", quarter.first()).bind(":last", quarter.last());
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

Result<std::vector<MatterHistory>> ScoringStore::histories(const std::vector<qint64>& ids) {
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    Query query = m_database.query("scoring/histories");
    query.bind(":ids", QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<MatterHistory> histories;
    while (query.next()) {
        auto event = readEvent(query);
        if (!event)
            return event.error();
        if (!event->body.on.isValid())
            return badCell("event", query.integer(0), "on_date");
        if (histories.empty() || histories.back().matter.value() != query.integer(3))
            histories.push_back(readHead(query));
        histories.back().history.push_back(*std::move(event));
    }
    for (MatterHistory& history : histories)
        history.history = corrected(history.history);
    return histories;
}

Result<> ScoringStore::fillSlip(SlipId slip, MatterHistory& history) {
    Query query = m_database.query("scoring/issuing_slip");
    query.bind(":id", slip);
    auto found = query.one();
    if (!found)
        return found.error();
    if (!*found)
        return badCell("event", history.matter.value(), "slip_id");
    history.slip = slip;
    history.lead = DepartmentId(query.integer(0));
    history.ref = slipText(query, 1);
    return {};
}

Result<std::optional<QDate>> ScoringStore::firstIssue() {
    Query query = m_database.query("scoring/first_issue");
    auto found = query.one();
    if (!found)
        return found.error();
    return *found ? query.optionalDate(0) : std::nullopt;
}

Result<std::optional<Scheme>> ScoringStore::schemeInForce(QDate on) {
    Query query = m_database.query("scoring/scheme_in_force");
    query.bind(":on_date", on);
    auto found = query.one();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Scheme>();
    auto scheme = readScheme(query.text(3).toUtf8());
    if (!scheme)
        return badCell("scheme", query.integer(0), "body");
    return std::optional(*std::move(scheme));
}

Result<std::vector<ScoreEntry>> ScoringStore::entries(Quarter quarter, QDate asOf) {
    Query query = m_database.query("scoring/entries");
    query.bind(":year", quarter.year()).bind(":quarter", quarter.number()).bind(":as_of", asOf);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<ScoreEntry> entries;
    while (query.next()) {
        ScoreEntry entry;
        entry.uuid = query.text(1);
        entry.unit = DepartmentId(query.integer(2));
        entry.rule = query.text(3);
        entry.points = Points::hundredths(query.integer(4));
        entry.date = query.date(5);
        entry.reason = query.text(7);
        entry.approver = query.text(8);
        if (!query.isNull(6)) {
            entry.matter = MatterId(query.integer(6));
            entry.ref = QStringLiteral("%1/%2").arg(slipText(query, 10)).arg(query.integer(9));
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<std::vector<ComponentMark>> ScoringStore::marks(Quarter quarter, QDate asOf) {
    Query query = m_database.query("scoring/marks");
    query.bind(":year", quarter.year()).bind(":quarter", quarter.number()).bind(":as_of", asOf);
    if (auto done = query.exec(); !done)
        return done.error();
    std::map<std::pair<qint64, QString>, Points> last;
    while (query.next())
        last[{query.integer(0), query.text(1)}] = Points::hundredths(query.integer(2));
    std::vector<ComponentMark> marks;
    for (const auto& [key, mark] : last)
        marks.push_back({DepartmentId(key.first), key.second, mark});
    return marks;
}

Result<std::vector<ScoreAdjustment>> ScoringStore::adjustments(Quarter quarter, QDate asOf) {
    Query query = m_database.query("scoring/adjustments");
    query.bind(":year", quarter.year()).bind(":quarter", quarter.number()).bind(":as_of", asOf);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<ScoreAdjustment> adjustments;
    while (query.next())
        adjustments.push_back(
            {query.text(0), DepartmentId(query.integer(1)), Points::hundredths(query.integer(2)), query.date(3), query.text(4)});
    return adjustments;
}

Result<SheetStatus> ScoringStore::status(Quarter quarter) {
    Query query = m_database.query("scoring/quarter_step");
    query.bind(":year", quarter.year()).bind(":quarter", quarter.number());
    auto found = query.one();
    if (!found)
        return found.error();
    return *found ? fromWord<SheetStatus>(query.text(0)).value_or(SheetStatus::Draft) : SheetStatus::Draft;
}

Result<> ScoringStore::add(Transaction& tx, const Scheme& scheme, QDate on) {
    Query query = m_database.query("scoring/add_scheme");
    query.bind(":uuid", newUuid()).bind(":version", scheme.version).bind(":valid_from", scheme.validFrom);
    query.bind(":adopted_on", on).bind(":body", QString::fromUtf8(writeScheme(scheme)));
    if (auto written = tx.write(std::move(query), "scheme"); !written)
        return written.error();
    return {};
}

Result<QString> ScoringStore::add(Transaction& tx, const NewScoreEntry& entry) {
    const QString uuid = newUuid();
    Query query = m_database.query("scoring/add_entry");
    query.bind(":uuid", uuid).bind(":year", entry.quarter.year()).bind(":quarter", entry.quarter.number());
    query.bind(":unit_id", entry.unit).bind(":rule", entry.rule).bind(":points", entry.points).bind(":on_date", entry.on);
    query.bind(":matter_id", entry.matter).bind(":reason", entry.reason).bind(":evidence", listText(entry.evidence));
    query.bind(":approver", entry.approver).bind(":cancels_id", entry.cancels);
    if (auto written = tx.write(std::move(query), "score_entry"); !written)
        return written.error();
    return uuid;
}

Result<> ScoringStore::add(Transaction& tx, Quarter quarter, const ComponentMark& mark, QDate on) {
    Query query = m_database.query("scoring/add_mark");
    query.bind(":uuid", newUuid()).bind(":year", quarter.year()).bind(":quarter", quarter.number());
    query.bind(":unit_id", mark.unit).bind(":component", mark.component).bind(":mark", mark.mark).bind(":on_date", on);
    if (auto written = tx.write(std::move(query), "component_mark"); !written)
        return written.error();
    return {};
}

} // namespace duban
