#include "clues/clue_model.h"

#include "clues/clue_labels.h"
#include "clues/clue_look.h"

#include <algorithm>

namespace duban {

namespace {
constexpr int pageRows = 128;
constexpr std::size_t pagesKept = 64;
} // namespace

void ClueModel::setIds(std::vector<qint64> ids, QDate asOf) {
    beginResetModel();
    m_ids = std::move(ids);
    m_asOf = asOf;
    m_pages.clear();
    endResetModel();
}

int ClueModel::rowOf(qint64 id) const {
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const ClueRow* ClueModel::rowAt(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int page = row / pageRows;
    auto found = m_pages.find(page);
    if (found == m_pages.end()) {
        const auto first = m_ids.begin() + page * pageRows;
        auto rows = m_query.rows({first, std::min(first + pageRows, m_ids.end())}, m_asOf);
        if (!rows)
            return nullptr;
        if (m_pages.size() >= pagesKept)
            m_pages.clear();
        found = m_pages.emplace(page, std::move(*rows)).first;
    }
    const auto& rows = found->second;
    const auto one = std::find_if(rows.begin(), rows.end(), [&](const ClueRow& each) { return each.clue.id.value() == idAt(row); });
    return one == rows.end() ? nullptr : &*one;
}

int ClueModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_ids.size()); }

QString ClueModel::unitNames(const Clue& clue) const {
    QStringList names;
    for (const QString& code : clue.body.units)
        names << m_units.value(code, code);
    return names.join(QStringLiteral("、"));
}

QString ClueModel::text(const ClueRow& row, ClueColumn column) const {
    const ClueDraft& body = row.clue.body;
    switch (column) {
    case ClueColumn::Number: return row.clue.ref();
    case ClueColumn::State: return clueStateText(row.clue.state);
    case ClueColumn::Clock: return clueClockText(row.clock);
    case ClueColumn::Received:
        return body.received.toString(body.received.year() == m_asOf.year() ? QStringLiteral("MM-dd") : QStringLiteral("yyyy-MM-dd"));
    case ClueColumn::Source: return body.source;
    case ClueColumn::Units: return unitNames(row.clue);
    case ClueColumn::Content: return body.content.simplified();
    case ClueColumn::Category: return body.category;
    case ClueColumn::Target: return row.clue.target;
    }
    return {};
}

QVariant ClueModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ClueRow* row = rowAt(index.row());
    if (row == nullptr)
        return {};
    const auto column = static_cast<ClueColumn>(index.column());
    if (role == Qt::DisplayRole)
        return text(*row, column);
    if (role == Qt::ToolTipRole && (column == ClueColumn::Content || column == ClueColumn::Units || column == ClueColumn::Target))
        return column == ClueColumn::Content ? row->clue.body.content : text(*row, column);
    if (role == ChipRole && column == ClueColumn::State)
        return QVariant::fromValue(clueStateChip(row->clue.state));
    if (role == ChipRole && column == ClueColumn::Clock)
        if (const auto chip = clueClockChip(row->clock))
            return QVariant::fromValue(*chip);
    if (role == Qt::ForegroundRole && column == ClueColumn::Clock)
        return Theme::color(Token::Text2);
    return {};
}

QVariant ClueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
    switch (static_cast<ClueColumn>(section)) {
    case ClueColumn::Number: return tr("Number");
    case ClueColumn::State: return tr("Disposition");
    case ClueColumn::Clock: return tr("Decision limit");
    case ClueColumn::Received: return tr("Received");
    case ClueColumn::Source: return tr("Source");
    case ClueColumn::Units: return tr("Units concerned");
    case ClueColumn::Content: return tr("Content");
    case ClueColumn::Category: return tr("Category");
    case ClueColumn::Target: return tr("Goes to");
    }
    return {};
}

} // namespace duban
