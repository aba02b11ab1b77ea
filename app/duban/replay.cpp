// duban replay: written histories, one act a line, through the services. A refused line is reported and the rest goes on.
#include "simulate/replay.h"
#include "duban/call.h"
#include "duban/command_table.h"
#include "simulate/written_input.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace duban {

namespace {

void append(Answer& answer, const ReplayResult& result) {
    QJsonObject object{{u"line"_qs, result.line}, {u"ok"_qs, !result.error}};
    QString told = result.ref;
    if (result.error) {
        answer.status = Refused;
        object.insert(u"error"_qs, errorJson(*result.error));
        told = sentence(*result.error);
    } else {
        object.insert(u"ref"_qs, result.ref);
    }
    answer.lines += QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
    answer.text += say(QT_TRANSLATE_NOOP("duban", "Line %1: %2"), {QString::number(result.line), told}) + u'\n';
}

Result<Answer> run(Call& call) {
    auto text = readBytes(call.argument(1));
    if (!text)
        return text.error();
    auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    const QList<QByteArray> lines = text->split('\n');
    Replay replay(**office);
    Answer answer;
    answer.lines = u""_qs;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        if (call.progress().cancelled()) { // the lines before it stand: each is an act of its own
            answer.status = Cancelled;
            break;
        }
        append(answer, replay.line(i + 1, lines[i]));
        call.progress().report(i + 1, lines.size(), {});
    }
    return answer;
}

} // namespace

Command replayCommand() {
    return {"replay", "FILE EVENTS.jsonl", QT_TRANSLATE_NOOP("duban", "Do the acts of a written history, one a line."), 2, 2, {}, run};
}

} // namespace duban
