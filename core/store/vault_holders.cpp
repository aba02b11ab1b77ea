// Who can open the vault: holders come, change their password and end. The sealing itself stands in vault.cpp.
#include "store/database.h"
#include "store/digest.h"
#include "store/row.h"
#include "store/transaction.h"
#include "store/vault.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace duban {

namespace {

QByteArray secretPlace(const QString& uuid) {
    CanonicalBytes place;
    place.addText("vault_holder");
    place.addText(uuid.toUtf8());
    place.addText("secret");
    return place.bytes().toByteArray();
}

Error wrongSecret() {
    Error error =
        ruleError("store.vault_wrong_secret", QT_TRANSLATE_NOOP("errors", "The name or the password is wrong; nothing was unlocked."));
    error.kind = ErrorKind::NotPermitted;
    return error;
}

Error lastHolder() {
    return ruleError("store.vault_last_holder",
                     QT_TRANSLATE_NOOP("errors", "Nobody else could open what is sealed any more; name another holder first."));
}

} // namespace

Result<> Vault::replaceCopy(Transaction& tx, const Copy& copy, const QByteArray& material) {
    Query query = m_database.query("store/vault_set_copy");
    query.bind(":key_id", copy.keyId).bind(":holder_id", copy.holder).bind(":material", material);
    if (auto written = tx.write(std::move(query), "vault_copy"); !written)
        return written.error();
    return {};
}

// Every version of a compartment's key, so that older values open as well; what the holder may no longer open is emptied.
Result<> Vault::copyAll(Transaction& tx, const Holder& holder, const std::vector<Compartment>& compartments) {
    auto boxes = copies();
    if (!boxes)
        return boxes.error();
    std::set<qint64> seen;
    for (const Copy& copy : *boxes) {
        if (!seen.insert(copy.keyId).second)
            continue;
        const bool may = std::find(compartments.begin(), compartments.end(), copy.compartment) != compartments.end();
        const auto held = std::find_if(boxes->begin(), boxes->end(),
                                       [&](const Copy& other) { return other.keyId == copy.keyId && other.holder == holder.id; });
        auto key = may ? keyOf(copy.compartment, copy.version) : Result<SecretKey>(SecretKey());
        if (!key)
            return key.error();
        Result<> done;
        if (held != boxes->end())
            done = replaceCopy(tx, *held, may ? boxFor(holder.publicKey, *key) : QByteArray());
        else if (may)
            done = writeCopy(tx, copy.keyId, holder, *key);
        if (!done)
            return done;
    }
    return {};
}

Result<> Vault::setHolder(Transaction& tx, HolderKind kind, const QString& name, const SecretKey& secret, const QByteArray& salt,
                          const std::vector<Compartment>& compartments) {
    for (const Compartment compartment : compartments) // so that its key exists before somebody is to hold it
        if (auto made = newestKey(tx, compartment); !made)
            return made.error();
    auto known = holder(kind, name);
    if (!known)
        return known.error();
    const KeyPair pair = KeyPair::random(); // a new password means a new pair: the old secret opens no later copy
    Holder one = known->value_or(Holder{0, newUuid(), kind, name, {}, {}, {}, false});
    one.publicKey = pair.open;
    one.secret = sealBytes(secret, 1, secretPlace(one.uuid), pair.secret.bytes());
    one.salt = salt;
    one.ended = false;
    auto id = writeHolder(tx, one);
    if (!id)
        return id.error();
    one.id = *id;
    return copyAll(tx, one, compartments);
}

Result<> Vault::endHolder(Transaction& tx, HolderKind kind, const QString& name) {
    auto all = holders();
    auto boxes = copies();
    if (!all || !boxes)
        return all ? boxes.error() : all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const Holder& one) { return one.kind == kind && one.name == name; });
    if (found == all->end() || found->ended)
        return {};
    const auto opens = [&](const Copy& copy, qint64 key) {
        const auto other = std::find_if(all->begin(), all->end(), [&](const Holder& one) { return one.id == copy.holder; });
        return copy.keyId == key && copy.holder != found->id && !copy.material.isEmpty() && other != all->end() && !other->ended;
    };
    for (const Copy& copy : *boxes)
        if (copy.holder == found->id &&
            std::none_of(boxes->begin(), boxes->end(), [&](const Copy& other) { return opens(other, copy.keyId); }))
            return lastHolder();
    Holder ended = *found;
    ended.secret.clear();
    ended.ended = true;
    auto written = writeHolder(tx, ended);
    return written ? Result<>() : Result<>(written.error());
}

Result<QByteArray> Vault::saltOf(HolderKind kind, const QString& name) {
    auto one = holder(kind, name);
    if (!one)
        return one.error();
    return *one ? (*one)->salt : newSalt(); // an unknown name costs as much as a known one
}

Result<> Vault::unlock(HolderKind kind, const QString& name, const SecretKey& secret) {
    auto one = holder(kind, name);
    auto boxes = copies();
    if (!one || !boxes)
        return one ? boxes.error() : one.error();
    if (!*one || (*one)->ended)
        return wrongSecret();
    const auto opened = openBytes(secret, secretPlace((*one)->uuid), (*one)->secret);
    const auto own = opened ? SecretKey::of(*opened) : std::nullopt;
    if (!own)
        return wrongSecret();
    for (const Copy& copy : *boxes)
        if (copy.holder == (*one)->id)
            if (const auto key = unbox({(*one)->publicKey, *own}, copy.material))
                m_database.keys().put(copy.compartment, copy.version, *key);
    return {};
}

void Vault::lock() { m_database.keys().clear(); }

} // namespace duban
