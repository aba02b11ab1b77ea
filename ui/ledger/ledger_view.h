// The view of every list: row lines only, frozen first columns, three-click sorting, cells and rows to select, copying as a table.
#pragma once

#include "slips/matter_query.h"

#include <QTableView>

#include <vector>

namespace duban {

class LedgerView final : public QTableView {
    Q_OBJECT
public:
    explicit LedgerView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// Selected cells as tab-separated text and as an HTML table on the clipboard; cells with tabs, newlines and quotes
    /// come back whole.
    Q_INVOKABLE void copySelection();
    [[nodiscard]] QList<int> selectedRows() const;
    /// Count, and sum and average of the selected figures, for the status bar.
    [[nodiscard]] QString selectionText() const;
    /// What is sorted by; the header shows it through the model.
    void setSorted(std::vector<std::pair<int, bool>> keys) { m_keys = std::move(keys); }
    /// For a model that does not say it itself: Qt's own mark; column < 0: default order, no mark.
    void setSorted(int column, bool descending);
    /// The first columns (1..3) stay while the others scroll.
    void setFrozenCount(int count);
    [[nodiscard]] int frozenCount() const { return m_frozenCount; }
    void hideColumnToo(int column, bool hide); ///< in both halves
    /// Row numbers at the left; a click on one selects the row.
    void showRowNumbers(bool show);

Q_SIGNALS:
    void opened(int row);
    /// A click: column < 0 is the third one, back to the default order; further (Shift): one more key behind the others.
    void sortWanted(int column, bool descending, bool further);
    void selectionTextChanged();
    void headerMenuWanted(int column, const QPoint& globalPosition);
    void rowMenuWanted(const QPoint& globalPosition);
    void columnResized(int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void updateGeometries() override;

private:
    void placeFrozen();
    void clickHeader(int column);
    void follow(QHeaderView* header);
    QTableView* m_frozen;
    std::vector<std::pair<int, bool>> m_keys;
    int m_frozenCount = 1;
};

} // namespace duban
