#include "exchange/form_grid.h"

namespace duban {

Result<FormGrid> FormGrid::read(WorkbookReader& book, int sheet, Progress& progress) {
    auto outline = book.outline(sheet, progress);
    if (!outline)
        return outline.error();
    FormGrid grid;
    for (const CellRange& merge : outline->merges)
        if (merge.firstRow <= mostRows && merge.firstColumn <= mostColumns && grid.m_merges.size() < mostRows)
            grid.m_merges.push_back(merge);
    auto read = book.eachRow(
        sheet,
        [&](const SheetRow& row) {
            if (row.number > mostRows)
                return false;
            for (const SheetCell& cell : row.cells)
                if (cell.column <= mostColumns) {
                    grid.m_cells.insert({row.number, cell.column}, cell);
                    grid.m_lastColumn = std::max(grid.m_lastColumn, cell.column);
                }
            grid.m_lastRow = row.number;
            return true;
        },
        progress);
    if (!read)
        return read.error();
    return grid;
}

const SheetCell* FormGrid::at(int row, int column) const {
    const auto place = m_cells.constFind({row, column});
    return place == m_cells.cend() ? nullptr : &*place;
}

FormGrid::Place FormGrid::anchor(int row, int column) const {
    for (const CellRange& merge : m_merges)
        if (merge.contains(row, column))
            return {merge.firstRow, merge.firstColumn};
    return {row, column};
}

int FormGrid::lastColumnOf(Place place) const {
    for (const CellRange& merge : m_merges)
        if (merge.firstRow == place.row && merge.firstColumn == place.column)
            return std::min(merge.lastColumn, mostColumns);
    return place.column;
}

} // namespace duban
