#include "scoring/scoring_service.h"

#include "departments/department_service.h"

#include <QCoreApplication>

#include <span>

namespace duban {

namespace {

constexpr std::size_t slice = 256; // matters a statement, so that no read stays open for long

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
    if (auto done = collect(input, progress); !done)
        return done.error();
    auto entries = m_store.entries(quarter, at); // an entry names its quarter and may be made after its end
    auto marks = m_store.marks(quarter, at);
    auto adjustments = m_store.adjustments(quarter, at);
    auto status = m_store.status(quarter);
    if (!entries || !marks || !adjustments || !status)
        return !entries ? entries.error() : !marks ? marks.error() : !adjustments ? adjustments.error() : status.error();
    input.entries = *std::move(entries);
    input.marks = *std::move(marks);
    input.adjustments = *std::move(adjustments);
    input.status = *status;
    return duban::score(input, scheme.value_or(*inForce), m_office.calendar());
}

Result<> ScoringService::collect(ScoreInput& input, Progress& progress) {
    auto ids = m_store.mattersIn(input.quarter);
    if (!ids)
        return ids.error();
    const Succession succession(input.departments);
    FactCollector collector(input.quarter, input.asOf, m_office.calendar(), succession);
    for (std::size_t at = 0; at < ids->size(); at += slice) {
        const auto some = std::span(*ids).subspan(at, std::min(slice, ids->size() - at));
        auto histories = m_store.histories({some.begin(), some.end()});
        if (!histories)
            return histories.error();
        for (MatterHistory& history : *histories) {
            if (auto done = prepare(history, input.asOf); !done)
                return done;
            collector.add(history);
        }
        progress.report(static_cast<qint64>(at + some.size()), static_cast<qint64>(ids->size()), input.quarter.text());
        if (progress.cancelled())
            return cancelledError();
    }
    input.facts = collector.facts();
    input.matters = collector.mattersOf();
    return {};
}

/// The office's days as of each act, and the slip under which the matter stood on the last day that is looked at.
Result<> ScoringService::prepare(MatterHistory& history, QDate last) {
    SlipId slip = history.slip;
    for (Event& event : history.history) {
        EventDraft& said = event.body;
        if (said.verb == Verb::Return && !said.to && !said.days)
            said.days = m_office.settings(said.on).returnDays;
        if (said.verb == Verb::Issue && said.on <= last) {
            history.signDays = m_office.settings(said.on).signDays;
            slip = event.slip;
        }
    }
    return slip == history.slip ? Result<>() : m_store.fillSlip(slip, history);
}

} // namespace duban
