// The cells of one form sheet (表格) by place, merged cells known: forms are small, so they are held whole.
#pragma once

#include "exchange/workbook.h"

#include <QMap>

namespace duban {

class FormGrid {
public:
    static constexpr int mostRows = 2000; ///< beyond it a sheet is no form
    static constexpr int mostColumns = 200;
    static Result<FormGrid> read(WorkbookReader& book, int sheet, Progress& progress);

    struct Place {
        int row = 0, column = 0;
        auto operator<=>(const Place&) const = default;
    };
    [[nodiscard]] const QMap<Place, SheetCell>& cells() const { return m_cells; }
    [[nodiscard]] const SheetCell* at(int row, int column) const;
    /// The cell that speaks for this place: the first of a merged range.
    [[nodiscard]] Place anchor(int row, int column) const;
    [[nodiscard]] int lastColumnOf(Place place) const; ///< of the range that begins there
    [[nodiscard]] int lastRow() const { return m_lastRow; }
    [[nodiscard]] int lastColumn() const { return m_lastColumn; }

private:
    QMap<Place, SheetCell> m_cells;
    std::vector<CellRange> m_merges;
    int m_lastRow = 0, m_lastColumn = 0;
};

} // namespace duban
