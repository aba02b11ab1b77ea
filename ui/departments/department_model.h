// The list of units (单位名录) by group in 机构序列, with headings; units that have ended stay, marked so.
#pragma once

#include "departments/department.h"

#include <QAbstractTableModel>
#include <QHash>

namespace duban {

enum class DepartmentColumn { Code, Name, ShortName, Aliases, Validity, Successor, Open };

class DepartmentModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// open: matters in hand, by code.
    void setUnits(std::vector<Group> groups, std::vector<Department> units, QHash<QString, qint64> open, QDate today);
    /// Shows what holds the text in any of its names or its code.
    void search(const QString& text);

    [[nodiscard]] const Department* at(int row) const; ///< null for a heading
    [[nodiscard]] int rowOf(const QString& code) const;
    [[nodiscard]] qint64 openOf(const QString& code) const { return m_open.value(code); }
    [[nodiscard]] int unitCount() const { return m_shown; }
    [[nodiscard]] bool isEmpty() const { return m_units.empty(); }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 7; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString heading;
        int unit = -1; ///< place in m_units
    };
    void build();
    [[nodiscard]] bool holds(const DepartmentDraft& unit) const;
    [[nodiscard]] QString text(const DepartmentDraft& unit, DepartmentColumn column) const;
    std::vector<Group> m_groups;
    std::vector<Department> m_units;
    std::vector<Row> m_rows;
    QHash<QString, qint64> m_open;
    QHash<QString, QString> m_shortNames; ///< by code, for successors
    QDate m_today;
    QString m_search;
    int m_shown = 0;
};

} // namespace duban
