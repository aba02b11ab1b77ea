// duban add, edit, dispose, attach, act: each is one act of a written history (core/simulate), taken from the options.
#include "duban/call.h"
#include "duban/clue_json.h"
#include "duban/command_table.h"
#include "duban/slip_json.h"
#include "simulate/replay.h"
#include "simulate/written_input.h"
#include "slips/draft_warnings.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duban {

namespace {

/// Opens the file, performs the act, and leaves the answer to `told`.
template <class Told> Result<Answer> performed(Call& call, QJsonObject act, const Told& told) {
    auto at = call.date("at");
    if (!at)
        return at.error();
    if (*at)
        act.insert(u"at"_qs, (*at)->toString(Qt::ISODate));
    if (call.has("by"))
        act.insert(u"by"_qs, call.value("by"));
    auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    auto done = perform(**office, act);
    if (!done)
        return done.error();
    return told(*done, **office, at->value_or((*office)->today()));
}

Answer refOnly(const Performed& done, Office&, QDate) {
    return {{{u"ref"_qs, done.ref}}, say(QT_TRANSLATE_NOOP("duban", "Saved: %1"), {done.ref})};
}

/// What to mind about a draft goes to standard error; the answer stays the reference.
struct RefAndWarnings {
    Call& call;
    Answer operator()(const Performed& done, Office& office, QDate on) const {
        if (done.slip)
            for (const QString& warning : draftWarnings(office, *done.slip, on).value_or(QStringList()))
                call.tell(warning);
        return refOnly(done, office, on);
    }
};

Answer whole(const Performed& done, Office& office, QDate on) {
    SlipService slips(office);
    if (done.clue)
        return {clueJson(office, *done.clue, on), clueText(office, *done.clue, on)};
    return {slipJson(*done.slip, slips, on), slipText(*done.slip, on)};
}

Result<Answer> runAdd(Call& call) {
    auto input = readInput(call.argument(2));
    if (!input)
        return input.error();
    return performed(call, {{u"do"_qs, u"add"_qs}, {u"what"_qs, call.argument(1)}, {u"input"_qs, *input}}, RefAndWarnings{call});
}

Result<Answer> runEdit(Call& call) {
    auto input = readInput(call.argument(2));
    if (!input)
        return input.error();
    return performed(call, {{u"do"_qs, u"edit"_qs}, {u"ref"_qs, call.argument(1)}, {u"input"_qs, *input}}, RefAndWarnings{call});
}

Result<Answer> runDispose(Call& call) {
    QJsonObject act{{u"do"_qs, u"dispose"_qs}, {u"ref"_qs, call.argument(1)}, {u"way"_qs, call.argument(2)}};
    act.insert(u"note"_qs, call.value("note"));
    act.insert(u"target"_qs, call.value("target"));
    return performed(call, act, whole);
}

Result<Answer> runAttach(Call& call) {
    QJsonObject act{
        {u"do"_qs, u"attach"_qs}, {u"ref"_qs, call.argument(1)}, {u"evidence"_qs, QJsonArray::fromStringList(call.argumentsFrom(2))}};
    if (call.has("sealed"))
        act.insert(u"sealed"_qs, true);
    return performed(call, act, refOnly);
}

Result<Answer> runAct(Call& call) {
    const auto verb = fromWord<Verb>(call.argument(1));
    if (!verb || *verb == Verb::Edit || *verb == Verb::Withdraw) {
        QStringList verbs;
        for (const auto& code : codesOf<Verb>)
            if (code.value != Verb::Edit && code.value != Verb::Withdraw)
                verbs << wordOf(code.value);
        return usageError("cli.verb", QT_TRANSLATE_NOOP("errors", "“%1” is no step; choose one of: %2."),
                          {call.argument(1), verbs.join(u' ')});
    }
    QJsonObject act{{u"do"_qs, call.argument(1)}, {u"ref"_qs, call.argument(2)}};
    for (const char* option :
         {"note", "person", "unit", "mechanism", "no-mechanism", "cause", "aim", "leader", "result", "field", "value", "event"})
        if (call.has(option))
            act.insert(QString::fromLatin1(option), call.value(option));
    for (const char* option : {"days", "done"}) {
        auto number = call.number(option);
        if (!number)
            return number.error();
        if (*number)
            act.insert(QString::fromLatin1(option), **number);
    }
    auto to = call.date("to");
    if (!to)
        return to.error();
    if (*to)
        act.insert(u"to"_qs, (*to)->toString(Qt::ISODate));
    if (call.has("evidence"))
        act.insert(u"evidence"_qs, QJsonArray::fromStringList(call.values("evidence")));
    return performed(call, act, whole);
}

} // namespace

