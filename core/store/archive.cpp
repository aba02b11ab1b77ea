#include "store/archive.h"

#include "store/archive_files.h"
#include "store/archive_zip.h"
#include "store/attachment_files.h"
#include "store/audit.h"
#include "store/database.h"
#include "store/digest.h"
#include "store/migrations.h"
#include "store/page_check.h"
#include "store/sealing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QTemporaryDir>

namespace duban {

namespace {

const QByteArray sealedMagic = QByteArrayLiteral("DUBAN-SEALED-1\n");
const QString ledgerPart = QStringLiteral("ledger.duban");
const QString manifestPart = QStringLiteral("manifest.json");
const QString filesPart = QStringLiteral("files/");

Error notArchive(const QString& path) {
    return corruptError(
        "archive.not_one",
        QT_TRANSLATE_NOOP("errors", "“%1” is no backup of this program; choose a file that “backup” or “pack” has written."), {path});
}

Error damagedArchive(const QString& path, const QString& what) {
    return corruptError("archive.damaged",
                        QT_TRANSLATE_NOOP("errors", "The backup “%1” is damaged (%2); nothing was changed. Use another backup."),
                        {path, what});
}

Error notOpened(const QString& path) {
    return corruptError("archive.not_opened",
                        QT_TRANSLATE_NOOP("errors", "“%1” does not open: the password is wrong, or the file was altered or cut short."),
                        {path});
}

Error notWritten(const QString& path, const QString& detail) {
    return storageError(
        "archive.not_written",
        QT_TRANSLATE_NOOP("errors",
                          "The backup “%1” could not be written; check the folder and the free space. Earlier backups are untouched."),
        {path}, detail);
}

QByteArray manifestJson(const Manifest& manifest) {
    QJsonArray files;
    for (const ArchivedFile& file : manifest.files)
        files << QJsonObject{{u"name"_qs, file.name}, {u"bytes"_qs, file.bytes}, {u"sm3"_qs, file.digest}};
    return QJsonDocument(QJsonObject{{u"format"_qs, 1},
                                     {u"ledger"_qs, manifest.ledger},
                                     {u"made"_qs, manifest.made.toString(Qt::ISODate)},
                                     {u"schema"_qs, manifest.schema},
                                     {u"entries"_qs, manifest.entries},
                                     {u"chain"_qs, manifest.lastHash},
                                     {u"files"_qs, files},
                                     {u"missing"_qs, QJsonArray::fromStringList(manifest.missing)}})
        .toJson();
}

std::optional<Manifest> manifestOf(const QByteArray& json) {
    const QJsonObject said = QJsonDocument::fromJson(json).object();
    if (said.value(u"format").toInt() != 1)
        return std::nullopt;
    Manifest manifest;
    manifest.ledger = QFileInfo(said.value(u"ledger").toString()).fileName(); // a name, never a path
    manifest.made = QDateTime::fromString(said.value(u"made").toString(), Qt::ISODate);
    manifest.schema = said.value(u"schema").toInt();
    manifest.entries = said.value(u"entries").toInteger();
    manifest.lastHash = said.value(u"chain").toString();
    for (const QJsonValue& file : said.value(u"files").toArray())
        manifest.files.push_back({file[u"name"].toString(), file[u"bytes"].toInteger(), file[u"sm3"].toString()});
    for (const QJsonValue& name : said.value(u"missing").toArray())
        manifest.missing << name.toString();
    return manifest;
}

// The copy is looked at with fresh eyes: another connection, every page, the whole chain.
Result<ChainCheck> checkLedger(const QString& path, const QString& shownAs, Progress& progress) {
    auto database = Database::open(path, OpenMode::ReadOnly);
    if (!database)
        return database.error();
    auto pages = checkPages(**database);
    if (!pages)
        return pages.error();
    if (!pages->isEmpty())
        return damagedArchive(shownAs, pages->first());
    auto chain = verifyChain(**database, progress);
    if (chain && chain->firstBad != 0)
        return damagedArchive(shownAs, QStringLiteral("#%1").arg(chain->firstBad));
    return chain;
}

Result<> addAttachments(Database& source, Manifest& manifest, std::vector<ZipEntry>& entries) {
    Query query = source.query("store/kept_files");
    if (auto done = query.exec(); !done)
        return done;
    while (query.next()) {
        const QString stored = query.text(0);
        const QString path = source.filesFolder() + QLatin1Char('/') + stored;
        if (!fileAgrees(source.filesFolder(), stored, query.text(1))) {
            manifest.missing << stored;
            continue;
        }
        manifest.files.push_back({filesPart + stored, QFileInfo(path).size(), query.text(1)});
        entries.push_back({filesPart + stored, path, {}});
    }
    return query.whole();
}

// magic, salt of the password, then libsodium's stream
Result<> sealArchive(const QString& from, const QString& to, const QByteArray& password) {
    const QByteArray salt = newSalt();
    auto key = keyFromPassword(QString::fromUtf8(password), salt);
    if (!key)
        return key.error();
    const QByteArray header = sealedMagic + salt.toHex() + '\n';
    QFile in(from);
    QFile out(to);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly | QIODevice::NewOnly) || out.write(header) != header.size())
        return notWritten(to, out.errorString());
    if (auto done = sealStream(*key, 1, header, in, out); !done)
        return done;
    return out.flush() ? Result<>{} : Result<>(notWritten(to, out.errorString()));
}

