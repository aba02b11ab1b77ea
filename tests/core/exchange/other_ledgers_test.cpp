// Ledgers of other offices (made by tests/data/make_ledgers.py); what is expected here was worked out by hand from that script.
#include "core/exchange/ledger_fixture.h"

#include <catch2/catch.hpp>

using namespace duban;
using namespace duban::test;

namespace {

QStringList reasons(const LedgerReading& reading) {
    QStringList texts;
    for (const IgnoredRow& row : reading.ignoredRows)
        texts << QStringLiteral("%1 %2").arg(row.row).arg(row.reason);
    return texts;
}

QString s(const char* text) { return QString::fromUtf8(text); }

const QString plainHeader = QStringLiteral("编号,承办单位,问题类别,存在问题,交办日期,整改时限,完成日期,是否销号,销号日期,整改进展\n");

} // namespace

TEST_CASE("a ledger with other words, order and dates from 1904 is read from row twelve") {
    LedgerOptions options = sampleOptions();
    options.prefix = s("督字");
    const LedgerReading reading = readSample("ledger-row12-1904.xlsx", options).value();
    REQUIRE(reading.sheets.size() == 2);
    CHECK(reading.sheets[0].headerRows == std::vector<int>{12});
    CHECK(reading.sheets[0].titleRow == 1);
    CHECK(reading.sheets[0].columns.value(LedgerField::Department) == s("牵头单位（盖章）"));
    CHECK(reading.sheets[0].columns.value(LedgerField::CompletedOn) == s("办结时间"));
    CHECK_FALSE(reading.sheets[0].columns.contains(LedgerField::ClosedOn));
    CHECK_FALSE(reading.sheets[1].isLedger);
    REQUIRE(reading.rows.size() == 3);
    for (const LedgerRow& row : reading.rows)
        CHECK(errorsOf(row) == QStringList());

    const LedgerValues& first = reading.rows[0].values;
    CHECK(first.slip == SlipNumber{s("督字"), 2025, 7});
    CHECK(first.department == s("ZF03"));
    CHECK(first.coDepartments == QStringList{s("ZF09"), s("ZF06")});
    CHECK(first.deadline == LedgerDeadline{QDate(2025, 4, 30), std::nullopt});
    CHECK(first.issuedOn == QDate(2025, 4, 1));
    CHECK(first.closed);
    CHECK(first.closedOn == QDate(2025, 4, 20)); // the ledger knows one day for completion and closure

    const LedgerValues& second = reading.rows[1].values;
    CHECK(second.slip == SlipNumber{s("督字"), 2025, 8});
    CHECK(second.issuedOn == QDate(2025, 4, 5));
    CHECK(second.deadline == LedgerDeadline{QDate(2025, 5, 6), 20}); // 27 April worked, 1 to 5 May off
    CHECK(second.problem == s("路灯不亮。\n群众反映三次。"));
    CHECK(second.measures == QStringList{s("换灯"), s("巡查")});
    CHECK(second.coDepartments.isEmpty());
    CHECK(second.remark == s("列入月报"));
    CHECK(reading.rows[2].values.deadline == LedgerDeadline{QDate(2025, 6, 30), std::nullopt});
    CHECK(reading.rows[2].values.issuedOn == QDate(2025, 5, 6));
    CHECK(reasons(reading) ==
          s("1 title|3 subtitle|5 note|6 note|7 note|8 note|9 note|10 note|12 header|16 blank|17 total|18 blank|19 footer").split(u'|'));
}