Command addCommand() {
    return {"add",
            "FILE clue|slip|entry INPUT.json",
            QT_TRANSLATE_NOOP("duban", "Register a clue, draft a slip or enter points; “-” reads standard input."),
            3,
            3,
            {},
            runAdd};
}

Command editCommand() {
    return {"edit", "FILE REF INPUT.json", QT_TRANSLATE_NOOP("duban", "Change a draft or an undecided clue."), 3, 3, {}, runEdit};
}

Command disposeCommand() {
    return {"dispose",
            "FILE CLUE WAY",
            QT_TRANSLATE_NOOP("duban",
                              "Decide on a clue: handed_over, merged, transferred, forwarded, rejected, settled; reopened takes it back."),
            3,
            3,
            {{"note", "TEXT", QT_TRANSLATE_NOOP("duban", "The reason.")},
             {"target", "TEXT", QT_TRANSLATE_NOOP("duban", "The other clue, the body that it goes to, or the draft that takes it in.")}},
            runDispose};
}

Command attachCommand() {
    return {"attach",
            "FILE REF PATH...",
            QT_TRANSLATE_NOOP("duban", "Keep files as evidence of a matter, or with a clue."),
            3,
            -1,
            {{"sealed", "", QT_TRANSLATE_NOOP("duban", "The files show who brought the clue: keep them sealed.")}},
            runAttach};
}

Command actCommand() {
    return {"act",
            "FILE VERB REF[/M]",
            QT_TRANSLATE_NOOP("duban", "One step in the life of a slip or a matter."),
            3,
            3,
            {{"note", "TEXT", QT_TRANSLATE_NOOP("duban", "Reason, opinion, progress or result.")},
             {"person", "NAME", QT_TRANSLATE_NOOP("duban", "Who signs, answers or verifies.")},
             {"to", "DATE", QT_TRANSLATE_NOOP("duban", "A new limit, an asked date, a date to check again.")},
             {"days", "N", QT_TRANSLATE_NOOP("duban", "A new limit in working days.")},
             {"evidence", "PATH", QT_TRANSLATE_NOOP("duban", "A file to keep; may be repeated.")},
             {"unit", "CODE", QT_TRANSLATE_NOOP("duban", "The proposed or new unit; merge: the other matter.")},
             {"done", "N", QT_TRANSLATE_NOOP("duban", "measure: the N-th is done.")},
             {"result", "TEXT", QT_TRANSLATE_NOOP("duban", "measure: what came of it.")},
             {"mechanism", "TEXT", QT_TRANSLATE_NOOP("duban", "submit: the long-term mechanism.")},
             {"no-mechanism", "REASON", QT_TRANSLATE_NOOP("duban", "submit: why none is needed.")},
             {"cause", "TEXT", QT_TRANSLATE_NOOP("duban", "Cause of the problem.")},
             {"aim", "TEXT", QT_TRANSLATE_NOOP("duban", "Aim of the rectification.")},
             {"leader", "NAME", QT_TRANSLATE_NOOP("duban", "The unit's responsible leader.")},
             {"event", "ID", QT_TRANSLATE_NOOP("duban", "correct: the step, by its id or its verb.")},
             {"field", "NAME", QT_TRANSLATE_NOOP("duban", "correct: on, to, note or person.")},
             {"value", "TEXT", QT_TRANSLATE_NOOP("duban", "correct: the right value.")}},
            runAct};
}

} // namespace duban
