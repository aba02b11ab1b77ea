#include "documents/docx_sections.h"

#include "documents/docx_names.h"

#include <QBuffer>

#include <algorithm>
#include <functional>

namespace duban {
namespace {

QByteArray edge(bool head, const std::function<void(DocxText&)>& content) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QXmlStreamWriter xml(&buffer);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(head ? QStringLiteral("w:hdr") : QStringLiteral("w:ftr"));
    writeDocxNamespaces(xml);
    DocxText text(xml);
    content(text);
    xml.writeEndDocument();
    return buffer.data();
}

/// — 1 —, one character in from the outer edge.
QByteArray pageNumber(Align side) {
    return edge(false, [side](DocxText& text) {
        DocxLook look;
        look.font = FontRole::Song;
        look.sizePt = 14;
        look.align = side;
        look.lineMm = 14 * mmPerPoint * 1.1;
        (side == Align::Right ? look.rightMm : look.leftMm) = 14 * mmPerPoint;
        text.begin(look);
        text.run(QStringLiteral("— "), look);
        text.field("PAGE", look);
        text.run(QStringLiteral(" —"), look);
        text.end();
    });
}

/// 红色双线, 170 mm: 7 mm beyond the type area on either side.
DocxLook doubleRule(bool thickAbove) {
    DocxLook look;
    look.leftMm = look.rightMm = -7;
    look.borders = {{"bottom", thickAbove ? "thickThinSmallGap" : "thinThickSmallGap", 1.2, thickAbove ? 4.0 : 0.0, true}};
    return look;
}

QByteArray letterHead(const PaperHead& head, const PageFrame& frame) {
    return edge(true, [&](DocxText& text) {
        const double em = markSize(head.mark, 12, frame.width - 6);
        DocxLook look = doubleRule(true);
        look.font = FontRole::Title;
        look.sizePt = em / mmPerPoint;
        look.lineMm = em * 1.05;
        look.align = Align::Centre;
        look.red = true;
        text.line(head.mark, look);
    });
}

QByteArray letterFoot() {
    return edge(false, [](DocxText& text) {
        DocxLook look = doubleRule(false);
        look.sizePt = 1;
        look.lineMm = 0.4;
        text.line({}, look);
    });
}

QByteArray formFoot(const Paper& paper, const PageFrame& frame, int pages, bool alone) {
    return edge(false, [&](DocxText& text) {
        DocxLook look;
        look.font = FontRole::Song;
        look.sizePt = 9;
        look.lineMm = 9 * mmPerPoint * 1.2;
        look.tabMm = frame.width;
        text.begin(look);
        text.run(paper.footerLeft, look);
        if (paper.form == PageForm::List || pages > 1) {
            text.tab();
            text.run(QStringLiteral("第"), look);
            text.field("PAGE", look);
            text.run(QStringLiteral("页 共"), look);
            if (alone) {
                text.field("NUMPAGES", look);
            } else {
                text.run(QString::number(pages), look);
            }
            text.run(QStringLiteral("页"), look);
        }
        text.end();
    });
}

QString attribute(const char* name, double mm) { return QStringLiteral(" w:%1=\"%2\"").arg(QLatin1String(name)).arg(twips(mm)); }

/// Distance of a foot from the edge of the sheet, so that its text stands where our own engine sets it.
double footDistance(const Paper& paper, const PageFrame& frame) {
    const double margin = frame.sheet.height() - frame.bottom();
    if (paper.form == PageForm::Letter) {
        return 20;
    }
    return frame.official() ? margin - 7 - 14 * mmPerPoint * 0.6 : std::max(5.0, margin - 5 - 9 * mmPerPoint * 1.2);
}

} // namespace

QString DocxEdges::reference(bool head, const char* kind, const QByteArray& xml) {
    auto found = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& part) { return part.head == head && part.xml == xml; });
    if (found == m_parts.end()) {
        found = m_parts.insert(m_parts.end(), Part{head, xml});
    }
    return QStringLiteral("<w:%1Reference w:type=\"%2\" r:id=\"edge%3\"/>")
        .arg(head ? QStringLiteral("header") : QStringLiteral("footer"), QLatin1String(kind))
        .arg(found - m_parts.begin() + 1);
}

QString DocxEdges::section(const Paper& paper, int pages, bool alone, bool first) {
    const PageFrame frame = frameOf(paper);
    const bool letter = paper.form == PageForm::Letter && !paper.landscape;
    QString xml = QStringLiteral("<w:sectPr>");
    xml += reference(true, "default", edge(true, [](DocxText& text) { text.spacer(0.4); }));
    xml += reference(true, "even", edge(true, [](DocxText& text) { text.spacer(0.4); }));
    if (frame.official()) {
        xml += reference(false, "default", pageNumber(Align::Right)) + reference(false, "even", pageNumber(Align::Left));
    } else {
        const QByteArray foot = formFoot(paper, frame, pages, alone);
        xml += reference(false, "default", foot) + reference(false, "even", foot);
    }
    if (letter) {
        xml += reference(true, "first", letterHead(paper.head, frame)) + reference(false, "first", letterFoot());
    }
    xml += first ? QString() : QStringLiteral("<w:type w:val=\"nextPage\"/>");
    xml += QStringLiteral("<w:pgSz") + attribute("w", frame.sheet.width()) + attribute("h", frame.sheet.height()) +
           (paper.landscape ? QStringLiteral(" w:orient=\"landscape\"/>") : QStringLiteral("/>"));
    xml += QStringLiteral("<w:pgMar") + attribute("top", frame.top) + attribute("right", frame.sheet.width() - frame.left - frame.width) +
           attribute("bottom", frame.sheet.height() - frame.bottom()) + attribute("left", frame.left) +
           attribute("header", letter ? 30.0 : 10.0) + attribute("footer", footDistance(paper, frame)) +
           QStringLiteral(" w:gutter=\"0\"/>");
    xml += QStringLiteral("<w:pgNumType w:start=\"1\"/>");
    xml += letter ? QStringLiteral("<w:titlePg/>") : QString();
    xml += frame.official() ? QStringLiteral("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>") : QString();
    return xml + QStringLiteral("</w:sectPr>");
}

} // namespace duban
