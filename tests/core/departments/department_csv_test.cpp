#include "departments/department_csv.h"
#include "departments/department_matcher.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace duban;

namespace {

std::vector<DepartmentDraft> sampleUnits() {
    QFile file(QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/departments.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return parseDepartmentCsv(file.readAll()).value();
}

DepartmentMatcher matcherOf(const std::vector<DepartmentDraft>& drafts) {
    std::vector<Department> departments;
    for (const DepartmentDraft& draft : drafts)
        departments.push_back({DepartmentId(draft.order), draft, 1});
    return DepartmentMatcher(std::move(departments));
}

QString codeOf(const DepartmentMatch& match) {
    const auto* found = std::get_if<DepartmentFound>(&match);
    return found ? found->department.body.code : QString();
}

Error errorOf(const char* csv) { return parseDepartmentCsv(QByteArray(csv)).error(); }

} // namespace

TEST_CASE("the sample list has ninety units, of which eighty-six exist today") {
    const std::vector<DepartmentDraft> units = sampleUnits();
    CHECK(units.size() == 90);
    CHECK(std::count_if(units.begin(), units.end(), [](const auto& unit) { return aliveOn(unit, QDate(2026, 11, 20)); }) == 86);
    CHECK(units.front().code == QStringLiteral("DQ01"));
    CHECK(units.front().aliases.size() == 3);
    CHECK(units[58].code == QStringLiteral("ZF35"));
    CHECK(units[58].validTo == QDate(2024, 5, 31));
    CHECK(units[58].successorCode == QStringLiteral("ZF30"));
}

TEST_CASE("a list of units may name its columns in Chinese and in any order") {
    const auto units = parseDepartmentCsv(QStringLiteral("组别,单位名称,编码,别名\n政府部门,市教育局,ZF03,教育局、教委\n").toUtf8());
    REQUIRE(units);
    CHECK(units->front().code == QStringLiteral("ZF03"));
    CHECK(units->front().shortName == QStringLiteral("市教育局"));
    CHECK(units->front().aliases == QStringList{QStringLiteral("教育局"), QStringLiteral("教委")});
}

TEST_CASE("what is wrong with a list of units is said with line, column and remedy") {
    CHECK(errorOf("name\nA\n").code == QStringLiteral("departments.csv_no_column"));
    const Error twice = errorOf("code,name\r\nA,one\r\nA,two\r\n");
    CHECK(twice.code == QStringLiteral("departments.csv_code_twice"));
    CHECK(twice.args == QStringList{QStringLiteral("3"), QStringLiteral("code"), QStringLiteral("A"), QStringLiteral("2")});
    CHECK(errorOf("code,name,aliases\nA,one,x|y\nB,two,Y\n").code == QStringLiteral("departments.csv_name_twice"));
    CHECK(errorOf("code,name,valid_to,successor_code\nA,one,2020-01-01,C\n").code == QStringLiteral("departments.csv_unknown_successor"));
    CHECK(errorOf("code,name,valid_to,successor_code\nA,one,2020-01-01,B\nB,two,2021-01-01,A\n").code ==
          QStringLiteral("departments.csv_successor_loop"));
    CHECK(errorOf("code,name,valid_from,valid_to\nA,one,2020-01-02,2020-01-01\n").code == QStringLiteral("departments.csv_dates_crossed"));
    CHECK(errorOf("code,name,valid_from\nA,one,2020-02-30\n").code == QStringLiteral("departments.csv_bad_date"));
    CHECK(errorOf("code,name\nA,\n").code == QStringLiteral("departments.csv_empty"));
    CHECK(errorOf("code,name\n").code == QStringLiteral("departments.csv_no_units"));
    CHECK(errorOf("code,name\nA,\"one\n").code == QStringLiteral("departments.csv_open_quote"));
    CHECK(errorOf("code,name\nA,\xff\xfe\n").code == QStringLiteral("departments.csv_not_utf8"));
}

TEST_CASE("a unit is found by full name, short name, alias and code, blanks and width aside") {
    const DepartmentMatcher matcher = matcherOf(sampleUnits());
    const QDate day(2026, 3, 1);
    CHECK(codeOf(matcher.match(QStringLiteral("市发展和改革委员会"), day)) == QStringLiteral("ZF02"));
    CHECK(codeOf(matcher.match(QStringLiteral(" 市 发改委　"), day)) == QStringLiteral("ZF02"));
    CHECK(codeOf(matcher.match(QStringLiteral("发改委"), day)) == QStringLiteral("ZF02"));
    CHECK(codeOf(matcher.match(QStringLiteral("ｚｆ０２"), day)) == QStringLiteral("ZF02"));
    CHECK(std::holds_alternative<DepartmentUnknown>(matcher.match(QStringLiteral("市综合协调推进办公室"), day)));
    CHECK(std::holds_alternative<DepartmentUnknown>(matcher.match(QStringLiteral("市发展"), day)));
    CHECK(std::holds_alternative<DepartmentUnknown>(matcher.match(QString(), day)));
}

TEST_CASE("a unit that has ended answers through its successor, or not at all") {
    const DepartmentMatcher matcher = matcherOf(sampleUnits());
    const DepartmentMatch merged = matcher.match(QStringLiteral("市水务公司"), QDate(2026, 3, 1));
    CHECK(codeOf(merged) == QStringLiteral("GQ01"));
    CHECK(std::get<DepartmentFound>(merged).namedCode == QStringLiteral("GQ07"));
    CHECK(codeOf(matcher.match(QStringLiteral("市水务公司"), QDate(2025, 6, 30))) == QStringLiteral("GQ07"));
    CHECK(codeOf(matcher.match(QStringLiteral("市大数据管理局"), QDate())) == QStringLiteral("ZF30"));
    const DepartmentMatch ended = matcher.match(QStringLiteral("市重大办"), QDate(2026, 1, 1));
    REQUIRE(std::holds_alternative<DepartmentEnded>(ended));
    CHECK(std::get<DepartmentEnded>(ended).last == QDate(2025, 12, 31));
}

TEST_CASE("a name of two units is ambiguous unless only one of them exists that day") {
    std::vector<DepartmentDraft> units(2);
    units[0] = {QStringLiteral("A"), QStringLiteral("甲局"), QStringLiteral("甲"), {}, {QStringLiteral("综合局")}, {}, {}, {}, 1};
    units[1] = {QStringLiteral("B"), QStringLiteral("乙局"), QStringLiteral("乙"), {}, {QStringLiteral("综合局")}, {}, {}, {}, 2};
    const DepartmentMatch both = matcherOf(units).match(QStringLiteral("综合局"), QDate(2026, 1, 1));
    REQUIRE(std::holds_alternative<DepartmentAmbiguous>(both));
    CHECK(std::get<DepartmentAmbiguous>(both).candidates == QStringList{QStringLiteral("A 甲局"), QStringLiteral("B 乙局")});
    units[0].validTo = QDate(2025, 1, 1);
    CHECK(codeOf(matcherOf(units).match(QStringLiteral("综合局"), QDate(2026, 1, 1))) == QStringLiteral("B"));
}
