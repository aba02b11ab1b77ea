// Tells by its first bytes what a file is, before anything reads it further.
#pragma once

#include "base/result.h"

#include <QString>

namespace duban {

enum class FileKind { Zip, Text };

/// Files that cannot be a ledger are errors with their remedy: missing, empty, old .xls or .et, encrypted, something else.
Result<FileKind> kindOfFile(const QString& path);

/// The errors shared by the readers; file is the name without its folder.
Error notAWorkbook(const QString& path, const QString& detail = {});
Error damagedWorkbook(const QString& path, const QString& detail = {});
Error oldWorkbook(const QString& path);
Error encryptedWorkbook(const QString& path);
Error tooLargeWorkbook(const QString& path, const QString& detail = {});

} // namespace duban
