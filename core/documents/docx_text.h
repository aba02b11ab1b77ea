// Paragraphs of WordprocessingML (.docx 段落): the same faces, sizes and line pitch as on our own pages.
#pragma once

#include "documents/page_form.h"

#include <QXmlStreamWriter>

namespace duban {

constexpr double twipsPerMm = 1440 / 25.4;
inline int twips(double mm) { return qRound(mm * twipsPerMm); }

/// The name by which an office's own computer knows the face of a role.
QString docxFace(FontRole role);

/// Text without what the page engine drops too: control characters, direction marks.
QString shownText(const QString& text);

struct DocxBorder {
    const char* side = "bottom";
    const char* kind = "single"; ///< single, dashed, thickThinSmallGap, thinThickSmallGap
    double thicknessMm = 0.5;
    double spaceMm = 0;
    bool red = false;
};

struct DocxLook {
    FontRole font = FontRole::Body;
    double sizePt = 16;
    bool official = false; ///< 28 characters a line: em drawn in a little
    double lineMm = 0;     ///< exact; 0 = as high as needs be
    double beforeMm = 0, afterMm = 0;
    double firstLineMm = 0, leftMm = 0, rightMm = 0;
    Align align = Align::Left;
    bool keepNext = false, newPage = false, red = false;
    int outline = 0;  ///< 1.. = a heading
    double tabMm = 0; ///< a right tab
    std::vector<DocxBorder> borders = {};
};

class DocxText {
public:
    explicit DocxText(QXmlStreamWriter& xml) : m_xml(xml) {}

    /// section: a finished w:sectPr that ends with this paragraph.
    void begin(const DocxLook& look, const QString& section = {});
    /// \n is a line break.
    void run(const QString& text, const DocxLook& look);
    void field(const char* instruction, const DocxLook& look);
    void tab();
    /// Finished markup, before end(): a picture, a section.
    void markup(const QString& xml);
    QXmlStreamWriter& xml() { return m_xml; }
    void end();
    void line(const QString& text, const DocxLook& look);
    /// An empty paragraph of exactly this height.
    void spacer(double mm, bool newPage = false);

    void value(const char* element, const char* attribute, const QString& text);
    void value(const char* element, const QString& text) { value(element, "w:val", text); }
    void flag(const char* element);

private:
    void tabStop(double mm);
    void spacing(const DocxLook& look);
    void borders(const DocxLook& look);
    void face(const DocxLook& look);
    QXmlStreamWriter& m_xml;
};

} // namespace duban
