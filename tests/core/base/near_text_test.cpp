#include "base/near_text.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace duban;

TEST_CASE("nearness counts shared character pairs and nothing else") {
    // 整改, 改到, 到位 against 整改, 改完, 完成: one shared of five
    CHECK(similarity(QStringLiteral("整改到位"), QStringLiteral("整改完成")) == 200);
    // 甲乙, 乙丙 against 甲乙, 乙丙, 丙丁: two of three
    CHECK(similarity(QStringLiteral("甲乙丙"), QStringLiteral("甲乙丙丁")) == 666);
    CHECK(similarity(QStringLiteral("已整改到位"), QStringLiteral("已 整改，到位。")) == 1000);
    CHECK(similarity(QStringLiteral("甲"), QStringLiteral("甲")) == 0);
    CHECK(similarity(QString(), QString()) == 0);
}

TEST_CASE("exactly at the set percentage is near, one pair less is not") {
    // 甲乙, 乙丙, 丙丁 against 乙丙, 丙丁, 丁戊: two of four
    CHECK(isNearText(QStringLiteral("甲乙丙丁"), QStringLiteral("乙丙丁戊"), 50));
    CHECK_FALSE(isNearText(QStringLiteral("甲乙丙丁"), QStringLiteral("乙丙丁戊"), 51));
    CHECK_FALSE(isNearText(QStringLiteral("甲乙"), QStringLiteral("甲乙丙丁戊"), 50)); // one of four, ruled out by length
    CHECK_FALSE(isNearText(QString(), QString(), 0));
}

TEST_CASE("forty pairs labelled by hand are told apart") {
    QFile file(QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/near-text-pairs.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    int pairs = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.startsWith(QLatin1Char('#')))
            continue;
        const QStringList cells = line.split(QLatin1Char('\t'));
        REQUIRE(cells.size() == 3);
        INFO(line.toStdString() << " " << similarity(cells[1], cells[2]));
        CHECK(isNearText(cells[1], cells[2], 50) == (cells[0] == QLatin1String("near")));
        CHECK(isNearText(cells[2], cells[1], 50) == isNearText(cells[1], cells[2], 50));
        ++pairs;
    }
    CHECK(pairs == 40);
}
