// The audit chain (审计链): each entry's hash covers the one before it, so that an edit outside the program shows.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace duban {

class Database;
class Progress;

struct AuditEntry {
    qint64 n = 0;
    QString at;
    QString actor;
    QString account;
    bool onPaper = false;
    QString operation;
    QString action;
    QString subject;
    QString reason;
    QByteArray rows;
    QByteArray previous;
    QByteArray hash;
};

/// h_n = SM3(version, n, h_{n-1}, SM3(rows), actor, account, paper, time, operation, action, subject, reason); reliability.md 3(d).
QByteArray auditHash(const AuditEntry& entry);

struct ChainCheck {
    qint64 entries = 0;
    qint64 firstBad = 0; ///< 0 = whole
    QByteArray lastHash;
};

/// Walks the chain; entries must be numbered 1, 2, 3… without a gap.
Result<ChainCheck> verifyChain(Database& database, Progress& progress);

/// Compares every business row with its digest, and with the last digest the chain recorded for it.
/// Returns what does not agree: "matter 7c9e…" (at most 100 of them).
Result<QStringList> verifyRows(Database& database, Progress& progress);

/// The tables that carry digests, in the order of the schema.
const QStringList& digestTables();

} // namespace duban
