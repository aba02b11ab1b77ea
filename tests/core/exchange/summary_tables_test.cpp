// Summaries from the office's file: chosen columns, wide tables, scores with lines, templates.
#include "core/temp_office.h"
#include "exchange/import_service.h"
#include "exchange/summary_template.h"
#include "exchange/summary_workbook.h"
#include "exchange/workbook.h"
#include "overview/summaries.h"

#include <QFile>

using namespace duban;

namespace {

NoProgress quiet;
const QDate day(2026, 11, 20);
QString s(const char* text) { return QString::fromUtf8(text); }

void fill(TempOffice& temp) {
    ImportService imports(temp.office());
    auto preview = imports.preview({s(DUBAN_SOURCE_DIR "/tests/data/ledger-2026.xlsx")}, {}, day, quiet);
    REQUIRE(preview);
    REQUIRE(imports.commit(*preview, clerk, day, quiet));
}

QString written(TempOffice& temp, const SummaryWish& wish, qint64 rows) {
    const QString path = temp.folder() + s("/汇总.xlsx");
    auto summary = buildSummary(temp.office(), wish, quiet);
    REQUIRE(summary);
    const auto count = writeSummaryWorkbook(path, *summary, quiet);
    REQUIRE(count);
    CHECK(*count == rows);
    return path;
}

std::vector<SheetRow> rowsOf(const QString& path, const QString& sheet) {
    auto book = openWorkbook(path, quiet);
    REQUIRE(book);
    REQUIRE((*book)->sheetNames().contains(sheet));
    std::vector<SheetRow> rows;
    REQUIRE((*book)->eachRow(
        static_cast<int>((*book)->sheetNames().indexOf(sheet)),
        [&](const SheetRow& row) {
            rows.push_back(row);
            return true;
        },
        quiet));
    return rows;
}

QStringList textsOf(const SheetRow& row) {
    QStringList texts;
    for (const SheetCell& cell : row.cells)
        texts << cell.text;
    return texts;
}

} // namespace

TEST_CASE("the sample year as a summary has its wide tables, and their sums are those of the ledger") {
    TempOffice temp;
    fill(temp);
    const QString path = written(temp, {SummaryKind::Full, {.asOf = day}, {}, std::nullopt}, 123);
    const auto categories = rowsOf(path, s("单位分类统计"));
    CHECK(textsOf(categories[2]).contains(s("营商环境")));
    CHECK(textsOf(categories[3]).mid(0, 4) == QStringList{s("交办"), s("销号"), s("交办"), s("销号")});
    const SheetRow& sum = categories.back();
    const double issued = sum.cells[sum.cells.size() - 4].number, closed = sum.cells[sum.cells.size() - 3].number;
    CHECK(issued == 123);
    CHECK(closed == 86);
    CHECK(sum.cells[sum.cells.size() - 2].number == Approx(86.0 / 123));
    const auto months = rowsOf(path, s("单位分月统计"));
    CHECK(textsOf(months[2]).contains(s("2026年1月")));
    CHECK(months.back().cells[months.back().cells.size() - 4].number == 123);
    const auto years = rowsOf(path, s("年度对比"));
    CHECK(years[3].cells[0].number == 2026);
    CHECK(years[3].cells[1].number == 123);
    const auto ages = rowsOf(path, s("逾期账龄"));
    qint64 overdue = 0;
    MatterFilter late{.asOf = day};
    late.overdue = true;
    overdue = buildSummary(temp.office(), {SummaryKind::Ledger, late, {}, std::nullopt}, quiet)->lists[0].count();
    CHECK(ages.back().cells.back().number == static_cast<double>(overdue));
}

TEST_CASE("scores report their units and carry every line with its fact") {
    TempOffice temp;
    fill(temp);
    const QString path = written(temp, {SummaryKind::Scores, {.asOf = day}, {}, Quarter(2026, 3)}, 86);
    const auto lines = rowsOf(path, s("得分明细"));
    CHECK(textsOf(lines[2]).mid(0, 5) == s("组别 单位 考核项 分值 依据").split(u' '));
    CHECK(lines.size() > 10);
    CHECK(lines[3].cells[4].text.startsWith(s("江效交〔2026〕")));
}

TEST_CASE("chosen columns come in their order, with the office's own title and signature line") {
    TempOffice temp;
    fill(temp);
    SummaryWish wish{SummaryKind::Ledger, {.asOf = day}, {}, std::nullopt};
    wish.columns = {SummaryColumn::Department, SummaryColumn::Number, SummaryColumn::Problem, SummaryColumn::Due};
    wish.title = s("问题清单");
    wish.signature = s("制表：陆某　审核：");
    const auto rows = rowsOf(written(temp, wish, 123), s("台账"));
    CHECK(rows[0].cells[0].text == s("问题清单"));
    CHECK(textsOf(rows[2]) == s("承办单位 交办单编号 存在问题 整改时限").split(u' '));
    CHECK(rows[3].cells[3].type == CellType::Date);
    CHECK(rows.back().cells[0].text == s("制表：陆某　审核："));
}

TEST_CASE("a template is kept for the office and replaced under its name") {
    TempOffice temp;
    SummaryTemplates templates(temp.office());
    SummaryTemplate one{s("月报"), {SummaryColumn::Number, SummaryColumn::State}, s("月度台账"), {}};
    REQUIRE(templates.save(one, clerk));
    one.signature = s("制表：");
    REQUIRE(templates.save(one, clerk));
    CHECK(templates.find(s("月报")).value() == one);
    CHECK(templates.all()->size() == 1);
    CHECK(templates.find(s("年报")).error().code == s("exchange.no_template"));
}
