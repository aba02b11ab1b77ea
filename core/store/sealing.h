// Sealing (密封): the cryptography of libsodium in the few shapes the program uses. It knows neither tables nor persons.
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <array>
#include <optional>

class QIODevice;

namespace duban {

/// Thirty-two secret bytes; wiped when they go.
class SecretKey {
public:
    SecretKey() = default;
    SecretKey(const SecretKey&) = default;
    SecretKey& operator=(const SecretKey&) = default;
    ~SecretKey();
    static SecretKey random();
    static std::optional<SecretKey> of(const QByteArray& bytes); ///< nothing unless there are 32
    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }
    [[nodiscard]] unsigned char* data() { return m_bytes.data(); }
    [[nodiscard]] QByteArray bytes() const;

private:
    std::array<unsigned char, 32> m_bytes = {};
};

struct KeyPair {
    QByteArray open; ///< public half
    SecretKey secret;
    static KeyPair random();
};

/// A secret made from a password (Argon2id, 64 MiB, 3 passes) and 16 random bytes of salt.
Result<SecretKey> keyFromPassword(const QString& password, const QByteArray& salt);
QByteArray newSalt();

/// XChaCha20-Poly1305. place is bound to it: what was sealed for one cell opens in no other. The length is padded to a
/// multiple of 64 bytes, so that it tells nothing about a name. Layout: suite (1), version (4), nonce (24), cipher text.
QByteArray sealBytes(const SecretKey& key, int version, const QByteArray& place, QByteArray plain);
/// Nothing if key, place or a single bit is wrong.
std::optional<QByteArray> openBytes(const SecretKey& key, const QByteArray& place, const QByteArray& sealed);
/// Which key it was sealed with; 0 if it is no sealed value.
int sealedVersion(const QByteArray& sealed);

/// To the holder of a key pair; only the secret half opens it.
QByteArray boxFor(const QByteArray& publicKey, const SecretKey& key);
std::optional<SecretKey> unbox(const KeyPair& pair, const QByteArray& box);

/// Files: secretstream in pieces of 64 KiB; about is sealed in front (the file's own name). The last piece is marked, so that
/// a shortened file is noticed. Storage, if a device fails.
Result<> sealStream(const SecretKey& key, int version, const QByteArray& about, QIODevice& from, QIODevice& to);
/// about; Corrupt if anything is wrong, and then what was written so far must be thrown away.
Result<QByteArray> openStream(const SecretKey& key, QIODevice& from, QIODevice& to);
/// Of a sealed file, from its first bytes; 0 if it is none.
int streamVersion(const QByteArray& firstBytes);

} // namespace duban
