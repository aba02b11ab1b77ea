#include "scoring/scoring_service.h"

#include "departments/department_service.h"
#include "scoring/quarter_store.h"
#include "scoring/slip_facts.h"
#include "scoring/stored_sheet.h"
#include "store/row.h"

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
    auto sheet = compute(quarter, at, scheme, From::Fixed, progress);
    auto first = m_store.firstIssue();
    if (!sheet || !first)
        return sheet ? Result<QuarterSheet>(first.error()) : sheet;
    if (sheet->status == SheetStatus::Published && !scheme) // its comparison was published with it
        return sheet;
    if (!*first || **first > quarter.previous().last()) // nothing was handed over then: there is no last quarter to compare with
        return sheet;
    auto previous = compute(quarter.previous(), at, std::nullopt, From::Fixed, progress);
    if (!previous)
        return previous;
    compare(*sheet, *previous);
    return sheet;
}

Result<QuarterSheet> ScoringService::scoreLive(Quarter quarter, QDate at, Progress& progress) {
    return compute(quarter, at, std::nullopt, From::Live, progress);
}

Result<GatheredFacts> ScoringService::factsOf(Quarter quarter, QDate at, Progress& progress) {
    ScoreInput input;
    input.quarter = quarter;
    input.asOf = std::min(at, quarter.last());
    if (auto done = takeUnits(m_office, input); !done)
        return done.error();
    if (auto done = gatherFacts(input, progress); !done)
        return done.error();
    return GatheredFacts{std::move(input.facts), std::move(input.matters)};
}

Result<QuarterSheet> ScoringService::compute(Quarter quarter, QDate at, const std::optional<Scheme>& scheme, From from,
                                             Progress& progress) {
    auto inForce = schemeFor(quarter);
    auto fixed = QuarterStore(m_office.database()).fixed(quarter, at);
    if (!inForce || !fixed)
        return inForce ? fixed.error() : inForce.error();
    const bool stored = from == From::Fixed && !scheme && *fixed;
    if (stored && (*fixed)->step == QuarterStep::Published) {
        auto sheet = readSheet((*fixed)->sheet.toUtf8());
        return sheet ? Result<QuarterSheet>(*std::move(sheet)) : Result<QuarterSheet>(badCell("quarter_step", (*fixed)->id, "sheet"));
    }
    ScoreInput input;
    input.quarter = quarter;
    input.asOf = std::min(at, quarter.last());
    input.status = stored ? SheetStatus::Announced : SheetStatus::Draft;
    if (auto done = takeUnits(m_office, input); !done)
        return done.error();
    if (stored) {
        auto facts = readFacts((*fixed)->sheet.toUtf8());
        if (!facts)
            return badCell("quarter_step", (*fixed)->id, "sheet");
        input.facts = std::move(facts->facts);
        input.matters = std::move(facts->matters);
    } else if (auto done = gatherFacts(input, progress); !done) {
        return done.error();
    }
    if (auto done = gatherMarks(input, at); !done)
        return done.error();
    auto entries = m_store.entries(quarter, at); // an entry names its quarter and may be made after its end
    auto adjustments = m_store.adjustments(quarter, at);
    if (!entries || !adjustments)
        return entries ? adjustments.error() : entries.error();
    input.entries = *std::move(entries);
    input.adjustments = *std::move(adjustments);
    return duban::score(input, scheme.value_or(*inForce), m_office.calendar());
}

Result<> ScoringService::gatherFacts(ScoreInput& input, Progress& progress) {
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
    return {};
}

Result<> ScoringService::gatherMarks(ScoreInput& input, QDate at) {
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
