// The SQLite file of one office: open, create, migrate, prepared statements. One object per thread.
#pragma once

#include "base/result.h"
#include "store/digest.h"
#include "store/query.h"

#include <QLockFile>
#include <QSqlDatabase>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace duban {

class KeyRing;

enum class OpenMode { ReadWrite, ReadOnly };

/// "DUBA" in the header of the file, so that other SQLite files are refused.
inline constexpr qint32 applicationId = 0x44554241;

class Database {
public:
    /// A new, migrated file. Refused if something exists there already.
    static Result<std::unique_ptr<Database>> create(const QString& path);
    /// ReadWrite takes the file's lock (Locked names the holder), upgrades an older file after copying it aside; a newer
    /// one is FileTooNew. ReadOnly needs no lock and never changes anything.
    static Result<std::unique_ptr<Database>> open(const QString& path, OpenMode mode);
    /// A second writing connection of the same process, for a job in another thread; SQLite keeps the two apart.
    static Result<std::unique_ptr<Database>> beside(const Database& holder);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// name: "slips/find" for :/sql/slips/find.sql.
    Query query(const char* name);
    Query query(const QString& name) { return query(name.toLatin1().constData()); }
    /// A statement assembled from fixed fragments by a store (filters); name is for error messages only.
    Query composed(const QString& name, const QString& sql);
    /// While a new file is filled for the first time, commits need not wait for the disk: a power cut then costs a file that
    /// nobody was promised. A killed process still leaves whole commits. keepNew() waits once, for all of them.
    Result<> fillNew();
    Result<> keepNew();
    /// PRAGMA and transaction words; only store/ calls it.
    Result<> execute(const QString& sql);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool readOnly() const { return m_mode == OpenMode::ReadOnly; }
    [[nodiscard]] QString filesFolder() const; ///< X.duban-files
    [[nodiscard]] QSqlDatabase& connection() { return m_connection; }
    [[nodiscard]] KeyRing& keys() { return *m_keys; } ///< what was unlocked for this file (store/vault.h)
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

private:
    struct NameHash { // looked up by literal: a string made for each of a bulk insert's statements cost a twentieth of it
        using is_transparent = void;
        std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>()(name); }
    };
    friend class Transaction;
    explicit Database(QString path, OpenMode mode);
    Result<> connect();
    Query prepare(Shelf& shelf, const QString& sql);

    QString m_path;
    OpenMode m_mode;
    QString m_name;
    QSqlDatabase m_connection;
    std::shared_ptr<QLockFile> m_lock; ///< shared by connections that stand beside each other in one process
    std::unordered_map<std::string, Shelf, NameHash, std::equal_to<>> m_shelves; ///< by file, or by name and text if composed
    std::shared_ptr<KeyRing> m_keys;                                             ///< likewise shared
    LastDigest m_lastDigest;
    bool m_inTransaction = false;
};

} // namespace duban
