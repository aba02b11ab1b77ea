#include "scoring/slip_facts.h"

#include <span>

namespace duban {

namespace {

constexpr std::size_t slice = 256; // matters a statement, so that no read stays open for long

} // namespace

Result<GatheredFacts> SlipFacts::facts(const FactRequest& request, Progress& progress) {
    auto ids = m_store.mattersIn(request.quarter);
    if (!ids)
        return ids.error();
    FactCollector collector(request.quarter, request.asOf, m_office.calendar(), request.succession);
    for (std::size_t at = 0; at < ids->size(); at += slice) {
        const auto some = std::span(*ids).subspan(at, std::min(slice, ids->size() - at));
        auto histories = m_store.histories({some.begin(), some.end()});
        if (!histories)
            return histories.error();
        for (MatterHistory& history : *histories) {
            if (auto done = prepare(history, request.asOf); !done)
                return done.error();
            collector.add(history);
        }
        progress.report(static_cast<qint64>(at + some.size()), static_cast<qint64>(ids->size()), request.quarter.text());
        if (progress.cancelled())
            return cancelledError();
    }
    return GatheredFacts{collector.facts(), collector.mattersOf()};
}

/// The office's days as of each act, and the slip under which the matter stood on the last day that is looked at.
Result<> SlipFacts::prepare(MatterHistory& history, QDate last) {
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
