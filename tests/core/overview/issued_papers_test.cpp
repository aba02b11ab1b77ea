// Notices and reports as they went out: numbered without gaps, kept with their digest, found again by number.
#include "base/progress.h"
#include "core/store/raw_file.h"
#include "core/temp_office.h"
#include "overview/issued_papers.h"
#include "store/audit.h"

using namespace duban;

namespace {

const QDate on(2026, 10, 12);

Paper notice(const QString& words) {
    Paper paper;
    paper.form = PageForm::Official;
    paper.head.title = QStringLiteral("关于情况的\n通报");
    paper.body = {plainParagraph(words)};
    return paper;
}

Result<RenderedPaper> render(const Paper& paper) { return RenderedPaper{"PDF " + paper.head.number.toUtf8(), 2}; }

} // namespace

TEST_CASE("an issued notice has the next number of its series and is read back byte for byte, also after reopening") {
    TempOffice temp;
    QString first;
    {
        IssuedPapers papers(temp.office());
        const auto issued =
            papers.issue(QStringLiteral("notice"), QStringLiteral("2026Q3"), notice(QStringLiteral("甲")), render, leader, on);
        REQUIRE(issued);
        CHECK(issued->number.text() == QStringLiteral("江效通〔2026〕1号"));
        CHECK(issued->paper.head.number == issued->number.text());
        REQUIRE(papers.issue(QStringLiteral("notice"), QStringLiteral("2026Q3"), notice(QStringLiteral("乙")), render, leader, on));
        const auto report =
            papers.issue(QStringLiteral("report"), QStringLiteral("2026"), notice(QStringLiteral("丙")), render, leader, on);
        REQUIRE(report);
        CHECK(report->number.text() == QStringLiteral("江效报〔2026〕1号"));
        first = issued->number.text();
    }
    temp.reopen(OpenMode::ReadOnly);
    IssuedPapers papers(temp.office());
    const auto found = papers.byNumber(first);
    REQUIRE(found);
    REQUIRE(*found);
    CHECK((*found)->pdf == "PDF 江效通〔2026〕1号");
    CHECK((*found)->pages == 2);
    CHECK((*found)->by == leader.person);
    CHECK(std::get<Paragraph>((*found)->paper.body.front()).runs.front().text == QStringLiteral("甲"));
    const auto all = papers.list(QStringLiteral("notice"), QStringLiteral("2026Q3"));
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->front().number.number == 2);
    CHECK_FALSE(*papers.byNumber(QStringLiteral("江效通〔2026〕9号")));
    NoProgress quiet;
    const auto bad = verifyRows(temp.database(), quiet);
    REQUIRE(bad);
    CHECK(bad->isEmpty());
}

TEST_CASE("a draft is not issued, and a paper that cannot be rendered takes no number") {
    TempOffice temp;
    IssuedPapers papers(temp.office());
    Paper draft = notice(QStringLiteral("甲"));
    draft.head.subtitle = QStringLiteral("（草稿，未经公示）");
    const auto refused = papers.issue(QStringLiteral("notice"), QStringLiteral("2026Q3"), draft, render, leader, on);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("papers.still_draft"));
    const auto broken = [](const Paper&) -> Result<RenderedPaper> { return cancelledError(); };
    CHECK_FALSE(papers.issue(QStringLiteral("notice"), QStringLiteral("2026Q3"), notice(QStringLiteral("甲")), broken, leader, on));
    const auto issued = papers.issue(QStringLiteral("notice"), QStringLiteral("2026Q3"), notice(QStringLiteral("甲")), render, leader, on);
    REQUIRE(issued);
    CHECK(issued->number.number == 1);
}

TEST_CASE("the file itself refuses to change or drop an issued paper") {
    TempOffice temp;
    REQUIRE(IssuedPapers(temp.office())
                .issue(QStringLiteral("notice"), QStringLiteral("2026Q3"), notice(QStringLiteral("甲")), render, leader, on));
    CHECK_FALSE(temp.database().execute(QStringLiteral("UPDATE issued_paper SET title = ''")));
    CHECK_FALSE(temp.database().execute(QStringLiteral("DELETE FROM issued_paper")));
}
