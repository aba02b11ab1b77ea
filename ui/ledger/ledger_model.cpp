#include "ledger/ledger_model.h"

#include "slips/slip_labels.h"

#include <QCoreApplication>

namespace duban {

namespace {
constexpr int pageRows = 128;
constexpr std::size_t pagesKept = 64;
} // namespace

void LedgerModel::setList(std::vector<qint64> ids, std::vector<GroupCount> groups, QDate asOf) {
    beginResetModel();
    QStringList folded;
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        if (m_folded[i])
            folded << m_groups[i].value;
    qint64 sum = 0;
    for (const GroupCount& group : groups)
        sum += group.count;
    if (sum != std::ssize(ids)) // only a part of the ids has come: no groups yet
        groups.clear();
    m_ids = std::move(ids);
    m_groups = std::move(groups);
    m_folded.assign(m_groups.size(), false);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        m_folded[i] = folded.contains(m_groups[i].value);
    m_asOf = asOf;
    m_pages.clear();
    m_recent.clear();
    countRows();
    endResetModel();
}

void LedgerModel::countRows() {
    m_firstRow.assign(1, 0);
    m_firstIndex.assign(1, 0);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_firstRow.push_back(m_firstRow.back() + 1 + (m_folded[i] ? 0 : static_cast<int>(m_groups[i].count)));
        m_firstIndex.push_back(m_firstIndex.back() + m_groups[i].count);
    }
}

LedgerModel::Place LedgerModel::place(int row) const {
    if (m_groups.empty())
        return {0, row};
    const auto after = std::upper_bound(m_firstRow.begin(), m_firstRow.end() - 1, row);
    const auto group = static_cast<std::size_t>(after - m_firstRow.begin() - 1);
    const int below = row - m_firstRow[group];
    return {group, below == 0 ? -1 : m_firstIndex[group] + below - 1};
}

int LedgerModel::rowAtIndex(qint64 index) const {
    if (m_groups.empty())
        return static_cast<int>(index);
    const auto after = std::upper_bound(m_firstIndex.begin(), m_firstIndex.end() - 1, index);
    const auto group = static_cast<std::size_t>(after - m_firstIndex.begin() - 1);
    return m_folded[group] ? -1 : m_firstRow[group] + 1 + static_cast<int>(index - m_firstIndex[group]);
}

void LedgerModel::toggleGroup(int row) {
    if (m_groups.empty())
        return;
    const std::size_t group = place(row).group;
    beginResetModel(); // spans of rows come and go; the view keeps its place by the group
    m_folded[group] = !m_folded[group];
    countRows();
    endResetModel();
}

void LedgerModel::foldAll(bool fold) {
    beginResetModel();
    m_folded.assign(m_groups.size(), fold);
    countRows();
    endResetModel();
}

qint64 LedgerModel::idAt(int row) const {
    const Place at = place(row);
    return at.index < 0 ? 0 : m_ids[static_cast<std::size_t>(at.index)];
}

int LedgerModel::rowOf(qint64 id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : rowAtIndex(found - m_ids.begin());
}

const MatterRow* LedgerModel::rowAt(int row) const {
    const Place at = place(row);
    return at.index < 0 ? nullptr : rowAtId(at.index);
}

const MatterRow* LedgerModel::rowAtId(qint64 index) const {
    const int page = static_cast<int>(index / pageRows);
    auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        const auto first = m_ids.begin() + page * pageRows;
        const auto last = m_ids.end() - first > pageRows ? first + pageRows : m_ids.end();
        auto rows = m_query.rows({first, last}, m_asOf);
        if (!rows)
            return nullptr;
        m_recent.push_front(page);
        found = m_pages.emplace(page, PageOfRows{std::move(*rows), m_recent.begin()}).first;
        if (m_pages.size() > pagesKept) {
            m_pages.erase(m_recent.back());
            m_recent.pop_back();
        }
    } else {
        m_recent.splice(m_recent.begin(), m_recent, found->second.place);
    }
    const qint64 id = m_ids[static_cast<std::size_t>(index)];
    const auto at = static_cast<std::size_t>(index % pageRows);
    const std::vector<MatterRow>& rows = found->second.rows;
    if (at < rows.size() && rows[at].id == id)
        return &rows[at];
    for (const MatterRow& one : rows) // an id of this page is gone, so the others moved up
        if (one.id == id)
            return &one;
    return nullptr;
}

void LedgerModel::setSortMarks(std::vector<SortMark> marks) {
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ledgerColumnCount - 1);
}

void LedgerModel::setMarked(const QString& text) { m_marked = text; }

int LedgerModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid())
        return 0;
    return m_groups.empty() ? static_cast<int>(m_ids.size()) : m_firstRow.back();
}
int LedgerModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ledgerColumnCount; }

QString LedgerModel::dateText(std::optional<QDate> date) const {
    if (!date)
        return {};
    return date->toString(date->year() == m_asOf.year() ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
}

QString LedgerModel::text(const MatterRow& row, LedgerColumn column) const {
    switch (column) {
    case LedgerColumn::Number: return QStringLiteral("%1-%2").arg(row.number).arg(row.ordinal);
    case LedgerColumn::Department: return row.departmentShort;
    case LedgerColumn::Problem: return row.problem.simplified();
    case LedgerColumn::Category: return row.category;
    case LedgerColumn::Source: return row.source;
    case LedgerColumn::Severity: return row.severity;
    case LedgerColumn::State: return stateLabel(row.state);
    case LedgerColumn::Issued: return dateText(row.issued);
    case LedgerColumn::Due: return dateText(row.due);
    case LedgerColumn::Remaining:
        if (row.overdueDays > 0)
            return tr("%1 days over").arg(row.overdueDays);
        if (row.state != MatterState::Waiting && row.state != MatterState::Rectifying)
            return {};
        if (row.asked)
            return tr("Extension asked");
        if (row.due == m_asOf)
            return tr("Due today");
        return row.due ? tr("%1 days left").arg(m_query.calendar().workdaysBetween(m_asOf, *row.due)) : QString();
    case LedgerColumn::Reminders: return row.reminders > 0 ? QString::number(row.reminders) : QString();
    case LedgerColumn::Returns: return row.returns > 0 ? QString::number(row.returns) : QString();
    case LedgerColumn::Closed: return dateText(row.closed);
    }
    return {};
}

QVariant LedgerModel::groupData(const GroupCount& group, LedgerColumn column, int role) const {
    if (role == GroupRole)
        return true;
    if (role != Qt::DisplayRole)
        return role == Qt::ToolTipRole ? QVariant(group.label) : QVariant();
    switch (column) {
    case LedgerColumn::Number: return QStringLiteral("%1  %2").arg(group.label).arg(group.count);
    case LedgerColumn::Problem: return tr("%1 open, %2 overdue, %3 closed").arg(group.open).arg(group.overdue).arg(group.closed);
    case LedgerColumn::Department:
    case LedgerColumn::State:
    case LedgerColumn::Issued:
    case LedgerColumn::Due:
    case LedgerColumn::Remaining:
    case LedgerColumn::Reminders:
    case LedgerColumn::Category:
    case LedgerColumn::Source:
    case LedgerColumn::Severity:
    case LedgerColumn::Returns:
    case LedgerColumn::Closed: return {};
    }
    return {};
}

namespace {
bool isFigure(LedgerColumn column) { return column == LedgerColumn::Reminders || column == LedgerColumn::Returns; }
} // namespace

QVariant LedgerModel::cell(const MatterRow& row, LedgerColumn column, int role) const {
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole:
        return column == LedgerColumn::Problem ? row.problem : column == LedgerColumn::Department ? row.departmentName : QVariant();
    case StateRole: return wordOf(row.state);
    case StepRole: return row.step;
    case OverdueRole: return row.overdueDays;
    case NumberCellRole:
        if (column == LedgerColumn::Remaining)
            return row.overdueDays > 0 ? QVariant(row.overdueDays) : QVariant();
        return isFigure(column) ? QVariant(text(row, column).toInt()) : QVariant();
    case MarkRole: return column == LedgerColumn::Problem && !m_marked.isEmpty() ? QVariant(m_marked) : QVariant();
    default: return {};
    }
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = static_cast<LedgerColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    const Place at = place(index.row());
    if (at.index < 0)
        return groupData(m_groups[at.group], column, role);
    if (role == IdRole)
        return m_ids[static_cast<std::size_t>(at.index)];
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role < Qt::UserRole)
        return {};
    const MatterRow* row = rowAtId(at.index);
    return row == nullptr ? QVariant() : cell(*row, column, role);
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole)
            return {};
        const Place at = place(section);
        return at.index < 0 ? QVariant(QString()) : QVariant(at.index + 1);
    }
    if (role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
    QString title = QCoreApplication::translate("duban::LedgerModel", ledgerColumns[static_cast<std::size_t>(section)].title);
    for (std::size_t i = 0; i < m_marks.size(); ++i)
        if (m_marks[i].column == section)
            title += (m_marks[i].descending ? QStringLiteral(" ↓") : QStringLiteral(" ↑")) +
                     (m_marks.size() > 1 ? QString::number(i + 1) : QString());
    return title;
}

} // namespace duban
