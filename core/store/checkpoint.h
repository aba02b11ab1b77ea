// Checkpoints (检查点): what the audit chain was at a moment, kept outside the file; a chain that was cut, rolled back or
// computed anew is whole in itself and shows only against them (reliability.md 0.4).
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace duban {

class Database;

struct Checkpoint {
    qint64 n = 0; ///< entries of the chain
    QByteArray hash;
    QDateTime at; ///< UTC
    bool operator==(const Checkpoint&) const = default;
};

/// The 16 characters printed on published sheets, in groups of four: "3F0A-11C2-…" are the first 8 bytes of the hash.
QString checkpointCode(const QByteArray& hash);

/// The chain's present end.
Result<Checkpoint> checkpointNow(Database& database, const QDateTime& now);
/// Adds it to the file's list in that folder (made if missing). Storage if the folder cannot be written.
Result<> keepCheckpoint(Database& database, const QString& folder, const Checkpoint& checkpoint);
/// The kept ones, oldest first; none is no error. A line that cannot be read is skipped.
Result<std::vector<Checkpoint>> keptCheckpoints(Database& database, const QString& folder);
/// The number of the first kept checkpoint the chain contradicts: 0 = it agrees with all.
Result<qint64> firstContradiction(Database& database, const std::vector<Checkpoint>& kept);

} // namespace duban
