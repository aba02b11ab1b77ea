// SM3 digests (GB/T 32905) over canonical bytes: of rows, of the audit chain, of files.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <string>

struct sqlite3;
struct evp_md_ctx_st;

namespace duban {

/// 32 bytes.
QByteArray sm3(QByteArrayView bytes);

/// The same over a stream that is too large to hold.
class Sm3 {
public:
    Sm3();
    ~Sm3();
    Sm3(const Sm3&) = delete;
    Sm3& operator=(const Sm3&) = delete;
    void add(QByteArrayView bytes);
    QByteArray result(); ///< 32 bytes; nothing may be added afterwards

private:
    evp_md_ctx_st* m_context;
};

/// Incremental: add(a); add(b); each field is preceded by its type and length, so that ("ab","c") and ("a","bc") differ.
class CanonicalBytes {
public:
    void clear() { m_bytes.clear(); } ///< keeps its room
    void addNull() { m_bytes += 'N'; }
    void add(qint64 value);
    void addText(QByteArrayView utf8);
    void addBlob(QByteArrayView blob);
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

private:
    std::string m_bytes;
};

/// The row that sm3_row() was last computed for: what an INSERT without RETURNING has just written.
struct LastDigest {
    QByteArray uuid; ///< as text
    QByteArray digest;
};

/// Registers sm3_row(table, column…) on a connection: the digest of one row over all its columns but id and digest, in
/// the order of the schema. Deterministic; used by every insert and update, and by verification.
/// last, if given, must outlive the connection; its uuid is the first column's value.
bool registerRowDigest(sqlite3* handle, LastDigest* last = nullptr);

} // namespace duban
