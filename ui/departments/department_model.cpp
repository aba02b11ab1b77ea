#include "departments/department_model.h"

#include "base/text.h"
#include "theme/labels.h"

namespace duban {

void DepartmentModel::setUnits(std::vector<Group> groups, std::vector<Department> units, QHash<QString, qint64> open, QDate today) {
    m_groups = std::move(groups);
    m_units = std::move(units);
    m_open = std::move(open);
    m_today = today;
    m_shortNames.clear();
    for (const Department& unit : m_units)
        m_shortNames.insert(unit.body.code, unit.body.shortName);
    build();
}

void DepartmentModel::search(const QString& text) {
    m_search = matchKey(text);
    build();
}

bool DepartmentModel::holds(const DepartmentDraft& unit) const {
    if (m_search.isEmpty())
        return true;
    for (const QString& name : unit.aliases + QStringList{unit.code, unit.name, unit.shortName})
        if (matchKey(name).contains(m_search))
            return true;
    return false;
}

void DepartmentModel::build() {
    beginResetModel();
    m_rows.clear();
    m_shown = 0;
    for (const Group& group : m_groups) {
        std::vector<Row> inGroup;
        for (std::size_t i = 0; i < m_units.size(); ++i)
            if (m_units[i].body.groupName == group.name && holds(m_units[i].body))
                inGroup.push_back({{}, static_cast<int>(i)});
        if (inGroup.empty())
            continue;
        const QString count = tr("%1  %2 units").arg(group.name).arg(inGroup.size());
        m_rows.push_back({group.ranked ? count : tr("%1 · not ranked").arg(count)});
        m_shown += static_cast<int>(inGroup.size());
        m_rows.insert(m_rows.end(), inGroup.begin(), inGroup.end());
    }
    endResetModel();
}

const Department* DepartmentModel::at(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int unit = m_rows[static_cast<std::size_t>(row)].unit;
    return unit < 0 ? nullptr : &m_units[static_cast<std::size_t>(unit)];
}

int DepartmentModel::rowOf(const QString& code) const {
    for (int row = 0; row < rowCount(); ++row)
        if (const Department* unit = at(row); unit != nullptr && unit->body.code == code)
            return row;
    return -1;
}

int DepartmentModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QString DepartmentModel::text(const DepartmentDraft& unit, DepartmentColumn column) const {
    const QString from = unit.validFrom.isValid() ? unit.validFrom.toString(Qt::ISODate) : QString();
    switch (column) {
    case DepartmentColumn::Code: return unit.code;
    case DepartmentColumn::Name: return unit.name;
    case DepartmentColumn::ShortName: return unit.shortName;
    case DepartmentColumn::Aliases: return unit.aliases.join(QStringLiteral("、"));
    case DepartmentColumn::Validity:
        if (unit.validTo)
            return aliveOn(unit, m_today) ? tr("until %1").arg(unit.validTo->toString(Qt::ISODate))
                                          : tr("ended %1").arg(unit.validTo->toString(Qt::ISODate));
        return from.isEmpty() ? QString() : tr("since %1").arg(from);
    case DepartmentColumn::Successor: return m_shortNames.value(unit.successorCode);
    case DepartmentColumn::Open: return m_open.value(unit.code) == 0 ? QString() : QString::number(m_open.value(unit.code));
    }
    return {};
}

QVariant DepartmentModel::data(const QModelIndex& index, int role) const {
    const Department* unit = at(index.row());
    const auto column = static_cast<DepartmentColumn>(index.column());
    if (unit == nullptr) {
        if (role == Qt::DisplayRole && index.column() == 0)
            return m_rows[static_cast<std::size_t>(index.row())].heading;
        if (role == Qt::FontRole)
            return fontOf(TextRole::Strong);
        return role == Qt::BackgroundRole ? QVariant(Theme::color(Token::Sunken)) : QVariant();
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(unit->body, column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignVCenter | (column == DepartmentColumn::Open ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ForegroundRole)
        return column == DepartmentColumn::Open ? Theme::color(Token::Accent)
                                                : Theme::color(unit->aliveOn(m_today) ? Token::Text : Token::Text3);
    return {};
}

QVariant DepartmentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<DepartmentColumn>(section)) {
    case DepartmentColumn::Code: return tr("Code");
    case DepartmentColumn::Name: return tr("Full name");
    case DepartmentColumn::ShortName: return tr("Short name");
    case DepartmentColumn::Aliases: return tr("Earlier names and aliases");
    case DepartmentColumn::Validity: return tr("Exists");
    case DepartmentColumn::Successor: return tr("Successor");
    case DepartmentColumn::Open: return tr("Open matters");
    }
    return {};
}

} // namespace duban
