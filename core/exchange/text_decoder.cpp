#include "exchange/text_decoder.h"

#include <iconv.h>

#include <array>
#include <cerrno>

namespace duban {

namespace {

QStringDecoder::Encoding qtEncoding(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf16Le: return QStringDecoder::Utf16LE;
    case TextEncoding::Utf16Be: return QStringDecoder::Utf16BE;
    case TextEncoding::Utf8:
    case TextEncoding::Gb18030: break;
    }
    return QStringDecoder::Utf8;
}

} // namespace

std::optional<TextEncoding> utf16OfHead(const QByteArray& head) {
    if (head.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (head.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    if ((even == 0) == (odd == 0))
        return std::nullopt;
    return odd > 0 ? TextEncoding::Utf16Le : TextEncoding::Utf16Be; // ASCII digits and commas have their zero byte there
}

void TextDecoder::Closer::operator()(void* handle) const { iconv_close(handle); }

TextDecoder::TextDecoder(TextEncoding encoding) {
    if (encoding != TextEncoding::Gb18030) {
        m_qt = std::make_unique<QStringDecoder>(qtEncoding(encoding));
        return;
    }
    iconv_t handle = iconv_open("UTF-16LE", "GB18030");
    if (handle == reinterpret_cast<iconv_t>(-1)) // NOLINT: how POSIX spells failure
        m_failed = true;
    else
        m_iconv.reset(handle);
}

QString TextDecoder::decode(const QByteArray& piece) {
    if (m_failed)
        return {};
    QString text;
    if (m_qt) {
        text = m_qt->decode(piece);
        m_failed = m_qt->hasError();
    } else {
        text = decodeWithIconv(piece);
    }
    if (!m_begun && !text.isEmpty()) {
        m_begun = true;
        if (text.front() == QChar(QChar::ByteOrderMark))
            text.remove(0, 1);
    }
    return text;
}

QString TextDecoder::decodeWithIconv(const QByteArray& piece) {
    QByteArray input = m_rest + piece;
    char* from = input.data();
    std::size_t left = static_cast<std::size_t>(input.size());
    QString text;
    std::array<char16_t, 8192> buffer;
    while (left > 0 && !m_failed) {
        char* to = reinterpret_cast<char*>(buffer.data());
        std::size_t room = sizeof buffer;
        const std::size_t outcome = iconv(m_iconv.get(), &from, &left, &to, &room);
        text += QStringView(buffer.data(), static_cast<qsizetype>((sizeof buffer - room) / sizeof(char16_t)));
        if (outcome != static_cast<std::size_t>(-1) || errno == E2BIG)
            continue;
        if (errno == EINVAL)
            break; // the piece ends inside a character
        m_failed = true;
    }
    m_rest = QByteArray(from, static_cast<qsizetype>(left));
    return text;
}

bool TextDecoder::failed(bool atEnd) const { return m_failed || (atEnd && !m_rest.isEmpty()); }

} // namespace duban
