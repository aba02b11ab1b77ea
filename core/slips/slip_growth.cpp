#include "slips/slip_growth.h"

#include <QCoreApplication>

namespace duban {

namespace {

Error gone() {
    return notFoundError("slips.matter_gone", QT_TRANSLATE_NOOP("errors", "This matter is no longer in the file; load the list again."));
}

} // namespace

Result<> SlipGrowth::setBody(Matter& matter, const MatterDraft& body) const {
    matter.body = body;
    const ListItem* category = m_office.itemByName(ListKind::Category, body.category);
    if (category == nullptr)
        return invalidError("slips.unknown_category",
                            QT_TRANSLATE_NOOP("errors", "“%1” is not a category of this office; choose one from the list."),
                            {body.category}, "category");
    matter.categoryId = category->id;
    const ListItem* source = body.source.isEmpty() ? nullptr : m_office.itemByName(ListKind::Source, body.source);
    matter.sourceId = source == nullptr ? std::optional<qint64>() : std::optional(source->id);
    return {};
}

Result<MatterLife> SlipGrowth::lived(const Slip& slip, const Matter& matter, const std::vector<Event>& history) const {
    const LifeSettings settings = SlipService(m_office).lifeSettings(m_office.today());
    const LifeRules rules{
        m_office.calendar(), settings, {}, matter.body.limit, QStringLiteral("%1/%2").arg(slip.ref()).arg(matter.ordinal), true};
    return fold(history, rules);
}

Result<> SlipGrowth::writeSteps(const Slip& slip, const Matter& matter, const MatterGrowth& growth) {
    const QString recordedAt = m_office.nowUtc().toString(Qt::ISODateWithMs);
    for (const EventDraft& event : growth.events)
        if (auto id = m_store.add(m_tx, Event{EventId(0), {}, slip.id, matter.id, event, recordedAt}); !id)
            return id.error();
    for (const Measure& measure : growth.measures)
        if (auto done = m_store.addMeasure(m_tx, matter.id, measure); !done)
            return done;
    return {};
}

Result<> SlipGrowth::settle(const Slip& slip) {
    auto matters = m_store.matters(slip.id);
    if (!matters)
        return matters.error();
    QDate last;
    for (const Matter& matter : *matters)
        last = std::max(last, matter.life.lastOn);
    const Slip now = settled(slip, *matters, last);
    return now == slip ? Result<>() : m_store.save(m_tx, now);
}

Result<> SlipGrowth::note(const Slip& slip, int ordinal, const char* action) {
    return m_tx.record(m_actor, {QString::fromLatin1(action), QStringLiteral("%1/%2").arg(slip.ref()).arg(ordinal), {}}, m_office.nowUtc());
}

Result<> SlipGrowth::change(const MatterGrowth& growth) {
    auto stored = m_store.matter(growth.id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return gone();
    Matter matter = **stored;
    auto slip = m_store.slip(matter.slip);
    auto history = m_store.history(matter.id);
    auto oldText = m_store.indexText(matter);
    if (!slip || !history || !oldText)
        return !slip ? slip.error() : !history ? history.error() : oldText.error();
    if (!*slip)
        return gone();
    if (auto set = setBody(matter, growth.body); !set)
        return set;
    matter.table = growth.table;
    for (const EventDraft& event : growth.events)
        history->push_back(Event{EventId(0), {}, matter.slip, matter.id, event, {}});
    auto life = lived(**slip, matter, *history);
    if (!life)
        return life.error();
    matter.life = std::move(*life);
    if (auto saved = m_store.save(m_tx, matter, **slip); !saved)
        return saved;
    if (auto written = writeSteps(**slip, matter, growth); !written)
        return written;
    if (auto done = m_store.unindex(matter.id, *oldText); !done)
        return done;
    auto newText = m_store.indexText(matter);
    if (!newText)
        return newText.error();
    if (auto done = m_store.index(matter.id, *newText); !done)
        return done;
    if (auto done = settle(**slip); !done)
        return done;
    return note(**slip, matter.ordinal, "import.change");
}

Result<MatterId> SlipGrowth::add(SlipId slipId, const MatterHistoryInput& input, BatchId batch) {
    auto slip = m_store.slip(slipId);
    auto present = m_store.matters(slipId);
    if (!slip || !present)
        return !slip ? slip.error() : present.error();
    if (!*slip)
        return gone();
    Matter matter;
    matter.slip = slipId;
    matter.lead = (*slip)->lead;
    matter.table = input.table;
    matter.batch = batch;
    for (const Matter& other : *present)
        matter.ordinal = std::max(matter.ordinal, other.ordinal + 1);
    if (auto set = setBody(matter, input.body); !set)
        return set.error();
    std::vector<Event> history;
    for (const EventDraft& event : input.events)
        history.push_back(Event{EventId(0), {}, slipId, std::nullopt, event, {}});
    auto life = lived(**slip, matter, history);
    if (!life)
        return life.error();
    matter.life = std::move(*life);
    auto id = m_store.add(m_tx, matter, **slip);
    if (!id)
        return id;
    matter.id = *id;
    if (auto written = writeSteps(**slip, matter, {*id, {}, {}, input.measures, input.events}); !written)
        return written.error();
    auto text = m_store.indexText(matter);
    if (!text)
        return text.error();
    if (auto done = m_store.index(*id, *text); !done)
        return done.error();
    if (auto done = settle(**slip); !done)
        return done.error();
    if (auto done = note(**slip, matter.ordinal, "import.grow"); !done)
        return done.error();
    return id;
}

} // namespace duban
