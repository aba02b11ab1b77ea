// The rows of a ledger that was read, with what is wrong with each: the preview before anything is stored.
#pragma once

#include "exchange/import_service.h"

#include <QAbstractTableModel>

namespace duban {

class ImportModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { Place, Status, Number, Unit, Problem, Issued, Limit, Completed, Closed, Errors, ColumnCount };

    void setRows(std::vector<LedgerRow> rows);
    /// Only rows of one status; empty = all.
    void setShown(std::optional<LedgerRowStatus> status);
    [[nodiscard]] int count(LedgerRowStatus status) const;
    [[nodiscard]] const std::vector<LedgerRow>& rows() const { return m_rows; }
    [[nodiscard]] const LedgerRow& shownRow(int row) const { return m_rows[m_shown[static_cast<std::size_t>(row)]]; }
    void setTake(int shownRow, bool take);
    void takeAll(); ///< every changed row that can be taken
    [[nodiscard]] int chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const LedgerRow& row, int column) const;
    std::vector<LedgerRow> m_rows;
    std::vector<std::size_t> m_shown;
};

/// 单元格 C10：日期“2026-02-30”不存在 — the place, the value and what to do.
QString ledgerErrorText(const LedgerError& error);

} // namespace duban
