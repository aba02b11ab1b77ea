// The vault (保密柜): what nobody but its holders may read is sealed before it is stored, bound to its cell. Data keys stand by
// compartment; each is boxed for every holder. Until accounts are on there is one holder, "open": whoever has the file. Then
// persons and the recovery envelope become holders, and the open one ends.
#pragma once

#include "base/code_table.h"
#include "store/sealing.h"

#include <QMutex>

#include <map>
#include <vector>

namespace duban {

class Database;
class Transaction;

enum class Compartment { Informants, Files, Backups };
template <>
inline constexpr auto codesOf<Compartment> = std::to_array<Code<Compartment>>({{Compartment::Informants, "informants"},
                                                                               {Compartment::Files, "files"},
                                                                               {Compartment::Backups, "backups"}});

enum class HolderKind { Open, Person, Envelope };
template <>
inline constexpr auto codesOf<HolderKind> =
    std::to_array<Code<HolderKind>>({{HolderKind::Open, "open"}, {HolderKind::Person, "person"}, {HolderKind::Envelope, "envelope"}});

/// The one cell in which a sealed value opens.
struct SealedCell {
    const char* table;
    QString uuid;
    const char* column;
};

/// Data keys that were opened with a password, for as long as the file is open here.
class KeyRing {
public:
    void put(Compartment compartment, int version, const SecretKey& key);
    [[nodiscard]] std::optional<SecretKey> key(Compartment compartment, int version) const;
    void clear();

private:
    mutable QMutex m_mutex; ///< connections beside each other share the ring
    std::map<std::pair<Compartment, int>, SecretKey> m_keys;
};

class Vault {
public:
    explicit Vault(Database& database) : m_database(database) {}

    /// Makes the compartment's key when it is first needed, in the same transaction.
    Result<QByteArray> seal(Transaction& tx, Compartment compartment, const SealedCell& cell, const QString& plain);
    /// NotPermitted while the compartment is locked; Corrupt if it was changed or stands in the wrong cell.
    Result<QString> open(Compartment compartment, const SealedCell& cell, const QByteArray& sealed);
    Result<> sealFile(Transaction& tx, Compartment compartment, const QByteArray& about, QIODevice& from, QIODevice& to);
    Result<QByteArray> openFile(Compartment compartment, QIODevice& from, QIODevice& to);

    /// Gives a person or the envelope the keys of these compartments, boxed for a new key pair whose secret half is sealed with
    /// `secret` (keyFromPassword and its salt). Again for the same name: a new password. Needs the compartments to be unlocked.
    Result<> setHolder(Transaction& tx, HolderKind kind, const QString& name, const SecretKey& secret, const QByteArray& salt,
                       const std::vector<Compartment>& compartments);
    /// Its secret is wiped. Refused for the last holder that is left.
    Result<> endHolder(Transaction& tx, HolderKind kind, const QString& name);
    Result<QByteArray> saltOf(HolderKind kind, const QString& name);
    /// Puts the holder's keys on the ring; NotPermitted for a wrong secret.
    Result<> unlock(HolderKind kind, const QString& name, const SecretKey& secret);
    void lock();
    [[nodiscard]] bool canOpen(Compartment compartment);

private:
    struct Holder {
        qint64 id = 0;
        QString uuid;
        HolderKind kind = HolderKind::Open;
        QString name;
        QByteArray publicKey, secret, salt;
        bool ended = false;
    };
    struct Copy {
        int version = 0;
        qint64 keyId = 0, holder = 0;
        Compartment compartment = Compartment::Informants;
        QByteArray material;
    };
    Result<std::vector<Holder>> holders();
    Result<std::vector<Copy>> copies();
    Result<std::optional<Holder>> holder(HolderKind kind, const QString& name);
    Result<qint64> writeHolder(Transaction& tx, const Holder& holder);
    Result<> writeCopy(Transaction& tx, qint64 keyId, const Holder& holder, const SecretKey& key);
    Result<> replaceCopy(Transaction& tx, const Copy& copy, const QByteArray& material);
    Result<> copyAll(Transaction& tx, const Holder& holder, const std::vector<Compartment>& compartments);
    Result<std::vector<Holder>> entitled(Transaction& tx, Compartment compartment);
    Result<int> newestKey(Transaction& tx, Compartment compartment);
    Result<int> makeKey(Transaction& tx, Compartment compartment);
    Result<SecretKey> keyOf(Compartment compartment, int version);
    Database& m_database;
};

} // namespace duban
