#include "exchange/ledger_cells.h"
#include "exchange/ledger_words.h"

#include <catch2/catch.hpp>

using namespace duban;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

std::optional<QDate> day(const char* text, std::optional<int> year = std::nullopt) { return dateOfText(s(text), year, false); }

} // namespace

TEST_CASE("a date is understood in every spelling clerks use") {
    const QDate expected(2026, 3, 5);
    for (const char* text :
         {"2026-03-05", "2026.3.5", "2026/3/5", "2026年3月5日", "２０２６年３月５日", "2026 年 3 月 5 日", "2026-3-5 00:00:00", "20260305",
          "46086", "４６０８６", "2026年3月5日前", "2026-03-05（周四）", "二〇二六年三月五日", "2026．3．5", "2026-03-05T08:00"})
        CHECK(day(text) == expected);
    for (const char* text : {"3月5日", "3.5", "3/5", "３月５号", "三月五日", "3月5日之前"})
        CHECK(day(text, 2026) == expected);
    CHECK(day("2026年2月底") == QDate(2026, 2, 28));
    for (const char* text :
         {"", "2026-02-30", "2026-13-01", "3月5日", "26.3.5", "长期", "2026", "12345678", "5/3/2026", "3月", "99999", "15个工作日"})
        CHECK_FALSE(day(text).has_value());
    CHECK_FALSE(day("13/5", 2026).has_value());
}

TEST_CASE("limits in working days are understood in digits and words") {
    for (const char* text :
         {"15个工作日", "15 个工作日内", "１５个工作日", "十五个工作日内", "自交办之日起15个工作日内", "15工作日", "15个工作日内完成"})
        CHECK(workdaysOfText(s(text)) == 15);
    CHECK(workdaysOfText(s("二十个工作日")) == 20);
    for (const char* text : {"15天", "0个工作日", "15", "个工作日", "1500个工作日"})
        CHECK_FALSE(workdaysOfText(s(text)).has_value());
}

TEST_CASE("a slip number has one canonical form") {
    for (const char* text : {"江效交〔2026〕12号", "江效交【2026】012号", "江效交（2026）12号", "江效交(2026)第12号",
                             "江效交﹝2026﹞ 12 号", "江效交[２０２６]１２号", "江效交〔2026〕第12号", " 江效交 〔2026〕12号 ",
                             "江效交2026年12号", "江效交2026-12", "江效交〔2026年〕12"}) {
        const auto number = slipNumberOfText(s(text), {}, std::nullopt);
        REQUIRE(number.has_value());
        CHECK(number->text() == s("江效交〔2026〕12号"));
    }
    CHECK(slipNumberOfText(s("第7号"), s("江效交"), 2026)->text() == s("江效交〔2026〕7号"));
    CHECK(slipNumberOfText(s("〔2026〕7号"), s("江效交"), {})->text() == s("江效交〔2026〕7号"));
    for (const char* text : {"", "江效交", "江效交〔26〕12号", "江效交〔2026〕号", "江效交〔2026〕0号", "7", "江效交〔2026〕12号之二"})
        CHECK_FALSE(slipNumberOfText(s(text), s("江效交"), std::nullopt).has_value());
}

TEST_CASE("yes and no are words, and other words are neither") {
    for (const char* text : {"是", "已销号", "√", " 是 ", "Y", "已办结"})
        CHECK(closedOfText(s(text)) == true);
    for (const char* text : {"否", "", "未销号", "×", "整改中", "/"})
        CHECK(closedOfText(s(text)) == false);
    CHECK_FALSE(closedOfText(s("部分")).has_value());
}

TEST_CASE("measures are taken apart by their numbers and not by numbers within them") {
    CHECK(measuresOfText(s("1、甲；\n2、乙。")) == QStringList{s("甲"), s("乙")});
    CHECK(measuresOfText(s("1.28户企业检查；2.公示")) == QStringList{s("28户企业检查"), s("公示")});
    CHECK(measuresOfText(s("１．甲；２．乙")) == QStringList{s("甲"), s("乙")});
    CHECK(measuresOfText(s("（1）补正2、3号件；（2）并联")) == QStringList{s("补正2、3号件"), s("并联")});
    CHECK(measuresOfText(s("①甲②乙③丙")) == QStringList{s("甲"), s("乙"), s("丙")});
    CHECK(measuresOfText(s("一是统一是非标准；二是公开")) == QStringList{s("统一是非标准"), s("公开")});
    CHECK(measuresOfText(s("（一）甲\n（二）乙")) == QStringList{s("甲"), s("乙")});
    CHECK(measuresOfText(s("加强管理。")) == QStringList{s("加强管理")});
    CHECK(measuresOfText(s("甲；\n乙")) == QStringList{s("甲"), s("乙")});
    CHECK(measuresOfText(QString()).isEmpty());
}

TEST_CASE("header words speak for their field, and for no other") {
    const auto field = [](const char* header, const QStringList& parents = {}) {
        const auto meanings = meaningsOf(s(header), parents);
        return meanings.empty() ? QString() : wordOf(meanings.front().field);
    };
    CHECK(field("存在\n问 题") == s("problem"));
    CHECK(field("责任人（科室）") == s("person"));
    CHECK(field("日期", {s("交办信息")}) == s("issued_on"));
    CHECK(field("日期", {s("销号情况")}) == s("closed_on"));
    CHECK(field("时间", {s("完成情况")}) == s("completed_on"));
    CHECK(field("日期").isEmpty());
    CHECK(field("整改完成时限要求") == s("deadline"));
    CHECK(field("经办科室").isEmpty());
    CHECK(field("问题来源") == s("source"));
    CHECK(field("内部备忘").isEmpty());
    CHECK(field("一、本台账由市效能办统一建立，各季度一张表").isEmpty());
}
