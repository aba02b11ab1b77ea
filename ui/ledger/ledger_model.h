// THE table's model: ids of the whole result, rows fetched by pages of 128 as they are seen; good for a million rows.
#pragma once

#include "slips/matter_query.h"

#include <QAbstractTableModel>

#include <list>
#include <unordered_map>

namespace duban {

enum class LedgerColumn {
    Number,
    Department,
    Problem,
    State,
    Issued,
    Due,
    Remaining,
    Reminders,
    Category,
    Source,
    Severity,
    Returns,
    Closed
};
inline constexpr int ledgerColumnCount = 13;

/// What a cell is drawn from, beside its text.
enum LedgerRole { StateRole = Qt::UserRole + 1, StepRole, OverdueRole, IdRole, NumberCellRole };

class LedgerModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit LedgerModel(MatterQuery query, QObject* parent = nullptr) : QAbstractTableModel(parent), m_query(std::move(query)) {}

    void setIds(std::vector<qint64> ids, QDate asOf);
    [[nodiscard]] qint64 idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 if it is not in the list
    [[nodiscard]] const std::vector<qint64>& ids() const { return m_ids; }
    /// The row's values; null while the page cannot be read.
    [[nodiscard]] const MatterRow* rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct PageOfRows {
        std::vector<MatterRow> rows;
        std::list<int>::iterator place;
    };
    [[nodiscard]] QString text(const MatterRow& row, LedgerColumn column) const;
    [[nodiscard]] QString dateText(std::optional<QDate> date) const;

    mutable MatterQuery m_query;
    std::vector<qint64> m_ids;
    QDate m_asOf;
    mutable std::unordered_map<int, PageOfRows> m_pages;
    mutable std::list<int> m_recent; ///< most recently used page first
};

} // namespace duban
