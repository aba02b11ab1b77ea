// One prepared statement from a .sql file: bound by name, read by column number, forward only. It runs on the connection's
// own SQLite handle: QSqlQuery's binding costs half of a bulk insert (CONTRIBUTING.md, Decisions).
#pragma once

#include "base/id.h"
#include "base/points.h"
#include "base/result.h"

#include <QDate>
#include <QSqlError>

#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace duban {

/// Ends a statement; until then it keeps, in the order they are usually bound, the places of its parameters: SQLite's own
/// search by name was a tenth of a bulk insert.
struct StatementDeleter {
    struct Place {
        const char* literal; ///< where the name was last read: nearly always the same
        std::string name;
        int index;
    };
    std::vector<Place> places = {};
    void operator()(sqlite3_stmt* statement) const;
};
using Statement = std::unique_ptr<sqlite3_stmt, StatementDeleter>;

/// Where the statements of one file wait for their next use.
struct Shelf {
    QString file;
    std::vector<Statement> idle = {};
};

/// Borrowed from Database::query(); goes back to the connection's cache when destroyed (reset, so that no read lock stays).
class Query {
public:
    Query(Shelf& shelf, Statement prepared, std::optional<Error> broken);
    ~Query();
    Query(Query&&) noexcept = default;
    Query& operator=(Query&&) = delete;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const char* name, const QString& text);
    Query& bind(const char* name, qint64 number);
    Query& bind(const char* name, int number) { return bind(name, static_cast<qint64>(number)); }
    Query& bind(const char* name, bool flag) { return bind(name, static_cast<qint64>(flag ? 1 : 0)); }
    Query& bind(const char* name, QDate date); ///< an invalid date is NULL
    Query& bind(const char* name, const QByteArray& blob);
    Query& bindUtf8(const char* name, const QByteArray& text);
    Query& bind(const char* name, Points points) { return bind(name, points.value()); }
    Query& bindNull(const char* name);
    template <class Tag> Query& bind(const char* name, Id<Tag> id) { return bind(name, id.value()); }
    template <class T> Query& bind(const char* name, const std::optional<T>& value) { return value ? bind(name, *value) : bindNull(name); }

    Result<> exec();
    bool next();
    /// After a loop over next(): the error that ended it early, if a damaged page did; a half list must not pass for a whole one.
    Result<> whole() const;
    /// exec() and the first row; NotFound-free: false = no row.
    Result<bool> one();
    /// For statements without a result: exec, and the number of rows touched.
    Result<qint64> run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QDate date(int column) const; ///< invalid if NULL
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] std::optional<QDate> optionalDate(int column) const;
    [[nodiscard]] std::optional<int> optionalInt(int column) const;
    [[nodiscard]] qint64 insertId() const;
    [[nodiscard]] bool returnsRows() const; ///< a SELECT, or anything that ends in RETURNING

private:
    enum class Row { None, Pending, Current };
    int index(const char* name);
    [[nodiscard]] Error failure(int code) const;

    Shelf* m_shelf;
    Statement m_statement;
    std::optional<Error> m_broken;
    std::size_t m_nextPlace = 0;
    quint64 m_bound = 0; ///< bit per parameter, so that a forgotten one is noticed
    Row m_row = Row::None;
};

/// The error of a failed statement as people should hear it: full disk, locked, read-only, damaged.
Error storageFailure(const QSqlError& error, const QString& where);
Error storageFailure(int sqliteCode, const QString& detail);

} // namespace duban