TEST_CASE("a GB18030 CSV with a two-row header and split cells is read") {
    const LedgerReading reading = readSample("ledger-split-gb18030.csv").value();
    CHECK(reading.sheets[0].headerRows == std::vector<int>{2, 3});
    CHECK(reading.sheets[0].columns.size() == 13);
    REQUIRE(reading.rows.size() == 4);
    for (const LedgerRow& row : reading.rows)
        CHECK(errorsOf(row) == QStringList());
    CHECK(reading.rows[0].values.slip == SlipNumber{s("江效交"), 2024, 5});
    CHECK(reading.rows[0].values.measures == QStringList{s("建专班"), s("定时限")});
    CHECK(reading.rows[0].values.closedOn == QDate(2024, 4, 1));
    const LedgerValues& second = reading.rows[1].values; // nothing but its problem is written: it belongs to the slip above
    CHECK(second.slip == SlipNumber{s("江效交"), 2024, 5});
    CHECK(second.department == s("GQ01"));
    CHECK(second.issuedOn == QDate(2024, 3, 1));
    CHECK(second.problem == s("收费单据,不全"));
    CHECK_FALSE(second.closed);
    CHECK(reading.rows[2].values.department == s("ZF35")); // still existed in March
    CHECK(reading.rows[2].values.coDepartments == QStringList{s("ZF09"), s("ZF22")});
    CHECK(reading.rows[2].values.deadline == LedgerDeadline{QDate(2024, 3, 18), 10});
    CHECK(reading.rows[3].values.department == s("ZF30"));
    CHECK(reading.rows[3].values.deadline == LedgerDeadline{QDate(2024, 6, 26), 15}); // 10 June was a holiday
    CHECK(reasons(reading) == s("1 title|2 header|3 header|6 total|7 header|10 blank|11 footer").split(u'|'));
}

TEST_CASE("each kind of error is named with its cell") {
    const auto errors = [](const char* line, const LedgerOptions& options = sampleOptions()) {
        const LedgerReading reading = readCsv(plainHeader + s(line) + u'\n', options).value();
        REQUIRE(reading.rows.size() == 1);
        CHECK((reading.rows[0].status == LedgerRowStatus::Rejected) == !reading.rows[0].errors.empty());
        return errorsOf(reading.rows[0]).join(u'|').toStdString();
    };
    CHECK(errors("江效交〔2026〕1号,教育局,营商环境,问题,2026-01-05,2026-01-30,,否,,") == "");
    CHECK(errors("江效交〔2026〕1号,教育局,营商环境,问题,2026-02-29,,,,,") == "invalid_date E2 交办日期 2026-02-29");
    CHECK(errors("江效交〔2026〕1号,教育局,营商环境,问题,,,,,,") == "invalid_date E2 交办日期 ");
    CHECK(errors("江效交〔2026〕1号,教育局,营商环境,问题,2026-1-5,立即,,,,") == "invalid_date F2 整改时限 立即");
    CHECK(errors("无号,教育局,营商环境,问题,2026-1-5,,,,,") == "invalid_slip_number A2 编号 无号");
    CHECK(errors("江效交〔2025〕1号,教育局,营商环境,问题,2026-1-5,,,,,") == "year_mismatch E2 交办日期 2026-1-5");
    CHECK(errors("江效交〔2026〕1号,某局,营商环境,问题,2026-1-5,,,,,") == "unknown_department B2 承办单位 某局");
    CHECK(errors("江效交〔2026〕1号,,营商环境,问题,2026-1-5,,,,,") == "unknown_department B2 承办单位 ");
    CHECK(errors("江效交〔2026〕1号,市重大办,营商环境,问题,2026-1-5,,,,,") == "department_abolished B2 承办单位 市重大办");
    CHECK(errors("江效交〔2025〕1号,市重大办,营商环境,问题,2025-1-6,,,,,") == "");
    CHECK(errors("江效交〔2026〕1号,教育局,别的,,2026-1-5,,,,,") == "unknown_category C2 问题类别 别的|empty_problem D2 存在问题 ");
    CHECK(errors("江效交〔2026〕1号,教育局,营商环境,问题,2026-1-5,2026-1-4,,,,") == "deadline_before_issued F2 整改时限 2026-1-4");
    CHECK(errors("江效交〔2026〕1号,教育局,营商环境,问题,2026-1-5,,2026-1-9,是,2026-1-4,") == "closed_before_issued I2 销号日期 2026-1-4");
    CHECK(errors("江效交〔2026〕1号,教育局,营商环境,问题,2026-1-5,,2026-1-9,是,2026-1-8,") ==
          "closed_before_completed I2 销号日期 2026-1-8");
    CHECK(errors("江效交〔2026〕1号,教育局,营商环境,问题,2026-1-5,,2026-1-4,否,,") == "closed_before_issued G2 完成日期 2026-1-4");
    CHECK(errors("江效交〔2026〕1号,教育局,营商环境,问题,2026-1-5,,2026-1-9,是,,") == "invalid_date I2 销号日期 ");
    CHECK(errors("江效交〔2026〕1号,教育局,营商环境,问题,2026-1-5,,,差不多,,") == "invalid_closed H2 是否销号 差不多");
    CHECK(errors("江效交〔2026〕1号,教育局,营商环境,问题,2026-1-5,,,否,2026-1-9,") == "invalid_closed H2 是否销号 否");
    LedgerOptions strict = sampleOptions();
    strict.maxCharacters = 50;
    const QString longText = s("江效交〔2026〕1号,教育局,营商环境,问题,2026-1-5,,,,,") + QString(51, u'长');
    CHECK(errors(longText.toUtf8().constData(), strict) == "text_too_long J2 整改进展 " + QString(40, u'长').toStdString() + "…（共51字）");
}

