#include "documents/table_grid.h"

#include <algorithm>
#include <numeric>

namespace duban {
namespace {

std::vector<double> columnEdges(const Table& table, const PageFrame& frame) {
    std::vector<double> weights = table.columnWeights;
    if (weights.empty()) {
        int most = 1;
        for (const TableRow& row : table.rows) {
            most = std::max(most, std::accumulate(row.begin(), row.end(), 0,
                                                  [](int sum, const Cell& cell) { return sum + std::max(1, cell.columnSpan); }));
        }
        weights.assign(static_cast<size_t>(most), 1.0);
    }
    const double sum =
        std::accumulate(weights.begin(), weights.end(), 0.0, [](double total, double w) { return total + std::max(0.01, w); });
    std::vector<double> edges{frame.left};
    for (const double weight : weights) {
        edges.push_back(edges.back() + frame.width * std::max(0.01, weight) / sum);
    }
    return edges;
}

// Lays cells out like a browser does: each takes the next free place of its row; what is left free becomes an empty cell.
class Placer {
public:
    Placer(const Table& table, const PageFrame& frame, FontBook& fonts, TableGrid& grid)
        : table_(table), fonts_(fonts), grid_(grid), edges_(columnEdges(table, frame)), columns_(edges_.size() - 1),
          taken_(table.rows.size(), std::vector<bool>(columns_, false)) {}

    void place() {
        grid_.edges = edges_;
        for (size_t row = 0; row < table_.rows.size(); ++row) {
            size_t column = 0;
            for (const Cell& cell : table_.rows[row]) {
                column = firstFree(row, column);
                if (column < columns_) {
                    column = put(cell, row, column);
                }
            }
            for (column = firstFree(row, column); column < columns_; column = firstFree(row, column)) {
                column = put(Cell{}, row, column);
            }
        }
    }

private:
    size_t firstFree(size_t row, size_t column) const {
        while (column < columns_ && taken_[row][column]) {
            ++column;
        }
        return column;
    }

    size_t put(const Cell& cell, size_t row, size_t column) {
        const size_t rowEnd = std::min(row + static_cast<size_t>(std::max(1, cell.rowSpan)), table_.rows.size());
        size_t end = column + 1;
        while (end < columns_ && end < column + static_cast<size_t>(std::max(1, cell.columnSpan)) && !taken_[row][end]) {
            ++end;
        }
        for (size_t r = row; r < rowEnd; ++r) {
            std::fill(taken_[r].begin() + static_cast<std::ptrdiff_t>(column), taken_[r].begin() + static_cast<std::ptrdiff_t>(end), true);
        }
        CellBox box{static_cast<int>(row),
                    static_cast<int>(rowEnd),
                    edges_[column],
                    edges_[end] - edges_[column],
                    cell.align,
                    static_cast<int>(column),
                    static_cast<int>(end),
                    cell.text,
                    cell.label};
        box.align = cell.label ? Align::Centre : cell.align;
        appendClusters(box.clusters, cell.text, cell.label ? FontRole::Hei : FontRole::Body, grid_.em, fonts_);
        box.lines = breakLines(box.clusters, std::max(grid_.em, box.width - 2 * cellPadX));
        grid_.cells.push_back(std::move(box));
        return end;
    }

    const Table& table_;
    FontBook& fonts_;
    TableGrid& grid_;
    std::vector<double> edges_;
    size_t columns_;
    std::vector<std::vector<bool>> taken_;
};

double needOf(const CellBox& cell, double pitch) { return static_cast<double>(cell.lines.size()) * pitch + 2 * cellPadY; }

// Cells of one row first; a cell over several rows then stretches its last one if they are not enough.
void setHeights(TableGrid& grid, size_t rows, double least) {
    grid.rowHeights.assign(rows, least);
    for (const bool spanning : {false, true}) {
        for (const CellBox& cell : grid.cells) {
            if ((cell.rowEnd - cell.row > 1) != spanning) {
                continue;
            }
            const double missing = needOf(cell, grid.pitch) - grid.heightOf(cell.row, cell.rowEnd);
            grid.rowHeights[static_cast<size_t>(cell.rowEnd) - 1] += std::max(0.0, missing);
        }
    }
}

} // namespace

double TableGrid::heightOf(int from, int to) const { return std::accumulate(rowHeights.begin() + from, rowHeights.begin() + to, 0.0); }

int TableGrid::groupEnd(int row) const {
    int end = row + 1;
    const auto first = std::lower_bound(cells.begin(), cells.end(), row, [](const CellBox& cell, int value) { return cell.row < value; });
    for (auto cell = first; cell != cells.end() && cell->row < end; ++cell) {
        end = std::max(end, cell->rowEnd);
    }
    return end;
}

TableGrid gridOf(const Table& table, const FlowContext& context) {
    TableGrid grid;
    grid.em = context.frame.emOf(table.sizePt);
    grid.pitch = 1.35 * grid.em;
    grid.headerRows = std::clamp(table.headerRows, 0, static_cast<int>(table.rows.size()));
    Placer(table, context.frame, context.fonts, grid).place();
    setHeights(grid, table.rows.size(), table.minRowMm);
    return grid;
}

void drawRows(std::vector<Item>& out, const TableGrid& grid, int from, int to, const FontBook& fonts) {
    const auto first =
        std::lower_bound(grid.cells.begin(), grid.cells.end(), from, [](const CellBox& cell, int row) { return cell.row < row; });
    for (auto cell = first; cell != grid.cells.end() && cell->row < to; ++cell) {
        const double top = grid.heightOf(from, cell->row);
        const double height = grid.heightOf(cell->row, std::min(cell->rowEnd, to));
        out.emplace_back(RectItem{QRectF(cell->x, top, cell->width, height), 0.2});
        double y = top + (height - static_cast<double>(cell->lines.size()) * grid.pitch) / 2;
        for (const LineSpan& line : cell->lines) {
            const LinePlace place{cell->x + cellPadX, baselineIn(y, grid.pitch, grid.em), cell->width - 2 * cellPadX, cell->align, false};
            placeLine(out, cell->clusters, line, place, fonts);
            y += grid.pitch;
        }
    }
}

} // namespace duban
