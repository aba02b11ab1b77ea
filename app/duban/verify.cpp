// duban verify: pages, audit chain, row digests, attachments, and whether every state is what its history says.
#include "duban/call.h"
#include "duban/command_table.h"
#include "duban/state_folder.h"
#include "exchange/form_store.h"
#include "slips/self_check.h"
#include "store/audit.h"
#include "store/checkpoint.h"
#include "store/page_check.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duban {

namespace {

struct Check {
    const char* name;
    const char* title;
    bool ok;
    QString detail;
};

// One sentence for all checks that list what does not agree.
Check listed(const char* name, const char* title, const QStringList& wrong) {
    return {name, title, wrong.isEmpty(), wrong.mid(0, 20).join(u"、"_qs)};
}

Result<Check> chain(Database& database, Progress& progress) {
    auto walked = verifyChain(database, progress);
    if (!walked)
        return walked.error();
    const QString detail = walked->firstBad == 0
                               ? say(QT_TRANSLATE_NOOP("duban", "%1 entries, checkpoint code %2"),
                                     {QString::number(walked->entries), QString::fromLatin1(walked->lastHash.toHex().left(16))})
                               : say(QT_TRANSLATE_NOOP("duban", "changed at entry %1"), {QString::number(walked->firstBad)});
    return Check{"chain", QT_TRANSLATE_NOOP("duban", "Audit chain"), walked->firstBad == 0, detail};
}

Result<Check> checkpoints(Database& database) {
    auto kept = keptCheckpoints(database, checkpointFolder());
    if (!kept)
        return kept.error();
    auto contradicted = firstContradiction(database, *kept);
    if (!contradicted)
        return contradicted.error();
    const QString detail = *contradicted == 0
                               ? say(QT_TRANSLATE_NOOP("duban", "agrees with %1 noted on this computer"), {QString::number(kept->size())})
                               : contradictionText(*contradicted);
    return Check{"checkpoints", QT_TRANSLATE_NOOP("duban", "Checkpoints"), *contradicted == 0, detail};
}

Result<std::vector<Check>> checks(Office& office, Progress& progress) {
    std::vector<Check> all;
    auto pages = checkPages(office.database());
    if (!pages)
        return pages.error();
    all.push_back(listed("pages", QT_TRANSLATE_NOOP("duban", "Pages of the file"), *pages));
    auto chained = chain(office.database(), progress);
    if (!chained)
        return chained.error();
    all.push_back(*chained);
    auto noted = checkpoints(office.database());
    if (!noted)
        return noted.error();
    all.push_back(*noted);
    auto rows = verifyRows(office.database(), progress);
    if (!rows)
        return rows.error();
    all.push_back(listed("rows", QT_TRANSLATE_NOOP("duban", "Rows and their digests"), *rows));
    auto histories = checkHistories(office, progress);
    if (!histories)
        return histories.error();
    all.push_back(listed("histories", QT_TRANSLATE_NOOP("duban", "States and their histories"), *histories));
    auto files = checkAttachments(office, progress);
    if (!files)
        return files.error();
    auto returned = FormStore(office.database()).checkFiles();
    if (!returned)
        return returned.error();
    all.push_back(listed("attachments", QT_TRANSLATE_NOOP("duban", "Kept files"), *files + *returned));
    return all;
}

Result<Answer> run(Call& call) {
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    auto all = checks(**office, call.progress());
    if (!all)
        return all.error();
    bool ok = true;
    QJsonArray list;
    QString text;
    for (const Check& check : *all) {
        ok = ok && check.ok;
        list << QJsonObject{{u"name"_qs, QString::fromLatin1(check.name)}, {u"ok"_qs, check.ok}, {u"detail"_qs, check.detail}};
        const QString verdict = check.ok ? say(QT_TRANSLATE_NOOP("duban", "in order")) : say(QT_TRANSLATE_NOOP("duban", "NOT in order"));
        text += QStringLiteral("%1：%2  %3\n").arg(say(check.title), verdict, check.detail);
    }
    return Answer{{{u"ok"_qs, ok}, {u"checks"_qs, list}}, text, ok ? Done : Refused};
}

} // namespace

Command verifyCommand() {
    return {"verify", "FILE", QT_TRANSLATE_NOOP("duban", "Check that nothing in the file is damaged or altered."), 1, 1, {}, run};
}

} // namespace duban
