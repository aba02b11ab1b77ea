// A paper kept as JSON and edited as text: nothing is lost on the way.
#include "paper/paper_json.h"
#include "paper/paper_text.h"
#include "paper/words.h"

#include "core/temp_office.h"

using namespace duban;

namespace {

Paper notice() {
    Paper paper;
    paper.form = PageForm::Official;
    paper.head = {QStringLiteral("江州市效能办"),
                  QStringLiteral("江效通〔2026〕1号"),
                  QStringLiteral("关于情况的\n通报"),
                  {},
                  QStringLiteral("各有关单位"),
                  {QStringLiteral("内部资料")},
                  Band::Yellow};
    Table table;
    table.caption = QStringLiteral("第一组");
    table.headerRows = 1;
    table.columnWeights = {1, 2.5};
    table.rows = {{labelCell(QStringLiteral("名次")), labelCell(QStringLiteral("单位"))},
                  {textCell(QStringLiteral("1")), Cell{QStringLiteral("甲"), 1, 2, Align::Right, false}}};
    paper.body = {plainParagraph(QStringLiteral("现通报如下：")),
                  headingParagraph(QStringLiteral("一、总体情况"), 1),
                  plainParagraph(QStringLiteral("平均90.34分。")),
                  table,
                  ChartBlock{{ChartKind::Line,
                              QStringLiteral("走势"),
                              QStringLiteral("件"),
                              {QStringLiteral("1月")},
                              {{QStringLiteral("交办"), {1.5}}},
                              QStringLiteral("口径")},
                             60},
                  PageBreak{},
                  Space{3}};
    const auto signature = signatureOf(QStringLiteral("江州市效能办"), QDate(2026, 10, 12));
    paper.body.insert(paper.body.end(), signature.begin(), signature.end());
    paper.foot = {Rule{0.35, true, true, QStringLiteral("剪")}};
    paper.fileStem = QStringLiteral("通报");
    paper.fields = {{QStringLiteral("单位"), QStringLiteral("甲")}};
    paper.lists = {{QStringLiteral("事项"), {{{QStringLiteral("问题"), QStringLiteral("脏")}}}}};
    return paper;
}

} // namespace

TEST_CASE("a paper comes back from its JSON as it was, and the same paper gives the same bytes") {
    const Paper paper = notice();
    const QByteArray json = paperJson(paper);
    const auto back = paperFromJson(json);
    REQUIRE(back);
    CHECK(*back == paper);
    CHECK(paperJson(*back) == json);
    for (const char* bad : {"", "{}", "[1]", R"({"format":2})", R"({"format":1,"body":[{"is":"poem"}],"foot":[]})"})
        CHECK_FALSE(paperFromJson(bad));
}

TEST_CASE("an unchanged text gives the same paper; a changed line keeps the form of its place") {
    const Paper paper = notice();
    const QString text = editableText(paper);
    CHECK(text == QStringLiteral(
                      "现通报如下：\n一、总体情况\n平均90.34分。\n【表：第一组】\n【图：走势】\n【分页】\n江州市效能办\n2026年10月12日"));
    const auto same = withText(paper, text);
    REQUIRE(same);
    CHECK(*same == paper);
    const auto changed = withText(paper, QString(text)
                                             .replace(QStringLiteral("一、总体情况"), QStringLiteral("一、全市情况"))
                                             .replace(QStringLiteral("2026年10月12日"), QStringLiteral("2026年10月13日"))
                                             .replace(QStringLiteral("平均90.34分。"), QStringLiteral("平均90.34分。\n请整改。")));
    REQUIRE(changed);
    CHECK(changed->body.size() == paper.body.size() + 1);
    CHECK(std::get<Paragraph>(changed->body[1]).font == FontRole::Hei);
    CHECK(std::get<Paragraph>(changed->body[1]).bookmarkLevel == 1);
    CHECK(std::get<Paragraph>(changed->body[3]).runs.front().text == QStringLiteral("请整改。"));
    CHECK(std::get<Paragraph>(changed->body.back()).align == Align::Right);
}

TEST_CASE("a table that was lost from the text, or a text without words, is refused") {
    const Paper paper = notice();
    const QString text = editableText(paper);
    const auto code = [&](const QString& changed) {
        const auto done = withText(paper, changed);
        return done ? QString() : done.error().code;
    };
    CHECK(code(QString(text).remove(QStringLiteral("【表：第一组】\n"))) == QStringLiteral("papers.marker"));
    CHECK(code(text + QStringLiteral("\n【表：第一组】")) == QStringLiteral("papers.marker"));
    CHECK(code(QStringLiteral("【表：第一组】\n【图：走势】\n【分页】")) == QStringLiteral("papers.empty_text"));
    CHECK(code({}) == QStringLiteral("papers.empty_text"));
}
