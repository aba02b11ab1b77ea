// Report, notice and score sheet of the sample ledger: every figure on paper is the sheet's own.
#include "core/scoring/sample_ledger.h"
#include "overview/counts.h"
#include "overview/due_list.h"
#include "overview/office_papers.h"
#include "paper/words.h"
#include "scoring/report_words.h"
#include "scoring/scoring_service.h"

#include <catch2/catch.hpp>

using namespace duban;
using namespace duban::test;

namespace {

QString textOf(const Paper& paper) {
    QString text = paper.head.title + u'\n' + paper.head.subtitle + u'\n';
    for (const Block& block : paper.body) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            for (const Run& run : paragraph->runs)
                text += run.text + u'\n';
        if (const auto* table = std::get_if<Table>(&block))
            for (const TableRow& row : table->rows) {
                for (const Cell& cell : row)
                    text += cell.text + u'|';
                text += u'\n';
            }
    }
    return text;
}

Paper only(Office& office, const char* kind, const QStringList& refs, QDate on) {
    NoProgress quiet;
    auto papers = papersOf(office, QString::fromLatin1(kind), refs, on, quiet);
    INFO((papers ? QString() : sentence(papers.error())).toStdString());
    REQUIRE(papers);
    REQUIRE(papers->size() == 1);
    return papers->front();
}

const QString quarterText = QStringLiteral("2026Q3");
const QDate printed(2026, 11, 20);

} // namespace

TEST_CASE("a quarterly report prints the sheet's own figures, ranks and reasons, and the counts of the overview") {
    TempOffice temp;
    takeSampleLedger(temp.office());
    const auto sheet = ScoringService(temp.office()).score(Quarter(2026, 3), printed);
    REQUIRE(sheet);
    const Paper report = only(temp.office(), "report", {quarterText}, printed);
    const QString text = textOf(report);
    CHECK(report.head.title == QStringLiteral("关于2026年第三季度作风效能考核\n情况的报告"));
    CHECK(text.contains(QStringLiteral("草稿")));
    for (const SheetGroup& group : sheet->groups) {
        if (group.units.empty())
            continue;
        CHECK(text.contains(groupWords(group)));
        for (const SheetUnit& unit : group.units)
            CHECK(text.contains(QStringLiteral("%1|%2|").arg(unit.rank ? QString::number(*unit.rank) : QStringLiteral("—"), unit.name)));
    }
    for (const UnitReasons& unit : unitsWithDeductions(*sheet))
        CHECK(text.contains(QStringLiteral("%1（%2，扣%3分）").arg(unit.name, unit.group, (-unit.points).text())));
    const auto total = Counts(temp.office()).total({.asOf = sheet->asOf, .issuedIn = Quarter(2026, 3)});
    REQUIRE(total);
    CHECK(text.contains(QStringLiteral("共交办问题事项%1件").arg(total->accepted)));
    CHECK(text.contains(QStringLiteral("已销号%1件").arg(total->closed)));
    for (const char* heading :
         {"一、总体情况", "二、各组排名", "三、被扣分单位及原因", "四、逾期事项清单", "本报告数据截至2026年9月30日。", "2026年11月20日"})
        CHECK(text.contains(QString::fromUtf8(heading)));
}

TEST_CASE("a notice carries its ranking tables as an enclosure, and the score sheet the grounds beside each unit") {
    TempOffice temp;
    takeSampleLedger(temp.office());
    const Paper notice = only(temp.office(), "notice", {quarterText}, printed);
    const QString text = textOf(notice);
    CHECK(text.contains(QStringLiteral("附件：2026年第三季度各组考核得分表")));
    CHECK(text.indexOf(QStringLiteral("2026年11月20日")) < text.indexOf(QStringLiteral("名次|")));
    CHECK(notice.head.addressee == QStringLiteral("各有关单位"));

    const auto sheet = ScoringService(temp.office()).score(Quarter(2026, 3), printed);
    REQUIRE(sheet);
    const UnitReasons worst = unitsWithDeductions(*sheet).at(0);
    const Paper one = only(temp.office(), "unit-scores", {quarterText, worst.code}, printed);
    const QString table = textOf(one);
    CHECK(table.contains(worst.name));
    for (const QString& reason : worst.reasons)
        CHECK(table.contains(reason));
    CHECK(one.landscape);
}

