// The cells of a table in their places (表格): column edges, spans, broken lines, row heights.
#pragma once

#include "documents/flow.h"

namespace duban {

struct CellBox {
    int row = 0;
    int rowEnd = 1; ///< behind its last row
    double x = 0;
    double width = 0;
    Align align = Align::Left;
    int column = 0;
    int columnEnd = 1; ///< behind its last column
    QString text = {};
    bool label = false;
    Clusters clusters = {};
    std::vector<LineSpan> lines = {};
};

struct TableGrid {
    double em = 4;
    double pitch = 6;
    int headerRows = 0;
    std::vector<CellBox> cells;     ///< by first row
    std::vector<double> rowHeights; ///< enough for every cell
    std::vector<double> edges;      ///< of the columns, one more than there are

    [[nodiscard]] int rows() const { return static_cast<int>(rowHeights.size()); }
    [[nodiscard]] double heightOf(int from, int to) const;
    /// First row behind the group of rows that row spans tie to this one.
    [[nodiscard]] int groupEnd(int row) const;
};

constexpr double cellPadX = 1.2;
constexpr double cellPadY = 1.0;

TableGrid gridOf(const Table& table, const FlowContext& context);

/// Cells and text of some rows, from y = 0.
void drawRows(std::vector<Item>& out, const TableGrid& grid, int from, int to, const FontBook& fonts);

} // namespace duban
