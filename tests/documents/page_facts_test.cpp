// PaperPage facts of GB/T 9704 as measured from the display list, and what a reader of the PDF finds.
#include "documents/layout.h"
#include "documents/pdf_writer.h"
#include "documents/sample_papers.h"

#include <catch2/catch.hpp>

#include <QProcess>
#include <QTemporaryDir>

#include <map>

using namespace duban;

namespace {

/// Text items of a page by baseline (in tenths of a millimetre), left to right.
std::map<int, QString> linesOf(const PaperPage& page) {
    std::map<int, std::map<int, QString>> cells;
    for (const Item& item : page.items)
        if (const auto* text = std::get_if<TextItem>(&item))
            cells[qRound(text->baseline * 10)][qRound(text->x * 10)] += text->text;
    std::map<int, QString> lines;
    for (const auto& [y, parts] : cells)
        for (const auto& [x, part] : parts)
            lines[y] += part;
    return lines;
}

QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("a page of an official paper holds 22 lines of 28 characters inside 156 x 225 mm") {
    Paper paper = samples::plainOfficial(QStringLiteral("整").repeated(28 * 60));
    const auto pages = layOut(paper);
    REQUIRE(pages.size() >= 2);
    const PaperPage& page = pages[1]; // the first may carry a head
    int lines = 0;
    for (const auto& [y, text] : linesOf(page)) {
        if (text.count(QChar(u'整')) == 0)
            continue;
        ++lines;
        CHECK(text.size() <= 28);
    }
    CHECK(lines == 22);
    double left = 1000, right = 0, top = 1000, bottom = 0;
    for (const Item& item : page.items)
        if (const auto* text = std::get_if<TextItem>(&item); text != nullptr && text->text.contains(QChar(u'整'))) {
            left = std::min(left, text->x);
            right = std::max(right, text->x + static_cast<double>(text->offsets.empty() ? 0 : text->offsets.back()) + text->sizeMm);
            top = std::min(top, text->baseline - 0.88 * text->sizeMm);
            bottom = std::max(bottom, text->baseline + 0.12 * text->sizeMm);
        }
    CHECK(left == Approx(28).margin(0.5));        // 订口
    CHECK(right == Approx(28 + 156).margin(0.5)); // 版心宽
    CHECK(top >= 37 - 0.5);                       // 天头
    CHECK(bottom <= 37 + 225 + 0.5);              // 版心高
}

TEST_CASE("no line begins with closing punctuation or ends with an opening bracket") {
    QString text;
    for (int i = 0; i < 400; ++i) // every phase of the line is met
        text += QStringLiteral("问题").repeated(i % 5 + 1) + (i % 3 == 0 ? QStringLiteral("（一）") : QStringLiteral("，整改。"));
    for (const PaperPage& page : layOut(samples::plainOfficial(text)))
        for (const auto& [y, line] : linesOf(page)) {
            INFO(line.toStdString());
            CHECK_FALSE(QStringLiteral("，。、；：？！）》」』】〕％”’").contains(line.front()));
            CHECK_FALSE(QStringLiteral("（《「『【〔“‘").contains(line.back()));
        }
}

TEST_CASE("a list of three hundred rows repeats its header on every page and cuts no row") {
    const Paper paper = samples::list(300);
    const auto pages = layOut(paper);
    REQUIRE(pages.size() > 5);
    const auto& table = std::get<Table>(
        *std::find_if(paper.body.begin(), paper.body.end(), [](const Block& block) { return std::holds_alternative<Table>(block); }));
    const QString header = table.rows.front().front().text;
    for (const PaperPage& page : pages) {
        bool found = false;
        for (const auto& [y, line] : linesOf(page))
            found = found || line.contains(header);
        CHECK(found);
        for (const Item& item : page.items)
            if (const auto* cell = std::get_if<RectItem>(&item)) {
                CHECK(cell->rect.bottom() <= page.sizeMm.height() - 10);
                CHECK(cell->rect.top() >= 10);
            }
    }
}

TEST_CASE("what is printed can be searched, every font is embedded, and 一事一表 is found as it is typed") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("交办单.pdf"));
    NoProgress progress;
    const auto pages = writePdf({samples::slip(), samples::oneItemOneTable(), samples::notice(3)}, path, nullptr, progress);
    REQUIRE(pages);
    const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    CHECK(text.contains(QStringLiteral("一事一表")));
    CHECK(text.contains(QStringLiteral("江效交〔2026〕12号")));
    CHECK(text.contains(QStringLiteral("签收回执")));
    CHECK_FALSE(text.contains(QChar(0x2F00)));
    const QStringList fonts = run(QStringLiteral("pdffonts"), {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        CHECK(font.simplified().section(QLatin1Char(' '), -5, -5) == QStringLiteral("yes")); // emb sub uni object ID
    }
}

TEST_CASE("markup, control characters and rare characters are shown literally or not at all") {
    const QString hostile = QStringLiteral("<b>粗</b>\u0007\u202E&amp;䶮𫖯");
    QString seen;
    for (const PaperPage& page : layOut(samples::plainOfficial(hostile)))
        for (const auto& [y, line] : linesOf(page))
            seen += line;
    CHECK(seen.contains(QStringLiteral("<b>粗</b>")));
    CHECK(seen.contains(QStringLiteral("&amp;")));
    CHECK_FALSE(seen.contains(QChar(0x0007)));
    CHECK(seen.contains(QStringLiteral("䶮")));
}

TEST_CASE("one character and five thousand both come out") {
    CHECK(layOut(samples::slip(QStringLiteral("脏"))).size() == 1);
    QString all;
    for (const PaperPage& page : layOut(samples::slip(QStringLiteral("群众反映强烈").repeated(833))))
        for (const Item& item : page.items)
            if (const auto* text = std::get_if<TextItem>(&item))
                all += text->text;
    CHECK(all.count(QStringLiteral("众")) >= 833);
}

TEST_CASE("a folder that cannot be written leaves no half file") {
    NoProgress progress;
    const auto pages = writePdf({samples::slip()}, QStringLiteral("/proc/nowhere/x.pdf"), nullptr, progress);
    REQUIRE_FALSE(pages);
    CHECK(pages.error().code == QStringLiteral("documents.cannot_write"));
}
