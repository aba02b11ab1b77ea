#include "duban/clue_json.h"

#include "clues/clue_files.h"
#include "clues/clue_labels.h"
#include "clues/clue_query.h"
#include "clues/clue_service.h"
#include "duban/command.h"
#include "duban/slip_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duban {

QJsonObject clueJson(Office& office, const Clue& clue, QDate asOf) {
    QJsonObject object = clueJson(clue, asOf);
    const ClueClock clock = ClueQuery(office).clock(clue, asOf);
    object.insert(u"decide_by"_qs, dateJson(clock.decideBy));
    object.insert(u"late_days"_qs, clock.lateDays);
    QJsonArray decisions, files;
    const auto decided = ClueService(office).decisions(clue);
    const auto kept = ClueFiles(office).of(clue.ref());
    for (const ClueDecision& decision : decided ? *decided : std::vector<ClueDecision>())
        decisions << QJsonObject{{u"way"_qs, decision.way == ClueState::Open ? u"reopened"_qs : wordOf(decision.way)},
                                 {u"on"_qs, dateJson(decision.on)},
                                 {u"by"_qs, decision.actor},
                                 {u"paper"_qs, decision.onPaper},
                                 {u"reason"_qs, decision.reason},
                                 {u"target"_qs, decision.target}};
    for (const ClueFile& file : kept ? *kept : std::vector<ClueFile>())
        files << QJsonObject{
            {u"name"_qs, file.name}, {u"bytes"_qs, file.bytes}, {u"date"_qs, dateJson(file.datedOn)}, {u"sealed"_qs, file.sealed()}};
    object.insert(u"decisions"_qs, decisions);
    object.insert(u"files"_qs, files);
    return object;
}

namespace {
void line(QString& text, const char* name, const QString& value) {
    if (!value.isEmpty())
        text += QStringLiteral("%1: %2\n").arg(say(name), value);
}
} // namespace

QString clueText(Office& office, const Clue& clue, QDate asOf) {
    const ClueClock clock = ClueQuery(office).clock(clue, asOf);
    QString text = QStringLiteral("%1  %2  %3\n").arg(clue.ref(), clue.body.source, clueStateText(clue.state));
    line(text, QT_TRANSLATE_NOOP("duban", "Received on"), clue.body.received.toString(Qt::ISODate));
    line(text, QT_TRANSLATE_NOOP("duban", "Content"), clue.body.content);
    line(text, QT_TRANSLATE_NOOP("duban", "Units"), clue.body.units.join(u"、"));
    if (clue.informantKept)
        line(text, QT_TRANSLATE_NOOP("duban", "Informant"), maskedInformant());
    line(text, QT_TRANSLATE_NOOP("duban", "Decision"), clueClockText(clock));
    const auto decided = ClueService(office).decisions(clue);
    const auto kept = ClueFiles(office).of(clue.ref());
    for (const ClueDecision& decision : decided ? *decided : std::vector<ClueDecision>())
        text += QStringLiteral("  %1 %2 %3 %4 %5\n")
                    .arg(decision.on.toString(Qt::ISODate), decisionText(decision.way), decision.target, decision.reason, decision.actor);
    for (const ClueFile& file : kept ? *kept : std::vector<ClueFile>())
        text += QStringLiteral("  %1 (%2)\n").arg(file.name, fileSizeText(file.bytes));
    return text;
}

} // namespace duban