// The plain zip inside: the file itself, or what opens out of it.
Result<QString> plainArchive(const QString& path, const QByteArray& password, const QString& folder) {
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return notFoundError("archive.missing", QT_TRANSLATE_NOOP("errors", "“%1” does not exist; check the name and the folder."), {path},
                             "file");
    if (in.peek(sealedMagic.size()) != sealedMagic)
        return path;
    QByteArray header = in.readLine(64); // magic, then the salt
    header += in.readLine(64);
    if (password.isEmpty())
        return invalidError("archive.needs_password",
                            QT_TRANSLATE_NOOP("errors", "“%1” is sealed with a password; give it with --password-stdin."), {path},
                            "password");
    const QByteArray salt = QByteArray::fromHex(header.mid(sealedMagic.size()).trimmed());
    if (salt.size() != newSalt().size())
        return notOpened(path);
    auto key = keyFromPassword(QString::fromUtf8(password), salt);
    if (!key)
        return key.error();
    QFile out(folder + QStringLiteral("/opened.zip"));
    if (!out.open(QIODevice::WriteOnly))
        return notWritten(out.fileName(), out.errorString());
    auto about = openStream(*key, in, out);
    if (!about || *about != header)
        return notOpened(path);
    out.close();
    return out.fileName();
}

// Every part is read whole and compared; what is asked for is written out on the way.
Result<Manifest> readParts(const QString& path, const QString& shownAs, const QString& ledger, const QString& files, Progress& progress) {
    auto zip = ArchiveZip::open(path);
    if (!zip)
        return notArchive(shownAs);
    auto json = zip->content(manifestPart);
    auto manifest = json ? manifestOf(*json) : std::nullopt;
    if (!manifest)
        return notArchive(shownAs);
    qint64 done = 0;
    bool hasLedger = false;
    for (const ArchivedFile& file : manifest->files) {
        const bool isLedger = file.name == ledgerPart;
        const QString stored = file.name.mid(filesPart.size());
        if (!isLedger && (!file.name.startsWith(filesPart) || !isStoredName(stored)))
            return damagedArchive(shownAs, file.name);
        hasLedger = hasLedger || isLedger;
        auto digest = zip->extract(file.name, isLedger ? ledger : files + QLatin1Char('/') + stored, progress);
        if (!digest)
            return digest.error().kind == ErrorKind::Cancelled ? digest.error() : damagedArchive(shownAs, file.name);
        if (*digest != file.digest)
            return damagedArchive(shownAs, file.name);
        progress.report(++done, static_cast<qint64>(manifest->files.size()), file.name);
    }
    if (!hasLedger || zip->count() != static_cast<qint64>(manifest->files.size()) + 1)
        return damagedArchive(shownAs, ledgerPart);
    auto chain = checkLedger(ledger, shownAs, progress);
    if (!chain)
        return chain.error();
    if (chain->entries != manifest->entries || QString::fromLatin1(chain->lastHash.toHex()) != manifest->lastHash)
        return damagedArchive(shownAs, manifestPart);
    return *manifest;
}

