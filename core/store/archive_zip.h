// The zip inside an archive (备份的内层): stored, not compressed, so that a backup is as fast as the disk.
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <memory>
#include <vector>

struct zip;

namespace duban {

struct ZipEntry {
    QString name;
    QString path;       ///< the file to pack; empty = content
    QByteArray content; ///< used when there is no path
};

class ArchiveZip {
public:
    /// Storage names the trouble, Cancelled when the progress says so; a half file is removed.
    static Result<> write(const QString& path, const std::vector<ZipEntry>& entries, Progress& progress);
    /// Corrupt if it is no zip.
    static Result<ArchiveZip> open(const QString& path);
    [[nodiscard]] qint64 count() const;
    /// A small part (at most 64 MiB), whole.
    [[nodiscard]] Result<QByteArray> content(const QString& name) const;
    /// Writes a part to a file that does not exist yet; returns its SM3 digest in hex.
    [[nodiscard]] Result<QString> extract(const QString& name, const QString& target, Progress& progress) const;

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    template <class Take> Result<> read(const QString& name, const Take& take) const;
    std::unique_ptr<zip, Closer> m_zip;
    QString m_path;
};

} // namespace duban
