// One write transaction: begins, collects the rows that change, writes the audit entry, commits; rolls back if left.
#pragma once

#include "base/actor.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>

namespace duban {

class Database;
class Query;

/// What the audit chain says about one act.
struct AuditNote {
    QString action;  ///< stable word: "slip.issue", "import", "setting"
    QString subject; ///< number or name a person recognises
    QString reason;
};

class Transaction {
public:
    explicit Transaction(Database& database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    Result<> begin();
    /// Runs an INSERT whose digest is sm3_row(table, uuid, …), or an INSERT or UPDATE that ends in RETURNING id, uuid, digest,
    /// and remembers the row for the audit entry.
    /// Returns the row's id; no row is Conflict (somebody else was faster).
    Result<qint64> write(Query query, const char* table);
    /// One audit entry over all rows since the last one; several acts may share a commit (bulk path).
    Result<> record(const Actor& actor, const AuditNote& note, const QDateTime& nowUtc);
    Result<> commit();

private:
    Result<qint64> writeReturning(Query query, const char* table);
    void remember(const char* table, const QByteArray& uuid, const QByteArray& digest);
    Database& m_database;
    QByteArray m_rows; ///< per row: table name NUL, uuid (16 bytes), digest (32 bytes)
    bool m_open = false;
    std::optional<qint64> m_lastN;
    QByteArray m_lastHash;
};

} // namespace duban
