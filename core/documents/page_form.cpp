#include "documents/page_form.h"

#include <algorithm>

namespace duban {
namespace {

// One line of text with its em box at top..top+em.
void setLine(PaperPage& page, const QString& text, FontRole role, double em, LinePlace place, double top, FontBook& fonts) {
    Clusters clusters;
    appendClusters(clusters, QString(text).replace(u'\n', u' '), role, em, fonts);
    place.baseline = top + 0.88 * em;
    const LineSpan line = breakLines(clusters, 1e9).front();
    placeLine(page.items, clusters, line, place, fonts);
}

void doubleRule(PaperPage& page, double y, bool thickAbove) {
    const double thick = 1.0;
    const double thin = 0.35;
    const double first = thickAbove ? thick : thin;
    const double second = thickAbove ? thin : thick;
    page.items.emplace_back(LineItem{20, y + first / 2, 190, y + first / 2, first, true, false});
    page.items.emplace_back(LineItem{20, y + first + 0.7 + second / 2, 190, y + first + 0.7 + second / 2, second, true, false});
}

// 份号、密级、紧急程度: 三号黑体, flush left, one under the other. A step of the ladder has its colour beside the words.
void corner(PaperPage& page, const PaperHead& head, const PageFrame& frame, double top, FontBook& fonts) {
    const double bar = head.band == Band::None ? 0 : 3;
    if (bar > 0) {
        const double middle = top + officialEm / 2;
        LineItem band{frame.left, middle, frame.left + bar, middle, officialEm};
        band.band = head.band;
        page.items.emplace_back(band);
    }
    for (const QString& line : head.corner) {
        const double left = frame.left + (bar > 0 ? bar + 2 : 0);
        setLine(page, line, FontRole::Hei, officialEm, {left, 0, frame.width / 2, Align::Left, false}, top, fonts);
        top += officialPitch;
    }
}

// 发文机关标志上边缘至版心上边缘 35 mm; 文号 two lines below; red rule 4 mm below it; title two lines below the rule.
double officialHead(PaperPage& page, const PaperHead& head, const PageFrame& frame, FontBook& fonts) {
    corner(page, head, frame, frame.top, fonts);
    if (head.mark.isEmpty() && head.number.isEmpty()) {
        return frame.top + officialPitch;
    }
    double y = frame.top + 35;
    if (!head.mark.isEmpty()) {
        const double em = markSize(head.mark, 15, frame.width - 6);
        setLine(page, head.mark, FontRole::Title, em, {frame.left, 0, frame.width, Align::Centre, true}, y, fonts);
        y += em;
    }
    y += 2 * officialPitch;
    setLine(page, head.number, FontRole::Body, officialEm, {frame.left, 0, frame.width, Align::Centre, false}, y, fonts);
    y += officialEm + 4;
    page.items.emplace_back(LineItem{frame.left, y, frame.left + frame.width, y, 0.5, true, false});
    return y + 2 * officialPitch;
}

// 信函格式: mark 30 mm from the edge of the sheet, double rule 4 mm below, number at the right 7/8 of a character below.
double letterHead(PaperPage& page, const PaperHead& head, const PageFrame& frame, FontBook& fonts) {
    const double em = markSize(head.mark, 12, frame.width - 6);
    setLine(page, head.mark, FontRole::Title, em, {frame.left, 0, frame.width, Align::Centre, true}, 30, fonts);
    const double rule = 30 + em + 4;
    doubleRule(page, rule, true);
    doubleRule(page, frame.sheet.height() - 20, false);
    const double number = rule + 2.05 + officialEm * 7 / 8;
    setLine(page, head.number, FontRole::Body, officialEm, {frame.left, 0, frame.width, Align::Right, false}, number, fonts);
    corner(page, head, frame, number, fonts);
    return number + officialEm + officialPitch;
}

double plainHead(PaperPage& page, const PaperHead& head, const PageFrame& frame, FontBook& fonts) {
    if (head.mark.isEmpty()) {
        return frame.top;
    }
    const double em = frame.emOf(14);
    setLine(page, head.mark, FontRole::Song, em, {frame.left, 0, frame.width, Align::Centre, false}, frame.top, fonts);
    return frame.top + frame.pitchOf(14);
}

// — 1 — in 四号, its dashes 7 mm below the type area; odd pages at the right, even at the left, one character in.
void officialNumber(PaperPage& page, const PageFrame& frame, FontBook& fonts) {
    const double em = 14 * mmPerPoint;
    const Align side = page.number % 2 == 1 ? Align::Right : Align::Left;
    const QString text = QStringLiteral("— %1 —").arg(page.number);
    setLine(page, text, FontRole::Song, em, {frame.left + em, 0, frame.width - 2 * em, side, false}, frame.bottom() + 7 - em / 2, fonts);
}

QString fitted(const QString& text, double em, double width, FontBook& fonts) {
    Clusters clusters;
    appendClusters(clusters, text, FontRole::Song, em, fonts);
    double used = 2 * em;
    size_t count = 0;
    while (count < clusters.size() && used + static_cast<double>(clusters[count].advance) <= width) {
        used += static_cast<double>(clusters[count++].advance);
    }
    if (count == clusters.size()) {
        return text;
    }
    QString out;
    for (size_t i = 0; i < count; ++i) {
        out += QString::fromUcs4(&clusters[i].character, 1);
    }
    return out + u'…';
}

} // namespace

double markSize(const QString& mark, double largest, double width) {
    return std::min(largest, width / static_cast<double>(std::max<qsizetype>(1, mark.size())));
}

double PageFrame::emOf(double sizePt) const { return official() && sizePt == 16 ? officialEm : sizePt * mmPerPoint; }

double PageFrame::pitchOf(double sizePt) const {
    if (!official()) {
        return 1.5 * emOf(sizePt);
    }
    return sizePt > 16 ? 1.6 * emOf(sizePt) : officialPitch * sizePt / 16;
}

PageFrame frameOf(const Paper& paper) {
    PageFrame frame;
    frame.form = paper.form;
    const QRectF area = [&paper]() -> QRectF {
        switch (paper.form) {
        case PageForm::Official:
        case PageForm::Letter: return paper.landscape ? QRectF(35, 28, 225, 156) : QRectF(28, 37, 156, 225);
        case PageForm::Form: return paper.landscape ? QRectF(20, 18, 257, 170) : QRectF(25, 20, 160, 252);
        case PageForm::List: return paper.landscape ? QRectF(15, 15, 267, 176) : QRectF(18, 16, 174, 261);
        }
        return {};
    }();
    frame.sheet = paper.landscape ? QSizeF(297, 210) : QSizeF(210, 297);
    frame.left = area.left();
    frame.top = area.top();
    frame.width = area.width();
    frame.height = area.height();
    return frame;
}

double drawHead(PaperPage& page, const Paper& paper, const PageFrame& frame, FontBook& fonts) {
    switch (paper.form) {
    case PageForm::Official: return officialHead(page, paper.head, frame, fonts);
    case PageForm::Letter: return paper.landscape ? frame.top : letterHead(page, paper.head, frame, fonts);
    case PageForm::Form:
    case PageForm::List: return plainHead(page, paper.head, frame, fonts);
    }
    return frame.top;
}

void drawPageFeet(std::vector<PaperPage>& pages, const Paper& paper, const PageFrame& frame, FontBook& fonts) {
    const double em = 9 * mmPerPoint;
    const double y = frame.bottom() + 5;
    for (PaperPage& page : pages) {
        if (frame.official()) {
            if (paper.form == PageForm::Official || page.number > 1) {
                officialNumber(page, frame, fonts);
            }
            continue;
        }
        const QString left = fitted(paper.footerLeft, em, frame.width - 12 * em, fonts);
        setLine(page, left, FontRole::Song, em, {frame.left, 0, frame.width, Align::Left, false}, y, fonts);
        if (paper.form == PageForm::List || pages.size() > 1) {
            const QString number = QStringLiteral("第%1页 共%2页").arg(page.number).arg(pages.size());
            setLine(page, number, FontRole::Song, em, {frame.left, 0, frame.width, Align::Right, false}, y, fonts);
        }
    }
}

} // namespace duban
