#include "store/digest.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <sqlite3.h>

namespace duban {

namespace {

// fetching the algorithm costs more than hashing a row; the handle lives as long as the program
const EVP_MD* algorithm() {
    static EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SM3", nullptr);
    return fetched;
}

[[noreturn]] void noSm3() { qFatal("SM3 is not available in this libcrypto"); }

} // namespace

QByteArray sm3(QByteArrayView bytes) {
    thread_local EVP_MD_CTX* const context = EVP_MD_CTX_new();
    QByteArray out(32, Qt::Uninitialized);
    unsigned int size = 0;
    if (algorithm() == nullptr || context == nullptr || EVP_DigestInit_ex2(context, algorithm(), nullptr) != 1 ||
        EVP_DigestUpdate(context, bytes.data(), static_cast<std::size_t>(bytes.size())) != 1 ||
        EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char*>(out.data()), &size) != 1 || size != 32)
        noSm3();
    return out;
}

Sm3::Sm3() : m_context(EVP_MD_CTX_new()) {
    if (algorithm() == nullptr || m_context == nullptr || EVP_DigestInit_ex2(m_context, algorithm(), nullptr) != 1)
        noSm3();
}

Sm3::~Sm3() { EVP_MD_CTX_free(m_context); }

void Sm3::add(QByteArrayView bytes) {
    if (EVP_DigestUpdate(m_context, bytes.data(), static_cast<std::size_t>(bytes.size())) != 1)
        noSm3();
}

QByteArray Sm3::result() {
    QByteArray out(32, Qt::Uninitialized);
    unsigned int size = 0;
    if (EVP_DigestFinal_ex(m_context, reinterpret_cast<unsigned char*>(out.data()), &size) != 1 || size != 32)
        noSm3();
    return out;
}

namespace {

void appendSized(std::string& bytes, char type, QByteArrayView data) {
    bytes += type;
    const quint32 size = qToBigEndian(static_cast<quint32>(data.size()));
    bytes.append(reinterpret_cast<const char*>(&size), sizeof size);
    bytes.append(data.data(), static_cast<std::size_t>(data.size()));
}

void rowDigest(sqlite3_context* context, int count, sqlite3_value** values) {
    thread_local CanonicalBytes canonical;
    canonical.clear();
    for (int i = 0; i < count; ++i) {
        switch (sqlite3_value_type(values[i])) {
        case SQLITE_INTEGER: canonical.add(sqlite3_value_int64(values[i])); break;
        case SQLITE_NULL: canonical.addNull(); break;
        case SQLITE_BLOB: {
            const void* data = sqlite3_value_blob(values[i]);
            canonical.addBlob(QByteArrayView(static_cast<const char*>(data), sqlite3_value_bytes(values[i])));
            break;
        }
        default: {
            const void* data = sqlite3_value_blob(values[i]); // the same bytes; value_text() would copy each to end it with a NUL
            canonical.addText(QByteArrayView(static_cast<const char*>(data), sqlite3_value_bytes(values[i])));
        }
        }
    }
    const QByteArray digest = sm3(canonical.bytes());
    if (auto* last = static_cast<LastDigest*>(sqlite3_user_data(context)); last != nullptr && count > 1) {
        last->uuid = QByteArray(static_cast<const char*>(sqlite3_value_blob(values[1])), sqlite3_value_bytes(values[1]));
        last->digest = digest;
    }
    sqlite3_result_blob(context, digest.constData(), static_cast<int>(digest.size()), SQLITE_TRANSIENT);
}

} // namespace

void CanonicalBytes::add(qint64 value) {
    m_bytes += 'I';
    const quint64 big = qToBigEndian(static_cast<quint64>(value));
    m_bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void CanonicalBytes::addText(QByteArrayView utf8) { appendSized(m_bytes, 'T', utf8); }
void CanonicalBytes::addBlob(QByteArrayView blob) { appendSized(m_bytes, 'B', blob); }

bool registerRowDigest(sqlite3* handle, LastDigest* last) {
    return sqlite3_create_function_v2(handle, "sm3_row", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, last, rowDigest, nullptr, nullptr,
                                      nullptr) == SQLITE_OK;
}

} // namespace duban
