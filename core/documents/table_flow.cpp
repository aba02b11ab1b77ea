// Tables as units of the flow: groups of rows that stay whole, heads that return on each page, and tall rows cut by lines.
#include "documents/table_grid.h"

#include <algorithm>
#include <cmath>

namespace duban {
namespace {

// Rows from..to of a grid, cut between lines. A cell that goes on keeps the rest of its lines for the next piece.
class CutRows final : public TallRows {
public:
    CutRows(std::shared_ptr<const TableGrid> grid, int from, int to, const FontBook& fonts)
        : grid_(std::move(grid)), fonts_(fonts), row_(from), end_(to), drawn_(grid_->cells.size(), 0) {}

    [[nodiscard]] bool done() const override { return row_ >= end_; }

    Piece next(double room) override {
        Piece piece;
        tops_.clear();
        const int first = row_;
        bool cut = false;
        while (row_ < end_ && !cut) {
            const double need = needOf(row_, first, piece.height);
            cut = need > room - piece.height;
            if (cut && row_ > first) {
                break; // the row begins on the next page; if it is too tall even there, it is cut there
            }
            tops_.push_back(piece.height);
            piece.height += cut ? std::max(room - piece.height, grid_->pitch + 2 * cellPadY) : need;
            row_ += cut ? 0 : 1;
        }
        tops_.push_back(piece.height);
        const int last = first + static_cast<int>(tops_.size()) - 1;
        for (size_t i = 0; i < grid_->cells.size(); ++i) {
            const CellBox& cell = grid_->cells[i];
            if (cell.row < last && cell.rowEnd > first) {
                drawCell(piece, i, first, last, cell.rowEnd > last || (cut && cell.rowEnd == last && row_ < last));
            }
        }
        return piece;
    }

private:
    [[nodiscard]] size_t linesLeft(size_t cell) const { return grid_->cells[cell].lines.size() - drawn_[cell]; }

    // Height that a row needs from here on: what is left of the cells that end in it.
    double needOf(int row, int first, double y) const {
        double need = drawnAnyOf(row) ? 0 : std::min(grid_->rowHeights[static_cast<size_t>(row)], 3 * grid_->pitch);
        for (size_t i = 0; i < grid_->cells.size(); ++i) {
            const CellBox& cell = grid_->cells[i];
            if (cell.rowEnd == row + 1) {
                const double top = cell.row >= first && cell.row < row ? tops_[static_cast<size_t>(cell.row - first)]
                                   : cell.row < first && row > first   ? 0
                                                                       : y;
                need = std::max(need, static_cast<double>(linesLeft(i)) * grid_->pitch + 2 * cellPadY - (y - top));
            }
        }
        return need;
    }

    bool drawnAnyOf(int row) const {
        for (size_t i = 0; i < grid_->cells.size(); ++i) {
            if (grid_->cells[i].row == row && drawn_[i] > 0) {
                return true;
            }
        }
        return false;
    }

    void drawCell(Piece& piece, size_t index, int first, int last, bool goesOn) {
        const CellBox& cell = grid_->cells[index];
        const double top = tops_[static_cast<size_t>(std::max(cell.row, first) - first)];
        const double bottom = tops_[static_cast<size_t>(std::min(cell.rowEnd, last) - first)];
        piece.items.emplace_back(RectItem{QRectF(cell.x, top, cell.width, bottom - top), 0.2});
        size_t count = linesLeft(index);
        if (goesOn) {
            count = std::min(count, static_cast<size_t>(std::max(0.0, std::floor((bottom - top - 2 * cellPadY) / grid_->pitch + 1e-6))));
        }
        double y = top + cellPadY;
        if (drawn_[index] == 0 && count == cell.lines.size()) {
            y = top + (bottom - top - static_cast<double>(count) * grid_->pitch) / 2;
        }
        for (size_t i = 0; i < count; ++i) {
            const LinePlace place{cell.x + cellPadX, baselineIn(y, grid_->pitch, grid_->em), cell.width - 2 * cellPadX, cell.align, false};
            placeLine(piece.items, cell.clusters, cell.lines[drawn_[index] + i], place, fonts_);
            y += grid_->pitch;
        }
        drawn_[index] += count;
    }

    std::shared_ptr<const TableGrid> grid_;
    const FontBook& fonts_;
    int row_;
    int end_;
    std::vector<size_t> drawn_; ///< lines of each cell on earlier pages
    std::vector<double> tops_;  ///< of the rows of this piece
};

void appendCaption(TableTop& top, const QString& caption, const FlowContext& context) {
    if (caption.isEmpty()) {
        return;
    }
    const double em = context.frame.emOf(12);
    const double pitch = 1.6 * em;
    Clusters clusters;
    appendClusters(clusters, caption, FontRole::Hei, em, context.fonts);
    for (const LineSpan& line : breakLines(clusters, context.frame.width)) {
        const LinePlace place{context.frame.left, baselineIn(top.height, pitch, em), context.frame.width, Align::Centre, false};
        placeLine(top.items, clusters, line, place, context.fonts);
        top.height += pitch;
    }
}

TableTop topOf(const Table& table, const TableGrid& grid, const QString& caption, const FlowContext& context) {
    TableTop top;
    appendCaption(top, caption, context);
    std::vector<Item> header;
    if (grid.headerRows > 0 && grid.headerRows < static_cast<int>(table.rows.size()) + 1) {
        drawRows(header, grid, 0, grid.headerRows, context.fonts);
        shiftDown(header, top.height);
        top.height += grid.heightOf(0, grid.headerRows);
    }
    top.items.insert(top.items.end(), header.begin(), header.end());
    return top;
}

} // namespace

void appendTable(Flow& flow, const Table& table, const FlowContext& context) {
    if (table.rows.empty()) {
        return;
    }
    const auto grid = std::make_shared<const TableGrid>(gridOf(table, context));
    TableTop first = topOf(table, *grid, table.caption, context);
    const QString again = table.caption.isEmpty() && grid->headerRows == 0 ? QString() : table.caption + QStringLiteral("（续表）");
    auto later = std::make_shared<TableTop>(topOf(table, *grid, again, context));
    if (later->height > context.frame.height / 2) {
        *later = {}; // a head of half a page is not repeated
    }
    if (first.height > 0) {
        FlowUnit unit;
        unit.gapBefore = table.caption.isEmpty() ? 0 : 2;
        unit.height = first.height;
        unit.items = std::move(first.items);
        unit.glueNext = grid->headerRows < grid->rows();
        flow.push_back(std::move(unit));
    }
    bool firstGroup = true;
    for (int row = grid->headerRows; row < grid->rows();) {
        const int end = grid->groupEnd(row);
        FlowUnit unit;
        unit.tableTop = firstGroup ? nullptr : later;
        unit.height = grid->heightOf(row, end);
        if (unit.height > context.frame.height - std::max(first.height, later->height)) {
            unit.tall = std::make_shared<CutRows>(grid, row, end, context.fonts);
            unit.tableTop = later;
        } else {
            drawRows(unit.items, *grid, row, end, context.fonts);
        }
        flow.push_back(std::move(unit));
        firstGroup = false;
        row = end;
    }
}

} // namespace duban
