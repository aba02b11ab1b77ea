#include "paper/paper.h"

namespace duban {

Paragraph plainParagraph(const QString& text) {
    Paragraph paragraph;
    paragraph.runs = {Run{text, std::nullopt, false}};
    return paragraph;
}

Paragraph headingParagraph(const QString& text, int level) {
    Paragraph paragraph = plainParagraph(text);
    paragraph.font = level <= 1 ? FontRole::Hei : FontRole::Kai;
    paragraph.align = Align::Left;
    paragraph.keepWithNext = true;
    paragraph.bookmarkLevel = level;
    return paragraph;
}

Cell labelCell(const QString& text, int columnSpan) { return Cell{text, columnSpan, 1, Align::Centre, true}; }

Cell textCell(const QString& text, int columnSpan, Align align) { return Cell{text, columnSpan, 1, align, false}; }

QString safeFileStem(const QString& stem) {
    QString out;
    for (const QChar c : stem) {
        const bool refused =
            QStringLiteral("/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        out += refused ? QLatin1Char('_') : c;
    }
    return out.trimmed().left(80);
}

} // namespace duban
