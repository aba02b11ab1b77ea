// THE table's model: ids of the whole result, rows fetched by pages of 128 as they are seen; good for a million rows.
#pragma once

#include "ledger/ledger_columns.h"

#include <QAbstractTableModel>

#include <list>
#include <unordered_map>

namespace duban {

/// What a cell is drawn from, beside its text.
enum LedgerRole { StateRole = Qt::UserRole + 1, StepRole, OverdueRole, IdRole, NumberCellRole, GroupRole, MarkRole };

/// What one key of the order is: a column and its direction.
struct SortMark {
    int column = 0;
    bool descending = false;
    bool operator==(const SortMark&) const = default;
};

class LedgerModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit LedgerModel(MatterQuery query, QObject* parent = nullptr) : QAbstractTableModel(parent), m_query(std::move(query)) {}

    void setIds(std::vector<qint64> ids, QDate asOf) { setList(std::move(ids), {}, asOf); }
    /// With groups, whose counts add up to the ids: each stands above its rows, with its subtotals.
    void setList(std::vector<qint64> ids, std::vector<GroupCount> groups, QDate asOf);
    [[nodiscard]] bool isGroup(int row) const { return place(row).index < 0; }
    [[nodiscard]] bool isGrouped() const { return !m_groups.empty(); }
    void toggleGroup(int row); ///< folds or unfolds the group of that row
    void foldAll(bool fold);
    /// 0 for a group.
    [[nodiscard]] qint64 idAt(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const;         ///< -1 if it is not in sight
    [[nodiscard]] int rowAtIndex(qint64 index) const; ///< of the index-th id; -1 if its group is folded
    void setSortMarks(std::vector<SortMark> marks);
    void setMarked(const QString& text); ///< what was searched for, marked in the cells
    [[nodiscard]] const std::vector<qint64>& ids() const { return m_ids; }
    /// The row's values; null for a group and while the page cannot be read.
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
    /// Where a row leads: to a group (index -1) or to an id of the list.
    struct Place {
        std::size_t group = 0;
        qint64 index = -1;
    };
    [[nodiscard]] Place place(int row) const;
    void countRows();
    [[nodiscard]] const MatterRow* rowAtId(qint64 index) const;
    [[nodiscard]] QVariant groupData(const GroupCount& group, LedgerColumn column, int role) const;
    [[nodiscard]] QVariant cell(const MatterRow& row, LedgerColumn column, int role) const;
    [[nodiscard]] QString text(const MatterRow& row, LedgerColumn column) const;
    [[nodiscard]] QString dateText(std::optional<QDate> date) const;

    mutable MatterQuery m_query;
    std::vector<qint64> m_ids;
    std::vector<GroupCount> m_groups;
    std::vector<bool> m_folded;
    std::vector<int> m_firstRow;      ///< of each group, and of what would follow
    std::vector<qint64> m_firstIndex; ///< the same among the ids
    std::vector<SortMark> m_marks;
    QString m_marked;
    QDate m_asOf;
    mutable std::unordered_map<int, PageOfRows> m_pages;
    mutable std::list<int> m_recent; ///< most recently used page first
};

} // namespace duban
