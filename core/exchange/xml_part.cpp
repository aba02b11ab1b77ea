#include "exchange/xml_part.h"

#include "exchange/file_kind.h"

#include <expat.h>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace duban {

namespace {

constexpr int maxDepth = 100;
constexpr qint64 maxElements = 80'000'000;     // a full sheet of a million rows and twenty columns has half of that
constexpr qint64 maxPending = 4 * 1024 * 1024; // one tag or comment that expat must keep whole

std::string_view localName(const char* name) {
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

struct Parsing {
    XML_Parser parser = nullptr;
    XmlReceiver* receiver = nullptr;
    int depth = 0;
    qint64 elements = 0;
    bool refused = false; // hostile XML
    bool ended = false;   // the receiver has enough
};

void stop(Parsing* parsing, bool refused) {
    parsing->refused = parsing->refused || refused;
    parsing->ended = true;
    XML_StopParser(parsing->parser, XML_FALSE);
}

void onOpen(void* data, const char* name, const char** attributes) {
    auto* parsing = static_cast<Parsing*>(data);
    if (parsing->ended)
        return;
    if (++parsing->depth > maxDepth || ++parsing->elements > maxElements)
        return stop(parsing, true);
    parsing->receiver->open(localName(name), XmlAttributes(attributes));
    if (parsing->receiver->enough())
        stop(parsing, false);
}

void onClose(void* data, const char* name) {
    auto* parsing = static_cast<Parsing*>(data);
    if (parsing->ended)
        return;
    --parsing->depth;
    parsing->receiver->close(localName(name));
    if (parsing->receiver->enough())
        stop(parsing, false);
}

void onText(void* data, const char* text, int length) {
    auto* parsing = static_cast<Parsing*>(data);
    if (!parsing->ended)
        parsing->receiver->text({text, static_cast<std::size_t>(length)});
}

void onDoctype(void* data, const char*, const char*, const char*, int) { stop(static_cast<Parsing*>(data), true); }

} // namespace

std::string_view XmlAttributes::view(std::string_view name) const {
    for (const char** pair = m_pairs; *pair; pair += 2)
        if (localName(pair[0]) == name)
            return pair[1];
    return {};
}

QString XmlAttributes::text(std::string_view name) const {
    const std::string_view value = view(name);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

int XmlAttributes::number(std::string_view name, int otherwise) const {
    const std::string_view value = view(name);
    int result = otherwise;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), result);
    return error == std::errc() ? result : otherwise;
}

bool XmlAttributes::flag(std::string_view name) const {
    const std::string_view value = view(name);
    return value == "1" || value == "true";
}

Result<> parseXmlPart(ZipParts& parts, const QString& name, XmlReceiver& receiver, Progress& progress) {
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr), XML_ParserFree);
    Parsing parsing{parser.get(), &receiver};
    XML_SetUserData(parser.get(), &parsing);
    XML_SetElementHandler(parser.get(), onOpen, onClose);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetStartDoctypeDeclHandler(parser.get(), onDoctype);
    const qint64 size = parts.claimedSize(name);
    qint64 fed = 0;
    bool cancelled = false;
    bool broken = false;
    Result<> read = parts.read(name, [&](const char* data, qint64 count) {
        fed += count;
        broken = XML_Parse(parser.get(), data, static_cast<int>(count), 0) == XML_STATUS_ERROR && !parsing.ended;
        broken = broken || fed - XML_GetCurrentByteIndex(parser.get()) > maxPending;
        progress.report(std::min(fed, size), size, name);
        cancelled = progress.cancelled();
        return !broken && !parsing.ended && !cancelled;
    });
    if (!read)
        return read;
    if (cancelled)
        return cancelledError();
    if (!broken && !parsing.ended)
        broken = XML_Parse(parser.get(), "", 0, 1) == XML_STATUS_ERROR && !parsing.ended;
    if (parsing.elements > maxElements)
        return tooLargeWorkbook(parts.path(), name);
    if (broken || parsing.refused)
        return damagedWorkbook(parts.path(),
                               QStringLiteral("%1: %2").arg(name, QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get())))));
    return {};
}

QString unescapeCellText(const QByteArray& utf8) {
    const QString text = QString::fromUtf8(utf8);
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const auto isHex = [](QChar c) { return c.isDigit() || (c.toUpper() >= u'A' && c.toUpper() <= u'F'); };
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).mid(i, 7);
        const bool escape = rest.size() == 7 && rest.startsWith(QLatin1String("_x")) && rest[6] == u'_' &&
                            std::all_of(rest.begin() + 2, rest.begin() + 6, isHex);
        if (escape) {
            out += QChar(static_cast<char16_t>(rest.mid(2, 4).toUShort(nullptr, 16)));
            i += 6;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace duban