Result<Manifest> readArchive(const QString& path, const QByteArray& password, const QString& work, const QString& ledger,
                             Progress& progress) {
    auto plain = plainArchive(path, password, work);
    if (!plain)
        return plain.error();
    auto manifest = readParts(*plain, path, ledger, ledger + QStringLiteral("-files"), progress);
    if (manifest)
        manifest->sealed = *plain != path;
    return manifest;
}

Result<Manifest> packInto(Database& source, const ArchiveWish& wish, const QString& work, const QString& packed, Progress& progress) {
    const QString copy = work + QLatin1Char('/') + ledgerPart;
    if (auto copied = copyDatabase(source, copy); !copied)
        return copied.error();
    auto chain = checkLedger(copy, source.path(), progress);
    if (!chain)
        return chain.error();
    Manifest manifest{QFileInfo(source.path()).fileName(),
                      wish.now,
                      schemaVersion(),
                      chain->entries,
                      QString::fromLatin1(chain->lastHash.toHex()),
                      {},
                      {},
                      !wish.password.isEmpty()};
    auto digest = digestOfFile(copy);
    if (!digest)
        return digest.error();
    manifest.files.push_back({ledgerPart, QFileInfo(copy).size(), *digest});
    std::vector<ZipEntry> entries{{ledgerPart, copy, {}}};
    if (auto added = addAttachments(source, manifest, entries); !added)
        return added.error();
    entries.push_back({manifestPart, {}, manifestJson(manifest)});
    const QString plain = wish.password.isEmpty() ? packed : work + QStringLiteral("/plain.zip");
    if (auto zipped = ArchiveZip::write(plain, entries, progress); !zipped)
        return zipped.error();
    if (!wish.password.isEmpty())
        if (auto sealed = sealArchive(plain, packed, wish.password); !sealed)
            return sealed.error();
    return manifest;
}

} // namespace

Result<Manifest> writeArchive(Database& source, const ArchiveWish& wish, Progress& progress) {
    if (QFileInfo::exists(wish.destination))
        return conflictError("store.exists", QT_TRANSLATE_NOOP("errors", "“%1” already exists; choose another name."), {wish.destination},
                             "file");
    // beside the destination, so that the last step is one rename within one disk
    const QTemporaryDir work(wish.destination + QStringLiteral(".part-XXXXXX"));
    if (!work.isValid())
        return notWritten(wish.destination, work.errorString());
    const QString packed = work.filePath(QStringLiteral("packed"));
    auto manifest = packInto(source, wish, work.path(), packed, progress);
    if (!manifest)
        return manifest;
    const QTemporaryDir reading(work.filePath(QStringLiteral("read-XXXXXX")));
    if (auto read = readArchive(packed, wish.password, reading.path(), reading.filePath(ledgerPart), progress); !read)
        return read;
    if (!settle(packed) || !QFile::rename(packed, wish.destination) || !settle(QFileInfo(wish.destination).absolutePath()))
        return notWritten(wish.destination, {});
    return manifest;
}

Result<Manifest> checkArchive(const QString& path, const QByteArray& password, Progress& progress) {
    const QTemporaryDir work;
    return readArchive(path, password, work.path(), work.filePath(ledgerPart), progress);
}

Result<Restored> restoreArchive(const QString& path, const QByteArray& password, const QString& ledger, const QDateTime& now,
                                Progress& progress) {
    const QTemporaryDir work(ledger + QStringLiteral(".part-XXXXXX"));
    if (!work.isValid())
        return notWritten(ledger, work.errorString());
    const QString fresh = work.filePath(ledgerPart);
    auto manifest = readArchive(path, password, work.path(), fresh, progress);
    if (!manifest)
        return manifest.error();
    QLockFile lock(ledger + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        Error held = storageError(
            "archive.in_use", QT_TRANSLATE_NOOP("errors", "“%1” is open in another window; close it there, then restore again."), {ledger});
        held.kind = ErrorKind::Locked;
        return held;
    }
    return putInPlace(*manifest, fresh, ledger, now);
}

} // namespace duban
