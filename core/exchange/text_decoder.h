// Decodes text files piece by piece: UTF-8, UTF-16 and GB18030 (which Qt 6 no longer brings: iconv does it).
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <memory>
#include <optional>

namespace duban {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Gb18030 };

/// UTF-16 by its byte order mark or by zero bytes on one side only; nothing if it is some 8-bit encoding.
std::optional<TextEncoding> utf16OfHead(const QByteArray& head);

class TextDecoder {
public:
    explicit TextDecoder(TextEncoding encoding);

    /// A leading byte order mark is dropped; a character cut in two waits for the next piece.
    QString decode(const QByteArray& piece);
    /// Some bytes are no text in this encoding (after the last piece: also a character cut in two).
    [[nodiscard]] bool failed(bool atEnd = false) const;

private:
    struct Closer {
        void operator()(void* handle) const;
    };
    QString decodeWithIconv(const QByteArray& piece);

    std::unique_ptr<QStringDecoder> m_qt;
    std::unique_ptr<void, Closer> m_iconv;
    QByteArray m_rest;
    bool m_failed = false;
    bool m_begun = false;
};

} // namespace duban
