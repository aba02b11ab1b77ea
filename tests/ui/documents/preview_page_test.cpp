#include "documents/preview_page.h"

#include "core/scoring/sample_ledger.h"
#include "documents/page_range.h"
#include "documents/pdf_writer.h"
#include "documents/sheet_view.h"
#include "overview/due_list.h"
#include "overview/office_papers.h"
#include "ui/desk.h"
#include "ui/look.h"
#include "ui/user.h"

#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollBar>

using namespace duban;
using namespace duban::test;

namespace {

QString textOf(const QString& pdf) {
    QProcess process;
    process.start(s("pdftotext"), {pdf, s("-")});
    REQUIRE(process.waitForFinished(60000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct OpenPreview {
    OpenPreview() {
        takeSampleLedger(desk.temp.office());
        page.resize(1182, 648);
        page.show();
    }
    void open(const char* kind, const QStringList& refs) {
        page.open(QString::fromLatin1(kind), refs);
        REQUIRE(QTest::qWaitFor([&] { return !desk.jobs.busy(); }, 30000));
        QCoreApplication::sendPostedEvents();
    }
    QStringList numbers(qint64 count) {
        const auto ids = mattersOf(desk.temp.office(), desk.session.asOf()).ids({.asOf = desk.session.asOf()}, {}, count);
        const auto rows = mattersOf(desk.temp.office(), desk.session.asOf()).rows(*ids, desk.session.asOf());
        QStringList found;
        for (const MatterRow& row : *rows)
            found << row.number;
        found.removeDuplicates();
        return found;
    }
    Desk desk{QDate(2026, 11, 20)};
    PreviewPage page{desk.session};
};

} // namespace

TEST_CASE("the preview shows as many sheets as the PDF has pages, and the PDF says what was shown") {
    OpenPreview open;
    const QStringList numbers = open.numbers(4);
    open.open("table", numbers);
    REQUIRE(open.page.view()->pageCount() >= numbers.size());
    const QString path = open.desk.temp.folder() + s("/一事一表.pdf");
    open.page.savePdf(path);
    REQUIRE(QTest::qWaitFor([&] { return !open.desk.jobs.busy(); }, 30000));
    CHECK(open.desk.navigator.refused.isEmpty());
    REQUIRE(open.desk.navigator.told.size() == 1);
    CHECK(open.desk.navigator.told.first().contains(path));
    const QString text = textOf(path);
    CHECK(text.count(QChar(0x0C)) == open.page.view()->pageCount()); // one form feed a page
    for (const QString& number : numbers)
        CHECK(text.contains(number));
}

TEST_CASE("a report with its charts is previewed and saved like any paper") {
    OpenPreview open;
    open.open("report", {s("2026Q3")});
    REQUIRE(open.page.view()->pageCount() > 1);
    CHECK(open.page.title().contains(s("2026年第三季度")));
    open.desk.prompts.files = {open.desk.temp.folder() + s("/报告.pdf")};
    open.page.savePdf();
    REQUIRE(QTest::qWaitFor([&] { return !open.desk.jobs.busy(); }, 30000));
    REQUIRE(open.desk.navigator.told.size() == 1);
    const QString text = textOf(open.desk.prompts.files.first());
    CHECK(text.count(QChar(0x0C)) == open.page.view()->pageCount());
    CHECK(std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2E80 && c.unicode() < 0x2FE0; })); // radicals
    CHECK(text.contains(s("9月"))); // an axis of the chart
}

TEST_CASE("only sheets in sight are painted, and the page at the top is the one that is named") {
    OpenPreview open;
    open.open("due-list", {});
    SheetView* view = open.page.view();
    REQUIRE(view->pageCount() > 3);
    view->grab();
    CHECK(view->painted() < view->pageCount());
    CHECK(view->currentPage() == 1);
    view->goTo(3);
    CHECK(view->currentPage() == 3);
    view->setZoom(100);
    CHECK(view->zoom() == 100);
    CHECK(view->currentPage() == 3);
    view->fitWidth();
    CHECK(view->horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("a paper that cannot be made is refused in words and leaves nothing to print") {
    OpenPreview open;
    open.open("slip", {s("江效交〔2026〕9999号")});
    REQUIRE(open.desk.navigator.refused.size() == 1);
    for (QAction* action : open.page.headerActions())
        CHECK_FALSE(action->isEnabled());
}

TEST_CASE("a range of pages is read as people type it, and another text is refused") {
    const auto pages = [](const char* text) { return parsePageRange(QString::fromUtf8(text), 9).value_or(std::vector<int>{}); };
    CHECK(pages("").size() == 9);
    CHECK(pages("1-3,5") == std::vector<int>{1, 2, 3, 5});
    CHECK(pages("５，２－３、3") == std::vector<int>{2, 3, 5});
    for (const char* bad : {"0", "3-1", "10", "1-", "all", "1--2"})
        CHECK(pages(bad).empty());
}

TEST_CASE("the words of a report are edited in place, and a lost table is refused") {
    OpenPreview open;
    open.open("report", {s("2026-09")});
    REQUIRE(open.page.canIssue());
    open.page.editText();
    const QString text = open.page.editor()->toPlainText();
    REQUIRE(text.contains(s("一、总体情况")));
    open.page.editor()->setPlainText(QString(text).replace(s("一、总体情况"), s("一、九月情况")));
    open.page.applyText();
    CHECK(open.desk.navigator.refused.isEmpty());
    open.page.editText();
    CHECK(open.page.editor()->toPlainText().startsWith(s("一、九月情况")));
    open.page.editor()->setPlainText(s("只剩一句"));
    open.page.applyText();
    CHECK(open.desk.navigator.refused.size() == 1);
    open.page.discardText();
    CHECK(open.page.canIssue());
}

TEST_CASE("an issued notice has its number, cannot be changed, and is saved byte for byte as it went out") {
    OpenPreview open;
    open.open("notice", {s("2026-09")});
    open.desk.prompts.answers = {true};
    open.page.issue();
    REQUIRE(QTest::qWaitFor([&] { return !open.desk.jobs.busy(); }, 60000));
    QCoreApplication::sendPostedEvents();
    INFO(open.desk.navigator.refused.join(s("; ")).toStdString());
    REQUIRE(open.desk.navigator.told.size() == 1);
    CHECK(open.page.title().contains(s("江效通〔2026〕1号")));
    CHECK_FALSE(open.page.canIssue());
    const QString path = open.desk.temp.folder() + s("/通报.pdf");
    open.page.savePdf(path);
    open.open("notice", {s("江效通〔2026〕1号")}); // years later, from the file
    const QString again = open.desk.temp.folder() + s("/再印.pdf");
    open.page.savePdf(again);
    QFile first(path), second(again);
    REQUIRE(first.open(QIODevice::ReadOnly));
    REQUIRE(second.open(QIODevice::ReadOnly));
    const QByteArray bytes = first.readAll();
    CHECK(bytes.startsWith("%PDF"));
    CHECK(bytes == second.readAll());
    CHECK(textOf(path).contains(s("江效通〔2026〕1号")));
}

TEST_CASE("a paper is saved as Word with its charts as pictures") {
    OpenPreview open;
    open.open("report", {s("2026-09")});
    const QString path = open.desk.temp.folder() + s("/报告.docx");
    open.page.saveWord(path);
    REQUIRE(QTest::qWaitFor([&] { return !open.desk.jobs.busy(); }, 60000));
    CHECK(open.desk.navigator.refused.isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("word/media/chart2.png"));
}

TEST_CASE("pictures of the preview", "[.look]") {
    OpenPreview open;
    open.open("report", {s("2026Q3")});
    takePicture(open.page, s("preview"));
}
