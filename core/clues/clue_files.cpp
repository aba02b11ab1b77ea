#include "clues/clue_files.h"

#include "base/text.h"
#include "clues/clue_service.h"
#include "clues/clue_store.h"
#include "store/attachment_files.h"
#include "store/digest.h"
#include "store/program_file.h"
#include "store/row.h"
#include "store/vault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace duban {

namespace {

const QString sealedName = QStringLiteral("密封材料");

// Without the characters that turn a name round on the screen (photo<U+202E>gpj.exe) or break a path.
QString shownName(const QString& name) {
    QString out;
    for (const QChar c : cleanText(name))
        if (c.category() != QChar::Other_Format && c.category() != QChar::Other_Control && c != QLatin1Char('/') && c != QLatin1Char('\\'))
            out += c;
    return out.isEmpty() ? QStringLiteral("附件") : out;
}

// At most 255 bytes is what a file system takes; the ending stays, since it says with what the file is opened.
QString fittingName(const QString& name) {
    static constexpr qsizetype most = 200;
    const QString ending = QFileInfo(name).suffix().left(20);
    QString base = name.chopped(ending.isEmpty() ? 0 : ending.size() + 1);
    while (base.toUtf8().size() > most)
        base.chop(1);
    return ending.isEmpty() ? base : base + QLatin1Char('.') + ending;
}

Error programError(const QString& name) {
    return ruleError("clues.program_file",
                     QT_TRANSLATE_NOOP("errors", "“%1” is a program; it is kept but not opened here, because it could do harm."), {name},
                     "evidence");
}

} // namespace

Result<Clue> ClueFiles::clue(const QString& ref) { return ClueService(m_office).byRef(ref); }

Result<> ClueFiles::finish(Transaction& tx, const Actor& actor, const AuditNote& note) {
    if (auto noted = tx.record(actor, note, m_office.nowUtc()); !noted)
        return noted;
    if (auto committed = tx.commit(); !committed)
        return committed;
    m_office.changes().publish({{ChangeKind::Clues}, {}, {}});
    return {};
}

Result<std::vector<ClueFile>> ClueFiles::of(const QString& ref) {
    auto found = clue(ref);
    return found ? ClueStore(m_office).files(found->id) : Result<std::vector<ClueFile>>(found.error());
}

QString ClueFiles::storedPath(const ClueFile& file) const {
    return file.sealed() ? QString() : m_office.database().filesFolder() + QLatin1Char('/') + file.storedName;
}

Result<ClueFile> ClueFiles::keepPlain(const Clue& clue, const QString& path, QDate on) {
    const QString name = shownName(QFileInfo(path).fileName());
    if (clue.informantKept)
        if (auto informant = ClueStore(m_office).informant(clue.id); informant && namesInformant(name, *informant))
            return ruleError(
                "clues.informant_in_name",
                QT_TRANSLATE_NOOP("errors", "The name of a file tells who brought the clue; rename the file, or keep it sealed."), {},
                "evidence");
    auto kept = keepFile(m_office.database().filesFolder(), path);
    if (!kept)
        return kept.error();
    return ClueFile{AttachmentId(0), name, kept->storedName, kept->contentDigest, kept->bytes, on};
}

Result<ClueFile> ClueFiles::keepSealed(Transaction& tx, const QString& path, QDate on) {
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile())
        return notFoundError("store.no_attachment",
                             QT_TRANSLATE_NOOP("errors", "The file “%1” does not exist or is no plain file; check its name."), {path},
                             "evidence");
    if (info.size() > maxAttachmentBytes)
        return invalidError("store.attachment_too_large",
                            QT_TRANSLATE_NOOP("errors", "The file “%1” is larger than 200 MiB; make it smaller or keep it elsewhere."),
                            {path}, "evidence");
    const QString folder = m_office.database().filesFolder();
    const QString stored =
        QString::fromLatin1(sm3(QByteArrayLiteral("duban sealed\n") + newUuid().toLatin1()).toHex()) + QStringLiteral(".sealed");
    QFile from(path);
    QSaveFile to(folder + QLatin1Char('/') + stored);
    if (!from.open(QIODevice::ReadOnly) || !QDir().mkpath(folder) || !to.open(QIODevice::WriteOnly))
        return storageError("store.attachment_not_saved",
                            QT_TRANSLATE_NOOP("errors", "The file “%1” could not be stored; check the free space. Nothing was changed."),
                            {path}, from.errorString() + to.errorString());
    if (auto sealed = Vault(m_office.database()).sealFile(tx, Compartment::Files, shownName(info.fileName()).toUtf8(), from, to); !sealed)
        return sealed.error();
    QFile written(to.fileName());
    if (!to.commit() || !written.open(QIODevice::ReadOnly))
        return storageError("store.attachment_not_saved",
                            QT_TRANSLATE_NOOP("errors", "The file “%1” could not be stored; check the free space. Nothing was changed."),
                            {path}, to.errorString());
    return ClueFile{AttachmentId(0), sealedName, stored, QString::fromLatin1(sm3(written.readAll()).toHex()), info.size(), on};
}

