#include "documents/docx_blocks.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <utility>

namespace duban {
namespace {

constexpr double hairMm = 0.36; // the lowest paragraph Word takes

QString emu(double mm) { return QString::number(qRound64(mm * 36000)); }

/// A chart at 300 dots an inch.
QByteArray pngOf(const ChartRenderer& charts, const ChartData& chart, double widthMm, double heightMm) {
    constexpr double dotsPerMm = 300 / 25.4;
    QImage image(qRound(widthMm * dotsPerMm), qRound(heightMm * dotsPerMm), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    charts.draw(painter, QRectF(image.rect()), dotsPerMm, chart);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

DocxLook DocxBlocks::look(FontRole font, double sizePt, Align align) const {
    DocxLook look;
    look.font = font;
    look.sizePt = sizePt;
    look.official = m_context.frame.official();
    look.lineMm = m_context.frame.pitchOf(sizePt);
    look.align = align;
    return look;
}

double DocxBlocks::takeGap() {
    const double gap = m_gap;
    m_gap = 0;
    m_afterTable = false;
    return gap;
}

void DocxBlocks::write(const FootPlace& foot) {
    head();
    heading();
    blocks(m_paper.body);
    if (m_paper.foot.empty()) {
        return;
    }
    constexpr double slack = 4; // another program's lines end a little lower than ours
    m_text.spacer(foot.newPage ? std::max(hairMm, foot.gapMm - slack) : std::max(0.0, foot.gapMm - slack), foot.newPage);
    m_afterTable = false;
    m_gap = 0;
    m_inFoot = true;
    blocks(m_paper.foot);
}

// 发文机关标志 35 mm under the edge of the type area; the letter's head stands in the page's own head (docx_sections.cpp).
void DocxBlocks::officialHead() {
    const PaperHead& head = m_paper.head;
    const PageFrame& frame = m_context.frame;
    if (head.mark.isEmpty() && head.number.isEmpty()) {
        return m_text.spacer(officialPitch);
    }
    double top = 35;
    for (const QString& line : head.corner) {
        DocxLook corner = look(FontRole::Hei, 16, Align::Left);
        m_text.line(line, corner);
        top -= officialPitch;
    }
    m_text.spacer(std::max(hairMm, top));
    if (!head.mark.isEmpty()) {
        const double em = markSize(head.mark, 15, frame.width - 6);
        DocxLook mark = look(FontRole::Title, em / mmPerPoint, Align::Centre);
        mark.lineMm = em * 1.05;
        mark.red = true;
        m_text.line(head.mark, mark);
    }
    DocxLook number = look(FontRole::Body, 16, Align::Centre);
    number.beforeMm = 2 * officialPitch - 2;
    number.lineMm = officialEm + 1;
    number.borders = {{"bottom", "single", 0.5, 4, true}};
    m_text.line(head.number, number);
    gap(2 * officialPitch - 1);
}

void DocxBlocks::head() {
    const PaperHead& head = m_paper.head;
    const PageFrame& frame = m_context.frame;
    if (m_paper.form == PageForm::Official) {
        return officialHead();
    }
    if (m_paper.form == PageForm::Letter) {
        DocxLook number = look(FontRole::Body, 16, head.corner.isEmpty() ? Align::Right : Align::Left);
        number.lineMm = officialEm + 1;
        number.beforeMm = officialEm * 7 / 8;
        number.tabMm = head.corner.isEmpty() ? 0 : frame.width;
        m_text.begin(number);
        if (!head.corner.isEmpty()) {
            DocxLook corner = number;
            corner.font = FontRole::Hei;
            m_text.run(head.corner.front(), corner);
            m_text.tab();
        }
        m_text.run(head.number, number);
        m_text.end();
        return gap(officialPitch - 1);
    }
    if (!head.mark.isEmpty()) {
        DocxLook mark = look(FontRole::Song, 14, Align::Centre);
        m_text.line(head.mark, mark);
    }
}

void DocxBlocks::heading() {
    const PaperHead& head = m_paper.head;
    const PageFrame& frame = m_context.frame;
    const auto part = [&](const QString& text, FontRole font, double size, Align align) {
        DocxLook one = look(font, size, align);
        one.keepNext = true;
        one.beforeMm = takeGap();
        m_text.line(text, one);
    };
    if (!head.title.isEmpty()) {
        const double size = frame.form == PageForm::List ? 16 : frame.form == PageForm::Form ? 18 : 22;
        Clusters clusters;
        appendClusters(clusters, head.title, FontRole::Title, frame.emOf(size), m_context.fonts);
        for (const LineSpan& line : breakBalanced(clusters, frame.width)) {
            QString text;
            for (size_t i = line.from; i < line.to; ++i) {
                text += QString::fromUcs4(&clusters[i].character, 1);
            }
            part(text, FontRole::Title, size, Align::Centre);
        }
    }
    if (!head.subtitle.isEmpty()) {
        part(head.subtitle, FontRole::Kai, frame.official() ? 16 : 10.5, Align::Centre);
    }
    if (!frame.official() && !head.number.isEmpty()) {
        part(head.number, FontRole::Body, 12, Align::Right);
    }
    if (!head.title.isEmpty()) {
        gap(frame.form == PageForm::Official ? officialPitch : frame.official() ? officialPitch / 2 : 2);
    }
    if (!head.addressee.isEmpty()) {
        const bool closed = head.addressee.endsWith(u'：');
        part(closed ? head.addressee : head.addressee + u'：', FontRole::Body, frame.official() ? 16 : 12, Align::Left);
    }
}

void DocxBlocks::blocks(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
        if (const auto* one = std::get_if<Paragraph>(&block)) {
            paragraph(*one);
        } else if (const auto* made = std::get_if<Table>(&block)) {
            table(*made);
        } else if (const auto* line = std::get_if<Rule>(&block)) {
            rule(*line);
        } else if (const auto* space = std::get_if<Space>(&block)) {
            gap(space->mm);
        } else if (std::holds_alternative<PageBreak>(block)) {
            m_newPage = true;
        } else if (const auto* drawn = std::get_if<ChartBlock>(&block)) {
            chart(*drawn);
        }
    }
}

void DocxBlocks::paragraph(const Paragraph& paragraph) {
    const PageFrame& frame = m_context.frame;
    const double em = frame.emOf(paragraph.sizePt);
    const bool indented = paragraph.align == Align::Left || paragraph.align == Align::Justify;
    DocxLook one = look(paragraph.font, paragraph.sizePt, paragraph.align);
    one.beforeMm = takeGap() + paragraph.spaceBeforeLines * one.lineMm;
    one.afterMm = paragraph.spaceAfterLines * one.lineMm;
    one.firstLineMm = indented ? std::min(paragraph.indentChars * em, frame.width / 2) : 0;
    one.rightMm = std::min(paragraph.rightIndentChars * em, frame.width / 2);
    one.keepNext = paragraph.keepWithNext;
    one.newPage = std::exchange(m_newPage, false);
    one.red = paragraph.red;
    one.outline = paragraph.bookmarkLevel;
    m_text.begin(one);
    for (const Run& run : paragraph.runs) {
        DocxLook own = one;
        own.font = run.font.value_or(paragraph.font);
        own.font = run.bold && own.font != FontRole::Title ? FontRole::Hei : own.font;
        m_text.run(run.text, own);
    }
    m_text.end();
}

void DocxBlocks::rule(const Rule& rule) {
    DocxLook line = look(FontRole::Song, 10.5, Align::Centre);
    line.beforeMm = takeGap();
    line.keepNext = true;
    line.borders = {{"top", rule.dashed ? "dashed" : "single", rule.thicknessMm, 0, rule.red}};
    line.lineMm = rule.label.isEmpty() ? hairMm : 6;
    m_text.line(QString(rule.label).replace(u'\n', u' '), line);
}

void DocxBlocks::chart(const ChartBlock& block) {
    if (!m_charts) {
        table(chartTable(block.chart));
    } else {
        if (!block.chart.title.isEmpty()) {
            DocxLook title = look(FontRole::Hei, 12, Align::Centre);
            title.beforeMm = takeGap() + 0.5 * title.lineMm;
            title.keepNext = true;
            m_text.line(block.chart.title, title);
        }
        picture(block, std::min(block.heightMm, m_context.frame.height / 2));
    }
    if (!block.chart.caption.isEmpty()) {
        DocxLook caption = look(FontRole::Kai, 10.5, Align::Left);
        caption.beforeMm = takeGap();
        m_text.line(block.chart.caption, caption);
    }
}

void DocxBlocks::picture(const ChartBlock& block, double heightMm) {
    const double width = m_context.frame.width;
    m_pictures.png.push_back(pngOf(*m_charts, block.chart, width, heightMm));
    DocxLook line;
    line.beforeMm = takeGap();
    line.keepNext = !block.chart.caption.isEmpty();
    m_text.begin(line);
    static const QString drawing = QStringLiteral(
        "<w:r><w:drawing><wp:inline><wp:extent cx=\"%1\" cy=\"%2\"/><wp:docPr id=\"%3\" name=\"chart%3\"/><a:graphic><a:graphicData "
        "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"%3\" name=\"chart%3\"/>"
        "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"chart%3\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%1\" cy=\"%2\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"
        "</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
    m_text.markup(drawing.arg(emu(width), emu(heightMm), QString::number(m_pictures.png.size())));
    m_text.end();
}

} // namespace duban
