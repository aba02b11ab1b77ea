// Tables of a paper as WordprocessingML: fixed columns, merged cells, header rows repeated, no row cut.
#include "documents/docx_blocks.h"
#include "documents/table_grid.h"

#include <algorithm>

namespace duban {
namespace {

constexpr double hairMm = 0.36;

const CellBox* boxAt(const TableGrid& grid, int row, int column) {
    const auto found = std::find_if(grid.cells.begin(), grid.cells.end(), [&](const CellBox& box) {
        return box.row <= row && row < box.rowEnd && box.column <= column && column < box.columnEnd;
    });
    return found == grid.cells.end() ? nullptr : &*found;
}

} // namespace

void DocxBlocks::beforeTable() {
    // two tables that touch would become one; a page break needs a paragraph that carries it
    const bool touching = m_afterTable;
    const double gap = takeGap();
    const bool newPage = std::exchange(m_newPage, false);
    if (gap > 0.3 || touching || newPage) {
        m_text.spacer(std::max(hairMm, gap), newPage);
    }
}

void DocxBlocks::table(const Table& table) {
    if (table.rows.empty()) {
        return;
    }
    if (!table.caption.isEmpty()) {
        DocxLook caption = look(FontRole::Hei, 12, Align::Centre);
        caption.lineMm = 1.6 * m_context.frame.emOf(12);
        caption.beforeMm = takeGap() + 2;
        caption.keepNext = true;
        caption.newPage = std::exchange(m_newPage, false);
        m_text.line(table.caption, caption);
    }
    beforeTable();
    rows(table);
    m_afterTable = true;
}

void DocxBlocks::rows(const Table& table) {
    const TableGrid grid = gridOf(table, m_context);
    QXmlStreamWriter& xml = m_text.xml();
    const auto size = [&](const char* element, double mm) {
        xml.writeEmptyElement(QString::fromLatin1(element));
        xml.writeAttribute(QStringLiteral("w:w"), QString::number(twips(mm)));
        xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
    };
    xml.writeStartElement(QStringLiteral("w:tbl"));
    xml.writeStartElement(QStringLiteral("w:tblPr"));
    size("w:tblW", m_context.frame.width);
    m_text.value("w:jc", QStringLiteral("center"));
    xml.writeStartElement(QStringLiteral("w:tblBorders"));
    for (const char* side : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
        xml.writeEmptyElement(QString::fromLatin1(side));
        for (const auto& [name, value] : {std::pair("w:val", "single"), {"w:sz", "4"}, {"w:space", "0"}, {"w:color", "000000"}}) {
            xml.writeAttribute(QString::fromLatin1(name), QString::fromLatin1(value));
        }
    }
    xml.writeEndElement();
    m_text.value("w:tblLayout", "w:type", QStringLiteral("fixed"));
    xml.writeStartElement(QStringLiteral("w:tblCellMar"));
    size("w:top", cellPadY * 0.9);
    size("w:left", cellPadX * 0.9);
    size("w:bottom", cellPadY * 0.9);
    size("w:right", cellPadX * 0.9);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("w:tblGrid"));
    for (size_t i = 1; i < grid.edges.size(); ++i) {
        m_text.value("w:gridCol", "w:w", QString::number(twips(grid.edges[i] - grid.edges[i - 1])));
    }
    xml.writeEndElement();
    for (int index = 0; index < grid.rows(); ++index) {
        row(table, grid, index);
    }
    xml.writeEndElement();
}

void DocxBlocks::row(const Table& table, const TableGrid& grid, int index) {
    QXmlStreamWriter& xml = m_text.xml();
    const bool tall = grid.rowHeights[static_cast<size_t>(index)] > m_context.frame.height / 2;
    xml.writeStartElement(QStringLiteral("w:tr"));
    xml.writeStartElement(QStringLiteral("w:trPr"));
    if (!tall) {
        m_text.flag("w:cantSplit");
    }
    xml.writeEmptyElement(QStringLiteral("w:trHeight"));
    xml.writeAttribute(QStringLiteral("w:val"), QString::number(twips(table.minRowMm)));
    xml.writeAttribute(QStringLiteral("w:hRule"), QStringLiteral("atLeast"));
    if (index < grid.headerRows && grid.headerRows < grid.rows()) {
        m_text.flag("w:tblHeader");
    }
    xml.writeEndElement();
    const int columns = static_cast<int>(grid.edges.size()) - 1;
    const bool tied = m_inFoot || index < grid.headerRows || grid.groupEnd(index) > index + 1;
    for (int column = 0; column < columns;) {
        const CellBox* box = boxAt(grid, index, column);
        if (!box) {
            break; // every place of the grid is taken
        }
        cell(grid, *box, box->row == index, tied && index + 1 < grid.rows());
        column = box->columnEnd;
    }
    xml.writeEndElement();
}

void DocxBlocks::cell(const TableGrid& grid, const CellBox& box, bool first, bool keepNext) {
    QXmlStreamWriter& xml = m_text.xml();
    xml.writeStartElement(QStringLiteral("w:tc"));
    xml.writeStartElement(QStringLiteral("w:tcPr"));
    xml.writeEmptyElement(QStringLiteral("w:tcW"));
    xml.writeAttribute(QStringLiteral("w:w"), QString::number(twips(box.width)));
    xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
    if (box.columnEnd - box.column > 1) {
        m_text.value("w:gridSpan", QString::number(box.columnEnd - box.column));
    }
    if (box.rowEnd - box.row > 1) {
        m_text.value("w:vMerge", first ? QStringLiteral("restart") : QStringLiteral("continue"));
    }
    m_text.value("w:vAlign", QStringLiteral("center"));
    xml.writeEndElement();
    CellBox shown = box;
    if (!first) {
        shown.text.clear();
    }
    cellText(grid, shown, keepNext);
    xml.writeEndElement();
}

void DocxBlocks::cellText(const TableGrid& grid, const CellBox& box, bool keepNext) {
    DocxLook one;
    one.font = box.label ? FontRole::Hei : FontRole::Body;
    one.sizePt = grid.em / mmPerPoint;
    one.lineMm = grid.pitch;
    one.align = box.align == Align::Justify ? Align::Left : box.align;
    one.keepNext = keepNext;
    m_text.line(box.text, one);
}

} // namespace duban
