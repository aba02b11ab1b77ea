// Taking in whole slips with their histories (existing ledgers, generated files): the same rules and stores, in bulk.
#include "slips/slip_service.h"

#include "base/text.h"

#include <QCoreApplication>

namespace duban {

namespace {

GateFacts gateOf(const MatterHistoryInput& input) {
    GateFacts gate;
    gate.measures = static_cast<int>(input.measures.size());
    for (const Measure& measure : input.measures)
        gate.measuresDone += measure.doneOn ? 1 : 0;
    gate.evidence = static_cast<int>(input.evidence.size());
    gate.mechanism = !input.table.mechanism.isEmpty() || !input.table.mechanismWaived.isEmpty();
    return gate;
}

QByteArray indexTextOf(const MatterHistoryInput& input) {
    QStringList parts{input.body.problem, input.body.requirement, input.table.cause, input.table.progress,
                      input.table.result, input.table.mechanism,  input.table.note};
    for (const Measure& measure : input.measures)
        parts << measure.what << measure.result;
    return searchTokens(parts);
}

Matter begun(const MatterHistoryInput& one, const Slip& slip) {
    Matter matter;
    matter.lead = slip.lead;
    matter.ordinal = one.ordinal;
    matter.round = one.round;
    matter.previous = one.previous;
    matter.table = one.table;
    matter.batch = slip.batch;
    return matter;
}

bool setsLimit(Verb verb) { return verb == Verb::Issue || verb == Verb::Return || verb == Verb::Grant || verb == Verb::Resume; }

Result<MatterLife> lived(const MatterHistoryInput& input, const LifeRules& rules, std::vector<QDate>& limits) {
    MatterLife life;
    for (const EventDraft& event : input.events) {
        auto next = apply(life, event, rules);
        if (!next)
            return next;
        life = std::move(*next);
        if (setsLimit(event.verb) && life.dueOn)
            limits.push_back(*life.dueOn); // kept with the event, as act() does: a later calendar must not move it unseen
    }
    return life;
}

// The slip's own dates follow from the matters': issued and signed with the first, finished with the last.
void settle(Slip& slip, const std::vector<Matter>& matters) {
    QDate last;
    for (const Matter& matter : matters) {
        if (matter.life.issuedOn && !slip.issuedOn) {
            slip.issuedOn = matter.life.issuedOn;
            slip.state = SlipState::Issued;
        }
        if (matter.life.signedOn && !slip.signedOn) {
            slip.signedOn = matter.life.signedOn;
            slip.state = SlipState::Signed;
        }
        last = std::max(last, matter.life.lastOn);
    }
    slip = settled(slip, matters, last);
}

} // namespace

Result<std::vector<MatterId>> SlipService::takeIn(Transaction& tx, const SlipHistoryInput& input, const Actor& actor,
                                                  const AuditNote& note) {
    Slip slip = input.slip;
    for (const EventDraft& event : input.slipEvents) {
        auto next = applySlip(slip, event);
        if (!next)
            return next.error();
        slip = std::move(*next);
    }
    const QDate day =
        input.matters.empty() || input.matters.front().events.empty() ? m_office.today() : input.matters.front().events.front().on;
    const LifeSettings settings = lifeSettings(day);
    std::vector<Matter> matters;
    std::vector<QDate> limits;
    for (const MatterHistoryInput& one : input.matters) {
        Matter matter = begun(one, slip);
        MatterDraft body = one.body;
        if (one.categoryId != 0) {
            matter.body = std::move(body);
            matter.categoryId = one.categoryId;
            matter.sourceId = one.sourceId;
        } else if (auto known = resolve(body, matter); !known) {
            return known.error();
        }
        auto life = lived(one,
                          LifeRules{m_office.calendar(), settings, gateOf(one), one.body.limit,
                                    QStringLiteral("%1/%2").arg(slip.ref()).arg(one.ordinal), false},
                          limits);
        if (!life)
            return life.error();
        matter.life = std::move(*life);
        matters.push_back(std::move(matter));
    }
    settle(slip, matters);
    return writeWhole(tx, slip, matters, {input, limits}, actor, note);
}

Result<std::vector<MatterId>> SlipService::writeWhole(Transaction& tx, const Slip& slip, std::vector<Matter>& matters,
                                                      const LimitedHistory& history, const Actor& actor, const AuditNote& note) {
    const SlipHistoryInput& input = history.input;
    auto limit = history.limits.begin();
    auto slipId = m_store.add(tx, slip);
    if (!slipId)
        return slipId.error();
    const QString recordedAt = m_office.nowUtc().toString(Qt::ISODateWithMs);
    for (const EventDraft& event : input.slipEvents)
        if (auto done = m_store.add(tx, Event{EventId(0), {}, *slipId, std::nullopt, event, recordedAt}); !done)
            return done.error();
    std::vector<MatterId> ids;
    for (std::size_t i = 0; i < matters.size(); ++i) {
        matters[i].slip = *slipId;
        auto id = m_store.add(tx, matters[i], slip);
        if (!id)
            return id.error();
        ids.push_back(*id);
        const MatterHistoryInput& one = input.matters[i];
        for (const EventDraft& event : one.events) {
            Event row{EventId(0), {}, *slipId, *id, event, recordedAt};
            if (setsLimit(event.verb) && limit != history.limits.end())
                row.body.to = *limit++;
            if (auto done = m_store.add(tx, row); !done)
                return done.error();
        }
        for (const Measure& measure : one.measures)
            if (auto done = m_store.addMeasure(tx, *id, measure); !done)
                return done.error();
        for (Attachment file : one.evidence) {
            file.matter = *id;
            if (auto done = m_store.addAttachment(tx, file); !done)
                return done.error();
        }
        if (auto done = m_store.index(*id, indexTextOf(one)); !done)
            return done.error();
    }
    auto recorded = tx.record(actor, note, m_office.nowUtc());
    return recorded ? Result<std::vector<MatterId>>(std::move(ids)) : recorded.error();
}

} // namespace duban
