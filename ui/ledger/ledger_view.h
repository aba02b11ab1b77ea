// The view of every list: row lines only, frozen first column, three-click sorting, copying as a table.
#pragma once

#include "slips/matter_query.h"

#include <QTableView>

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
    void setSorted(int column, bool descending); ///< column < 0: default order, no mark

Q_SIGNALS:
    void opened(int row);
    void sortWanted(int column, bool descending); ///< column < 0: back to the default order
    void selectionTextChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void updateGeometries() override;

private:
    void placeFrozen();
    QTableView* m_frozen;
    int m_sortColumn = -1;
    bool m_descending = false;
};

} // namespace duban
