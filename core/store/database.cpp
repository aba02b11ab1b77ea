#include "store/database.h"

#include "store/archive_files.h"

#include "store/digest.h"
#include "store/migrations.h"
#include "store/text_search.h"
#include "store/vault.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QVariant>

#include <atomic>
#include <sqlite3.h>

namespace duban {

namespace {

// Before SQLite is first used: counting its memory takes a lock at every allocation, and nobody reads the count.
[[maybe_unused]] const int memoryUncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);

QString nextConnectionName() {
    static std::atomic<int> counter = 0;
    return QStringLiteral("duban-%1").arg(++counter);
}

// SQLite's locks do not hold on network shares (reliability.md, P9): refuse rather than lose data.
bool onNetworkShare(const QString& path) {
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    for (const char* share : {"nfs", "cifs", "smb", "afs", "9p", "fuse.sshfs", "fuse.davfs", "ncpfs"})
        if (type.startsWith(share))
            return true;
    return false;
}

Result<> checkPlace(const QString& path) {
    if (onNetworkShare(path))
        return storageError(
            "store.network_share",
            QT_TRANSLATE_NOOP("errors",
                              "“%1” is on a network share, where data can be lost without notice. Copy the file to a local disk."),
            {path});
    return {};
}

// For root every file is writable; one without any write permission was protected on purpose all the same.
bool writeProtected(const QString& path) {
    const QFileInfo file(path);
    return !file.isWritable() || (file.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)) == 0;
}

Result<std::unique_ptr<QLockFile>> takeLock(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    if (lock->error() != QLockFile::LockFailedError)
        return storageError(
            "store.read_only",
            QT_TRANSLATE_NOOP("errors",
                              "The file is read-only; nothing was saved. Remove the write protection or copy the file to another folder."),
            {}, path);
    qint64 pid = 0;
    QString host;
    QString program;
    lock->getLockInfo(&pid, &host, &program);
    Error error = storageError(
        "store.in_use",
        QT_TRANSLATE_NOOP("errors", "“%1” is open in another window (%2, process %3). Close it there, or open the file read-only."),
        {path, program, QString::number(pid)});
    error.kind = ErrorKind::Locked;
    return error;
}

} // namespace

Database::Database(QString path, OpenMode mode)
    : m_path(std::move(path)), m_mode(mode), m_name(nextConnectionName()), m_keys(std::make_shared<KeyRing>()) {}

Database::~Database() {
    m_shelves.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<> Database::connect() {
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_connection.setDatabaseName(m_path);
    m_connection.setConnectOptions(m_mode == OpenMode::ReadOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                                                : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_connection.open())
        return storageFailure(m_connection.lastError(), m_path);
    auto* handle = *static_cast<sqlite3* const*>(m_connection.driver()->handle().constData());
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, 1200, 400); // a bulk insert's values fit into it
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    if (!registerRowDigest(handle, &m_lastDigest) || !registerTextSearch(handle))
        return storageError(
            "store.failed",
            QT_TRANSLATE_NOOP("errors", "The file could not be read or written; nothing was changed. Check the disk and try again."));
    QStringList pragmas{QStringLiteral("foreign_keys = ON"), QStringLiteral("trusted_schema = OFF"), QStringLiteral("cell_size_check = ON"),
                        QStringLiteral("mmap_size = 0"),     QStringLiteral("cache_size = -16384"),  QStringLiteral("temp_store = MEMORY")};
    if (m_mode == OpenMode::ReadWrite)
        pragmas << QStringLiteral("journal_mode = TRUNCATE") << QStringLiteral("synchronous = EXTRA")
                << QStringLiteral("locking_mode = NORMAL");
    for (const QString& pragma : pragmas)
        if (auto done = execute(QStringLiteral("PRAGMA ") + pragma); !done)
            return done;
    return {};
}

