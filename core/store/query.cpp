#include "store/query.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QStringConverter>
#include <QVarLengthArray>
#include <algorithm>
#include <array>
#include <bit>
#include <sqlite3.h>

namespace duban {

Error storageFailure(const QSqlError& error, const QString& where) {
    return storageFailure(error.nativeErrorCode().toInt(), where + QStringLiteral(": ") + error.text());
}

Error storageFailure(int sqliteCode, const QString& detail) {
    switch (sqliteCode & 0xff) {
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

void StatementDeleter::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Query::Query(Shelf& shelf, Statement prepared, std::optional<Error> broken)
    : m_shelf(&shelf), m_statement(std::move(prepared)), m_broken(std::move(broken)) {}

Query::~Query() {
    if (m_statement == nullptr)
        return;
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    if (m_shelf->idle.size() < 4)
        m_shelf->idle.push_back(std::move(m_statement));
}

int Query::index(const char* name) {
    if (m_statement == nullptr)
        return 0;
    auto& places = m_statement.get_deleter().places;
    const std::size_t at = m_nextPlace++;
    int found = 0;
    if (at < places.size() && (places[at].literal == name || places[at].name == name)) {
        found = places[at].index;
    } else {
        found = sqlite3_bind_parameter_index(m_statement.get(), name);
        if (found == 0)
            qFatal("statement %s has no parameter %s", qPrintable(m_shelf->file), name);
        if (at == places.size())
            places.push_back({name, name, found});
    }
    m_bound |= quint64(1) << ((found - 1) & 63);
    return found;
}

Error Query::failure(int code) const {
    return storageFailure(code,
                          m_shelf->file + QStringLiteral(": ") + QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement.get()))));
}

Query& Query::bind(const char* name, const QString& text) {
    const int at = index(name);
    if (at == 0)
        return *this;
    if (text.isEmpty()) {
        sqlite3_bind_text(m_statement.get(), at, "", 0, SQLITE_STATIC);
        return *this;
    }
    QStringEncoder encoder(QStringConverter::Utf8); // into a buffer on the stack: a row has a dozen texts
    QVarLengthArray<char, 1024> utf8(encoder.requiredSpace(text.size()));
    const char* end = encoder.appendToBuffer(utf8.data(), text);
    sqlite3_bind_text(m_statement.get(), at, utf8.constData(), static_cast<int>(end - utf8.constData()), SQLITE_TRANSIENT);
    return *this;
}
Query& Query::bindUtf8(const char* name, const QByteArray& text) {
    if (const int at = index(name); at > 0)
        sqlite3_bind_text(m_statement.get(), at, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    return *this;
}
Query& Query::bind(const char* name, qint64 number) {
    if (const int at = index(name); at > 0)
        sqlite3_bind_int64(m_statement.get(), at, number);
    return *this;
}
Query& Query::bind(const char* name, QDate date) {
    const auto parts = QCalendar().partsFromDate(date);
    if (!date.isValid() || parts.year < 1000 || parts.year > 9999)
        return date.isValid() ? bind(name, date.toString(Qt::ISODate)) : bindNull(name);
    const int digits[] = {
        parts.year / 1000, parts.year / 100 % 10, parts.year / 10 % 10, parts.year % 10, -1, parts.month / 10, parts.month % 10, -1,
        parts.day / 10,    parts.day % 10};
    std::array<char, 10> iso{}; // by hand: half of binding an event was QDate::toString()
    for (std::size_t i = 0; i < iso.size(); ++i)
        iso[i] = digits[i] < 0 ? '-' : static_cast<char>('0' + digits[i]);
    if (const int at = index(name); at > 0)
        sqlite3_bind_text(m_statement.get(), at, iso.data(), static_cast<int>(iso.size()), SQLITE_TRANSIENT);
    return *this;
}
Query& Query::bind(const char* name, const QByteArray& blob) {
    if (const int at = index(name); at > 0) {
        if (blob.isEmpty()) // a null pointer would bind NULL
            sqlite3_bind_zeroblob(m_statement.get(), at, 0);
        else
            sqlite3_bind_blob(m_statement.get(), at, blob.constData(), static_cast<int>(blob.size()), SQLITE_TRANSIENT);
    }
    return *this;
}
Query& Query::bindNull(const char* name) {
    if (const int at = index(name); at > 0)
        sqlite3_bind_null(m_statement.get(), at);
    return *this;
}

Result<> Query::exec() {
    if (m_broken)
        return *m_broken;
    if (const int expected = sqlite3_bind_parameter_count(m_statement.get()); std::popcount(m_bound) != std::min(expected, 64))
        qFatal("statement %s: %d of %d parameters are bound", qPrintable(m_shelf->file), std::popcount(m_bound), expected);
    m_nextPlace = 0;
    sqlite3_reset(m_statement.get());
    const int code = sqlite3_step(m_statement.get());
    m_row = code == SQLITE_ROW ? Row::Pending : Row::None;
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        return failure(code);
    return {};
}

bool Query::next() {
    if (m_row == Row::Pending) {
        m_row = Row::Current;
        return true;
    }
    if (m_row == Row::None)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    m_row = Row::None;
    if (code != SQLITE_DONE)
        m_broken = failure(code);
    return false;
}

Result<> Query::whole() const { return m_broken ? Result<>(*m_broken) : Result<>(); }

Result<bool> Query::one() {
    if (auto done = exec(); !done)
        return done.error();
    return next();
}

Result<qint64> Query::run() {
    if (auto done = exec(); !done)
        return done.error();
    const qint64 touched = sqlite3_changes64(sqlite3_db_handle(m_statement.get()));
    sqlite3_reset(m_statement.get());
    return touched;
}

bool Query::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }
qint64 Query::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }
QString Query::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(data, sqlite3_column_bytes(m_statement.get(), column));
}
QDate Query::date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
QByteArray Query::blob(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {data, sqlite3_column_bytes(m_statement.get(), column)};
}

std::optional<QDate> Query::optionalDate(int column) const {
    const QDate value = date(column);
    return value.isValid() ? std::optional(value) : std::nullopt;
}

std::optional<int> Query::optionalInt(int column) const {
    return isNull(column) ? std::nullopt : std::optional(static_cast<int>(integer(column)));
}

bool Query::returnsRows() const { return m_statement != nullptr && sqlite3_column_count(m_statement.get()) > 0; }
qint64 Query::insertId() const { return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement.get())); }

} // namespace duban
