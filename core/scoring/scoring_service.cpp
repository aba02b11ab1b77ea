#include "scoring/scoring_service.h"

#include "departments/department_service.h"
#include "scoring/slip_facts.h"

#include <QCoreApplication>

namespace duban {

namespace {

Result<> takeUnits(Office& office, ScoreInput& input) {
    DepartmentService service(office);
    auto groups = service.groups();
    auto departments = service.all();
    if (!groups || !departments)
        return groups ? departments.error() : groups.error();
    input.groups = *std::move(groups);
    input.departments = *std::move(departments);
    return {};
}

} // namespace

Result<Scheme> ScoringService::schemeFor(Quarter quarter) {
    auto scheme = m_store.schemeInForce(quarter.first());
    if (!scheme)
        return scheme.error();
    return scheme->value_or(defaultScheme());
}

Result<QuarterSheet> ScoringService::score(Quarter quarter, QDate at, const std::optional<Scheme>& scheme) {
    NoProgress progress;
    return score(quarter, at, scheme, progress);
}

Result<QuarterSheet> ScoringService::score(Quarter quarter, QDate at, const std::optional<Scheme>& scheme, Progress& progress) {
    auto sheet = compute(quarter, at, scheme, progress);
    auto first = m_store.firstIssue();
    if (!sheet || !first)
        return sheet ? Result<QuarterSheet>(first.error()) : sheet;
    if (!*first || **first > quarter.previous().last()) // nothing was handed over then: there is no last quarter to compare with
        return sheet;
    auto previous = compute(quarter.previous(), at, std::nullopt, progress);
    if (!previous)
        return previous;
    compare(*sheet, *previous);
    return sheet;
}

Result<QuarterSheet> ScoringService::compute(Quarter quarter, QDate at, const std::optional<Scheme>& scheme, Progress& progress) {
    auto inForce = schemeFor(quarter);
    if (!inForce)
        return inForce.error();
    ScoreInput input;
    input.quarter = quarter;
    input.asOf = std::min(at, quarter.last());
    if (auto done = takeUnits(m_office, input); !done)
        return done.error();
    if (auto done = gather(input, at, progress); !done)
        return done.error();
    auto entries = m_store.entries(quarter, at); // an entry names its quarter and may be made after its end
    auto adjustments = m_store.adjustments(quarter, at);
    auto status = m_store.status(quarter);
    if (!entries || !adjustments || !status)
        return !entries ? entries.error() : !adjustments ? adjustments.error() : status.error();
    input.entries = *std::move(entries);
    input.adjustments = *std::move(adjustments);
    input.status = *status;
    return duban::score(input, scheme.value_or(*inForce), m_office.calendar());
}

Result<> ScoringService::gather(ScoreInput& input, QDate at, Progress& progress) {
    const Succession succession(input.departments);
    const FactRequest request{input.quarter, input.asOf, succession};
    SlipFacts slips(m_office);
    std::vector<FactSource*> sources{&slips};
    sources.insert(sources.end(), m_factSources.begin(), m_factSources.end());
    for (FactSource* source : sources) {
        auto found = source->facts(request, progress);
        if (!found)
            return found.error();
        input.facts.insert(input.facts.end(), found->facts.begin(), found->facts.end());
        for (auto unit = found->matters.cbegin(); unit != found->matters.cend(); ++unit)
            input.matters[unit.key()] += unit.value();
    }
    auto marks = m_store.marks(input.quarter, at);
    if (!marks)
        return marks.error();
    input.marks = *std::move(marks);
    for (ComponentSource* source : m_componentSources) {
        auto more = source->marks(input.quarter, at);
        if (!more)
            return more.error();
        input.marks.insert(input.marks.end(), more->begin(), more->end()); // counted marks stand over entered ones
    }
    return {};
}

} // namespace duban
