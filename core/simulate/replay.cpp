#include "simulate/replay.h"

#include "clues/clue_files.h"
#include "clues/clue_service.h"
#include "departments/department_service.h"
#include "scoring/scoring_service.h"
#include "simulate/written_input.h"
#include "slips/clue_handover.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace duban {

namespace {

bool isLeaders(Verb verb) {
    constexpr std::array leaders{Verb::Approve, Verb::Disapprove, Verb::Uphold, Verb::Reject,   Verb::Grant,
                                 Verb::Deny,    Verb::Suspend,    Verb::Resume, Verb::Transfer, Verb::Void};
    return std::find(leaders.begin(), leaders.end(), verb) != leaders.end();
}

QString slipPart(const QString& ref) { return ref.section(u'/', 0, 0); }
QString matterPart(const QString& ref) { return ref.contains(u'/') ? u'/' + ref.section(u'/', 1) : QString(); }

Result<qint64> eventNamed(const QString& name, const QString& ref, SlipService& slips, QDate on) {
    auto view = slips.view(ref, on);
    if (!view)
        return view.error();
    auto where = parseRef(ref);
    std::optional<qint64> found;
    const auto look = [&](const std::vector<Event>& history) {
        for (const Event& event : history)
            if (event.uuid == name || wordOf(event.body.verb) == name)
                found = event.id.value();
    };
    look(view->history);
    for (const MatterView& matter : view->matters)
        if (!where || !where->matter || *where->matter == matter.matter.ordinal)
            look(matter.history);
    if (!found)
        return notFoundError("simulate.no_event",
                             QT_TRANSLATE_NOOP("errors", "%1 has no step “%2”; name a verb, or the step's id as “show” gives it."),
                             {ref, name}, "event");
    return *found;
}

Error unknownWord(const QString& word) {
    return Error{ErrorKind::Usage,
                 u"simulate.unknown_verb"_qs,
                 QT_TRANSLATE_NOOP("errors", "“%1” is no step; choose one of: %2."),
                 {word,
                  [] {
                      QStringList verbs;
                      for (const auto& code : codesOf<Verb>)
                          verbs << wordOf(code.value);
                      return verbs.join(u' ');
                  }()},
                 u"do"_qs,
                 {}};
}

} // namespace

Actor actorFor(const Office& office, std::optional<Verb> verb, const QString& by, QDate on) {
    Actor actor = office.defaultActor();
    if (!by.isEmpty())
        actor.person = by;
    else if (const QStringList leaders = office.leaders(on); verb && isLeaders(*verb) && !leaders.isEmpty())
        actor.person = leaders.first();
    return actor;
}

Result<StepInput> stepFromJson(const QJsonObject& options, Verb verb, const QString& ref, SlipService& slips, QDate on) {
    StepInput step;
    step.verb = verb;
    QString event;
    ObjectReader reader(options, {});
    reader.text("note", step.note);
    reader.text("person", step.person);
    reader.date("to", step.to);
    reader.number("days", step.days);
    reader.texts("evidence", step.evidence);
    reader.text("unit", step.unit);
    reader.number("done", step.done);
    reader.text("mechanism", step.mechanism);
    reader.text("no-mechanism", step.noMechanism);
    reader.text("cause", step.cause);
    reader.text("aim", step.aim);
    reader.text("leader", step.leader);
    reader.text("result", step.result);
    reader.text("field", step.field);
    reader.text("value", step.value);
    reader.text("event", event);
    if (auto ended = reader.end(); !ended)
        return ended.error();
    if (step.to && step.days)
        return invalidError("simulate.two_limits", QT_TRANSLATE_NOOP("errors", "Give a date or a number of days, not both."), {}, "days");
    if (!event.isEmpty()) {
        auto id = eventNamed(event, ref, slips, on);
        if (!id)
            return id.error();
        step.event = *id;
    }
    return step;
}

namespace {

// One act of a written history, with what every kind of act needs.
class Act {
public:
    Act(Office& office, const QJsonObject& act) : m_office(office), m_slips(office), m_options(act) {}

    Result<Performed> run() {
        ObjectReader reader(m_options, {});
        reader.text("do", m_do);
        reader.text("ref", m_ref);
        reader.text("by", m_by);
        m_on = m_office.today();
        reader.date("at", m_on);
        m_input = reader.take("input");
        reader.text("what", m_what);
        if (auto wrong = reader.problem())
            return *wrong;
        for (const char* key : {"do", "ref", "by", "at", "input", "what", "as"})
            m_options.remove(QLatin1String(key));
        if (m_do == u"add")
            return add();
        if (m_do == u"edit")
            return edit();
        if (m_do == u"dispose")
            return dispose();
        if (m_do == u"attach")
            return attach();
        return step();
    }

private:
    [[nodiscard]] bool isClue() const { return m_ref.startsWith(u"XS-", Qt::CaseInsensitive); }

