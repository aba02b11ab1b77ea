#include "store/sealing.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QtEndian>

#include <sodium.h>

namespace duban {

namespace {

constexpr char suite = 1; // libsodium; 2 is kept for commercial cryptography (SM4, SM3)
constexpr qsizetype headSize = 5;
constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype longestAbout = 4096;
constexpr std::size_t padding = 64;
const QByteArray magic = QByteArrayLiteral("DBSEAL");

unsigned char* bytesOf(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
const unsigned char* bytesOf(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }
unsigned long long sizeOf(const QByteArray& bytes) { return static_cast<unsigned long long>(bytes.size()); }

// Every function of libsodium that draws chance needs it; more than once does no harm.
void begin() {
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium could not be started");
}

QByteArray headOf(int version) {
    QByteArray head(headSize, suite);
    qToBigEndian(static_cast<quint32>(version), head.data() + 1);
    return head;
}

int versionOf(const QByteArray& head) {
    return head.size() < headSize || head[0] != suite ? 0 : static_cast<int>(qFromBigEndian<quint32>(head.constData() + 1));
}

Error cannotOpen() {
    return corruptError("store.sealed_damaged",
                        QT_TRANSLATE_NOOP("errors", "The sealed data cannot be opened: it was changed, or belongs elsewhere. "
                                                    "Restore the latest backup."));
}

Error cannotWrite(const QIODevice& device) {
    return storageError("store.sealing_failed",
                        QT_TRANSLATE_NOOP("errors", "The sealed file could not be read or written; check the free space and try again."),
                        {}, device.errorString());
}

} // namespace

SecretKey::~SecretKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

SecretKey SecretKey::random() {
    begin();
    SecretKey key;
    randombytes_buf(key.data(), key.m_bytes.size());
    return key;
}

std::optional<SecretKey> SecretKey::of(const QByteArray& bytes) {
    SecretKey key;
    if (bytes.size() != static_cast<qsizetype>(key.m_bytes.size()))
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(key.data()));
    return key;
}

QByteArray SecretKey::bytes() const { return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), 32); }

KeyPair KeyPair::random() {
    begin();
    KeyPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), {}};
    crypto_box_keypair(bytesOf(pair.open), pair.secret.data());
    return pair;
}

QByteArray newSalt() {
    begin();
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), crypto_pwhash_SALTBYTES);
    return salt;
}

Result<SecretKey> keyFromPassword(const QString& password, const QByteArray& salt) {
    begin();
    SecretKey key;
    const QByteArray words = password.normalized(QString::NormalizationForm_KC).toUtf8();
    if (salt.size() != crypto_pwhash_SALTBYTES || crypto_pwhash(key.data(), 32, words.constData(), sizeOf(words), bytesOf(salt), 3,
                                                                64U * 1024U * 1024U, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return storageError("store.password_key",
                            QT_TRANSLATE_NOOP("errors", "The password could not be worked on: too little memory. Close other programs."));
    return key;
}

QByteArray sealBytes(const SecretKey& key, int version, const QByteArray& place, QByteArray plain) {
    begin();
    const auto size = static_cast<std::size_t>(plain.size());
    plain.resize(static_cast<qsizetype>((size / padding + 1) * padding));
    std::size_t padded = 0;
    sodium_pad(&padded, bytesOf(plain), size, padding, static_cast<std::size_t>(plain.size()));
    QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, '\0');
    randombytes_buf(nonce.data(), crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const QByteArray head = headOf(version), bound = head + place;
    QByteArray cipher(plain.size() + static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(cipher), nullptr, bytesOf(std::as_const(plain)), sizeOf(plain), bytesOf(bound),
                                               sizeOf(bound), nullptr, bytesOf(std::as_const(nonce)), key.data());
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
    return head + nonce + cipher;
}

std::optional<QByteArray> openBytes(const SecretKey& key, const QByteArray& place, const QByteArray& sealed) {
    const qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (sealedVersion(sealed) == 0 || sealed.size() < headSize + nonceSize + tagSize + static_cast<qsizetype>(padding))
        return std::nullopt;
    const QByteArray bound = sealed.left(headSize) + place, nonce = sealed.mid(headSize, nonceSize);
    const QByteArray cipher = sealed.mid(headSize + nonceSize);
    QByteArray plain(cipher.size() - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain), nullptr, nullptr, bytesOf(cipher), sizeOf(cipher), bytesOf(bound),
                                                   sizeOf(bound), bytesOf(nonce), key.data()) != 0)
        return std::nullopt;
    std::size_t size = 0;
    if (sodium_unpad(&size, bytesOf(std::as_const(plain)), static_cast<std::size_t>(plain.size()), padding) != 0)
        return std::nullopt;
    plain.resize(static_cast<qsizetype>(size));
    return plain;
}

