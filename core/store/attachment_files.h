// Files kept as evidence (佐证材料) in X.duban-files/: stored once by content, under keyed-hash names, never by their own.
#pragma once

#include "base/result.h"

namespace duban {

struct KeptFile {
    QString name;          ///< the user's file name without its folder
    QString storedName;    ///< 64 hex digits
    QString contentDigest; ///< SM3 of the content, hex
    qint64 bytes = 0;
};

/// At most 200 MiB; a missing, empty, oversized or unreadable file and anything but a plain file is refused by name.
Result<KeptFile> keepFile(const QString& folder, const QString& path);

/// Missing or altered content: the stored names that do not agree.
bool fileAgrees(const QString& folder, const QString& storedName, const QString& contentDigest);

inline constexpr qint64 maxAttachmentBytes = 200LL * 1024 * 1024;

} // namespace duban