TEST_CASE("the due list of a day prints every overdue matter, and an empty day says so") {
    TempOffice temp;
    CHECK(textOf(only(temp.office(), "due-list", {}, printed)).contains(QStringLiteral("当日没有到期")));
    takeSampleLedger(temp.office());
    DueLists lists(temp.office());
    const auto list = lists.of(printed);
    REQUIRE(list);
    const auto rows = lists.rows(list->overdue);
    REQUIRE(rows);
    REQUIRE_FALSE(rows->empty());
    const QString text = textOf(only(temp.office(), "due-list", {}, printed));
    for (const MatterRow& row : *rows)
        CHECK(text.contains(QStringLiteral("逾期%1个工作日").arg(row.overdueDays)));
}

TEST_CASE("a paper that is not there, a missing reference and a matter that does not exist are refused by name") {
    TempOffice temp;
    takeSampleLedger(temp.office());
    NoProgress quiet;
    const auto code = [&](const char* kind, const QStringList& refs) -> QString {
        const auto papers = papersOf(temp.office(), QString::fromLatin1(kind), refs, printed, quiet);
        return papers ? QString() : papers.error().code;
    };
    CHECK(code("poem", {}) == QStringLiteral("papers.kind"));
    CHECK(code("slip", {}) == QStringLiteral("papers.no_ref"));
    CHECK(code("report", {QStringLiteral("2026Q5")}) == QStringLiteral("base.quarter"));
    CHECK(code("report", {QStringLiteral("2026-13")}) == QStringLiteral("papers.period"));
    CHECK(code("closure", {QStringLiteral("江效交〔2026〕9999号")}) == QStringLiteral("slips.not_found"));
    const auto first = mattersOf(temp.office(), printed).ids({.asOf = printed}, {}, 1);
    REQUIRE(first);
    const auto row = mattersOf(temp.office(), printed).rows(*first, printed);
    REQUIRE(row);
    CHECK(code("table", {row->front().number}).isEmpty());
    CHECK(code("table", {row->front().number + QStringLiteral("/99")}) == QStringLiteral("papers.no_matter"));
}

TEST_CASE("a report of a month and of a year counts its own matters and compares them with the period before") {
    TempOffice temp;
    takeSampleLedger(temp.office());
    for (const char* period : {"2026-09", "2026"}) {
        MatterFilter filter;
        filter.asOf = QString::fromLatin1(period) == QStringLiteral("2026") ? printed : QDate(2026, 9, 30);
        filter.issued = QString::fromLatin1(period) == QStringLiteral("2026") ? DateRange{QDate(2026, 1, 1), QDate(2026, 12, 31)}
                                                                              : DateRange::month(2026, 9);
        const auto total = Counts(temp.office()).total(filter);
        REQUIRE(total);
        REQUIRE(total->accepted > 0);
        const QString text = textOf(only(temp.office(), "report", {QString::fromLatin1(period)}, printed));
        CHECK(text.contains(QStringLiteral("共交办问题事项%1件").arg(total->accepted)));
        for (const char* heading : {"一、总体情况", "逾期账龄", "问题类别", "承办单位", "工作建议", "2026年11月20日"})
            CHECK(text.contains(QString::fromUtf8(heading)));
    }
    CHECK(textOf(only(temp.office(), "report", {QStringLiteral("2026")}, printed)).contains(QStringLiteral("第三季度|")));
    CHECK(textOf(only(temp.office(), "notice", {QStringLiteral("2026-09")}, printed)).contains(QStringLiteral("通报")));
}

TEST_CASE("percentages are printed to two decimals without a rounding of their own") {
    CHECK(percentOnPaper(9325) == QStringLiteral("93.25%"));
    CHECK(percentOnPaper(5) == QStringLiteral("0.05%"));
    CHECK(dateOnPaper(QDate(2024, 9, 5)) == QStringLiteral("2024年9月5日"));
    CHECK(fileStemOf({QStringLiteral("甲/乙"), {}, QStringLiteral("丙")}) == QStringLiteral("甲_乙_丙"));
}