TEST_CASE("a number that another unit has already is a duplicate, and its first owner keeps it") {
    const LedgerReading reading =
        readCsv(plainHeader + s("江效交〔2026〕1号,教育局,营商环境,一,2026-1-5,,,,,\n江效交(2026)001号,公安局,营商环境,二,2026-1-5,,,,,\n"
                                "江效交【2026】第1号,市教育局,民生改善,三,2026-1-5,,,,,\n"))
            .value();
    CHECK(errorsOf(reading.rows[0]).isEmpty());
    CHECK(errorsOf(reading.rows[1]) == QStringList{s("duplicate_slip_number A3 编号 江效交(2026)001号")});
    CHECK(errorsOf(reading.rows[2]).isEmpty());
    CHECK(reading.rows[1].values.slip == SlipNumber{s("江效交"), 2026, 1}); // a rejected row still reserves its number
}

TEST_CASE("a year that is missing comes from the title, the sheet's name, the option or the slip number") {
    const QString row = s("江效交〔2026〕1号,教育局,营商环境,问题,3月5日,,,,,\n");
    CHECK(readCsv(s("2026年度台账\n") + plainHeader + row)->rows[0].values.issuedOn == QDate(2026, 3, 5));
    LedgerOptions options = sampleOptions();
    options.year = 2025;
    CHECK(errorsOf(readCsv(plainHeader + row, options)->rows[0]).join(u'|').startsWith(s("year_mismatch E2")));
    CHECK(readCsv(plainHeader + row)->rows[0].values.issuedOn == QDate(2026, 3, 5));
}

TEST_CASE("columns that are mapped by hand override what the words say") {
    LedgerOptions options = sampleOptions();
    options.mapping = parseLedgerMapping(R"({"columns":{"problem":"情形","department":"对象","remark":""}})").value();
    const QString text = s("编号,对象,情形,交办日期,问题描述,备注\n江效交〔2026〕1号,教育局,门难进,2026-1-5,不是它,有\n");
    const LedgerReading reading = readCsv(text, options).value();
    REQUIRE(reading.rows.size() == 1);
    CHECK(reading.rows[0].values.problem == s("门难进"));
    CHECK(reading.rows[0].values.department == s("ZF03"));
    CHECK(reading.rows[0].values.remark.isEmpty());
    CHECK(readCsv(text).error().code == s("exchange.no_header"));
    CHECK(parseLedgerMapping("[]").error().code == s("exchange.mapping_shape"));
    CHECK(parseLedgerMapping(R"({"columns":{"nothing":"x"}})").error().code == s("exchange.mapping_field"));
}

TEST_CASE("a workbook without a ledger says so") {
    CHECK(readSample("supervisors.xlsx").error().code == s("exchange.no_header"));
    CHECK(readSample("evaluation-2026H1.xlsx").error().code == s("exchange.no_header"));
    CHECK(readCsv(s("a,b\n1,2\n")).error().code == s("exchange.no_header"));
}
