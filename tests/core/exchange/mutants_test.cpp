// Workbooks changed at random (the same way each run): whatever comes out, it comes out as rows or as an error, and soon.
#include "core/exchange/ledger_fixture.h"
#include "core/exchange/zip_builder.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <random>

using namespace duban;
using namespace duban::test;

namespace {

ZipEntries smallLedger() {
    QByteArray rows = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row><row r=\"2\">";
    for (int i = 0; i < 8; ++i)
        rows += "<c r=\"" + QByteArray(1, static_cast<char>('A' + i)) + "2\" t=\"s\"><v>" + QByteArray::number(i + 1) + "</v></c>";
    rows += "</row>";
    for (int row = 3; row < 9; ++row) {
        const QByteArray number = QByteArray::number(row);
        rows += "<row r=\"" + number + "\"><c r=\"A" + number + "\" t=\"inlineStr\"><is><t>江效交〔2026〕" + number + "号</t></is></c>";
        rows += "<c r=\"B" + number + "\" t=\"s\"><v>9</v></c><c r=\"C" + number + "\" s=\"1\"><v>46086</v></c><c r=\"D" + number +
                "\" t=\"inlineStr\"><is><r><t>窗口</t></r><r><t>只收现金_x000D_</t></r></is></c><c r=\"E" + number +
                "\" t=\"inlineStr\"><is><t>15个工作日</t></is></c><c r=\"F" + number + "\"><f>ROW()</f><v>" + number + "</v></c></row>";
    }
    rows += "</sheetData><mergeCells count=\"2\"><mergeCell ref=\"A1:H1\"/><mergeCell ref=\"A3:A4\"/></mergeCells>";
    QByteArray strings;
    for (const char* text : {"2026年台账", "编号", "承办单位", "交办日期", "存在问题", "整改时限", "序号", "问题类别", "备注", "市教育局"})
        strings += "<si><t>" + QByteArray(text) + "</t></si>";
    return entriesOf({rows, strings, "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"31\"/></cellXfs>", {}});
}

class Mutator {
public:
    explicit Mutator(unsigned seed) : m_random(seed) {}

    void change(QByteArray& bytes) {
        const QByteArray words[] = {"<",
                                    ">",
                                    "/",
                                    "\"",
                                    "&",
                                    "&#0;",
                                    "<row>",
                                    "</c>",
                                    "r=\"XFD1048576\"",
                                    "999999999999",
                                    "-1",
                                    "<!--",
                                    "<![CDATA[",
                                    "\xff",
                                    QByteArray(1, '\0'),
                                    "_x0000_",
                                    "A1:XFD1048576",
                                    "1e308",
                                    "t=\"s\""};
        for (int times = pick(4); times >= 0 && !bytes.isEmpty(); --times) {
            const qsizetype place = pick(static_cast<int>(bytes.size()));
            switch (pick(5)) {
            case 0: bytes[place] = static_cast<char>(pick(256)); break;
            case 1: bytes.remove(place, pick(40)); break;
            case 2: bytes.insert(place, bytes.mid(pick(static_cast<int>(bytes.size())), pick(200))); break;
            case 3: bytes.insert(place, words[pick(static_cast<int>(std::size(words)))]); break;
            default: bytes.truncate(place); break;
            }
        }
    }
    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

private:
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("two thousand changed workbooks are read or refused, quickly and without a crash") {
    const QTemporaryDir folder;
    NoProgress quiet;
    const Calendar calendar = Calendar::builtIn();
    const ZipEntries whole = smallLedger();
    REQUIRE(readLedger(written(folder.path(), QStringLiteral("whole.xlsx"), zipOf(whole)), sampleUnits(), calendar, sampleOptions(), quiet)
                ->rows.size() == 6);
    QElapsedTimer timer;
    timer.start();
    int refused = 0;
    for (unsigned seed = 0; seed < 2000; ++seed) {
        Mutator mutator(seed);
        ZipEntries entries = whole;
        if (seed % 5 != 0)
            mutator.change(entries[static_cast<std::size_t>(mutator.pick(static_cast<int>(entries.size())))].second);
        QByteArray bytes = zipOf(entries);
        if (seed % 5 == 0)
            mutator.change(bytes);
        const auto reading =
            readLedger(written(folder.path(), QStringLiteral("a.xlsx"), bytes), sampleUnits(), calendar, sampleOptions(), quiet);
        if (!reading) {
            ++refused;
            CHECK_FALSE(sentence(reading.error()).isEmpty());
        }
    }
    CHECK(refused > 500);
    CHECK(timer.elapsed() < 300'000); // a second or two alone; other work may stand beside it
}

TEST_CASE("changed CSV files are read or refused") {
    const QTemporaryDir folder;
    NoProgress quiet;
    const Calendar calendar = Calendar::builtIn();
    const QByteArray whole = dataFile("ledger-split-gb18030.csv");
    for (unsigned seed = 0; seed < 500; ++seed) {
        Mutator mutator(seed);
        QByteArray bytes = whole;
        mutator.change(bytes);
        const auto reading =
            readLedger(written(folder.path(), QStringLiteral("a.csv"), bytes), sampleUnits(), calendar, sampleOptions(), quiet);
        if (!reading)
            CHECK_FALSE(sentence(reading.error()).isEmpty());
    }
}
