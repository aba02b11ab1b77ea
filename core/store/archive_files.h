// Files on their way into and out of an archive: digests, durable names, and the last step of a restore (归位).
#pragma once

#include "store/archive.h"

namespace duban {

/// SM3 of a file's content, hex; reads in slices.
Result<QString> digestOfFile(const QString& path);
/// Tells the disk to keep what was written (fsync of a file or a folder).
bool settle(const QString& path);
/// 64 hex digits: what attachment_files gives; anything else in an archive is refused, so that nothing escapes its folder.
bool isStoredName(const QString& name);
/// fresh (and fresh-files) get the name of ledger (and ledger-files); what stood there gets a dated name first and
/// its old one back if a step fails.
Result<Restored> putInPlace(const Manifest& manifest, const QString& fresh, const QString& ledger, const QDateTime& now);

} // namespace duban
