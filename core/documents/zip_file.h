// Zipped office files (.docx), written whole or not at all, and read with limits on what comes out of them.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace duban {

/// Name and content of each part, in the order of the file.
using ZipEntries = std::vector<std::pair<QString, QByteArray>>;

/// An existing file is replaced only when the new one is whole. Errors: documents.cannot_write.
Result<> writeZip(const QString& path, const ZipEntries& entries);

/// Errors: documents.not_docx for what is no zip, or is damaged, encrypted or larger than 64 MiB unpacked.
Result<ZipEntries> readZip(const QString& path);

/// Writes bytes beside the file and renames them over it.
Result<> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace duban
