// Initials of readings, as a clerk would type them.
#include "departments/pinyin.h"

#include <catch2/catch.hpp>

using namespace duban;

namespace {
QString letters(const char* text) {
    QString out;
    for (const QChar c : QString::fromUtf8(text))
        out += initialsOf(c).left(1);
    return out;
}
} // namespace

TEST_CASE("names of units have the initials a clerk would type") {
    CHECK(letters("市公安局") == QStringLiteral("sgaj"));
    CHECK(letters("市发展和改革委员会") == QStringLiteral("sfzhggwyh"));
    CHECK(letters("市市场监督管理局") == QStringLiteral("sscjdglj"));
    CHECK(letters("市文化广电和旅游局") == QStringLiteral("swhgdhlyj"));
    CHECK(letters("市自然资源和规划局") == QStringLiteral("szrzyhghj"));
    CHECK(letters("市人力资源和社会保障局") == QStringLiteral("srlzyhshbzj"));
    CHECK(letters("市医疗保障局") == QStringLiteral("sylbzj"));
    CHECK(letters("临浦区、安澜市") == QStringLiteral("lpqals"));
    CHECK(letters("江州农商银行12") == QStringLiteral("jznsyx12"));
}

TEST_CASE("initials match any run of a name, and both readings of a character") {
    const QString name = QStringLiteral("市城市建设投资银行");
    CHECK(initialsMatch(name, QStringLiteral("CSJS")));
    CHECK(initialsMatch(name, QStringLiteral("yh")));
    CHECK(initialsMatch(name, QStringLiteral("yx")));
    CHECK_FALSE(initialsMatch(name, QStringLiteral("yz")));
    CHECK_FALSE(initialsMatch(name, QString()));
    CHECK(initialsMatch(QStringLiteral("长江路街道"), QStringLiteral("cjl")));
}
