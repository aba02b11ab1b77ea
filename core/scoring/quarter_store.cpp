#include "scoring/quarter_store.h"

#include "store/row.h"

namespace duban {

namespace {

Result<StoredStep> readStep(const Query& row) {
    const auto step = fromWord<QuarterStep>(row.text(3));
    if (!step)
        return badCell("quarter_step", row.integer(0), "step");
    StoredStep read;
    read.id = row.integer(0);
    read.quarter = Quarter(static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2)));
    read.step = *step;
    read.on = row.date(4);
    if (!row.isNull(5))
        read.auditN = row.integer(5);
    if (!row.isNull(6))
        read.unit = DepartmentId(row.integer(6));
    if (!row.isNull(7))
        read.answers = row.integer(7);
    read.note = row.text(8);
    read.code = row.text(9);
    read.unitCode = row.text(10);
    read.unitName = row.text(11);
    return read;
}

} // namespace

Result<std::vector<StoredStep>> QuarterStore::steps(Quarter quarter, QDate at) {
    Query query = m_database.query("scoring/quarter_steps");
    query.bind(":year", quarter.year()).bind(":quarter", quarter.number()).bind(":as_of", at);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<StoredStep> steps;
    while (query.next()) {
        auto step = readStep(query);
        if (!step)
            return step.error();
        steps.push_back(*std::move(step));
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return steps;
}

Result<std::optional<StoredStep>> QuarterStore::fixed(Quarter quarter, QDate at) {
    Query query = m_database.query("scoring/quarter_fixed");
    query.bind(":year", quarter.year()).bind(":quarter", quarter.number()).bind(":as_of", at);
    auto found = query.one();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<StoredStep>();
    StoredStep step;
    step.id = query.integer(0);
    step.quarter = quarter;
    step.step = query.text(1) == wordOf(QuarterStep::Published) ? QuarterStep::Published : QuarterStep::Announced;
    step.on = query.date(2);
    step.code = query.text(3);
    step.sheet = query.text(4);
    return std::optional(std::move(step));
}

Result<std::vector<Quarter>> QuarterStore::published(QDate at) {
    Query query = m_database.query("scoring/quarters_published");
    query.bind(":as_of", at);
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<Quarter> quarters;
    while (query.next())
        quarters.emplace_back(static_cast<int>(query.integer(0)), static_cast<int>(query.integer(1)));
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return quarters;
}

Result<qint64> QuarterStore::auditEnd() {
    Query query = m_database.query("store/audit_last");
    auto found = query.one();
    if (!found)
        return found.error();
    return *found ? query.integer(0) : 0;
}

Result<qint64> QuarterStore::add(Transaction& tx, const StoredStep& step) {
    Query query = m_database.query("scoring/add_quarter_step");
    query.bind(":uuid", newUuid()).bind(":year", step.quarter.year()).bind(":quarter", step.quarter.number());
    query.bind(":step", wordOf(step.step)).bind(":on_date", step.on).bind(":audit_n", step.auditN).bind(":unit_id", step.unit);
    query.bind(":answers_id", step.answers).bind(":note", step.note).bind(":code", step.code);
    query.bind(":sheet", step.sheet.isEmpty() ? std::optional<QString>() : std::optional(step.sheet));
    return tx.write(std::move(query), "quarter_step");
}

Result<> QuarterStore::add(Transaction& tx, const NewAdjustment& adjustment) {
    Query query = m_database.query("scoring/add_adjustment");
    query.bind(":uuid", newUuid()).bind(":year", adjustment.into.year()).bind(":quarter", adjustment.into.number());
    query.bind(":unit_id", adjustment.unit).bind(":points", adjustment.points).bind(":kind", wordOf(adjustment.kind));
    query.bind(":corrects", adjustment.corrects).bind(":reason", adjustment.reason).bind(":document", adjustment.document);
    query.bind(":on_date", adjustment.on);
    if (auto written = tx.write(std::move(query), "score_adjustment"); !written)
        return written.error();
    return {};
}

Result<Points> QuarterStore::corrected(Quarter quarter, DepartmentId unit) {
    Query query = m_database.query("scoring/corrected");
    query.bind(":corrects", quarter.text()).bind(":unit_id", unit);
    auto found = query.one();
    if (!found)
        return found.error();
    return *found ? Points::hundredths(query.integer(0)) : Points();
}

Result<std::optional<qint64>> QuarterStore::entryId(const QString& uuid) {
    Query query = m_database.query("scoring/entry_id");
    query.bind(":uuid", uuid);
    auto found = query.one();
    if (!found)
        return found.error();
    return *found ? std::optional(query.integer(0)) : std::nullopt;
}

} // namespace duban
