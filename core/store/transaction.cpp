#include "store/transaction.h"

#include "store/audit.h"
#include "store/database.h"
#include "store/digest.h"
#include "store/row.h"

#include <QCoreApplication>
#include <QUuid>

namespace duban {

Transaction::~Transaction() {
    if (m_open) {
        (void)m_database.execute(QStringLiteral("ROLLBACK"));
        m_database.m_inTransaction = false;
    }
}

Result<> Transaction::begin() {
    if (m_database.readOnly())
        return storageError("store.opened_read_only", QT_TRANSLATE_NOOP("errors", "The file was opened read-only; nothing was saved."));
    auto begun = m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    m_open = begun.has_value();
    m_database.m_inTransaction = m_open;
    return begun;
}

// A plain INSERT is the fast way: RETURNING costs a statement journal and a temporary table for every row, and each
// statement journal makes the full-text index write out what it has gathered.
Result<qint64> Transaction::write(Query query, const char* table) {
    if (query.returnsRows())
        return writeReturning(std::move(query), table);
    if (auto done = query.run(); !done)
        return done.error();
    remember(table, m_database.m_lastDigest.uuid, m_database.m_lastDigest.digest);
    return query.insertId();
}

Result<qint64> Transaction::writeReturning(Query query, const char* table) {
    auto row = query.one();
    if (!row)
        return row.error();
    if (!*row)
        return conflictError(
            "store.changed_meanwhile",
            QT_TRANSLATE_NOOP("errors", "This record was changed meanwhile; load it again and repeat your step. Nothing was saved."));
    remember(table, query.text(1).toLatin1(), query.blob(2));
    return query.integer(0);
}

void Transaction::remember(const char* table, const QByteArray& uuid, const QByteArray& digest) {
    m_rows += table;
    m_rows += '\0';
    m_rows += QUuid::fromString(QLatin1String(uuid)).toRfc4122();
    m_rows += digest;
}

Result<> Transaction::record(const Actor& actor, const AuditNote& note, const QDateTime& nowUtc) {
    AuditEntry entry;
    if (!m_lastN) {
        Query last = m_database.query("store/audit_last");
        auto found = last.one();
        if (!found)
            return found.error();
        m_lastN = *found ? last.integer(0) : 0;
        m_lastHash = *found ? last.blob(1) : QByteArray(32, '\0');
    }
    entry.n = *m_lastN + 1;
    entry.at = nowUtc.toUTC().toString(Qt::ISODateWithMs);
    entry.actor = actor.person;
    entry.account = actor.account;
    entry.onPaper = actor.onPaper;
    entry.operation = actor.operation.isEmpty() ? newUuid() : actor.operation;
    entry.action = note.action;
    entry.subject = note.subject;
    entry.reason = note.reason;
    entry.rows = std::exchange(m_rows, {});
    entry.previous = m_lastHash;
    entry.hash = auditHash(entry);
    Query insert = m_database.query("store/audit_add");
    insert.bind(":n", entry.n)
        .bind(":at", entry.at)
        .bind(":actor", entry.actor)
        .bind(":account", entry.account)
        .bind(":on_paper", entry.onPaper);
    insert.bind(":operation", entry.operation).bind(":action", entry.action).bind(":subject", entry.subject).bind(":reason", entry.reason);
    insert.bind(":rows", entry.rows).bind(":previous", entry.previous).bind(":hash", entry.hash);
    if (auto done = insert.run(); !done)
        return done.error();
    m_lastN = entry.n;
    m_lastHash = entry.hash;
    return {};
}

Result<> Transaction::commit() {
    if (!m_rows.isEmpty())
        qFatal("rows were written without an audit entry");
    auto done = m_database.execute(QStringLiteral("COMMIT"));
    if (done) {
        m_open = false;
        m_database.m_inTransaction = false;
    }
    return done;
}

} // namespace duban
