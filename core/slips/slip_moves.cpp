// The steps that reach beyond one matter: an upheld refusal, a rebound, a correction, the table's own fields.
#include "slips/slip_act.h"

#include "base/text.h"
#include "departments/department_service.h"
#include "slips/slip_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

Result<SlipId> SlipAct::newDraft(const Slip& like, DepartmentId lead, const QString& title) {
    Slip draft;
    draft.body.title = title;
    draft.body.clerk = like.body.clerk;
    draft.body.approver = like.body.approver;
    draft.body.contact = like.body.contact;
    draft.lead = lead;
    auto number = m_service.m_store.nextDraft();
    if (!number)
        return number.error();
    draft.draftNumber = *number;
    auto id = m_service.m_store.add(m_tx, draft);
    if (id)
        m_touched.push_back(id->value());
    return id;
}

// The matter moves to a new slip with its own day 0; its ordinal on the old slip is not used again.
Result<> SlipAct::onUphold(SlipView& view, MatterView& matter, EventDraft& event) {
    QString code = m_step.unit;
    for (auto past = matter.history.rbegin(); code.isEmpty() && past != matter.history.rend(); ++past)
        if (past->body.verb == Verb::Refuse)
            code = past->body.value;
    auto matcher = DepartmentService(m_service.m_office).matcher();
    if (!matcher)
        return matcher.error();
    const Department* unit = matcher->byCode(code);
    if (unit == nullptr || !unit->aliveOn(m_on))
        return notFoundError("slips.unknown_unit",
                             QT_TRANSLATE_NOOP("errors", "There is no unit with the code “%1”; choose one from the list of units."), {code},
                             "unit");
    if (unit->id == matter.matter.lead)
        return ruleError("slips.same_unit",
                         QT_TRANSLATE_NOOP("errors", "%1: the refusal is upheld, so another unit must take the matter; choose one."),
                         {view.slip.ref()}, "unit");
    auto draft = newDraft(view.slip, unit->id, view.slip.body.title);
    if (!draft)
        return draft.error();
    auto old = m_service.m_store.indexText(matter.matter);
    if (!old)
        return old.error();
    if (auto done = m_service.m_store.unindex(matter.matter.id, *old); !done)
        return done;
    event.value = code;
    event.other = draft->value();
    matter.matter.slip = *draft;
    matter.matter.ordinal = 1;
    matter.matter.lead = unit->id;
    return {};
}

// The old matter keeps its state and a mark; a new one, round n+1, stands on a new draft and is linked to it.
Result<> SlipAct::onRebound(SlipView& view, MatterView& matter, EventDraft& event) {
    auto draft = newDraft(view.slip, matter.matter.lead, view.slip.body.title);
    if (!draft)
        return draft.error();
    Matter again;
    again.slip = *draft;
    again.lead = matter.matter.lead;
    again.body = matter.matter.body;
    again.body.limit = Limit{m_step.days.value_or(m_service.m_office.settings(m_on).ordinaryDays), std::nullopt};
    again.categoryId = matter.matter.categoryId;
    again.sourceId = matter.matter.sourceId;
    again.round = matter.matter.round + 1;
    again.previous = matter.matter.id;
    auto slip = m_service.m_store.slip(*draft);
    if (!slip)
        return slip.error();
    auto id = m_service.m_store.add(m_tx, again, **slip);
    if (!id)
        return id.error();
    event.other = id->value();
    return {};
}

