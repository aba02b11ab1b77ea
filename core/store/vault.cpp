#include "store/vault.h"

#include "store/database.h"
#include "store/digest.h"
#include "store/row.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QMutexLocker>

#include <algorithm>

namespace duban {

namespace {

QByteArray placeOf(const SealedCell& cell) {
    CanonicalBytes place;
    place.addText(cell.table);
    place.addText(cell.uuid.toUtf8());
    place.addText(cell.column);
    return place.bytes().toByteArray();
}

Error lockedError() {
    Error error =
        ruleError("store.vault_locked", QT_TRANSLATE_NOOP("errors", "This is sealed; sign in as a person who may read it, and try again."));
    error.kind = ErrorKind::NotPermitted;
    return error;
}

Error damaged(const SealedCell& cell) {
    return corruptError("store.sealed_value_damaged",
                        QT_TRANSLATE_NOOP("errors", "A sealed value of “%1” (%2) cannot be opened: it was changed outside the program. "
                                                    "Restore the latest backup."),
                        {QString::fromLatin1(cell.table), QString::fromLatin1(cell.column)}, cell.uuid);
}

} // namespace

void KeyRing::put(Compartment compartment, int version, const SecretKey& key) {
    const QMutexLocker locked(&m_mutex);
    m_keys.insert_or_assign({compartment, version}, key);
}

std::optional<SecretKey> KeyRing::key(Compartment compartment, int version) const {
    const QMutexLocker locked(&m_mutex);
    const auto found = m_keys.find({compartment, version});
    return found == m_keys.end() ? std::nullopt : std::optional(found->second);
}

void KeyRing::clear() {
    const QMutexLocker locked(&m_mutex);
    m_keys.clear();
}

Result<std::vector<Vault::Holder>> Vault::holders() {
    Query query = m_database.query("store/vault_holders");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<Holder> found;
    while (query.next()) {
        const auto kind = fromWord<HolderKind>(query.text(2));
        if (!kind)
            return badCell("vault_holder", query.integer(0), "kind");
        found.push_back(
            {query.integer(0), query.text(1), *kind, query.text(3), query.blob(4), query.blob(5), query.blob(6), query.flag(7)});
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return found;
}

Result<std::vector<Vault::Copy>> Vault::copies() {
    Query query = m_database.query("store/vault_copies");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<Copy> found;
    while (query.next()) {
        const auto compartment = fromWord<Compartment>(query.text(2));
        if (!compartment)
            return badCell("vault_key", query.integer(0), "compartment");
        found.push_back({static_cast<int>(query.integer(3)), query.integer(0), query.integer(1), *compartment, query.blob(4)});
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return found;
}

Result<std::optional<Vault::Holder>> Vault::holder(HolderKind kind, const QString& name) {
    auto all = holders();
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const Holder& one) { return one.kind == kind && one.name == name; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

Result<qint64> Vault::writeHolder(Transaction& tx, const Holder& holder) {
    Query query = m_database.query(holder.id == 0 ? "store/vault_add_holder" : "store/vault_set_holder");
    if (holder.id == 0)
        query.bind(":uuid", holder.uuid).bind(":kind", wordOf(holder.kind)).bind(":name", holder.name);
    else
        query.bind(":id", holder.id);
    query.bind(":public_key", holder.publicKey).bind(":secret", holder.secret).bind(":salt", holder.salt).bind(":ended", holder.ended);
    return tx.write(std::move(query), "vault_holder");
}

Result<> Vault::writeCopy(Transaction& tx, qint64 keyId, const Holder& holder, const SecretKey& key) {
    const QByteArray box = boxFor(holder.publicKey, key);
    if (box.isEmpty())
        return badCell("vault_holder", holder.id, "public_key");
    Query query = m_database.query("store/vault_add_copy");
    query.bind(":uuid", newUuid()).bind(":key_id", keyId).bind(":holder_id", holder.id).bind(":material", box);
    if (auto written = tx.write(std::move(query), "vault_copy"); !written)
        return written.error();
    return {};
}

// A new key goes to everybody who holds an older one of its compartment; the first one of all makes the open holder.
Result<std::vector<Vault::Holder>> Vault::entitled(Transaction& tx, Compartment compartment) {
    auto all = holders();
    auto boxes = copies();
    if (!all || !boxes)
        return all ? boxes.error() : all.error();
    std::vector<Holder> chosen;
    for (const Holder& one : *all) {
        const bool holds = std::any_of(boxes->begin(), boxes->end(), [&](const Copy& copy) {
            return copy.holder == one.id && copy.compartment == compartment && !copy.material.isEmpty();
        });
        if (!one.ended && (holds || one.kind == HolderKind::Open))
            chosen.push_back(one);
    }
    if (!chosen.empty())
        return chosen;
    if (std::any_of(all->begin(), all->end(), [](const Holder& one) { return one.kind == HolderKind::Open && one.ended; }))
        return lockedError(); // accounts are on, and nobody was given this compartment
    const KeyPair pair = KeyPair::random();
    Holder open{0, newUuid(), HolderKind::Open, QStringLiteral("*"), pair.open, pair.secret.bytes(), QByteArrayLiteral(""), false};
    auto id = writeHolder(tx, open);
    if (!id)
        return id.error();
    open.id = *id;
    return std::vector<Holder>{open};
}

Result<int> Vault::makeKey(Transaction& tx, Compartment compartment) {
    auto holding = entitled(tx, compartment);
    if (!holding)
        return holding.error();
    constexpr int first = 1;
    Query query = m_database.query("store/vault_add_key");
    query.bind(":uuid", newUuid()).bind(":compartment", wordOf(compartment)).bind(":version", first);
    auto id = tx.write(std::move(query), "vault_key");
    if (!id)
        return id.error();
    const SecretKey key = SecretKey::random();
    for (const Holder& one : *holding)
        if (auto done = writeCopy(tx, *id, one, key); !done)
            return done.error();
    return first;
}

Result<int> Vault::newestKey(Transaction& tx, Compartment compartment) {
    auto boxes = copies();
    if (!boxes)
        return boxes.error();
    int version = 0;
    for (const Copy& copy : *boxes)
        if (copy.compartment == compartment)
            version = std::max(version, copy.version);
    return version > 0 ? Result<int>(version) : makeKey(tx, compartment);
}

Result<SecretKey> Vault::keyOf(Compartment compartment, int version) {
    if (const auto known = m_database.keys().key(compartment, version))
        return *known;
    auto all = holders();
    auto boxes = copies();
    if (!all || !boxes)
        return all ? boxes.error() : all.error();
    for (const Holder& one : *all) {
        const auto secret = one.kind == HolderKind::Open && !one.ended ? SecretKey::of(one.secret) : std::nullopt;
        for (const Copy& copy : *boxes)
            if (secret && copy.holder == one.id && copy.compartment == compartment && copy.version == version)
                if (const auto key = unbox({one.publicKey, *secret}, copy.material))
                    return *key; // not onto the ring: when the open holder ends, nothing of it may stay behind
    }
    return lockedError();
}

Result<QByteArray> Vault::seal(Transaction& tx, Compartment compartment, const SealedCell& cell, const QString& plain) {
    auto version = newestKey(tx, compartment);
    if (!version)
        return version.error();
    auto key = keyOf(compartment, *version);
    if (!key)
        return key.error();
    return sealBytes(*key, *version, placeOf(cell), plain.toUtf8());
}

Result<QString> Vault::open(Compartment compartment, const SealedCell& cell, const QByteArray& sealed) {
    const int version = sealedVersion(sealed);
    if (version == 0)
        return damaged(cell);
    auto key = keyOf(compartment, version);
    if (!key)
        return key.error();
    const auto plain = openBytes(*key, placeOf(cell), sealed);
    if (!plain)
        return damaged(cell);
    return QString::fromUtf8(*plain);
}

Result<> Vault::sealFile(Transaction& tx, Compartment compartment, const QByteArray& about, QIODevice& from, QIODevice& to) {
    auto version = newestKey(tx, compartment);
    if (!version)
        return version.error();
    auto key = keyOf(compartment, *version);
    return key ? sealStream(*key, *version, about, from, to) : Result<>(key.error());
}

Result<QByteArray> Vault::openFile(Compartment compartment, QIODevice& from, QIODevice& to) {
    const int version = streamVersion(from.peek(32));
    if (version == 0)
        return damaged({"attachment", {}, "content"});
    auto key = keyOf(compartment, version);
    if (!key)
        return key.error();
    return openStream(*key, from, to);
}

bool Vault::canOpen(Compartment compartment) {
    auto boxes = copies();
    if (!boxes)
        return false;
    return std::any_of(boxes->begin(), boxes->end(),
                       [&](const Copy& copy) { return copy.compartment == compartment && keyOf(compartment, copy.version).has_value(); });
}

} // namespace duban
