#include "slips/slip_act.h"

#include "base/text.h"
#include "clues/clue_service.h"
#include "departments/department_service.h"
#include "office/office_store.h"
#include "slips/slip_labels.h"
#include "slips/step_papers.h"
#include "store/attachment_files.h"

#include <QCoreApplication>

namespace duban {

namespace {

Error manyMatters(const SlipView& view) {
    QStringList refs;
    for (const MatterView& matter : view.matters)
        refs << QStringLiteral("%1/%2").arg(view.slip.ref()).arg(matter.matter.ordinal);
    return invalidError("slips.which_matter", QT_TRANSLATE_NOOP("errors", "%1 has several matters; name one of them: %2."),
                        {view.slip.ref(), refs.join(QStringLiteral("、"))}, "ref");
}

QString verbAction(Verb verb) { return QStringLiteral("slip.") + wordOf(verb); }

} // namespace

EventDraft SlipAct::draftEvent() const {
    EventDraft event;
    event.verb = m_step.verb;
    event.on = m_on;
    event.note = cleanText(m_step.note);
    event.person = cleanText(m_step.person);
    event.to = m_step.to;
    event.days = m_step.days;
    event.actor = m_actor.person;
    event.account = m_actor.account;
    event.onPaper = m_actor.onPaper;
    return event;
}

void SlipAct::takeTexts(MatterTable& table) const {
    const auto take = [](QString& field, const QString& text) {
        if (!text.isEmpty())
            field = cleanText(text);
    };
    take(table.cause, m_step.cause);
    take(table.aim, m_step.aim);
    take(table.leader, m_step.leader);
    take(table.mechanism, m_step.mechanism);
    take(table.mechanismWaived, m_step.noMechanism);
}

Result<> SlipAct::checkInput() const {
    const QDate latest = std::max(m_service.m_office.today(), m_service.m_office.nowUtc().toOffsetFromUtc(8 * 3600).date());
    if (!m_on.isValid() || m_on > latest)
        return ruleError("slips.future", QT_TRANSLATE_NOOP("errors", "The step is dated %1, which lies in the future; today is %2."),
                         {m_on.toString(Qt::ISODate), latest.toString(Qt::ISODate)}, "at");
    const int maxChars = m_service.m_office.settings(m_on).maxTextChars;
    for (const QString& text : {m_step.note, m_step.mechanism, m_step.noMechanism, m_step.cause, m_step.aim, m_step.result})
        if (text.size() > maxChars)
            return invalidError("slips.note_too_long",
                                QT_TRANSLATE_NOOP("errors", "The text has more than %1 characters; shorten it or attach it as a file."),
                                {QString::number(maxChars)}, "note");
    return {};
}

Result<SlipId> SlipAct::run(const QString& refText) {
    Office& office = m_service.m_office;
    auto ref = parseRef(refText);
    if (!ref)
        return ref.error();
    if (auto fit = checkInput(); !fit)
        return fit.error();
    auto id = m_service.find(*ref, refText);
    if (!id)
        return id;
    if (!m_actor.operation.isEmpty()) { // a retry of an act that was committed is harmless
        Query known = office.database().query("store/audit_operation");
        known.bind(":operation", m_actor.operation);
        auto seen = known.one();
        if (!seen)
            return seen.error();
        if (*seen)
            return id;
    }
    if (auto begun = m_tx.begin(); !begun)
        return begun.error();
    auto view = m_service.view(*id, m_on);
    if (!view)
        return view.error();
    m_touched = {id->value()};
    const bool wholeSlip = isSlipVerb(m_step.verb) && !(ref->matter && (m_step.verb == Verb::Void || m_step.verb == Verb::Sign));
    auto done = wholeSlip ? onSlip(*view) : onMatters(*view, *ref);
    if (!done)
        return done.error();
    if (auto finished = m_service.finish(m_tx, m_actor, {verbAction(m_step.verb), refText.trimmed(), m_step.note.left(200)}, m_touched);
        !finished)
        return finished.error();
    return id;
}

Result<> SlipAct::record(SlipId slip, std::optional<MatterId> matter, const EventDraft& event) {
    Event row;
    row.slip = slip;
    row.matter = matter;
    row.body = event;
    row.recordedAt = m_service.m_office.nowUtc().toString(Qt::ISODateWithMs);
    auto id = m_service.m_store.add(m_tx, row);
    return id ? Result<>() : Result<>(id.error());
}

Result<> SlipAct::approve(Slip& slip) {
    Office& office = m_service.m_office;
    const OfficeSettings& set = office.settings(m_on);
    const QString prefix = set.prefix + set.slipWord;
    OfficeStore series(office.database());
    auto largest = m_service.m_store.largestNumber(prefix, m_on.year());
    if (!largest)
        return largest.error();
    if (auto raised = series.raiseNumber(m_tx, prefix, m_on.year(), *largest); !raised)
        return raised;
    auto number = series.takeNumber(m_tx, prefix, m_on.year());
    if (!number)
        return number.error();
    slip.number = SlipNumber{prefix, m_on.year(), *number};
    if (slip.body.approver.isEmpty())
        slip.body.approver = m_actor.person;
    return {};
}

namespace {
QString draftRef(const Slip& slip) { return slip.draftNumber ? QStringLiteral("草-%1").arg(*slip.draftNumber) : QString(); }
} // namespace

Result<> SlipAct::onSlip(SlipView& view) {
    EventDraft event = draftEvent();
    auto next = applySlip(view.slip, event);
    if (!next)
        return next.error();
    Slip slip = std::move(*next);
    if (event.verb == Verb::Propose && view.matters.empty())
        return invalidError("slips.no_matters", QT_TRANSLATE_NOOP("errors", "The slip has no matter; enter at least one problem."), {},
                            "matters");
    if (event.verb == Verb::Approve) {
        if (auto numbered = approve(slip); !numbered)
            return numbered;
        event.number = slip.number->text();
    }
    view.slip = slip;
    const bool reachesMatters = event.verb == Verb::Issue || event.verb == Verb::Sign || event.verb == Verb::Void;
    if (reachesMatters) {
        if (auto done = issueOrEnd(view, event.verb); !done)
            return done;
    }
    if (event.verb != Verb::Issue && event.verb != Verb::Sign)
        if (auto done = record(slip.id, std::nullopt, event); !done)
            return done;
    if (event.verb == Verb::Approve) // the numbers of the matters follow the slip's
        for (const MatterView& matter : view.matters)
            if (auto done = m_service.m_store.save(m_tx, matter.matter, slip); !done)
                return done;
    if (event.verb == Verb::Issue)
        for (const QString& clue : slip.body.clues)
            if (auto done = ClueService(m_service.m_office).markHandedOver(m_tx, clue, slip.ref(), m_on, draftRef(slip)); !done)
                return done;
    return m_service.m_store.save(m_tx, slip);
}

Result<> SlipAct::issueOrEnd(SlipView& view, Verb verb) {
    const LifeSettings settings = m_service.lifeSettings(m_on);
    for (MatterView& matter : view.matters) {
        if (verb == Verb::Void && matter.matter.life.ended())
            return ruleError(
                "slips.has_ended_matters",
                QT_TRANSLATE_NOOP("errors", "%1 cannot be voided: its matter %2 is “%3” already; void the open matters one by one."),
                {view.slip.ref(), QString::number(matter.matter.ordinal), stateLabel(matter.matter.life.state)});
        if (verb == Verb::Sign && (matter.matter.life.state != MatterState::Waiting || matter.matter.life.refusedOn))
            continue;
        EventDraft event = draftEvent();
        auto life = apply(matter.matter.life, event, m_service.rulesFor(matter, view.slip, settings));
        if (!life)
            return life.error();
        event.to = verb == Verb::Issue ? life->dueOn : std::nullopt;
        matter.matter.life = std::move(*life);
        if (auto done = record(view.slip.id, matter.matter.id, event); !done)
            return done;
        if (auto done = m_service.m_store.save(m_tx, matter.matter, view.slip); !done)
            return done;
        if (verb == Verb::Issue) {
            auto text = m_service.m_store.indexText(matter.matter);
            if (!text)
                return text.error();
            if (auto done = m_service.m_store.index(matter.matter.id, *text); !done)
                return done;
        }
    }
    return {};
}

Result<> SlipAct::onMatters(SlipView& view, const Ref& ref) {
    if (m_step.verb == Verb::Refuse && !ref.matter) {
        for (MatterView& matter : view.matters)
            if (auto done = onMatter(view, matter); !done)
                return done;
        return {};
    }
    if (!ref.matter && view.matters.size() != 1)
        return manyMatters(view);
    for (MatterView& matter : view.matters) {
        if (ref.matter && matter.matter.ordinal != *ref.matter)
            continue;
        if (auto done = onMatter(view, matter); !done)
            return done;
        auto matters = m_service.m_store.matters(view.slip.id);
        if (!matters)
            return matters.error();
        Slip slip = settled(view.slip, *matters, m_on);
        return slip == view.slip ? Result<>() : m_service.m_store.save(m_tx, slip);
    }
    return notFoundError("slips.no_such_matter", QT_TRANSLATE_NOOP("errors", "%1 has no matter %2; check the number after the slash."),
                         {view.slip.ref(), QString::number(ref.matter.value_or(0))}, "ref");
}

// What the verb needs beside the clerk's input: the paper's number, the other matter, who answers.
Result<> SlipAct::complete(const MatterView& matter, EventDraft& event, const LifeRules& rules) {
    if (event.verb == Verb::Submit && event.person.isEmpty())
        event.person = matter.matter.table.person;
    if (auto numbered = event.verb == Verb::Remind ? onRemind(matter, event, rules) : takeNumber(event); !numbered)
        return numbered;
    if (event.verb == Verb::Merge || event.verb == Verb::Transfer || event.verb == Verb::Refuse)
        event.value = m_step.unit;
    if (event.verb == Verb::Merge) {
        auto into = m_service.view(m_step.unit, m_on);
        if (!into)
            return into.error();
        if (into->matters.size() != 1 || into->matters.front().matter.id == matter.matter.id)
            return manyMatters(*into);
        event.other = into->matters.front().matter.id.value();
    }
    return {};
}

Result<> SlipAct::onMatter(SlipView& view, MatterView& matter) {
    const LifeSettings settings = m_service.lifeSettings(m_on);
    SlipStore& store = m_service.m_store;
    const bool indexed = matter.matter.life.issuedOn.has_value();
    auto oldText = store.indexText(matter.matter);
    if (!oldText)
        return oldText.error();
    EventDraft event = draftEvent();
    if (event.verb == Verb::Measure && m_step.done)
        event.verb = Verb::Done;
    takeTexts(matter.matter.table);
    if (auto kept = keepEvidence(matter); !kept)
        return kept;
    if (event.verb == Verb::Correct)
        return onCorrect(view, matter, event);
    const LifeRules rules = m_service.rulesFor(matter, view.slip, settings);
    if (auto ready = complete(matter, event, rules); !ready)
        return ready;
    auto life = apply(matter.matter.life, event, rules);
    if (!life)
        return life.error();
    if (event.verb == Verb::Return || event.verb == Verb::Grant || event.verb == Verb::Resume)
        event.to = life->dueOn; // the limit it sets, so that nothing has to be computed again to know it
    matter.matter.life = std::move(*life);
    if (auto done = effects(view, matter, event); !done)
        return done;
    if (auto done = record(view.slip.id, matter.matter.id, event); !done)
        return done;
    const Slip slip = matter.matter.slip == view.slip.id ? view.slip : **store.slip(matter.matter.slip);
    if (auto done = store.save(m_tx, matter.matter, slip); !done)
        return done;
    return indexed ? m_service.reindex(matter.matter, *oldText) : Result<>();
}

Result<> SlipAct::effects(SlipView& view, MatterView& matter, EventDraft& event) {
    MatterTable& table = matter.matter.table;
    if (event.verb == Verb::Measure || event.verb == Verb::Done)
        return onMeasure(matter, event);
    if (event.verb == Verb::Progress) {
        if (event.note.isEmpty() && m_step.evidence.isEmpty())
            return ruleError("slips.no_progress", QT_TRANSLATE_NOOP("errors", "%1: write the progress in the note."), {view.slip.ref()},
                             "note");
        if (!event.note.isEmpty())
            table.progress = event.note;
    }
    if (event.verb == Verb::Submit) {
        table.result = event.note;
        if (table.person.isEmpty())
            table.person = event.person;
    }
    if (event.verb == Verb::Uphold)
        return onUphold(view, matter, event);
    if (event.verb == Verb::Rebound)
        return onRebound(view, matter, event);
    return {};
}

Result<> SlipAct::onMeasure(MatterView& matter, EventDraft& event) {
    if (event.verb == Verb::Done) {
        for (Measure& measure : matter.measures) {
            if (measure.ordinal != *m_step.done)
                continue;
            if (measure.doneOn)
                return ruleError("slips.measure_done",
                                 QT_TRANSLATE_NOOP("errors", "Measure %1 was already done on %2; correct the date instead."),
                                 {QString::number(measure.ordinal), measure.doneOn->toString(Qt::ISODate)}, "done");
            measure.doneOn = m_on;
            measure.result = cleanText(m_step.result.isEmpty() ? m_step.note : m_step.result);
            event.days = measure.ordinal;
            return m_service.m_store.saveMeasure(m_tx, measure);
        }
        return notFoundError("slips.no_measure", QT_TRANSLATE_NOOP("errors", "There is no measure %1; the matter has %2."),
                             {QString::number(*m_step.done), QString::number(matter.measures.size())}, "done");
    }
    if (event.note.isEmpty())
        return ruleError("slips.empty_measure",
                         QT_TRANSLATE_NOOP("errors", "The measure has no text; write what is to be done in the note."), {}, "note");
    Measure measure;
    measure.ordinal = static_cast<int>(matter.measures.size()) + 1;
    measure.what = event.note;
    measure.who = event.person;
    measure.dueOn = event.to;
    return m_service.m_store.addMeasure(m_tx, matter.matter.id, measure);
}

Result<> SlipAct::onRemind(const MatterView& matter, EventDraft& event, const LifeRules& rules) {
    event.step = ladderStep(matter.matter.life, m_on, rules.calendar, rules.settings);
    if (event.step == QLatin1String("none"))
        return {}; // the rule refuses it with its reason
    return takeNumber(event);
}

// Each paper of the office is numbered in its own series when its step is taken, so that no number is ever promised twice.
Result<> SlipAct::takeNumber(EventDraft& event) {
    const OfficeSettings& set = m_service.m_office.settings(m_on);
    const QString word = seriesWord(set, event.verb, event.step);
    if (word.isEmpty())
        return {};
    const QString prefix = set.prefix + word;
    auto number = OfficeStore(m_service.m_office.database()).takeNumber(m_tx, prefix, m_on.year());
    if (!number)
        return number.error();
    event.number = SlipNumber{prefix, m_on.year(), *number}.text();
    return {};
}

Result<> SlipAct::keepEvidence(MatterView& matter) {
    const QString folder = m_service.m_office.database().filesFolder();
    for (const QString& path : m_step.evidence) {
        auto kept = keepFile(folder, path);
        if (!kept)
            return kept.error();
        Attachment file{AttachmentId(0),  matter.matter.id,    std::nullopt, kept->name,
                        kept->storedName, kept->contentDigest, kept->bytes,  m_on};
        if (auto done = m_service.m_store.addAttachment(m_tx, file); !done)
            return done;
        matter.evidence.push_back(std::move(file));
    }
    if (m_step.verb == Verb::Attach && m_step.evidence.isEmpty())
        return invalidError("slips.no_files", QT_TRANSLATE_NOOP("errors", "Name at least one file to attach."), {}, "evidence");
    return {};
}

Result<> SlipService::attach(const QString& ref, const QStringList& paths, const Actor& actor, QDate on) {
    StepInput step;
    step.verb = Verb::Attach;
    step.evidence = paths;
    auto done = act(ref, step, actor, on);
    return done ? Result<>() : Result<>(done.error());
}

Result<SlipView> SlipService::act(const QString& ref, const StepInput& step, const Actor& actor, QDate on) {
    auto done = SlipAct(*this, step, actor, on).run(ref);
    if (!done)
        return done.error();
    return view(*done, on);
}

} // namespace duban
