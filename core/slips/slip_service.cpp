#include "slips/slip_service.h"

#include "base/text.h"
#include "clues/clue_service.h"
#include "departments/department_service.h"
#include "slips/slip_labels.h"

#include <QCoreApplication>

#include <array>
#include <tuple>

namespace duban {

LifeSettings SlipService::lifeSettings(QDate on) const {
    const OfficeSettings& set = m_office.settings(on);
    LifeSettings life;
    life.refuseDays = set.refuseDays;
    life.signDays = set.signDays;
    life.returnDays = set.returnDays;
    life.maxLimitDays = set.maxLimitDays;
    life.soonDays = set.soonDays;
    life.yellowDays = set.yellowDays;
    life.redDays = set.redDays;
    life.recheckMonths = set.recheckMonths;
    life.gateEvidence = set.gateEvidence;
    for (const Person& person : m_office.persons())
        if (person.servesOn(on))
            (person.role == Role::Leader ? life.leaders : life.clerks) << person.name;
    return life;
}

namespace {

Result<Department> liveUnit(const DepartmentMatcher& matcher, const QString& code, QDate on, const char* field) {
    const Department* unit = matcher.byCode(code);
    if (unit == nullptr)
        return notFoundError("slips.unknown_unit",
                             QT_TRANSLATE_NOOP("errors", "There is no unit with the code “%1”; choose one from the list of units."), {code},
                             field);
    if (!unit->aliveOn(on))
        return invalidError("slips.unit_ended", QT_TRANSLATE_NOOP("errors", "%1 does not exist on %2; its successor is: %3."),
                            {unit->body.name, on.toString(Qt::ISODate),
                             unit->body.successorCode.isEmpty() ? QStringLiteral("—") : unit->body.successorCode},
                            field);
    return *unit;
}

// What was closed stays on older papers and is understood in imports; a new draft takes an entry that is offered.
Result<> stillOffered(const Office& office, const MatterDraft& body, QDate on) {
    const std::array<std::tuple<ListKind, const QString&, const char*>, 3> chosen{{{ListKind::Category, body.category, "category"},
                                                                                   {ListKind::Source, body.source, "source"},
                                                                                   {ListKind::Severity, body.severity, "severity"}}};
    for (const auto& [kind, name, field] : chosen)
        if (const ListItem* item = office.itemByName(kind, name); item != nullptr && !item->validOn(on))
            return invalidError("slips.item_closed",
                                QT_TRANSLATE_NOOP("errors", "“%1” has not been offered since %2; choose another entry of the list."),
                                {item->name, item->validTo->toString(Qt::ISODate)}, field);
    return {};
}

SlipDraft cleaned(SlipDraft draft) {
    draft.title = cleanText(draft.title);
    for (MatterDraft& matter : draft.matters) {
        matter.problem = cleanText(matter.problem);
        matter.requirement = cleanText(matter.requirement);
    }
    if (draft.title.isEmpty() && !draft.matters.empty())
        draft.title = headline(draft.matters.front().problem);
    return draft;
}

} // namespace

Result<> SlipService::resolve(MatterDraft& body, Matter& matter) const {
    const ListItem* category = m_office.itemByName(ListKind::Category, body.category);
    if (category == nullptr)
        return invalidError("slips.unknown_category",
                            QT_TRANSLATE_NOOP("errors", "“%1” is not a category of this office; choose one from the list."),
                            {body.category}, "category");
    body.category = category->name;
    matter.categoryId = category->id;
    matter.sourceId.reset();
    if (!body.source.isEmpty()) {
        const ListItem* source = m_office.itemByName(ListKind::Source, body.source);
        if (source == nullptr)
            return invalidError("slips.unknown_source",
                                QT_TRANSLATE_NOOP("errors", "“%1” is not a source of this office; choose one from the list."),
                                {body.source}, "source");
        body.source = source->name;
        matter.sourceId = source->id;
    }
    if (m_office.itemByName(ListKind::Severity, body.severity) == nullptr)
        return invalidError("slips.unknown_severity",
                            QT_TRANSLATE_NOOP("errors", "“%1” is not a severity of this office; choose one from the list."),
                            {body.severity}, "severity");
    matter.body = body;
    return {};
}

Result<Slip> SlipService::prepare(const SlipDraft& raw, Slip slip, std::vector<Matter>& matters, QDate on) {
    const OfficeSettings& set = m_office.settings(on);
    SlipDraft draft = cleaned(raw);
    if (auto valid = validateDraft(draft, set.maxTextChars, set.maxLimitDays); !valid)
        return valid.error();
    auto matcher = DepartmentService(m_office).matcher();
    if (!matcher)
        return matcher.error();
    auto lead = liveUnit(*matcher, draft.lead, on, "lead");
    if (!lead)
        return lead.error();
    for (const QString& code : draft.co)
        if (auto unit = liveUnit(*matcher, code, on, "co"); !unit)
            return unit.error();
    for (const QString& clue : draft.clues)
        if (auto found = ClueService(m_office).byRef(clue); !found)
            return found.error();
    for (MatterDraft& body : draft.matters) {
        Matter matter;
        matter.lead = lead->id;
        matter.ordinal = static_cast<int>(matters.size()) + 1;
        if (auto known = resolve(body, matter); !known)
            return known.error();
        if (auto offered = stillOffered(m_office, body, on); !offered)
            return offered.error();
        matters.push_back(std::move(matter));
    }
    draft.matters.clear();
    slip.lead = lead->id;
    slip.body = std::move(draft);
    return slip;
}

Result<> SlipService::saveDraftMatters(Transaction& tx, const Slip& slip, std::vector<Matter>& matters) {
    for (Matter& matter : matters) {
        matter.slip = slip.id;
        Result<> done;
        if (matter.id.value() == 0) {
            auto id = m_store.add(tx, matter, slip);
            done = id ? Result<>() : Result<>(id.error());
        } else {
            done = m_store.save(tx, matter, slip);
        }
        if (!done)
            return done;
    }
    return {};
}

Result<> SlipService::reindex(const Matter& matter, const QByteArray& oldText) {
    auto newText = m_store.indexText(matter);
    if (!newText)
        return newText.error();
    if (*newText == oldText)
        return {};
    if (auto done = m_store.unindex(matter.id, oldText); !done)
        return done;
    return m_store.index(matter.id, *newText);
}

Result<Slip> SlipService::saveDraft(Transaction& tx, Slip slip, std::vector<Matter>& matters) {
    const bool isNew = slip.id.value() == 0;
    if (isNew) {
        auto id = m_store.add(tx, slip);
        if (!id)
            return id.error();
        slip.id = *id;
    } else if (auto saved = m_store.save(tx, slip); !saved) {
        return saved.error();
    }
    auto present = m_store.matters(slip.id);
    auto dropped = m_store.droppedMatters(slip.id);
    if (!present || !dropped)
        return present ? dropped.error() : present.error();
    present->insert(present->end(), dropped->begin(), dropped->end());
    for (const Matter& old : *present) {
        const auto again =
            std::find_if(matters.begin(), matters.end(), [&](const Matter& matter) { return matter.ordinal == old.ordinal; });
        if (auto done = m_store.setWithdrawn(tx, old.id, again == matters.end()); !done)
            return done.error();
        if (again == matters.end())
            continue;
        again->id = old.id;
        again->uuid = old.uuid;
        again->version = old.version + 1;
    }
    if (auto done = saveDraftMatters(tx, slip, matters); !done)
        return done.error();
    for (const QString& clue : slip.body.clues)
        if (auto linked = m_store.addClue(tx, slip.id, clue); !linked)
            return linked.error();
    return slip;
}

Result<Slip> SlipService::draft(const SlipDraft& draft, const Actor& actor, QDate on) {
    std::vector<Matter> matters;
    auto slip = prepare(draft, Slip{}, matters, on);
    if (!slip)
        return slip;
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    auto number = m_store.nextDraft();
    if (!number)
        return number.error();
    slip->draftNumber = *number;
    auto saved = saveDraft(tx, *slip, matters);
    if (!saved)
        return saved;
    if (auto done = finish(tx, actor, {QStringLiteral("slip.draft"), saved->ref(), {}}, {saved->id.value()}); !done)
        return done.error();
    return m_store.slip(saved->id).map([](const std::optional<Slip>& stored) { return *stored; });
}

Result<Slip> SlipService::edit(const Slip& current, const SlipDraft& draft, const Actor& actor, QDate on) {
    if (current.state != SlipState::Draft)
        return ruleError(
            "slips.not_a_draft",
            QT_TRANSLATE_NOOP("errors", "%1 is “%2” and can no longer be edited; void and re-issue it, or send it back first."),
            {current.ref(), stateLabel(current.state)});
    std::vector<Matter> matters;
    auto slip = prepare(draft, current, matters, on);
    if (!slip)
        return slip;
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun.error();
    auto saved = saveDraft(tx, *slip, matters);
    if (!saved)
        return saved;
    if (auto done = finish(tx, actor, {QStringLiteral("slip.edit"), saved->ref(), {}}, {saved->id.value()}); !done)
        return done.error();
    return m_store.slip(saved->id).map([](const std::optional<Slip>& stored) { return *stored; });
}

Result<> SlipService::finish(Transaction& tx, const Actor& actor, const AuditNote& note, const std::vector<qint64>& slips) {
    if (auto recorded = tx.record(actor, note, m_office.nowUtc()); !recorded)
        return recorded;
    if (auto committed = tx.commit(); !committed)
        return committed;
    ChangeSet changes;
    changes.kinds = {ChangeKind::Slips, ChangeKind::Matters};
    changes.slips = slips;
    m_office.changes().publish(changes);
    return {};
}

Result<SlipId> SlipService::find(const Ref& ref, const QString& text) {
    auto id = ref.number  ? m_store.idByNumber(*ref.number)
              : ref.draft ? m_store.idByDraft(*ref.draft)
                          : Result<std::optional<SlipId>>(std::nullopt);
    if (!id)
        return id.error();
    if (!*id)
        return notFoundError("slips.not_found", QT_TRANSLATE_NOOP("errors", "There is no slip “%1” in this file; check the number."),
                             {text}, "ref");
    return **id;
}

Result<SlipView> SlipService::view(const QString& text, QDate asOf) {
    auto ref = parseRef(text);
    if (!ref)
        return ref.error();
    auto id = find(*ref, text);
    if (!id)
        return id.error();
    auto whole = view(*id, asOf);
    if (whole && ref->matter)
        std::erase_if(whole->matters, [&](const MatterView& view) { return view.matter.ordinal != *ref->matter; });
    if (whole && ref->matter && whole->matters.empty())
        return notFoundError("slips.no_such_matter", QT_TRANSLATE_NOOP("errors", "%1 has no matter %2; check the number after the slash."),
                             {whole->slip.ref(), QString::number(*ref->matter)}, "ref");
    return whole;
}

Result<SlipView> SlipService::viewOfMatter(MatterId id, QDate asOf) {
    auto matter = m_store.matter(id);
    if (!matter)
        return matter.error();
    if (!*matter)
        return notFoundError("slips.matter_gone",
                             QT_TRANSLATE_NOOP("errors", "This matter is no longer in the file; load the list again."));
    return view((*matter)->slip, asOf);
}

Result<MatterView> SlipService::viewMatter(const Slip& slip, Matter matter, QDate asOf) {
    MatterView view{std::move(matter), {}, {}, {}, 0, {}, {}, {}, {}};
    auto measures = m_store.measures(view.matter.id);
    auto files = m_store.attachments(view.matter.id);
    auto history = m_store.history(view.matter.id);
    if (!measures || !files || !history)
        return !measures ? measures.error() : !files ? files.error() : history.error();
    view.measures = std::move(*measures);
    view.evidence = std::move(*files);
    view.history = std::move(*history);
    const LifeSettings settings = lifeSettings(asOf);
    const LifeRules rules = rulesFor(view, slip, settings);
    if (auto life = fold(view.history, rules))
        view.matter.life = std::move(*life);
    view.overdueDays = overdueDays(view.matter.life, asOf, m_office.calendar());
    view.step = ladderStep(view.matter.life, asOf, m_office.calendar(), settings);
    view.next = nextVerbs(view.matter.life);
    EventDraft closing;
    closing.actor = m_office.defaultActor().person;
    view.gate = closureGate(view.matter.life, closing, rules);
    if (auto warned = warn(view, slip, asOf); !warned)
        return warned.error();
    return view;
}

// Only while the closure is ahead: what is closed was looked at.
Result<> SlipService::warn(MatterView& view, const Slip& slip, QDate asOf) {
    const MatterState state = view.matter.life.state;
    if (state != MatterState::Submitted && state != MatterState::Verifying && state != MatterState::Closing)
        return {};
    auto others = m_store.otherResults(view.matter, slip.lead);
    if (!others)
        return others.error();
    QStringList phrases;
    for (const ListItem& phrase : m_office.items(ListKind::Phrase))
        phrases << phrase.name;
    view.warnings =
        closureWarnings(view.matter.body.problem, view.matter.table.result, phrases, *others, m_office.settings(asOf).similarityPercent);
    return {};
}

LifeRules SlipService::rulesFor(const MatterView& view, const Slip& slip, const LifeSettings& settings) const {
    GateFacts gate;
    gate.measures = static_cast<int>(view.measures.size());
    for (const Measure& measure : view.measures)
        gate.measuresDone += measure.doneOn ? 1 : 0;
    gate.evidence = static_cast<int>(view.evidence.size());
    gate.mechanism = !view.matter.table.mechanism.isEmpty() || !view.matter.table.mechanismWaived.isEmpty();
    return LifeRules{m_office.calendar(),
                     settings,
                     gate,
                     view.matter.body.limit,
                     QStringLiteral("%1/%2").arg(slip.ref()).arg(view.matter.ordinal),
                     false};
}

Result<SlipView> SlipService::view(SlipId id, QDate asOf) {
    auto slip = m_store.slip(id);
    if (!slip)
        return slip.error();
    if (!*slip)
        return notFoundError("slips.gone", QT_TRANSLATE_NOOP("errors", "This slip is no longer in the file; load the list again."));
    SlipView view;
    view.slip = std::move(**slip);
    auto matcher = DepartmentService(m_office).matcher();
    if (!matcher)
        return matcher.error();
    if (const Department* lead = matcher->byCode(view.slip.body.lead))
        view.lead = *lead;
    auto matters = m_store.matters(id);
    auto history = m_store.slipHistory(id);
    if (!matters || !history)
        return matters ? history.error() : matters.error();
    view.history = std::move(*history);
    for (Matter& matter : *matters) {
        auto one = viewMatter(view.slip, std::move(matter), asOf);
        if (!one)
            return one.error();
        view.matters.push_back(std::move(*one));
    }
    return view;
}

} // namespace duban
