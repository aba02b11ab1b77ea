#include "core/exchange/zip_builder.h"
#include "exchange/workbook.h"
#include "exchange/xlsx_styles.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace duban;
using namespace duban::test;

namespace {

NoProgress quiet;

std::vector<SheetRow> rowsOf(WorkbookReader& reader, int sheet = 0) {
    std::vector<SheetRow> rows;
    const Result<> read = reader.eachRow(
        sheet,
        [&](const SheetRow& row) {
            rows.push_back(row);
            return true;
        },
        quiet);
    REQUIRE(read.has_value());
    return rows;
}

std::vector<SheetRow> rowsOfSheet(const WorkbookParts& parts) {
    const QTemporaryDir folder;
    auto reader = openWorkbook(written(folder.path(), QStringLiteral("a.xlsx"), zipOf(entriesOf(parts))), quiet);
    REQUIRE(reader.has_value());
    return rowsOf(**reader);
}

std::vector<SheetRow> rowsOfCsv(const QByteArray& bytes) {
    const QTemporaryDir folder;
    auto reader = openWorkbook(written(folder.path(), QStringLiteral("a.csv"), bytes), quiet);
    REQUIRE(reader.has_value());
    return rowsOf(**reader);
}

QStringList textsOf(const SheetRow& row) {
    QStringList texts;
    for (const SheetCell& cell : row.cells)
        texts << cell.text;
    return texts;
}

} // namespace

TEST_CASE("columns are named as in a spreadsheet") {
    CHECK(columnName(1) == QStringLiteral("A"));
    CHECK(columnName(26) == QStringLiteral("Z"));
    CHECK(columnName(27) == QStringLiteral("AA"));
    CHECK(columnName(16384) == QStringLiteral("XFD"));
    CHECK(columnOfName(u"XFD") == 16384);
    CHECK(columnOfName(u"XFE") == 0);
    for (int column = 1; column <= 16384; column += 97)
        CHECK(columnOfName(columnName(column)) == column);
}

TEST_CASE("serial numbers are days in either date system") {
    CHECK(dateOfSerial(46086, false) == QDate(2026, 3, 5));
    CHECK(dateOfSerial(1, false) == QDate(1900, 1, 1));
    CHECK(dateOfSerial(59, false) == QDate(1900, 2, 28));
    CHECK_FALSE(dateOfSerial(60, false).isValid());
    CHECK(dateOfSerial(61, false) == QDate(1900, 3, 1));
    CHECK(dateOfSerial(44624, true) == QDate(2026, 3, 5));
    CHECK_FALSE(dateOfSerial(-1, false).isValid());
    CHECK_FALSE(dateOfSerial(1e12, false).isValid());
}

TEST_CASE("date formats are told from number formats") {
    for (const char* code : {"yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy\"年\";@", "m/d;@", "[h]:mm", "h:mm AM/PM"})
        CHECK(isDateFormatCode(QString::fromUtf8(code)));
    for (const char* code : {"General", "0.00", "#,##0", "0.00E+00", "\"day\"0", "@", "[Red]0.0%", "0\\d", "\"第\"0\"号\"", "0_d;[Red]-0"})
        CHECK_FALSE(isDateFormatCode(QString::fromUtf8(code)));
    CHECK(isBuiltInDateFormat(31));
    CHECK(isBuiltInDateFormat(58));
    CHECK_FALSE(isBuiltInDateFormat(49));
}

TEST_CASE("each type of cell is read") {
    const auto rows = rowsOfSheet({
        "<sheetData><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>46086</v></c><c r=\"C2\" s=\"1\"><v>46086.5</v></c>"
        "<c r=\"D2\" t=\"b\"><v>1</v></c><c r=\"E2\" t=\"e\"><v>#N/A</v></c><c r=\"F2\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>"
        "<c r=\"G2\" t=\"str\"><f>A1</f><v>text</v></c><c r=\"H2\"><f>ROW()</f></c><c r=\"I2\" s=\"2\"/><c r=\"K2\" s=\"2\"><v>46086</v></c>"
        "</row><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>",
        "<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text_x000D_</t></r><rPh sb=\"0\" eb=\"1\"><t>phonetic</t></rPh></si>",
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"58\"/></cellXfs>",
        {},
    });
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].number == 2);
    CHECK(textsOf(rows[0]) == QStringList{QStringLiteral("rich text\r"), QStringLiteral("46086"), QStringLiteral("2026-03-05"),
                                          QStringLiteral("1"), QStringLiteral("#N/A"), QStringLiteral("inline"), QStringLiteral("text"),
                                          QStringLiteral("=ROW()"), QStringLiteral("2026-03-05")});
    CHECK(rows[0].at(2)->type == CellType::Number);
    CHECK(rows[0].at(3)->date == QDate(2026, 3, 5));
    CHECK(rows[0].at(8)->type == CellType::Error);
    CHECK(rows[0].at(9) == nullptr);
    CHECK(rows[0].at(11)->type == CellType::Date);
    CHECK(rows[1].number == 3); // rows and cells without an address follow the one before
    CHECK(rows[1].at(2)->number == 2);
}

