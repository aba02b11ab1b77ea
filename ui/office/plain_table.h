// A small table of words (小表): rows only, no grid, read-only, the same look as every list.
#pragma once

#include <QStringList>
#include <QTableWidget>

#include <vector>

namespace duban {

/// width 0: takes what is left.
QTableWidget* plainTable(const QStringList& headers, const std::vector<int>& widths, QWidget* parent);
/// Draws a row of words with the padding of the header; flat where it is selected.
QAbstractItemDelegate* rowDelegate(QObject* parent);
/// Fills one row; the whole text is also the tool tip.
void setRow(QTableWidget* table, int row, const QStringList& cells);

} // namespace duban
