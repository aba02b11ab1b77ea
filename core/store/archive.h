// One archive (备份、搬家包) that holds an office's file and its attachments: written beside, read back whole, only then named.
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace duban {

class Database;

struct ArchivedFile {
    QString name; ///< inside the archive: "ledger.duban", "files/<stored name>"
    qint64 bytes = 0;
    QString digest; ///< SM3, hex
    bool operator==(const ArchivedFile&) const = default;
};

/// What an archive says of itself; its list of files is compared with what is really there.
struct Manifest {
    QString ledger; ///< file name of the ledger when it was packed
    QDateTime made; ///< UTC
    int schema = 0;
    qint64 entries = 0; ///< of the audit chain
    QString lastHash;   ///< of the audit chain, hex
    std::vector<ArchivedFile> files;
    QStringList missing; ///< stored names of attachments that were gone or altered when the archive was made
    bool sealed = false; ///< set on reading
};

struct ArchiveWish {
    QString destination;
    QByteArray password; ///< empty = a plain zip, which any program opens
    QDateTime now;       ///< UTC
};

/// Copies the file through SQLite, checks the copy (pages, audit chain), packs it with its attachments, reads the archive
/// back and gives it its name. Conflict if the destination exists; nothing half done stays behind.
Result<Manifest> writeArchive(Database& source, const ArchiveWish& wish, Progress& progress);

/// Reads every byte of an archive: digests, pages, audit chain against the manifest. Corrupt names what does not agree.
Result<Manifest> checkArchive(const QString& path, const QByteArray& password, Progress& progress);

/// Puts an archive's file and attachments at `ledger` (…/X.duban), checked before they get their names. What stands there
/// is moved aside under a dated name, which is returned in `aside` (empty if there was nothing).
struct Restored {
    Manifest manifest;
    QString ledger;
    QString aside;
};
Result<Restored> restoreArchive(const QString& path, const QByteArray& password, const QString& ledger, const QDateTime& now,
                                Progress& progress);

} // namespace duban
