#include "store/query.h"

#include "store/database.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QVariant>

namespace duban {

Error storageFailure(const QSqlError& error, const QString& where) {
    const QString detail = where + QStringLiteral(": ") + error.text();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5:   // SQLITE_BUSY
    case 6: { // SQLITE_LOCKED
        Error locked = storageError(
            "store.locked",
            QT_TRANSLATE_NOOP("errors", "The file is in use by another program; nothing was saved. Close the other program and try again."),
            {}, detail);
        locked.kind = ErrorKind::Locked;
        return locked;
    }
    case 8: // SQLITE_READONLY
        return storageError(
            "store.read_only",
            QT_TRANSLATE_NOOP("errors",
                              "The file is read-only; nothing was saved. Remove the write protection or copy the file to another folder."),
            {}, detail);
    case 11: // SQLITE_CORRUPT
        return corruptError("store.damaged",
                            QT_TRANSLATE_NOOP("errors", "The file is damaged; nothing was changed. Restore the latest backup."), {},
                            detail);
    case 13: // SQLITE_FULL
        return storageError(
            "store.disk_full",
            QT_TRANSLATE_NOOP("errors",
                              "The disk is full; this entry was not saved, all earlier ones were. Free some space and try again."),
            {}, detail);
    case 26: // SQLITE_NOTADB
        return corruptError("store.not_a_ledger",
                            QT_TRANSLATE_NOOP("errors", "This is not a Dubantai file. Choose a file that ends in .duban."), {}, detail);
    default:
        return storageError(
            "store.failed",
            QT_TRANSLATE_NOOP("errors", "The file could not be read or written; nothing was changed. Check the disk and try again."), {},
            detail);
    }
}

Query::Query(Database* owner, QString file, std::unique_ptr<QSqlQuery> prepared, std::optional<Error> broken)
    : m_owner(owner), m_file(std::move(file)), m_query(std::move(prepared)), m_broken(std::move(broken)) {}

Query::~Query() {
    if (m_query != nullptr && !m_broken) {
        m_query->finish();
        m_owner->giveBack(m_file, std::move(m_query));
    }
}

Query& Query::bind(const char* name, const QString& text) {
    m_query->bindValue(QString::fromLatin1(name), text.isNull() ? QStringLiteral("") : text);
    return *this;
}
Query& Query::bind(const char* name, qint64 number) {
    m_query->bindValue(QString::fromLatin1(name), number);
    return *this;
}
Query& Query::bind(const char* name, QDate date) {
    m_query->bindValue(QString::fromLatin1(name),
                       date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString)));
    return *this;
}
Query& Query::bind(const char* name, const QByteArray& blob) {
    m_query->bindValue(QString::fromLatin1(name), blob.isNull() ? QByteArray("", 0) : blob); // no bytes are not NULL
    return *this;
}
Query& Query::bindNull(const char* name) {
    m_query->bindValue(QString::fromLatin1(name), QVariant(QMetaType(QMetaType::QString)));
    return *this;
}

Result<> Query::exec() {
    if (m_broken)
        return *m_broken;
    if (!m_query->exec())
        return storageFailure(m_query->lastError(), m_file);
    return {};
}

bool Query::next() { return m_query->next(); }

Result<> Query::whole() const {
    if (m_query->lastError().isValid())
        return storageFailure(m_query->lastError(), m_file);
    return {};
}

Result<bool> Query::one() {
    if (auto done = exec(); !done)
        return done.error();
    const bool found = m_query->next();
    if (!found && m_query->lastError().isValid())
        return storageFailure(m_query->lastError(), m_file);
    return found;
}

Result<qint64> Query::run() {
    if (auto done = exec(); !done)
        return done.error();
    const qint64 touched = m_query->numRowsAffected();
    m_query->finish();
    return touched;
}

bool Query::isNull(int column) const { return m_query->isNull(column); }
qint64 Query::integer(int column) const { return m_query->value(column).toLongLong(); }
QString Query::text(int column) const { return m_query->value(column).toString(); }
QDate Query::date(int column) const { return QDate::fromString(m_query->value(column).toString(), Qt::ISODate); }
QByteArray Query::blob(int column) const { return m_query->value(column).toByteArray(); }

std::optional<QDate> Query::optionalDate(int column) const {
    const QDate value = date(column);
    return value.isValid() ? std::optional(value) : std::nullopt;
}

std::optional<int> Query::optionalInt(int column) const {
    return isNull(column) ? std::nullopt : std::optional(static_cast<int>(integer(column)));
}

qint64 Query::insertId() const { return m_query->lastInsertId().toLongLong(); }

} // namespace duban
