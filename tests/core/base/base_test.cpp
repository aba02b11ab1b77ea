#include "base/error.h"
#include "base/points.h"
#include "base/quarter.h"
#include "base/text.h"

#include <catch2/catch.hpp>

using namespace duban;

TEST_CASE("points are read and written without floating point") {
    CHECK(Points::parse(QStringLiteral("-0.50"))->value() == -50);
    CHECK(Points::parse(QStringLiteral("−2"))->value() == -200);
    CHECK(Points::parse(QStringLiteral("１.5"))->value() == 150);
    CHECK_FALSE(Points::parse(QStringLiteral("0.125")).has_value());
    CHECK_FALSE(Points::parse(QStringLiteral("")).has_value());
    CHECK(Points::hundredths(-5).text() == QStringLiteral("-0.05"));
    CHECK(Points::hundredths(9034).text() == QStringLiteral("90.34"));
}

TEST_CASE("halves are rounded away from zero") {
    CHECK(divideRounded(5, 2) == 3);
    CHECK(divideRounded(-5, 2) == -3);
    CHECK(divideRounded(4, 3) == 1);
    CHECK(Points::hundredths(3825).scaled(100, 40).value() == 9563); // 95.625
}

TEST_CASE("a quarter knows its days and its neighbours") {
    const Quarter q = *Quarter::parse(QStringLiteral("2026Q1"));
    CHECK(q.first() == QDate(2026, 1, 1));
    CHECK(q.last() == QDate(2026, 3, 31));
    CHECK(q.previous() == Quarter(2025, 4));
    CHECK(Quarter::of(QDate(2026, 12, 31)) == Quarter(2026, 4));
    CHECK_FALSE(Quarter::parse(QStringLiteral("2026Q5")).has_value());
}

TEST_CASE("an argument that looks like a placeholder stays literal") {
    const Error error = ruleError("x", "“%1” and “%2”", {QStringLiteral("%2"), QStringLiteral("b")});
    CHECK(sentence(error) == QStringLiteral("“%2” and “b”"));
}

TEST_CASE("keys fold what typists vary") {
    CHECK(matchKey(QStringLiteral(" 江效交【２０２６】１２号 ")) == matchKey(QStringLiteral("江效交〔2026〕12号")));
    CHECK(categoryKey(QStringLiteral("“门好进、脸好看、事难办”")) == categoryKey(QStringLiteral("门好进脸好看事难办")));
    CHECK(cleanText(QStringLiteral("\u3000a\r\nb\u00a0")) == QStringLiteral("a\nb"));
    CHECK(searchForm(QStringLiteral("镇江、市 Ａb〔1〕")) == QStringLiteral("镇江市ab1"));
    CHECK(searchTokens({QStringLiteral("镇江市"), QStringLiteral("江、镇")}) == QByteArray("镇 江 镇江 市 江市 镇江市 江镇 "));
    CHECK(searchTokens({QStringLiteral("𠮷𠮷a")}) == QByteArray("𠮷 𠮷𠮷 a 𠮷a 𠮷𠮷a "));
}

TEST_CASE("a headline ends where the writer paused, never in the middle of a word it could have kept") {
    CHECK(headline(QStringLiteral("窗口无人值守。")) == QStringLiteral("窗口无人值守。"));
    CHECK(headline(QStringLiteral("第一行\n第二行")) == QStringLiteral("第一行"));
    const QString problem = QStringLiteral("水电气网联合报装名不副实，企业仍需分别向4家单位提交图纸，现场勘察互不衔接，一家机械加工企业");
    CHECK(headline(problem) == QStringLiteral("水电气网联合报装名不副实，企业仍需分别向4家单位提交图纸，现场勘察互不衔接"));
    CHECK(headline(QString(60, QChar(u'长'))) == QString(39, QChar(u'长')) + QChar(u'…'));
}
