#include "scoring/facts.h"

#include "scoring/legs.h"

#include <algorithm>
#include <tuple>

namespace duban {

Succession::Succession(const std::vector<Department>& departments) {
    QHash<QString, DepartmentId> byCode;
    for (const Department& department : departments)
        byCode.insert(department.body.code, department.id);
    for (const Department& department : departments) {
        const auto next = byCode.constFind(department.body.successorCode);
        m_links.insert(department.id.value(),
                       {department.body.validTo, next == byCode.cend() ? std::nullopt : std::optional<DepartmentId>(*next)});
    }
}

DepartmentId Succession::on(DepartmentId unit, QDate date) const {
    for (qsizetype steps = 0; steps <= m_links.size(); ++steps) { // a circle of successors must not hang the scorer
        const Link link = m_links.value(unit.value());
        if (!link.last || date <= *link.last || !link.next)
            return unit;
        unit = *link.next;
    }
    return unit;
}

QDate Succession::holdsUntil(DepartmentId unit, QDate date) const {
    const Link link = m_links.value(on(unit, date).value());
    return link.last && link.next && *link.last >= date ? *link.last : QDate();
}

void FactCollector::put(const MatterHistory& history, Fact fact) {
    if (fact.date < m_first || fact.date > m_last)
        return;
    describe(history, fact);
    m_facts.push_back(std::move(fact));
}

void FactCollector::describe(const MatterHistory& history, Fact& fact) const {
    fact.unit = m_succession.on(history.lead, fact.date);
    fact.matter = history.matter;
    fact.ref = history.ref;
    if (!fact.to.isValid())
        fact.to = fact.date;
}

/// Kept whatever its quarter: a slip that was late in signing once is so for good, even if a matter of it fires later.
void FactCollector::putSigning(const MatterHistory& history, SlipId slip, const OverdueSpan& span) {
    Fact fact;
    fact.trigger = Trigger::SignLate;
    fact.date = m_calendar.addWorkdays(span.after, 1);
    fact.event = span.event;
    fact.limit = span.limit;
    describe(history, fact);
    const auto place = [](const std::pair<int, Fact>& known) { return std::pair(known.second.date, known.first); };
    const auto [known, fresh] = m_signing.try_emplace(slip.value(), history.ordinal, fact);
    if (!fresh && std::pair(fact.date, history.ordinal) < place(known->second))
        known->second = {history.ordinal, fact};
}

/// The working days in (after, until] that lie in the window, one fact for each unit that answers in turn.
void FactCollector::putDays(const MatterHistory& history, Fact fact, QDate after, QDate until) {
    after = std::max(after, m_first.addDays(-1));
    until = std::min(until, m_last);
    while (after < until) {
        const QDate holds = m_succession.holdsUntil(history.lead, after.addDays(1));
        const QDate end = holds.isValid() ? std::min(holds, until) : until;
        fact.days = m_calendar.workdaysBetween(after, end);
        if (fact.days > 0) {
            fact.date = m_calendar.addWorkdays(after, 1);
            fact.to = m_calendar.lastWorkday(end);
            put(history, fact);
        }
        after = end;
    }
}

void FactCollector::countMatter(const MatterHistory& history, QDate issued, QDate ended) {
    if (!issued.isValid() || issued > m_last || (ended.isValid() && ended < m_first))
        return;
    const QDate day = ended.isValid() ? std::min(ended, m_last) : m_last;
    ++m_matters[m_succession.on(history.lead, day).value()];
}

void FactCollector::add(const MatterHistory& history) {
    const Clocks clocks = readClocks(history, m_last, m_calendar);
    countMatter(history, clocks.issued, clocks.ended);
    if (!clocks.signing.empty())
        putSigning(history, clocks.slip, clocks.signing.front());
    Fact fact;
    for (const Leg& leg : clocks.legs)
        for (const OverdueSpan& span : leg.spans) {
            QDate after = span.after;
            fact = Fact();
            fact.leg = leg.number;
            fact.event = span.event;
            fact.limit = span.limit;
            if (&span == &leg.spans.front()) {
                fact.trigger = Trigger::ReplyLate;
                fact.date = after = m_calendar.addWorkdays(after, 1);
                put(history, fact);
            }
            fact.trigger = Trigger::LateDay;
            putDays(history, fact, after, span.until);
        }
    for (const auto& [events, trigger] : {std::pair(&clocks.returns, Trigger::Returned), std::pair(&clocks.rebounds, Trigger::Rebound)})
        for (const Event* event : *events) {
            fact = Fact();
            fact.trigger = trigger;
            fact.date = event->body.on;
            fact.event = event->uuid;
            put(history, fact);
        }
}

std::vector<Fact> FactCollector::facts() const {
    std::vector<Fact> all = m_facts;
    for (const auto& [slip, signing] : m_signing)
        if (signing.second.date >= m_first && signing.second.date <= m_last)
            all.push_back(signing.second);
    const auto place = [](const Fact& fact) {
        return std::tuple(fact.unit, fact.date, fact.matter, fact.leg, fact.trigger, fact.to, fact.event);
    };
    std::sort(all.begin(), all.end(), [&](const Fact& a, const Fact& b) { return place(a) < place(b); });
    return all;
}

} // namespace duban
