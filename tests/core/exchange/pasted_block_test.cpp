// Blocks from the clipboard as WPS and Excel put them there, and what they say as measures.
#include "exchange/pasted_block.h"

#include <catch2/catch.hpp>

using namespace duban;

namespace {
QString s(const char* text) { return QString::fromUtf8(text); }
} // namespace

TEST_CASE("tab-separated cells with lines, tabs and quotes inside come back as they were") {
    const CellBlock block = {{s("一\n二"), s("a\tb")}, {s("他说“好”"), s("\"x\"")}, {QString(), s("尾")}};
    CHECK(blockOfText(textOfBlock(block)) == block);
    CHECK(blockOfText(s("a\tb\r\nc\td\r\n\t\r\n")) == CellBlock{{s("a"), s("b")}, {s("c"), s("d")}});
    CHECK(blockOfText(QString()).empty());
}

TEST_CASE("the HTML of a spreadsheet gives the same cells, entities, breaks and spans included") {
    const QString html =
        s("<html><body><!--StartFragment--><table border=0><col width=72><tr height=19><td class=xl65>措施&nbsp;甲</td>"
          "<td>a&lt;b&amp;c<br>第二行</td></tr>\n<tr><td colspan=2>&#x4E00;&#19968;</td><td>尾</td></tr></table></body></html>");
    CHECK(blockOfHtml(html) == CellBlock{{s("措施 甲"), s("a<b&c\n第二行")}, {s("一一"), QString(), s("尾")}});
    CHECK(blockOfHtml(s("<p>没有表格</p>")).empty());
}

TEST_CASE("measures are found by their header or by their order, with the error in its cell") {
    const auto headed = measuresOf(blockOfText(s("完成时限\t具体措施\t责任人\n11月10日\t设顶岗\t周某\n不详\t培训\t\n")), 2026, 5000);
    REQUIRE(headed.size() == 2);
    CHECK(headed[0] ==
          PastedMeasure{s("设顶岗"), s("周某"), {}, QDate(2026, 11, 10), {}, {}, {{s("due"), s("11月10日")}, {s("done"), {}}}});
    CHECK(headed[1].errors == QMap<QString, QString>{{s("due"), s("invalid_date")}});
    const auto plain = measuresOf(blockOfText(s("1\t设顶岗\t周某\t2026-11-10\t2026-11-09\t已完成\n2\t\t李某\n")), std::nullopt, 5000);
    REQUIRE(plain.size() == 2);
    CHECK(plain[0].done == QDate(2026, 11, 9));
    CHECK(plain[0].result == s("已完成"));
    CHECK(plain[1].errors.value(s("what")) == s("empty_measure"));
    CHECK(measuresOf(blockOfText(s("甲措施\n乙措施\n")), std::nullopt, 3)[0].good());
    CHECK_FALSE(measuresOf(blockOfText(s("很长的措施\n")), std::nullopt, 3)[0].good());
}