TEST_CASE("days are counted from 1904 where the workbook says so") {
    const auto rows = rowsOfSheet({"<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>44624</v></c></row></sheetData>",
                                   {},
                                   "<cellXfs><xf numFmtId=\"14\"/></cellXfs>",
                                   "<workbookPr date1904=\"1\"/>"});
    CHECK(rows[0].at(1)->date == QDate(2026, 3, 5));
}

TEST_CASE("merged ranges and hidden columns belong to the outline") {
    const QTemporaryDir folder;
    const QByteArray sheet = "<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData><row r=\"1\" hidden=\"1\">"
                             "<c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>2</v></c></row><row r=\"9\"/></sheetData>"
                             "<mergeCells><mergeCell ref=\"A5:B6\"/><mergeCell ref=\"A1:A4\"/></mergeCells>";
    auto reader = openWorkbook(written(folder.path(), QStringLiteral("a.xlsx"), zipOf(entriesOf({sheet, {}, {}, {}}))), quiet);
    REQUIRE(reader.has_value());
    const SheetOutline outline = (*reader)->outline(0, quiet).value();
    CHECK(outline.name == QStringLiteral("台账"));
    CHECK(outline.merges == std::vector<CellRange>{{1, 1, 4, 1}, {5, 1, 6, 2}});
    CHECK(outline.hiddenColumns == std::vector<int>{2, 3});
    CHECK(outline.lastRow == 1);
    CHECK(outline.head.front().hidden);
}

TEST_CASE("CSV is read in every usual encoding and with every usual separator") {
    const QString text = QStringLiteral("编号,存在问题\r\n1,\"有逗号,有\"\"引号\"\"，\n有换行\"\r\n\r\n2,三\r\n");
    const QByteArray gb18030 = QByteArray::fromHex(
        "b1e0bac52cb4e6d4dacecacce20d0a312c22d3d0b6babac52cd3d02222d2fdbac52222a3ac0ad3d0bbbbd0d0220d0a0d0a322cc8fd0d0a");
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray wide = utf16(text);
    QString tabs = text;
    tabs.replace(QStringLiteral("编号,"), QStringLiteral("编号\t")).replace(QStringLiteral("1,"), QStringLiteral("1\t"));
    tabs.replace(QStringLiteral("2,"), QStringLiteral("2\t"));
    for (const QByteArray& bytes : {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), gb18030, wide, tabs.toUtf8()}) {
        const auto rows = rowsOfCsv(bytes);
        REQUIRE(rows.size() == 3);
        CHECK(textsOf(rows[0]) == QStringList{QStringLiteral("编号"), QStringLiteral("存在问题")});
        CHECK(rows[1].at(2)->text == QStringLiteral("有逗号,有\"引号\"，\n有换行"));
        CHECK(rows[2].number == 4);
        CHECK(rows[2].at(2)->text == QStringLiteral("三"));
    }
    CHECK(textsOf(rowsOfCsv("a;b\n1,5;2\n").back()) == QStringList{QStringLiteral("1,5"), QStringLiteral("2")});
}

TEST_CASE("the sample ledger opens with its five sheets") {
    auto reader = openWorkbook(QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/ledger-2026.xlsx"), quiet);
    REQUIRE(reader.has_value());
    CHECK((*reader)->sheetNames().size() == 5);
    const SheetOutline outline = (*reader)->outline(2, quiet).value();
    CHECK(outline.hiddenColumns == std::vector<int>{19});
    CHECK(outline.lastRow == 46);
    const auto rows = rowsOf(**reader, 1);
    CHECK(rows[4].at(3)->date == QDate(2026, 1, 9));
}
