// One linear list of migrations under resources/migrations/sqlite, each in one transaction with its version number.
#pragma once

#include "base/result.h"

#include <QStringList>

namespace duban {

class Database;
enum class OpenMode;

/// Number of migrations this program knows; the version of a fresh file.
int schemaVersion();
/// The statements of one script, cut with sqlite3_complete(), never at a bare semicolon (triggers hold some).
QStringList splitStatements(const QString& script);

/// Refuses what is not a Dubantai file, is damaged in its header or cut short (Corrupt), without changing it. A file whose
/// last save was interrupted needs ReadWrite, which rolls that save back.
Result<> checkHeader(const QString& path, OpenMode mode);
/// FileTooNew if a newer program wrote it; Storage if it must be upgraded first.
Result<> checkVersion(Database& database);
/// Brings the file to schemaVersion(); copies an existing older file aside first (X.duban.before-N).
Result<> migrate(Database& database);
/// The same with scripts from another folder, for tests.
Result<> migrateWith(Database& database, const QStringList& scripts);

/// A copy made by SQLite's online backup; replaces a former copy only once it is whole, and no half file stays behind.
Result<> copyDatabase(Database& source, const QString& path);

} // namespace duban
