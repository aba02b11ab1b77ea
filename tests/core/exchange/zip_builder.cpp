#include "core/exchange/zip_builder.h"

#include <QFile>

#include <array>

namespace duban::test {

namespace {

quint32 crc32(const QByteArray& bytes) {
    static const auto table = [] {
        std::array<quint32, 256> t{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int k = 0; k < 8; ++k)
                c = (c & 1) ? 0xEDB88320U ^ (c >> 1) : c >> 1;
            t[i] = c;
        }
        return t;
    }();
    quint32 c = 0xFFFFFFFFU;
    for (const char byte : bytes)
        c = table[(c ^ static_cast<quint8>(byte)) & 0xFF] ^ (c >> 8);
    return c ^ 0xFFFFFFFFU;
}

void put(QByteArray& out, quint32 value, int bytes) {
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>((value >> (8 * i)) & 0xFF);
}

QByteArray commonHeader(const QByteArray& name, const QByteArray& bytes) {
    QByteArray out;
    put(out, 20, 2);     // version needed
    put(out, 0x0800, 2); // names in UTF-8
    put(out, 0, 2);      // stored
    put(out, 0, 2);
    put(out, 0x5C21, 2); // 2026-01-01
    put(out, crc32(bytes), 4);
    put(out, static_cast<quint32>(bytes.size()), 4);
    put(out, static_cast<quint32>(bytes.size()), 4);
    put(out, static_cast<quint32>(name.size()), 2);
    put(out, 0, 2);
    return out;
}

} // namespace

QByteArray zipOf(const ZipEntries& entries) {
    QByteArray out;
    QByteArray directory;
    for (const auto& [name, bytes] : entries) {
        const auto offset = static_cast<quint32>(out.size());
        const QByteArray header = commonHeader(name, bytes);
        out += "PK\x03\x04" + header + name + bytes;
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        directory += header;
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, offset, 4);
        directory += name;
    }
    const auto start = static_cast<quint32>(out.size());
    out += directory;
    out += "PK\x05\x06";
    put(out, 0, 4);
    put(out, static_cast<quint32>(entries.size()), 2);
    put(out, static_cast<quint32>(entries.size()), 2);
    put(out, static_cast<quint32>(directory.size()), 4);
    put(out, start, 4);
    put(out, 0, 2);
    return out;
}

ZipEntries entriesOf(const WorkbookParts& parts) {
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    ZipEntries entries = {
        {"_rels/.rels", "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office +
                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + parts.workbookAttributes +
                                "<sheets><sheet name=\"\xE5\x8F\xB0\xE8\xB4\xA6\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + office +
                                           "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + office +
                                           "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"" + office +
                                           "/styles\" Target=\"styles.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\">" + parts.sheet + "</worksheet>"},
        {"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + parts.strings + "</sst>"},
        {"xl/styles.xml", "<styleSheet xmlns=\"" + main + "\">" + parts.styles + "</styleSheet>"},
    };
    return entries;
}

QString written(const QString& folder, const QString& name, const QByteArray& bytes) {
    const QString path = folder + QLatin1Char('/') + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return path;
}

} // namespace duban::test
