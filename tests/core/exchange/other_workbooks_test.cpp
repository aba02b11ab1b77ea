// Evaluation ballots and the roster of supervisors: the samples as expected.
#include "core/exchange/ledger_fixture.h"

#include "exchange/evaluation.h"
#include "exchange/supervisors.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>

using namespace duban;
using namespace duban::test;

namespace {
NoProgress quiet;
QString s(const char* text) { return QString::fromUtf8(text); }
} // namespace

TEST_CASE("the sample of evaluation ballots is counted exactly as expected") {
    const auto counted = readEvaluation(dataPath("evaluation-2026H1.xlsx"), sampleUnits(), QDate(2026, 6, 30), quiet);
    REQUIRE(counted);
    const QJsonObject want = QJsonDocument::fromJson(dataFile("evaluation-2026H1.expected.json")).object();
    const QJsonObject got = toJson(*counted);
    for (const QString& key : want.keys()) {
        INFO(key.toStdString());
        CHECK(got.value(key) == want.value(key));
    }
    CHECK(got == want);
    CHECK(counted->unknownUnits.empty());
    // 54 x 100 + 26 x 80 + 24 x 60 + 8 x 0 over 112 answers: 79.64
    CHECK(satisfaction(counted->units.front()) == Points::hundredths(7964));
}

TEST_CASE("the roster of supervisors is read with terms and months in any spelling") {
    const auto roster = readSupervisors(dataPath("supervisors.xlsx"), quiet);
    REQUIRE(roster);
    CHECK(roster->headerRow == 3);
    REQUIRE(roster->supervisors.size() == 140);
    QMap<QString, int> groups, ends, politics, assessments;
    for (const Supervisor& one : roster->supervisors) {
        ++groups[one.group];
        ++ends[one.to.toString(Qt::ISODate)];
        ++politics[one.politics];
        ++assessments[one.assessment];
        CHECK(one.birth.size() == 7);
        CHECK(one.from.isValid());
    }
    CHECK(groups.size() == 10);
    CHECK(groups.value(s("第三组")) == 14);
    CHECK(ends == QMap<QString, int>{{s("2026-06-30"), 20}, {s("2028-12-31"), 52}, {s("2026-12-31"), 47}, {s("2028-06-30"), 21}});
    CHECK(politics.value(s("中共党员")) == 62);
    CHECK(assessments == QMap<QString, int>{{s("合格"), 105}, {s("优秀"), 22}, {s("基本合格"), 8}, {s("不合格"), 5}});
    CHECK(roster->errors.empty());
    CHECK(readSupervisors(dataPath("ledger-2026.xlsx"), quiet).error().code == s("exchange.no_roster"));
    CHECK(readEvaluation(dataPath("ledger-2026.xlsx"), sampleUnits(), QDate(2026, 6, 30), quiet).error().code ==
          s("exchange.no_evaluation"));
}
