// duban backup, restore, pack, unpack, checkpoint: safety and moving house.
#include "duban/call.h"
#include "duban/command_table.h"
#include "duban/state_folder.h"
#include "store/archive.h"
#include "store/checkpoint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTextStream>

namespace duban {

namespace {

QJsonObject check(const char* name, bool ok, const QString& detail) {
    return {{u"name"_qs, QString::fromLatin1(name)}, {u"ok"_qs, ok}, {u"detail"_qs, detail}};
}

// The password is a line of standard input: an argument would be seen by everybody who lists the processes.
Result<QByteArray> password(const Call& call, const char* option) {
    if (!call.has(option))
        return QByteArray();
    QTextStream in(stdin);
    const QString line = in.readLine();
    if (line.size() < 8)
        return usageError("cli.password", QT_TRANSLATE_NOOP("errors", "--%1 needs a password of at least 8 characters on standard input."),
                          {QString::fromLatin1(option)}, option);
    return line.toUtf8();
}

Answer told(const QString& file, const Manifest& manifest) {
    const auto attachments = static_cast<qint64>(manifest.files.size()) - 1;
    QJsonArray checks{
        check("ledger", true, say(QT_TRANSLATE_NOOP("duban", "%1 entries of the audit chain"), {QString::number(manifest.entries)})),
        check("attachments", manifest.missing.isEmpty(),
              say(QT_TRANSLATE_NOOP("duban", "%1 kept files, %2 missing"),
                  {QString::number(attachments), QString::number(manifest.missing.size())}))};
    QString text = say(QT_TRANSLATE_NOOP("duban", "%1: read back and in order; %2 entries, %3 kept files."),
                       {file, QString::number(manifest.entries), QString::number(attachments)});
    if (!manifest.missing.isEmpty())
        text += QLatin1Char('\n') + say(QT_TRANSLATE_NOOP("duban", "%1 kept files were already missing: %2"),
                                        {QString::number(manifest.missing.size()), manifest.missing.mid(0, 20).join(u"、"_qs)});
    return {{{u"ok"_qs, manifest.missing.isEmpty()}, {u"file"_qs, file}, {u"sealed"_qs, manifest.sealed}, {u"checks"_qs, checks}}, text};
}

// A folder as destination gets a dated name.
QString destination(const QString& wish, const QString& ledger, const QDateTime& now, const char* ending) {
    if (!QFileInfo(wish).isDir())
        return wish;
    return QStringLiteral("%1/%2_%3.%4")
        .arg(wish, QFileInfo(ledger).completeBaseName(), now.toLocalTime().toString(u"yyyyMMdd-HHmmss"), QString::fromLatin1(ending));
}

Result<Answer> write(Call& call, const char* ending) {
    auto secret = password(call, "seal");
    if (!secret)
        return secret.error();
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    const QDateTime now = call.clock().nowUtc();
    const QString target = destination(call.argument(1), call.argument(0), now, ending);
    auto made = writeArchive((*office)->database(), {target, *secret, now}, call.progress());
    if (!made)
        return made.error();
    if (auto checkpoint = checkpointNow((*office)->database(), now); checkpoint)
        (void)keepCheckpoint((*office)->database(), checkpointFolder(), *checkpoint); // a full home disk must not lose the backup
    return told(target, *made);
}

Result<Answer> read(Call& call, const QString& archive, const QString& ledger) {
    auto secret = password(call, "password-stdin");
    if (!secret)
        return secret.error();
    auto restored = restoreArchive(archive, *secret, ledger, call.clock().nowUtc(), call.progress());
    if (!restored)
        return restored.error();
    Answer answer = told(ledger, restored->manifest);
    answer.json.insert(u"aside"_qs, restored->aside);
    if (!restored->aside.isEmpty())
        answer.text += QLatin1Char('\n') + say(QT_TRANSLATE_NOOP("duban", "What stood there is kept as %1."), {restored->aside});
    return answer;
}

Result<Answer> backup(Call& call) { return write(call, "dubanbak"); }
Result<Answer> pack(Call& call) { return write(call, "dubanpack"); }
Result<Answer> restore(Call& call) { return read(call, call.argument(0), call.argument(1)); }

Result<Answer> unpack(Call& call) {
    const QString folder = call.argument(1);
    if (!QDir().mkpath(folder))
        return storageError("store.no_folder",
                            QT_TRANSLATE_NOOP("errors", "The folder of “%1” does not exist; create it or choose another."), {folder});
    auto secret = password(call, "password-stdin");
    if (!secret)
        return secret.error();
    auto manifest = checkArchive(call.argument(0), *secret, call.progress());
    if (!manifest)
        return manifest.error();
    const QString name = manifest->ledger.endsWith(u".duban") ? manifest->ledger : u"ledger.duban"_qs;
    const QString ledger = QDir(folder).filePath(name);
    if (QFileInfo::exists(ledger))
        return conflictError("store.exists", QT_TRANSLATE_NOOP("errors", "“%1” already exists; choose another name."), {ledger}, "file");
    auto restored = restoreArchive(call.argument(0), *secret, ledger, call.clock().nowUtc(), call.progress());
    if (!restored)
        return restored.error();
    return told(ledger, restored->manifest);
}

Result<Answer> checkpoint(Call& call) {
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    Database& database = (*office)->database();
    auto kept = keptCheckpoints(database, checkpointFolder());
    if (!kept)
        return kept.error();
    auto contradicted = firstContradiction(database, *kept);
    if (!contradicted)
        return contradicted.error();
    auto now = checkpointNow(database, call.clock().nowUtc());
    if (!now)
        return now.error();
    const QString code = checkpointCode(now->hash);
    if (*contradicted != 0)
        return Answer{{{u"ok"_qs, false}, {u"checks"_qs, QJsonArray{check("checkpoints", false, contradictionText(*contradicted))}}},
                      contradictionText(*contradicted),
                      Refused};
    if (auto written = keepCheckpoint(database, checkpointFolder(), *now); !written)
        return written.error();
    return Answer{
        {{u"ok"_qs, true},
         {u"n"_qs, now->n},
         {u"code"_qs, code},
         {u"hash"_qs, QString::fromLatin1(now->hash.toHex())},
         {u"checks"_qs, QJsonArray{check("checkpoints", true, code)}}},
        say(QT_TRANSLATE_NOOP("duban", "Checkpoint %1 after %2 entries; write it down or print it."), {code, QString::number(now->n)})};
}

const CommandOption sealOption{"seal", "", QT_TRANSLATE_NOOP("duban", "Seal it with the password on standard input.")};
const CommandOption passwordOption{"password-stdin", "",
                                   QT_TRANSLATE_NOOP("duban", "The password of a sealed archive is on standard input.")};

} // namespace

Command backupCommand() {
    return {"backup",     "FILE DEST", QT_TRANSLATE_NOOP("duban", "Write a checked backup of the file and its attachments."), 2, 2,
            {sealOption}, backup};
}

Command restoreCommand() {
    return {"restore",
            "BACKUP FILE",
            QT_TRANSLATE_NOOP("duban", "Put a backup in the file's place; what stands there is kept aside."),
            2,
            2,
            {passwordOption},
            restore};
}

Command packCommand() {
    return {"pack", "FILE ARCHIVE", QT_TRANSLATE_NOOP("duban", "Pack the office for another computer."), 2, 2, {sealOption}, pack};
}

Command unpackCommand() {
    return {"unpack", "ARCHIVE DIR", QT_TRANSLATE_NOOP("duban", "Unpack an office into a folder."), 2, 2, {passwordOption}, unpack};
}

Command checkpointCommand() {
    return {"checkpoint", "FILE",    QT_TRANSLATE_NOOP("duban", "Note how far the audit chain has come, outside the file."), 1, 1,
            {},           checkpoint};
}

} // namespace duban