int sealedVersion(const QByteArray& sealed) { return versionOf(sealed); }

QByteArray boxFor(const QByteArray& publicKey, const SecretKey& key) {
    begin();
    QByteArray box(32 + static_cast<qsizetype>(crypto_box_SEALBYTES), '\0');
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES || crypto_box_seal(bytesOf(box), key.data(), 32, bytesOf(publicKey)) != 0)
        return {};
    return box;
}

std::optional<SecretKey> unbox(const KeyPair& pair, const QByteArray& box) {
    SecretKey key;
    if (box.size() != 32 + static_cast<qsizetype>(crypto_box_SEALBYTES) || pair.open.size() != crypto_box_PUBLICKEYBYTES ||
        crypto_box_seal_open(key.data(), bytesOf(box), sizeOf(box), bytesOf(pair.open), pair.secret.data()) != 0)
        return std::nullopt;
    return key;
}

namespace {

// One message after the other of a stream; each piece carries its own tag.
class Pieces {
public:
    explicit Pieces(crypto_secretstream_xchacha20poly1305_state& state) : m_state(state) {}

    QByteArray push(const QByteArray& plain, unsigned char tag) {
        QByteArray piece(plain.size() + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        crypto_secretstream_xchacha20poly1305_push(&m_state, bytesOf(piece), nullptr, bytesOf(plain), sizeOf(plain), nullptr, 0, tag);
        return piece;
    }

    std::optional<QByteArray> pull(const QByteArray& piece, unsigned char& tag) {
        if (piece.size() < static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES))
            return std::nullopt;
        QByteArray plain(piece.size() - static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        if (crypto_secretstream_xchacha20poly1305_pull(&m_state, bytesOf(plain), nullptr, &tag, bytesOf(piece), sizeOf(piece), nullptr,
                                                       0) != 0)
            return std::nullopt;
        return plain;
    }

private:
    crypto_secretstream_xchacha20poly1305_state& m_state;
};

constexpr qsizetype headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype pieceExtra = crypto_secretstream_xchacha20poly1305_ABYTES;

} // namespace

int streamVersion(const QByteArray& firstBytes) {
    return firstBytes.startsWith(magic) ? versionOf(firstBytes.mid(magic.size(), headSize)) : 0;
}

Result<> sealStream(const SecretKey& key, int version, const QByteArray& about, QIODevice& from, QIODevice& to) {
    begin();
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(headerSize, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytesOf(header), key.data());
    Pieces pieces(state);
    QByteArray first = about.left(longestAbout - 1); // of one length always: a name's length would tell something, too
    first.append(QByteArray(longestAbout - first.size(), '\0'));
    QByteArray out = magic + headOf(version) + header + pieces.push(first, crypto_secretstream_xchacha20poly1305_TAG_PUSH);
    bool last = false;
    while (true) {
        if (to.write(out) != out.size())
            return cannotWrite(to);
        if (last)
            return {};
        const QByteArray plain = from.read(pieceSize);
        last = from.atEnd();
        if (plain.isEmpty() && !last)
            return cannotWrite(from);
        out = pieces.push(plain, last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
    }
}

Result<QByteArray> openStream(const SecretKey& key, QIODevice& from, QIODevice& to) {
    begin();
    const QByteArray head = from.read(magic.size() + headSize), header = from.read(headerSize);
    crypto_secretstream_xchacha20poly1305_state state;
    if (streamVersion(head) == 0 || header.size() != headerSize ||
        crypto_secretstream_xchacha20poly1305_init_pull(&state, bytesOf(header), key.data()) != 0)
        return cannotOpen();
    Pieces pieces(state);
    unsigned char tag = 0;
    const auto about = pieces.pull(from.read(longestAbout + pieceExtra), tag);
    if (!about)
        return cannotOpen();
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const auto plain = pieces.pull(from.read(pieceSize + pieceExtra), tag);
        if (!plain)
            return cannotOpen();
        if (to.write(*plain) != plain->size())
            return cannotWrite(to);
    }
    if (!from.atEnd())
        return cannotOpen();
    return about->left(about->indexOf('\0'));
}

} // namespace duban
