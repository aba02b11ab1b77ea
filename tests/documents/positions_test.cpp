// Page facts measured from the display list, within half a millimetre, and what must never stand alone or be cut.
#include "documents/layout.h"
#include "documents/sample_papers.h"
#include "paper/words.h"

#include <catch2/catch.hpp>

using namespace duban;

namespace {

constexpr double half = 0.5;

const TextItem* textWith(const PaperPage& page, const QString& part) {
    for (const Item& item : page.items)
        if (const auto* text = std::get_if<TextItem>(&item); text && text->text.contains(part))
            return text;
    return nullptr;
}

std::vector<LineItem> redLines(const PaperPage& page) {
    std::vector<LineItem> lines;
    for (const Item& item : page.items)
        if (const auto* line = std::get_if<LineItem>(&item); line && line->red)
            lines.push_back(*line);
    return lines;
}

double top(const TextItem& text) { return text.baseline - 0.88 * text.sizeMm; }
double bottom(const TextItem& text) { return text.baseline + 0.12 * text.sizeMm; }
double right(const TextItem& text) { return text.x + static_cast<double>(text.offsets.back()) + text.sizeMm; }

QString allOf(const PaperPage& page) {
    QString all;
    for (const Item& item : page.items)
        if (const auto* text = std::get_if<TextItem>(&item))
            all += text->text;
    return all;
}

} // namespace

TEST_CASE("the head of an official paper: mark 35 mm under the type area, number two lines below, rule 4 mm under it and 156 mm wide") {
    const PaperPage page = layOut(samples::notice(3)).front();
    const TextItem* mark = textWith(page, QStringLiteral("江州市效能建设"));
    REQUIRE(mark);
    CHECK(mark->red);
    CHECK(top(*mark) == Approx(37 + 35).margin(half));
    const TextItem* number = textWith(page, QStringLiteral("江效办"));
    REQUIRE(number);
    CHECK(top(*number) - bottom(*mark) == Approx(2 * 225.0 / 22).margin(half));
    const auto lines = redLines(page);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].x1 == Approx(28).margin(half));
    CHECK(lines[0].x2 - lines[0].x1 == Approx(156).margin(half));
    CHECK(lines[0].y1 - bottom(*number) == Approx(4).margin(half));
    const TextItem* title = textWith(page, QStringLiteral("关于2026年"));
    REQUIRE(title);
    CHECK(top(*title) - lines[0].y1 > 2 * 225.0 / 22 - half);
    CHECK(title->sizeMm == Approx(22 * 25.4 / 72).margin(0.1)); // 二号
}

TEST_CASE("a letter: mark 30 mm from the edge, double rule 4 mm below and 170 mm wide, another 20 mm from the foot, no number on page 1") {
    const Paper paper = samples::slip(QStringLiteral("群众反映窗口推诿拖延。").repeated(120));
    const auto pages = layOut(paper);
    REQUIRE(pages.size() >= 2);
    const TextItem* mark = textWith(pages[0], QStringLiteral("江州市效能"));
    REQUIRE(mark);
    CHECK(top(*mark) == Approx(30).margin(half));
    const auto lines = redLines(pages[0]);
    REQUIRE(lines.size() == 4);
    for (const LineItem& line : lines) {
        CHECK(line.x1 == Approx(20).margin(half));
        CHECK(line.x2 - line.x1 == Approx(170).margin(half));
    }
    CHECK(lines[0].y1 - lines[0].thicknessMm / 2 - bottom(*mark) == Approx(4).margin(half));
    CHECK(lines[0].thicknessMm > lines[1].thicknessMm); // 上粗下细
    CHECK(lines[2].thicknessMm < lines[3].thicknessMm); // 上细下粗
    CHECK(297 - lines[2].y1 == Approx(20).margin(half));
    CHECK_FALSE(allOf(pages[0]).contains(QStringLiteral("—")));
    CHECK(redLines(pages[1]).empty());
    CHECK(allOf(pages[1]).contains(QStringLiteral("— 2 —")));
}

TEST_CASE("page numbers stand 7 mm under the type area, odd ones at the right, even ones at the left, one character in") {
    const auto pages = layOut(samples::plainOfficial(QStringLiteral("整").repeated(28 * 22 * 3)));
    REQUIRE(pages.size() >= 3);
    const double em = 14 * 25.4 / 72;
    FontBook fonts;
    for (size_t i = 0; i < 3; ++i) {
        const TextItem* number = textWith(pages[i], QStringLiteral("— %1 —").arg(i + 1));
        REQUIRE(number);
        CHECK(number->sizeMm == Approx(em).margin(0.05)); // 四号
        CHECK((top(*number) + bottom(*number)) / 2 == Approx(37 + 225 + 7).margin(half));
        if (i % 2 == 0)
            CHECK(number->x +
                      static_cast<double>(number->offsets.back() + fonts.glyph(U'—', FontRole::Song).advance * static_cast<float>(em)) ==
                  Approx(28 + 156 - em).margin(half));
        else
            CHECK(number->x == Approx(28 + em).margin(half));
    }
}

TEST_CASE("a signature never stands alone: however long the text, its last words are on the same page") {
    for (int length = 28 * 18; length < 28 * 24; length += 14) {
        Paper paper = samples::plainOfficial(QStringLiteral("整").repeated(length));
        std::get<Paragraph>(paper.body.back()).keepWithNext = true;
        const auto signature = signatureOf(QStringLiteral("江州市效能办"), QDate(2026, 10, 12));
        paper.body.insert(paper.body.end(), signature.begin(), signature.end());
        const PaperPage last = layOut(paper).back();
        REQUIRE(textWith(last, QStringLiteral("效能办")));
        CHECK(textWith(last, QStringLiteral("2026")));
        INFO(length);
        CHECK(textWith(last, QStringLiteral("整")));
    }
}

TEST_CASE("lists of 0, 1 and 300 rows keep every row whole on one page") {
    for (const int rows : {0, 1, 300}) {
        int seen = 0;
        for (const PaperPage& page : layOut(samples::list(rows))) {
            for (const Item& item : page.items)
                if (const auto* text = std::get_if<TextItem>(&item); text && text->text.contains(QStringLiteral("江效交")))
                    ++seen;
            for (const Item& item : page.items)
                if (const auto* text = std::get_if<TextItem>(&item); text && text->text.startsWith(QStringLiteral("一是窗口"))) {
                    // a problem of three lines: its end stands on the same page
                    CHECK(textWith(page, QStringLiteral("未得到解决")));
                }
        }
        CHECK(seen == rows);
    }
}

TEST_CASE("names of sixty characters, rare characters and markup stay inside their cells") {
    Paper paper = samples::slip(QStringLiteral("<script>㐂䶮𠮷</script>\u0000\u0007\u200E").repeated(30));
    auto& table = std::get<Table>(paper.body.front());
    table.rows[0][1].text = QStringLiteral("江州市高新技术产业开发区管理委员会").repeated(4).left(60);
    for (const PaperPage& page : layOut(paper))
        for (const Item& item : page.items)
            if (const auto* text = std::get_if<TextItem>(&item)) {
                CHECK(text->x >= 20 - half);
                CHECK(right(*text) <= 190 + half);
                for (const QChar c : text->text)
                    CHECK(c.category() != QChar::Other_Control);
            }
}
