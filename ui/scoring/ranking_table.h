// The ranking of one group (组内排名): place, unit, points with a bar, points lost, grade, change.
#pragma once

#include "scoring/quarter_sheet.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace duban {

enum class RankingColumn { Rank, Unit, Points, Lost, Bar, Grade, Change };

/// Sum of what a unit's lines count.
Points deductionOf(const SheetUnit& unit);

class RankingModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setGroup(const SheetGroup& group);
    [[nodiscard]] const SheetUnit& at(int row) const { return m_group.units[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const SheetGroup& group() const { return m_group; }
    [[nodiscard]] int rowOf(const QString& code) const; ///< -1 if the unit is not in the group
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 7; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SheetUnit& unit, RankingColumn column) const;
    [[nodiscard]] QString hint(const SheetUnit& unit) const;
    SheetGroup m_group;
};

class RankingTable final : public QTableView {
    Q_OBJECT
public:
    explicit RankingTable(QWidget* parent = nullptr);
    void setGroup(const SheetGroup& group);
    /// Marks the unit's row; false if it is not in the group.
    bool select(const QString& code);
    [[nodiscard]] const RankingModel& ranking() const { return *m_model; }

Q_SIGNALS:
    void unitChosen(const QString& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    RankingModel* m_model;
};

} // namespace duban
