// The list of clues (线索台账) for THE table: ids of the whole result, rows fetched by pages as they are seen.
#pragma once

#include "clues/clue_query.h"

#include <QAbstractTableModel>
#include <QHash>

#include <unordered_map>

namespace duban {

enum class ClueColumn { Number, State, Clock, Received, Source, Units, Content, Category, Target };
inline constexpr int clueColumnCount = 9;

class ClueModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ClueModel(Office& office, QObject* parent = nullptr) : QAbstractTableModel(parent), m_office(office), m_query(office) {}

    void setIds(std::vector<qint64> ids, QDate asOf);
    void setUnitNames(QHash<QString, QString> names) { m_units = std::move(names); } ///< short name by code
    [[nodiscard]] qint64 idAt(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 if it is not in the list
    [[nodiscard]] const ClueRow* rowAt(int row) const;
    [[nodiscard]] QString unitNames(const Clue& clue) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : clueColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const ClueRow& row, ClueColumn column) const;
    Office& m_office;
    mutable ClueQuery m_query;
    std::vector<qint64> m_ids;
    QDate m_asOf;
    QHash<QString, QString> m_units;
    mutable std::unordered_map<int, std::vector<ClueRow>> m_pages;
};

} // namespace duban