    Result<QJsonObject> input() const {
        if (!m_input.isObject())
            return invalidError("simulate.no_input", QT_TRANSLATE_NOOP("errors", "“%1” needs an “input” object."), {m_do}, "input");
        return m_input.toObject();
    }

    Result<Performed> add() {
        auto given = input();
        auto units = DepartmentService(m_office).matcher();
        if (!given || !units)
            return !given ? given.error() : units.error();
        const Actor actor = actorFor(m_office, std::nullopt, m_by, m_on);
        if (m_what == u"clue") {
            ClueDraft blank;
            blank.received = m_on;
            auto draft = clueFromJson(*given, blank, *units);
            return draft ? clue(ClueService(m_office).add(*draft, actor, m_on)) : draft.error();
        }
        if (m_what == u"entry")
            return addEntry(*given, actor);
        if (m_what != u"slip")
            return Error{ErrorKind::Usage,
                         u"simulate.add_what"_qs,
                         QT_TRANSLATE_NOOP("errors", "“%1” cannot be added; choose clue, slip or entry."),
                         {m_what},
                         u"what"_qs,
                         {}};
        auto draft = slipFromJson(*given, {}, *units);
        if (!draft)
            return draft.error();
        auto slip = m_slips.draft(*draft, actor, m_on);
        return slip ? view(slip->ref()) : slip.error();
    }

    Result<Performed> addEntry(const QJsonObject& given, const Actor& actor) {
        auto draft = entryFromJson(given, m_on);
        if (!draft)
            return draft.error();
        auto uuid = ScoringService(m_office).addEntry(*draft, actor, m_on);
        return uuid ? Performed{*uuid, {}, {}} : Result<Performed>(uuid.error());
    }

    Result<Performed> edit() {
        auto given = input();
        auto units = DepartmentService(m_office).matcher();
        if (!given || !units)
            return !given ? given.error() : units.error();
        const Actor actor = actorFor(m_office, std::nullopt, m_by, m_on);
        if (isClue()) {
            auto current = ClueService(m_office).byRef(m_ref);
            if (!current)
                return current.error();
            auto draft = clueFromJson(*given, current->body, *units);
            return draft ? clue(ClueService(m_office).edit(m_ref, *draft, actor, m_on)) : draft.error();
        }
        auto current = m_slips.view(m_ref, m_on);
        if (!current)
            return current.error();
        SlipDraft before = current->slip.body;
        before.matters.clear();
        for (const MatterView& matter : current->matters)
            before.matters.push_back(matter.matter.body);
        auto draft = slipFromJson(*given, before, *units);
        if (!draft)
            return draft.error();
        auto slip = m_slips.edit(current->slip, *draft, actor, m_on);
        return slip ? view(slip->ref()) : slip.error();
    }

    Result<Performed> dispose() {
        QString word, reason, target;
        ObjectReader reader(m_options, {});
        reader.text("way", word);
        reader.text("note", reason);
        reader.text("target", target);
        if (auto ended = reader.end(); !ended)
            return ended.error();
        const auto way = fromWord<ClueState>(word);
        const Actor actor = actorFor(m_office, std::nullopt, m_by, m_on);
        if (word == u"reopened")
            return clue(ClueService(m_office).reopen(m_ref, reason, actor, m_on));
        if (!way || *way == ClueState::Open)
            return Error{ErrorKind::Usage,
                         u"simulate.way"_qs,
                         QT_TRANSLATE_NOOP("errors", "“%1” is no way to settle a clue; choose handed_over, merged, transferred, forwarded, "
                                                     "rejected, settled or reopened."),
                         {word},
                         u"way"_qs,
                         {}};
        if (*way == ClueState::HandedOver)
            return handOver(reason, target, actor);
        return clue(ClueService(m_office).dispose(m_ref, *way, reason, target, actor, m_on));
    }

    // Into the draft that is named, else into a new one for the first unit concerned.
    Result<Performed> handOver(const QString& reason, const QString& draft, const Actor& actor) {
        auto found = ClueService(m_office).byRef(m_ref);
        if (!found)
            return found.error();
        HandoverWish wish{{found->ref()}, reason, std::nullopt, found->body.units.value(0), {}, {}};
        if (!draft.isEmpty()) {
            auto slip = m_slips.view(draft, m_on);
            if (!slip)
                return slip.error();
            wish.draft = slip->slip.id;
        }
        auto slip = duban::handOver(m_office, wish, actor, m_on);
        return slip ? clue(ClueService(m_office).byRef(m_ref)) : slip.error();
    }