Result<std::unique_ptr<Database>> Database::create(const QString& path) {
    if (QFileInfo::exists(path))
        return conflictError("store.exists", QT_TRANSLATE_NOOP("errors", "“%1” already exists; choose another name."), {path}, "file");
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return storageError("store.no_folder",
                            QT_TRANSLATE_NOOP("errors", "The folder of “%1” does not exist; create it or choose another."), {path});
    if (auto place = checkPlace(path); !place)
        return place.error();
    std::unique_ptr<Database> database(new Database(path, OpenMode::ReadWrite));
    auto lock = takeLock(path);
    if (!lock)
        return lock.error();
    database->m_lock = std::move(*lock);
    auto made = database->connect();
    if (made)
        made = migrate(*database);
    if (!made) { // no half file stays behind
        database.reset();
        QFile::remove(path);
        return made.error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, OpenMode mode) {
    if (!QFileInfo::exists(path)) {
        Error missing = notFoundError("store.missing", QT_TRANSLATE_NOOP("errors", "“%1” does not exist; check the name and the folder."),
                                      {path}, "file");
        return missing;
    }
    if (!QFileInfo(path).isReadable())
        return storageError("store.not_readable",
                            QT_TRANSLATE_NOOP("errors", "“%1” may not be read by this user; ask the administrator for permission."),
                            {path});
    if (auto place = checkPlace(path); !place)
        return place.error();
    std::unique_ptr<Database> database(new Database(path, mode));
    if (mode == OpenMode::ReadWrite) {
        if (writeProtected(path))
            return storageError(
                "store.read_only",
                QT_TRANSLATE_NOOP(
                    "errors", "The file is read-only; nothing was saved. Remove the write protection or copy the file to another folder."),
                {}, path);
        auto lock = takeLock(path);
        if (!lock)
            return lock.error();
        database->m_lock = std::move(*lock);
    }
    // the header is looked at through a read-only connection first: a foreign file must not be touched, not even by a pragma
    if (auto header = checkHeader(path, mode); !header)
        return header.error();
    if (auto connected = database->connect(); !connected)
        return connected.error();
    auto ready = mode == OpenMode::ReadWrite ? migrate(*database) : checkVersion(*database);
    if (!ready)
        return ready.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::beside(const Database& holder) {
    std::unique_ptr<Database> database(new Database(holder.m_path, holder.m_mode));
    database->m_lock = holder.m_lock;
    database->m_keys = holder.m_keys;
    if (auto connected = database->connect(); !connected)
        return connected.error();
    return database;
}

QString Database::filesFolder() const { return m_path + QStringLiteral("-files"); }

namespace {

std::optional<Statement> taken(Shelf& shelf) {
    if (shelf.idle.empty())
        return std::nullopt;
    Statement prepared = std::move(shelf.idle.back());
    shelf.idle.pop_back();
    return prepared;
}

} // namespace

Query Database::query(const char* name) {
    auto shelf = m_shelves.find(std::string_view(name));
    if (shelf == m_shelves.end())
        shelf = m_shelves.emplace(name, Shelf{QString::fromLatin1(name)}).first;
    if (auto prepared = taken(shelf->second))
        return {shelf->second, std::move(*prepared), std::nullopt};
    QFile file(QStringLiteral(":/sql/%1.sql").arg(shelf->second.file));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no statement %s", name);
    return prepare(shelf->second, QString::fromUtf8(file.readAll()));
}

Query Database::composed(const QString& name, const QString& sql) {
    const std::string key = (name + QLatin1Char('\n') + sql).toStdString();
    Shelf& shelf = m_shelves.try_emplace(key, Shelf{name}).first->second;
    if (auto prepared = taken(shelf))
        return {shelf, std::move(*prepared), std::nullopt};
    return prepare(shelf, sql);
}

Query Database::prepare(Shelf& shelf, const QString& sql) {
    auto* handle = *static_cast<sqlite3* const*>(m_connection.driver()->handle().constData());
    sqlite3_stmt* prepared = nullptr;
    const QByteArray text = sql.toUtf8();
    if (const int code =
            sqlite3_prepare_v3(handle, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        code != SQLITE_OK)
        return {shelf, nullptr, storageFailure(code, shelf.file + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(handle)))};
    return {shelf, Statement(prepared), std::nullopt};
}

Result<> Database::fillNew() {
    auto done = execute(QStringLiteral("PRAGMA synchronous = OFF"));
    return done ? execute(QStringLiteral("PRAGMA cache_size = -65536")) : done;
}

Result<> Database::keepNew() {
    if (!settle(m_path) || !settle(QFileInfo(m_path).absolutePath()))
        return storageFailure(10, m_path); // SQLITE_IOERR
    auto done = execute(QStringLiteral("PRAGMA synchronous = EXTRA"));
    return done ? execute(QStringLiteral("PRAGMA cache_size = -16384")) : done;
}

Result<> Database::execute(const QString& sql) {
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return storageFailure(query.lastError(), sql.left(60));
    return {};
}

} // namespace duban
