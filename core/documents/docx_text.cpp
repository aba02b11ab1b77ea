#include "documents/docx_text.h"

namespace duban {
namespace {

QString name(const char* text) { return QString::fromLatin1(text); }

QString alignWord(Align align) {
    switch (align) {
    case Align::Left: return QStringLiteral("left");
    case Align::Centre: return QStringLiteral("center");
    case Align::Right: return QStringLiteral("right");
    case Align::Justify: return QStringLiteral("both");
    }
    return QStringLiteral("left");
}

} // namespace

QString docxFace(FontRole role) {
    switch (role) {
    case FontRole::Title: return QStringLiteral("方正小标宋简体");
    case FontRole::Body: return QStringLiteral("仿宋_GB2312");
    case FontRole::Kai: return QStringLiteral("楷体_GB2312");
    case FontRole::Hei: return QStringLiteral("黑体");
    case FontRole::Song: return QStringLiteral("宋体");
    }
    return {};
}

QString shownText(const QString& text) {
    QString out;
    for (const uint raw : text.toUcs4()) {
        const char32_t character = shownCharacter(raw);
        if (character != 0) {
            out += QString::fromUcs4(&character, 1);
        }
    }
    return out;
}

void DocxText::value(const char* element, const char* attribute, const QString& text) {
    m_xml.writeEmptyElement(name(element));
    m_xml.writeAttribute(name(attribute), text);
}

void DocxText::flag(const char* element) { m_xml.writeEmptyElement(name(element)); }

void DocxText::borders(const DocxLook& look) {
    if (look.borders.empty()) {
        return;
    }
    m_xml.writeStartElement(QStringLiteral("w:pBdr"));
    for (const DocxBorder& border : look.borders) {
        m_xml.writeEmptyElement(QStringLiteral("w:") + name(border.side));
        m_xml.writeAttribute(QStringLiteral("w:val"), name(border.kind));
        m_xml.writeAttribute(QStringLiteral("w:sz"), QString::number(qMax(2, qRound(border.thicknessMm / mmPerPoint * 8))));
        m_xml.writeAttribute(QStringLiteral("w:space"), QString::number(qMin(31, qRound(border.spaceMm / mmPerPoint))));
        m_xml.writeAttribute(QStringLiteral("w:color"), border.red ? QStringLiteral("D6000F") : QStringLiteral("000000"));
    }
    m_xml.writeEndElement();
}

void DocxText::tabStop(double mm) {
    if (mm <= 0) {
        return;
    }
    m_xml.writeStartElement(QStringLiteral("w:tabs"));
    m_xml.writeEmptyElement(QStringLiteral("w:tab"));
    m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("right"));
    m_xml.writeAttribute(QStringLiteral("w:pos"), QString::number(twips(mm)));
    m_xml.writeEndElement();
}

void DocxText::spacing(const DocxLook& look) {
    m_xml.writeEmptyElement(QStringLiteral("w:spacing"));
    m_xml.writeAttribute(QStringLiteral("w:before"), QString::number(twips(look.beforeMm)));
    m_xml.writeAttribute(QStringLiteral("w:after"), QString::number(twips(look.afterMm)));
    if (look.lineMm > 0) {
        m_xml.writeAttribute(QStringLiteral("w:line"), QString::number(qMax(20, static_cast<int>(look.lineMm * twipsPerMm))));
        m_xml.writeAttribute(QStringLiteral("w:lineRule"), QStringLiteral("exact"));
    }
    m_xml.writeEmptyElement(QStringLiteral("w:ind"));
    m_xml.writeAttribute(QStringLiteral("w:left"), QString::number(twips(look.leftMm)));
    m_xml.writeAttribute(QStringLiteral("w:right"), QString::number(twips(look.rightMm)));
    m_xml.writeAttribute(QStringLiteral("w:firstLine"), QString::number(twips(look.firstLineMm)));
}

void DocxText::begin(const DocxLook& look, const QString& section) {
    m_xml.writeStartElement(QStringLiteral("w:p"));
    m_xml.writeStartElement(QStringLiteral("w:pPr")); // its children stand in the order of the standard
    if (look.keepNext) {
        flag("w:keepNext");
    }
    if (look.newPage) {
        flag("w:pageBreakBefore");
    }
    borders(look);
    tabStop(look.tabMm);
    for (const char* element : {"w:overflowPunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:snapToGrid"}) { // not every program asks the style
        value(element, QStringLiteral("0"));
    }
    spacing(look);
    value("w:jc", alignWord(look.align));
    if (look.outline > 0) {
        value("w:outlineLvl", QString::number(look.outline - 1));
    }
    if (!section.isEmpty()) {
        markup(section);
    }
    m_xml.writeEndElement();
}

void DocxText::face(const DocxLook& look) {
    m_xml.writeStartElement(QStringLiteral("w:rPr"));
    m_xml.writeEmptyElement(QStringLiteral("w:rFonts"));
    for (const char* script : {"w:ascii", "w:eastAsia", "w:hAnsi", "w:cs"}) {
        m_xml.writeAttribute(name(script), docxFace(look.font));
    }
    value("w:color", look.red ? QStringLiteral("D6000F") : QStringLiteral("000000"));
    if (look.official && look.sizePt == 16) {
        value("w:spacing", QStringLiteral("-5")); // 156 mm / 28 is a little less than 16 pt
    }
    const QString halves = QString::number(qRound(look.sizePt * 2));
    value("w:sz", halves);
    value("w:szCs", halves);
    m_xml.writeEndElement();
}

void DocxText::run(const QString& text, const DocxLook& look) {
    const QString shown = shownText(text);
    if (shown.isEmpty()) {
        return;
    }
    m_xml.writeStartElement(QStringLiteral("w:r"));
    face(look);
    const QStringList lines = shown.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            flag("w:br");
        }
        m_xml.writeStartElement(QStringLiteral("w:t"));
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(lines.at(i));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void DocxText::field(const char* instruction, const DocxLook& look) {
    m_xml.writeStartElement(QStringLiteral("w:fldSimple"));
    m_xml.writeAttribute(QStringLiteral("w:instr"), name(instruction));
    run(QStringLiteral("1"), look);
    m_xml.writeEndElement();
}

void DocxText::tab() {
    m_xml.writeStartElement(QStringLiteral("w:r"));
    flag("w:tab");
    m_xml.writeEndElement();
}

void DocxText::markup(const QString& xml) {
    m_xml.writeCharacters({}); // closes the tag that is open
    m_xml.device()->write(xml.toUtf8());
}

void DocxText::end() { m_xml.writeEndElement(); }

void DocxText::line(const QString& text, const DocxLook& look) {
    begin(look);
    run(text, look);
    end();
}

void DocxText::spacer(double mm, bool newPage) {
    // Word takes exact lines up to 1,584 pt
    for (double left = mm; left > 0.3 || newPage; left -= 500) {
        DocxLook look;
        look.sizePt = 1;
        look.lineMm = qBound(0.36, left, 500.0);
        look.newPage = newPage;
        begin(look);
        end();
        newPage = false;
    }
}

} // namespace duban
