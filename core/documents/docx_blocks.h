// Blocks of a paper as WordprocessingML (.docx 正文): headings, paragraphs, tables, rules, charts as pictures.
#pragma once

#include "documents/docx_text.h"
#include "documents/flow.h"
#include "documents/layout.h"

namespace duban {

/// Pictures of charts, in the order in which the document names them.
struct DocxPictures {
    std::vector<QByteArray> png;
};

class DocxBlocks {
public:
    DocxBlocks(DocxText& text, const Paper& paper, const FlowContext& context, const ChartRenderer* charts, DocxPictures& pictures)
        : m_text(text), m_paper(paper), m_context(context), m_charts(charts), m_pictures(pictures) {}

    /// Head, text and foot; the section's last paragraph is the caller's.
    void write(const FootPlace& foot);

private:
    void head();
    void officialHead();
    void heading();
    void blocks(const std::vector<Block>& blocks);
    void paragraph(const Paragraph& paragraph);
    void table(const Table& table);
    void rows(const Table& table);
    void row(const Table& table, const struct TableGrid& grid, int row);
    void cell(const struct TableGrid& grid, const struct CellBox& box, bool first, bool keepNext);
    void cellText(const struct TableGrid& grid, const struct CellBox& box, bool keepNext);
    void rule(const Rule& rule);
    void chart(const ChartBlock& block);
    void picture(const ChartBlock& block, double heightMm);
    /// Space before the next paragraph; a table takes it as an empty one.
    void gap(double mm) { m_gap += mm; }
    double takeGap();
    void beforeTable();
    [[nodiscard]] DocxLook look(FontRole font, double sizePt, Align align) const;

    DocxText& m_text;
    const Paper& m_paper;
    const FlowContext& m_context;
    const ChartRenderer* m_charts;
    DocxPictures& m_pictures;
    double m_gap = 0;
    bool m_newPage = false;
    bool m_afterTable = false;
    bool m_inFoot = false; ///< its rows stay together
};

} // namespace duban