    Result<Performed> attach() {
        QStringList paths;
        ObjectReader reader(m_options, {});
        reader.texts("evidence", paths);
        const bool sealed = reader.take("sealed").toBool(); // the files show who brought the clue
        if (auto ended = reader.end(); !ended)
            return ended.error();
        const Actor actor = actorFor(m_office, std::nullopt, m_by, m_on);
        const auto done =
            isClue() ? ClueFiles(m_office).attach(m_ref, paths, sealed, actor, m_on) : m_slips.attach(m_ref, paths, actor, m_on);
        if (!done)
            return done.error();
        return isClue() ? clue(ClueService(m_office).byRef(m_ref)) : view(m_ref);
    }

    Result<Performed> step() {
        const auto verb = fromWord<Verb>(m_do);
        if (!verb)
            return unknownWord(m_do);
        auto input = stepFromJson(m_options, *verb, m_ref, m_slips, m_on);
        if (!input)
            return input.error();
        auto after = m_slips.act(m_ref, *input, actorFor(m_office, *verb, m_by, m_on), m_on);
        if (!after)
            return after.error();
        return Performed{after->slip.ref() + matterPart(m_ref), std::move(*after), {}};
    }

    Result<Performed> clue(Result<Clue> changed) const {
        if (!changed)
            return changed.error();
        return Performed{changed->ref(), {}, std::move(*changed)};
    }

    Result<Performed> view(const QString& ref) {
        auto slip = m_slips.view(ref, m_on);
        if (!slip)
            return slip.error();
        return Performed{slip->slip.ref() + matterPart(ref), std::move(*slip), {}};
    }

    Office& m_office;
    SlipService m_slips;
    QJsonObject m_options;
    QJsonValue m_input;
    QString m_do, m_ref, m_by, m_what;
    QDate m_on;
};

} // namespace

Result<Performed> perform(Office& office, const QJsonObject& act) { return Act(office, act).run(); }

QString Replay::resolved(const QString& ref) const {
    const auto named = m_names.constFind(slipPart(ref));
    return named == m_names.constEnd() ? ref : *named + matterPart(ref);
}

QJsonArray Replay::inFolder(const QJsonArray& paths) const {
    QJsonArray found;
    for (const QJsonValue& path : paths)
        found << (path.isString() ? QJsonValue(QDir(m_folder).absoluteFilePath(path.toString())) : path);
    return found;
}

Result<Performed> Replay::run(const QByteArray& text) {
    QJsonParseError problem;
    QJsonObject act = QJsonDocument::fromJson(text, &problem).object();
    if (problem.error != QJsonParseError::NoError || act.isEmpty())
        return invalidError("simulate.json", QT_TRANSLATE_NOOP("errors", "The line is not one JSON object (character %1); correct it."),
                            {QString::number(problem.offset)});
    const QString ref = resolved(act.value(u"ref").toString());
    if (act.contains(u"ref"))
        act.insert(u"ref"_qs, ref);
    if (act.contains(u"unit"))
        act.insert(u"unit"_qs, resolved(act.value(u"unit").toString())); // merge: the other matter
    if (QJsonObject input = act.value(u"input").toObject(); input.contains(u"clues")) {
        QJsonArray clues;
        for (const QJsonValue& clue : input.value(u"clues").toArray())
            clues << (clue.isString() ? QJsonValue(resolved(clue.toString())) : clue);
        input.insert(u"clues"_qs, clues);
        act.insert(u"input"_qs, input);
    }
    if (act.contains(u"target"))
        act.insert(u"target"_qs, resolved(act.value(u"target").toString())); // a clue that another is merged into
    if (act.contains(u"evidence") && !m_folder.isEmpty())
        act.insert(u"evidence"_qs, inFolder(act.value(u"evidence").toArray()));
    auto performed = perform(m_office, act);
    if (!performed)
        return performed;
    for (QString& named : m_names)
        if (named == slipPart(ref))
            named = slipPart(performed->ref);
    if (act.contains(u"as"))
        m_names.insert(act.value(u"as").toString(), slipPart(performed->ref));
    return performed;
}

ReplayResult Replay::line(int number, const QByteArray& text) {
    auto performed = run(text);
    return performed ? ReplayResult{number, performed->ref, {}} : ReplayResult{number, {}, performed.error()};
}

} // namespace duban
