// The papers of the wings through the page engine, read back from the PDF as an office would search it.
#include "core/scoring/sample_ledger.h"
#include "documents/layout.h"
#include "documents/pdf_writer.h"
#include "overview/office_papers.h"
#include "scoring/report_words.h"
#include "slips/slip_paper.h"

#include <catch2/catch.hpp>

#include <QProcess>
#include <QTemporaryDir>

using namespace duban;
using namespace duban::test;

namespace {

const QDate printed(2026, 11, 20);

QString output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// All text of the PDF without line ends and spaces, because the page breaks lines where it likes.
QString found(const std::vector<Paper>& papers, int* pages = nullptr) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("文书.pdf"));
    NoProgress quiet;
    const auto written = writePdf(papers, path, nullptr, quiet);
    REQUIRE(written);
    if (pages)
        *pages = *written;
    const QStringList fonts = output(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    for (const QString& font : fonts)
        CHECK(font.simplified().section(QLatin1Char(' '), -5, -5) == QStringLiteral("yes"));
    QString text = output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    for (const QChar character : text) // 一 as U+2F00, 月 as U+2F49, 页 as U+2EDA could not be searched
        if (character.unicode() >= 0x2E80 && character.unicode() < 0x2FE0)
            FAIL_CHECK("a radical stands for a character: " << static_cast<int>(character.unicode()));
    return text.remove(QLatin1Char('\n')).remove(QLatin1Char(' ')).remove(QChar(0x3000)).remove(QChar(0x0C));
}

SlipView written(Office& office, const QString& problem) {
    SlipService slips(office);
    SlipDraft draft;
    draft.title = QStringLiteral("窗口服务问题");
    draft.lead = QStringLiteral("ZF02");
    draft.co = QStringList{QStringLiteral("ZF05")};
    draft.clerk = clerk.person;
    draft.approver = leader.person;
    draft.contact = QStringLiteral("<i>王敏</i>&amp;");
    MatterDraft matter;
    matter.problem = problem;
    matter.source = QStringLiteral("明察暗访");
    matter.category = QStringLiteral("办事不规范");
    matter.requirement = QStringLiteral("按一事一表逐项公开");
    matter.limit.days = 15;
    draft.matters = {matter};
    const QDate on(2026, 3, 2);
    const auto made = slips.draft(draft, clerk, on);
    INFO((made ? QString() : sentence(made.error())).toStdString());
    REQUIRE(made);
    StepInput step;
    step.verb = Verb::Propose;
    REQUIRE(slips.act(made->ref(), step, clerk, on));
    step.verb = Verb::Approve;
    const auto approved = slips.act(made->ref(), step, leader, on);
    REQUIRE(approved);
    step.verb = Verb::Issue;
    const auto issued = slips.act(approved->slip.ref(), step, clerk, on);
    REQUIRE(issued);
    return *issued;
}

std::vector<Paper> papers(Office& office, const char* kind, const QStringList& refs) {
    NoProgress quiet;
    auto made = papersOf(office, QString::fromLatin1(kind), refs, printed, quiet);
    INFO((made ? QString() : sentence(made.error())).toStdString());
    REQUIRE(made);
    return *made;
}

} // namespace

TEST_CASE("every field of a printed slip is found in its PDF, hostile text as it was typed") {
    TempOffice temp;
    const SlipView view = written(temp.office(), QStringLiteral("一窗口无人在岗<b>%1</b>"));
    int pages = 0;
    const QString text = found(papers(temp.office(), "slip", {view.slip.ref()}), &pages);
    CHECK(pages == 1);
    for (const QString& field :
         {QStringLiteral("问题交办单"), view.slip.ref(), view.lead.body.name, QStringLiteral("一窗口无人在岗<b>%1</b>"),
          QStringLiteral("按一事一表逐项公开"), QStringLiteral("15个工作日，至2026年3月23日"), QStringLiteral("明察暗访"),
          QStringLiteral("<i>王敏</i>&amp;"), QStringLiteral("2026年3月2日"), QStringLiteral("签收回执"), QStringLiteral("反馈方式"),
          QStringLiteral("签发人"), QStringLiteral("附件")}) {
        INFO(field.toStdString());
        CHECK(text.contains(field));
    }
}

TEST_CASE("a problem of forty lines goes on to a second page with its receipt whole at the end") {
    TempOffice temp;
    const SlipView view = written(temp.office(), QStringLiteral("群众反映窗口推诿拖延，多次往返未能办成。").repeated(50));
    int pages = 0;
    const QString text = found(papers(temp.office(), "slip", {view.slip.ref()}), &pages);
    CHECK(pages >= 2);
    CHECK(text.count(QStringLiteral("群众反映窗口推诿拖延")) >= 45); // a few may be cut by the end of a page
    const auto laidOut = layOut(papers(temp.office(), "slip", {view.slip.ref()}).front());
    QString last;
    for (const Item& item : laidOut.back().items)
        if (const auto* run = std::get_if<TextItem>(&item))
            last += run->text;
    CHECK(last.contains(QStringLiteral("签收回执")));
    CHECK(last.contains(QStringLiteral("签收时间")));
}

TEST_CASE("a one-item-one-table sheet is found under its name and fits one landscape page") {
    TempOffice temp;
    const SlipView view = written(temp.office(), QStringLiteral("窗口无人在岗"));
    int pages = 0;
    const QString text = found(papers(temp.office(), "table", {view.slip.ref() + QStringLiteral("/1")}), &pages);
    CHECK(pages == 1);
    for (const char* field : {"一事一表", "整改措施", "长效机制", "核查意见", "销号意见", "2026年3月23日"})
        CHECK(text.contains(QString::fromUtf8(field)));
}

TEST_CASE("report, notice, score sheet and due list of the sample ledger come out whole") {
    TempOffice temp;
    takeSampleLedger(temp.office());
    NoProgress quiet;
    const auto material = reportMaterial(temp.office(), Quarter(2026, 3), printed, quiet);
    REQUIRE(material);
    const QString quarter = QStringLiteral("2026Q3");
    for (const char* kind : {"report", "notice"}) {
        const QString text = found(papers(temp.office(), kind, {quarter}));
        for (const SheetGroup& group : material->sheet.groups)
            for (const SheetUnit& unit : group.units) {
                INFO(unit.name.toStdString());
                CHECK(text.contains(unit.name));
            }
        CHECK(text.contains(QStringLiteral("2026年11月20日")));
    }
    CHECK(found(papers(temp.office(), "unit-scores", {quarter})).contains(QStringLiteral("单位确认")));
    CHECK(found(papers(temp.office(), "due-list", {})).contains(QStringLiteral("每日到期清单")));
}