Result<> SlipAct::onCorrect(SlipView& view, MatterView& matter, EventDraft& event) {
    if (event.note.isEmpty())
        return ruleError("slips.needs_reason", QT_TRANSLATE_NOOP("errors", "%1: “%2” needs a reason; write it in the note."),
                         {view.slip.ref(), verbLabel(event.verb)}, "note");
    const auto target = std::find_if(matter.history.begin(), matter.history.end(),
                                     [&](const Event& past) { return m_step.event && past.id.value() == *m_step.event; });
    if (target == matter.history.end() || target->body.verb == Verb::Correct)
        return notFoundError("slips.no_event",
                             QT_TRANSLATE_NOOP("errors", "%1: there is no such step to correct; choose one from the history."),
                             {view.slip.ref()}, "event");
    const bool isDate = m_step.field == QLatin1String("on") || m_step.field == QLatin1String("to");
    if (!isDate && m_step.field != QLatin1String("note") && m_step.field != QLatin1String("person"))
        return invalidError("slips.bad_field", QT_TRANSLATE_NOOP("errors", "“%1” cannot be corrected; choose on, to, person or note."),
                            {m_step.field}, "field");
    if (isDate && !QDate::fromString(m_step.value, Qt::ISODate).isValid())
        return invalidError("slips.bad_date", QT_TRANSLATE_NOOP("errors", "“%1” is not a date; write for example 2026-03-05."),
                            {m_step.value}, "value");
    event.other = *m_step.event;
    event.field = m_step.field;
    event.value = m_step.value;
    const Verb sets = target->body.verb;
    if (m_step.field == QLatin1String("to") &&
        (sets == Verb::Issue || sets == Verb::Return || sets == Verb::Grant || sets == Verb::Resume)) // a limit never ends on a rest day
        event.value = m_service.m_office.calendar().rollForward(QDate::fromString(m_step.value, Qt::ISODate)).toString(Qt::ISODate);
    std::vector<Event> history = matter.history;
    history.push_back(Event{EventId(0), {}, view.slip.id, matter.matter.id, event, {}});
    const LifeSettings settings = m_service.lifeSettings(m_on);
    auto life = fold(history, m_service.rulesFor(matter, view.slip, settings));
    if (!life)
        return life.error(); // the corrected history would not be lawful
    matter.matter.life = std::move(*life);
    if (auto done = record(view.slip.id, matter.matter.id, event); !done)
        return done;
    return m_service.m_store.save(m_tx, matter.matter, view.slip);
}

Result<> SlipService::editTable(MatterId id, const MatterTable& table, int version, const Actor& actor, QDate on) {
    auto matter = m_store.matter(id);
    if (!matter)
        return matter.error();
    if (!*matter || (*matter)->version != version)
        return conflictError(
            "store.changed_meanwhile",
            QT_TRANSLATE_NOOP("errors", "This record was changed meanwhile; load it again and repeat your step. Nothing was saved."));
    if ((*matter)->life.ended())
        return ruleError("slips.ended", QT_TRANSLATE_NOOP("errors", "This matter is “%1”; its table can no longer be changed."),
                         {stateLabel((*matter)->life.state)});
    auto slip = m_store.slip((*matter)->slip);
    auto oldText = m_store.indexText(**matter);
    if (!slip || !oldText)
        return slip ? oldText.error() : slip.error();
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    Matter next = **matter;
    next.table = table;
    if (auto saved = m_store.save(tx, next, **slip); !saved)
        return saved;
    if (next.life.issuedOn)
        if (auto done = reindex(next, *oldText); !done)
            return done;
    Q_UNUSED(on)
    return finish(tx, actor, {QStringLiteral("matter.edit"), QStringLiteral("%1/%2").arg((*slip)->ref()).arg(next.ordinal), {}},
                  {(*slip)->id.value()});
}

Result<> SlipService::editMeasure(MatterId id, const Measure& measure, const Actor& actor) {
    auto matter = m_store.matter(id);
    auto measures = m_store.measures(id);
    if (!matter || !measures)
        return matter ? measures.error() : matter.error();
    const auto known = std::find_if(measures->begin(), measures->end(), [&](const Measure& one) { return one.id == measure.id; });
    if (!*matter || known == measures->end())
        return notFoundError("slips.matter_gone",
                             QT_TRANSLATE_NOOP("errors", "This matter is no longer in the file; load the list again."));
    if ((*matter)->life.ended() || known->doneOn)
        return ruleError("slips.measure_fixed",
                         QT_TRANSLATE_NOOP("errors", "Measure %1 is done or its matter has ended; it can no longer be changed."),
                         {QString::number(known->ordinal)}, "measure");
    auto slip = m_store.slip((*matter)->slip);
    if (!slip)
        return slip.error();
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto saved = m_store.saveMeasure(tx, measure); !saved)
        return saved;
    return finish(tx, actor, {QStringLiteral("measure.edit"), QStringLiteral("%1/%2").arg((*slip)->ref()).arg((*matter)->ordinal), {}},
                  {(*slip)->id.value()});
}

} // namespace duban
