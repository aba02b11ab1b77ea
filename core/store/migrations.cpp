#include "store/migrations.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <array>
#include <filesystem>
#include <sqlite3.h>

namespace duban {

namespace {

QStringList ownScripts() {
    QStringList scripts;
    for (const QString& name : QDir(QStringLiteral(":/migrations/sqlite")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(QStringLiteral(":/migrations/sqlite/") + name);
        if (file.open(QIODevice::ReadOnly))
            scripts << QString::fromUtf8(file.readAll());
    }
    return scripts;
}

Result<int> userVersion(Database& database) {
    QSqlQuery query(database.connection());
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return storageFailure(query.lastError(), database.path());
    return query.value(0).toInt();
}

Error tooNew(const QString& path) {
    Error error = storageError(
        "store.too_new",
        QT_TRANSLATE_NOOP("errors", "“%1” was written by a newer version of this program; install that version to open it."), {path});
    error.kind = ErrorKind::FileTooNew;
    return error;
}

Result<> runScript(Database& database, const QString& script, int version) {
    if (auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    QStringList statements = splitStatements(script);
    if (version == 1)
        statements.prepend(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    statements << QStringLiteral("PRAGMA user_version = %1").arg(version);
    for (const QString& statement : statements) {
        auto done = database.execute(statement);
        if (!done) {
            (void)database.execute(QStringLiteral("ROLLBACK"));
            return done;
        }
    }
    auto done = database.execute(QStringLiteral("COMMIT"));
    if (!done)
        (void)database.execute(QStringLiteral("ROLLBACK"));
    return done;
}

// The copy is made by SQLite itself: reading the file with anything else would cancel our own lock (reliability.md 0.2).
// One left by an earlier attempt is replaced, for the file may have been worked in since.
Result<> copyAside(Database& database, int version) {
    return copyDatabase(database, QStringLiteral("%1.before-%2").arg(database.path()).arg(version + 1));
}

Error headerError(int code) {
    const QString detail = QString::fromLatin1(sqlite3_errstr(code));
    if ((code & 0xff) == SQLITE_CORRUPT)
        return corruptError("store.damaged",
                            QT_TRANSLATE_NOOP("errors", "The file is damaged; nothing was changed. Restore the latest backup."), {},
                            detail);
    if ((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED) {
        Error locked = storageError(
            "store.locked",
            QT_TRANSLATE_NOOP("errors", "The file is in use by another program; nothing was saved. Close the other program and try again."),
            {}, detail);
        locked.kind = ErrorKind::Locked;
        return locked;
    }
    return corruptError("store.not_a_ledger",
                        QT_TRANSLATE_NOOP("errors", "This is not a Dubantai file. Choose a file that ends in .duban."), {}, detail);
}

struct Header {
    qint64 application = 0;
    qint64 pages = 0;
    qint64 pageSize = 0;
};

// uri: "immutable=1" looks past the journal of an interrupted save, which a read-only connection could not roll back.
int readHeader(const QString& path, const char* parameters, Header& header) {
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/") + parameters;
    sqlite3* handle = nullptr;
    int code = sqlite3_open_v2(uri.constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5000);
    const std::array<std::pair<const char*, qint64*>, 3> values = {
        {{"PRAGMA application_id", &header.application}, {"PRAGMA page_count", &header.pages}, {"PRAGMA page_size", &header.pageSize}}};
    for (const auto& [pragma, value] : values) {
        sqlite3_stmt* statement = nullptr;
        if (code == SQLITE_OK)
            code = sqlite3_prepare_v2(handle, pragma, -1, &statement, nullptr);
        if (code == SQLITE_OK)
            code = sqlite3_step(statement);
        if (code == SQLITE_ROW) {
            *value = sqlite3_column_int64(statement, 0);
            code = SQLITE_OK;
        }
        sqlite3_finalize(statement);
    }
    sqlite3_close(handle);
    return code;
}

} // namespace

int schemaVersion() {
    static const int count = static_cast<int>(ownScripts().size());
    return count;
}

QStringList splitStatements(const QString& script) {
    QStringList statements;
    QString current;
    for (const QString& line : script.split(QLatin1Char('\n'))) {
        if (current.isEmpty() && (line.trimmed().isEmpty() || line.startsWith(QLatin1String("--"))))
            continue;
        current += line + QLatin1Char('\n');
        if (line.trimmed().endsWith(QLatin1Char(';')) && sqlite3_complete(current.toUtf8().constData()) != 0) {
            statements << current.trimmed();
            current.clear();
        }
    }
    if (!current.trimmed().isEmpty())
        statements << current.trimmed();
    return statements;
}

Result<> checkHeader(const QString& path, OpenMode mode) {
    Header header;
    int code = readHeader(path, "", header);
    const bool interrupted = code == SQLITE_READONLY_ROLLBACK;
    if (interrupted)
        code = readHeader(path, "?immutable=1", header);
    if (code != SQLITE_OK)
        return headerError(code);
    if (header.application != applicationId)
        return headerError(SQLITE_NOTADB);
    if (interrupted && mode == OpenMode::ReadOnly)
        return storageError(
            "store.interrupted",
            QT_TRANSLATE_NOOP("errors", "The last save of “%1” was interrupted; open it once for writing, which puts it in order."),
            {path});
    // SQLite fills a short last page with zeros without a word
    if (!interrupted && QFileInfo(path).size() < header.pages * header.pageSize)
        return headerError(SQLITE_CORRUPT);
    return {};
}

Result<> checkVersion(Database& database) {
    auto version = userVersion(database);
    if (!version)
        return version.error();
    if (*version > schemaVersion())
        return tooNew(database.path());
    if (*version < schemaVersion())
        return storageError(
            "store.must_upgrade",
            QT_TRANSLATE_NOOP("errors", "“%1” comes from an older version; open it once for writing so that it is upgraded."),
            {database.path()});
    return {};
}

Result<> copyDatabase(Database& source, const QString& path) {
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    auto* from = *static_cast<sqlite3* const*>(source.connection().driver()->handle().constData());
    sqlite3* to = nullptr;
    int code = sqlite3_open_v2(part.toUtf8().constData(), &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
        code = backup == nullptr ? sqlite3_errcode(to) : sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
    }
    sqlite3_close(to);
    std::error_code moved;
    if (code == SQLITE_DONE)
        std::filesystem::rename(part.toStdU16String(), path.toStdU16String(), moved);
    if (code == SQLITE_DONE && !moved)
        return {};
    QFile::remove(part);
    return storageError(
        "store.copy_failed",
        QT_TRANSLATE_NOOP("errors", "The copy “%1” could not be written; nothing was changed. Check the free space and the folder."),
        {path}, code == SQLITE_DONE ? QString::fromStdString(moved.message()) : QString::fromLatin1(sqlite3_errstr(code)));
}

Result<> migrate(Database& database) { return migrateWith(database, ownScripts()); }

Result<> migrateWith(Database& database, const QStringList& scripts) {
    auto version = userVersion(database);
    if (!version)
        return version.error();
    if (*version > scripts.size())
        return tooNew(database.path());
    if (*version > 0 && *version < scripts.size())
        if (auto copied = copyAside(database, *version); !copied)
            return copied;
    for (int next = *version; next < scripts.size(); ++next)
        if (auto done = runScript(database, scripts[next], next + 1); !done)
            return done;
    return {};
}

} // namespace duban