Result<> ClueFiles::attach(const QString& ref, const QStringList& paths, bool sealed, const Actor& actor, QDate on) {
    if (paths.isEmpty())
        return invalidError("clues.no_files", QT_TRANSLATE_NOOP("errors", "Name at least one file to attach."), {}, "evidence");
    auto found = clue(ref);
    if (!found)
        return found.error();
    ClueStore store(m_office);
    auto present = store.files(found->id);
    if (!present)
        return present.error();
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    int added = 0;
    for (const QString& path : paths) {
        auto file = sealed ? keepSealed(tx, path, on) : keepPlain(*found, path, on);
        if (!file)
            return file.error();
        const bool there = std::any_of(present->begin(), present->end(), [&](const ClueFile& one) {
            return one.contentDigest == file->contentDigest && one.name == file->name;
        });
        if (there)
            continue;
        if (auto done = store.add(tx, found->id, *file); !done)
            return done;
        present->push_back(*file);
        ++added;
    }
    return added == 0 ? Result<>() : finish(tx, actor, {QStringLiteral("clue.attach"), found->ref(), {}});
}

Result<> ClueFiles::detach(const QString& ref, AttachmentId file, const QString& reason, const Actor& actor) {
    auto found = clue(ref);
    if (!found)
        return found.error();
    const QString why = cleanText(reason);
    if (why.isEmpty())
        return invalidError("clues.detach_reason", QT_TRANSLATE_NOOP("errors", "State why the file is taken away."), {}, "reason");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto done = ClueStore(m_office).remove(tx, found->id, file); !done)
        return done;
    return finish(tx, actor, {QStringLiteral("clue.detach"), found->ref(), why});
}

Result<QString> ClueFiles::unseal(const ClueFile& file, const QString& folder) {
    QFile from(m_office.database().filesFolder() + QLatin1Char('/') + file.storedName);
    const QString part = QDir(folder).filePath(QStringLiteral("part"));
    QFile to(part);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return storageError("clues.file_gone",
                            QT_TRANSLATE_NOOP("errors", "“%1” is missing from the files folder; restore it from a backup."), {file.name},
                            from.errorString());
    auto about = Vault(m_office.database()).openFile(Compartment::Files, from, to);
    to.close();
    if (!about) {
        QFile::remove(part);
        return about.error();
    }
    const QString name = fittingName(shownName(QString::fromUtf8(*about)));
    QFile first(part);
    const bool program = !first.open(QIODevice::ReadOnly) || isProgramFile(name, first.read(512));
    first.close();
    const QString path = QDir(folder).filePath(name);
    if (program || !QFile::rename(part, path)) {
        QFile::remove(part);
        return programError(file.name);
    }
    return path;
}

Result<> ClueFiles::noteLook(const Clue& clue, const QString& reason, const Actor& actor) {
    const QString why = cleanText(reason);
    if (why.isEmpty())
        return invalidError("clues.reveal_reason", QT_TRANSLATE_NOOP("errors", "State why the informant of %1 must be seen."), {clue.ref()},
                            "reason");
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto noted = tx.record(actor, {QStringLiteral("clue.reveal"), clue.ref(), why}, m_office.nowUtc()); !noted)
        return noted;
    return tx.commit();
}

Result<QString> ClueFiles::copyOut(const ClueFile& file, const QString& folder) {
    QFile stored(storedPath(file));
    if (!stored.open(QIODevice::ReadOnly))
        return storageError("clues.file_gone",
                            QT_TRANSLATE_NOOP("errors", "“%1” is missing from the files folder; restore it from a backup."), {file.name},
                            stored.errorString());
    if (isProgramFile(file.name, stored.read(512)))
        return programError(file.name);
    const QString path = QDir(folder).filePath(fittingName(file.name));
    QFile::remove(path);
    if (!stored.copy(path))
        return storageError("clues.file_not_copied", QT_TRANSLATE_NOOP("errors", "“%1” could not be copied; check the free space."),
                            {file.name}, stored.errorString());
    return path;
}

Result<QString> ClueFiles::fetch(const QString& ref, AttachmentId id, const QString& folder, const QString& reason, const Actor& actor) {
    auto found = clue(ref);
    auto files = of(ref);
    if (!found || !files)
        return found ? files.error() : found.error();
    const auto file = std::find_if(files->begin(), files->end(), [&](const ClueFile& one) { return one.id == id; });
    if (file == files->end())
        return notFoundError("clues.no_such_file", QT_TRANSLATE_NOOP("errors", "%1 has no such file any more; load the page again."),
                             {found->ref()}, "evidence");
    if (!file->sealed())
        return copyOut(*file, folder);
    if (auto noted = noteLook(*found, reason, actor); !noted)
        return noted.error();
    return unseal(*file, folder);
}

} // namespace duban
