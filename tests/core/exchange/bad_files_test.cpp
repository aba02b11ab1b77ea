#include "core/exchange/zip_builder.h"
#include "exchange/workbook.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace duban;
using namespace duban::test;

namespace {

NoProgress quiet;

/// Opens and reads everything; the first error, or none.
std::optional<Error> troubleWith(const QString& path) {
    auto reader = openWorkbook(path, quiet);
    if (!reader)
        return reader.error();
    for (int sheet = 0; sheet < (*reader)->sheetNames().size(); ++sheet) {
        if (const auto outline = (*reader)->outline(sheet, quiet); !outline)
            return outline.error();
        if (const auto read = (*reader)->eachRow(
                sheet, [](const SheetRow&) { return true; }, quiet);
            !read)
            return read.error();
    }
    return std::nullopt;
}

QString codeOf(const QByteArray& bytes, const QString& name = QStringLiteral("a.xlsx")) {
    const QTemporaryDir folder;
    const auto error = troubleWith(written(folder.path(), name, bytes));
    if (error)
        CHECK_FALSE(sentence(*error).isEmpty());
    return error ? error->code : QString();
}

QByteArray sheetOf(const QByteArray& inside) { return zipOf(entriesOf({inside, {}, {}, {}})); }

QByteArray sampleLedger() {
    QFile file(QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/ledger-2026.xlsx"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class CancelAtOnce final : public Progress {
public:
    void report(qint64, qint64, const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

TEST_CASE("a file that is no workbook is named with its remedy, whatever its name says") {
    CHECK(troubleWith(QStringLiteral("/nowhere/ledger.xlsx"))->code == QStringLiteral("exchange.missing"));
    CHECK(troubleWith(QDir::tempPath())->code == QStringLiteral("exchange.not_a_workbook"));
    CHECK(codeOf("") == QStringLiteral("exchange.empty"));
    CHECK(codeOf("%PDF-1.7 ...", QStringLiteral("a.csv")) == QStringLiteral("exchange.not_a_workbook"));
    CHECK(codeOf("\x89PNG\r\n") == QStringLiteral("exchange.damaged"));
    CHECK(codeOf("<html><table><tr><td>1</td></tr></table></html>", QStringLiteral("a.xls")) == QStringLiteral("exchange.not_a_workbook"));
    CHECK(codeOf("plain text", QStringLiteral("a.xlsx")) == QStringLiteral("exchange.damaged"));
    CHECK(codeOf(QByteArray(2000, '\x01') + QByteArray(2000, '\0'), QStringLiteral("a.bin")) == QStringLiteral("exchange.not_a_workbook"));
    CHECK(codeOf(zipOf({{"word/document.xml", "<w/>"}})) == QStringLiteral("exchange.not_a_workbook"));
    CHECK(codeOf(zipOf({{"xl/workbook.bin", "x"}})) == QStringLiteral("exchange.old_xls"));
    CHECK(codeOf(QByteArray("a,b\n\xff\xff\xff\xff\n", 9), QStringLiteral("a.csv")) == QStringLiteral("exchange.encoding"));
    CHECK(codeOf("a,\"b\n", QStringLiteral("a.csv")) == QStringLiteral("exchange.damaged"));
}

TEST_CASE("old and encrypted workbooks are told apart") {
    const QByteArray magic = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(504, '\0');
    const QByteArray directory("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    CHECK(codeOf(magic, QStringLiteral("a.xls")) == QStringLiteral("exchange.old_xls"));
    CHECK(codeOf(magic, QStringLiteral("a.et")) == QStringLiteral("exchange.old_xls"));
    CHECK(codeOf(magic + directory) == QStringLiteral("exchange.encrypted"));
}

TEST_CASE("a workbook cut off anywhere is damaged and never a crash") {
    const QByteArray whole = sampleLedger();
    for (qsizetype length = 1; length < whole.size(); length += 911) {
        const QString code = codeOf(whole.left(length));
        INFO(length);
        CHECK(code == QStringLiteral("exchange.damaged"));
    }
    CHECK(codeOf(whole).isEmpty());
}

TEST_CASE("a workbook with a missing part is damaged") {
    const ZipEntries entries =
        entriesOf({"<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>", "<si><t>x</t></si>", {}, {}});
    REQUIRE(codeOf(zipOf(entries)).isEmpty());
    for (std::size_t missing = 1; missing < entries.size(); ++missing) {
        ZipEntries fewer = entries;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(missing));
        INFO(entries[missing].first.toStdString());
        CHECK(codeOf(zipOf(fewer)) == QStringLiteral("exchange.damaged"));
    }
}

TEST_CASE("hostile XML is refused") {
    ZipEntries entries = entriesOf({"<sheetData/>", {}, {}, {}});
    for (auto& [name, bytes] : entries)
        if (name == "xl/sharedStrings.xml")
            bytes = "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
    CHECK(codeOf(zipOf(entries)) == QStringLiteral("exchange.damaged"));
    CHECK(codeOf(sheetOf(QByteArray("<a>").repeated(5000) + QByteArray("</a>").repeated(5000))) == QStringLiteral("exchange.damaged"));
    CHECK(codeOf(sheetOf("<a b=\"" + QByteArray(6 * 1024 * 1024, 'x') + "\"/>")) == QStringLiteral("exchange.damaged"));
    CHECK(codeOf(sheetOf("<sheetData><row>")) == QStringLiteral("exchange.damaged"));
    CHECK(codeOf(sheetOf("<sheetData>\xff\xfe</sheetData>")) == QStringLiteral("exchange.damaged"));
}

TEST_CASE("addresses beyond a sheet are refused and its last cell is read") {
    CHECK(codeOf(sheetOf("<sheetData><row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row></sheetData>")) == QStringLiteral("exchange.damaged"));
    CHECK(codeOf(sheetOf("<sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData>")) == QStringLiteral("exchange.too_large"));
    CHECK(codeOf(sheetOf("<sheetData><row r=\"-1\"><c><v>1</v></c></row></sheetData>")) == QStringLiteral("exchange.damaged"));
    CHECK(codeOf(sheetOf("<sheetData><row r=\"2\"/><row r=\"1\"/></sheetData>")) == QStringLiteral("exchange.damaged"));
    CHECK(codeOf(sheetOf("<sheetData><row r=\"1\"><c t=\"s\"><v>7</v></c></row></sheetData>")) == QStringLiteral("exchange.damaged"));
    CHECK(codeOf(sheetOf("<sheetData/><mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>")) == QStringLiteral("exchange.damaged"));
    CHECK(codeOf(sheetOf("<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>")).isEmpty());
    QByteArray wide = "<sheetData><row>";
    for (int i = 0; i < 16385; ++i)
        wide += "<c><v>1</v></c>";
    CHECK(codeOf(sheetOf(wide + "</row></sheetData>")) == QStringLiteral("exchange.damaged"));
    CHECK(codeOf(sheetOf("<sheetData><row><c t=\"inlineStr\"><is><t>" + QByteArray(5 * 1024 * 1024, 'x') +
                         "</t></is></c></row></sheetData>")) == QStringLiteral("exchange.too_large"));
}

TEST_CASE("a workbook of more than a thousand parts is refused") {
    ZipEntries entries = entriesOf({"<sheetData/>", {}, {}, {}});
    while (entries.size() <= 1000)
        entries.emplace_back("x" + QByteArray::number(static_cast<qint64>(entries.size())), "");
    CHECK(codeOf(zipOf(entries)) == QStringLiteral("exchange.too_large"));
}

TEST_CASE("reading stops when it is cancelled") {
    CancelAtOnce cancel;
    const auto reader = openWorkbook(QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/ledger-2026.xlsx"), cancel);
    REQUIRE_FALSE(reader.has_value());
    CHECK(reader.error().kind == ErrorKind::Cancelled);
}
