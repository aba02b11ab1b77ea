#include "ledger/ledger_model.h"

#include "slips/slip_labels.h"

namespace duban {

namespace {
constexpr int pageRows = 128;
constexpr std::size_t pagesKept = 64;
} // namespace

void LedgerModel::setIds(std::vector<qint64> ids, QDate asOf) {
    beginResetModel();
    m_ids = std::move(ids);
    m_asOf = asOf;
    m_pages.clear();
    m_recent.clear();
    endResetModel();
}

int LedgerModel::rowOf(qint64 id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const MatterRow* LedgerModel::rowAt(int row) const {
    const int page = row / pageRows;
    auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        const auto first = m_ids.begin() + page * pageRows;
        const auto last = std::min(first + pageRows, m_ids.end());
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
    const qint64 id = idAt(row);
    const auto at = static_cast<std::size_t>(row % pageRows);
    const std::vector<MatterRow>& rows = found->second.rows;
    if (at < rows.size() && rows[at].id == id)
        return &rows[at];
    for (const MatterRow& one : rows) // an id of this page is gone, so the others moved up
        if (one.id == id)
            return &one;
    return nullptr;
}

int LedgerModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_ids.size()); }
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

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = static_cast<LedgerColumn>(index.column());
    const bool figure = column == LedgerColumn::Reminders || column == LedgerColumn::Returns;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft));
    if (role == IdRole)
        return idAt(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role < Qt::UserRole)
        return {};
    const MatterRow* row = rowAt(index.row());
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(*row, column);
    case Qt::ToolTipRole:
        return column == LedgerColumn::Problem ? row->problem : column == LedgerColumn::Department ? row->departmentName : QVariant();
    case StateRole: return wordOf(row->state);
    case StepRole: return row->step;
    case OverdueRole: return row->overdueDays;
    case NumberCellRole: return figure ? QVariant(text(*row, column).toInt()) : QVariant();
    default: return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
    switch (static_cast<LedgerColumn>(section)) {
    case LedgerColumn::Number: return tr("Number");
    case LedgerColumn::Department: return tr("Lead unit");
    case LedgerColumn::Problem: return tr("Problem");
    case LedgerColumn::Category: return tr("Category");
    case LedgerColumn::Source: return tr("Source");
    case LedgerColumn::Severity: return tr("Severity");
    case LedgerColumn::State: return tr("State");
    case LedgerColumn::Issued: return tr("Issued");
    case LedgerColumn::Due: return tr("Limit");
    case LedgerColumn::Remaining: return tr("Remaining");
    case LedgerColumn::Reminders: return tr("Reminders");
    case LedgerColumn::Returns: return tr("Returns");
    case LedgerColumn::Closed: return tr("Closed on");
    }
    return {};
}

} // namespace duban
