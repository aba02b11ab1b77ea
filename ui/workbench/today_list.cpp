#include "workbench/today_list.h"

#include "ledger/cell_delegate.h"
#include "overview/due_list.h"
#include "slips/slip_labels.h"
#include "slips/slip_service.h"
#include "theme/labels.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace duban {

namespace {

constexpr qint64 shownOfPart = 8; ///< the rest is one click away in the ledger

class TodayDelegate final : public QStyledItemDelegate {
public:
    explicit TodayDelegate(const TodayModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const TodayRow& row = m_model.at(index.row());
        painter->save();
        const bool heading = row.kind == TodayRow::Kind::Heading;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, Theme::color(selected ? Token::Selected : heading ? Token::Sunken : Token::Surface));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), Theme::color(Token::Line));
        paintWords(*painter, option, index, row);
        painter->restore();
    }

private:
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const TodayRow& row) const {
        const QRect inner = option.rect.adjusted(index.column() == 0 ? 16 : 8, 0, -8, -1);
        const QString text = index.data().toString();
        const auto column = static_cast<TodayColumn>(index.column());
        if (row.kind == TodayRow::Kind::Matter && column == TodayColumn::Limit) {
            if (row.matter.overdueDays > 0) {
                paintLadder(painter, inner, row.matter.step, text);
            } else {
                const bool clock = row.matter.step == QLatin1String("soon");
                const StateLook look = stateLook(wordOf(row.matter.state));
                paintChip(painter, inner, clock ? QStringLiteral("clock") : look.icon, text, clock ? Token::Amber : look.colour,
                          clock ? Token::AmberSoft : look.ground);
            }
            return;
        }
        const bool link = row.kind == TodayRow::Kind::Rest || column == TodayColumn::Next;
        QFont font = fontOf(row.kind == TodayRow::Kind::Heading ? TextRole::Strong : TextRole::Body);
        font.setUnderline(link && option.state.testFlag(QStyle::State_MouseOver));
        painter.setFont(font);
        painter.setPen(Theme::color(link ? Token::Accent : Token::Text));
        painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    }

    const TodayModel& m_model;
};

QString partWords(const TodayRow& row, const TodayPart& part) {
    return row.kind == TodayRow::Kind::Heading ? QStringLiteral("%1  %2").arg(part.title).arg(row.count)
                                               : TodayList::tr("%1 more…").arg(row.count);
}

} // namespace

void TodayModel::setRows(std::vector<TodayPart> parts, std::vector<TodayRow> rows, QDate asOf) {
    beginResetModel();
    m_parts = std::move(parts);
    m_rows = std::move(rows);
    m_asOf = asOf;
    endResetModel();
}

int TodayModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QString TodayModel::limitText(const MatterRow& row) const {
    if (row.overdueDays > 0)
        return tr("%1 days over").arg(row.overdueDays);
    if (row.step == QLatin1String("soon"))
        return row.due == m_asOf || !row.due ? tr("Due today") : tr("Limit %1").arg(row.due->toString(QStringLiteral("MM-dd")));
    return stateLabel(row.state);
}

QVariant TodayModel::data(const QModelIndex& index, int role) const {
    const TodayRow& row = at(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (row.kind != TodayRow::Kind::Matter)
        return index.column() == 0 ? QVariant(partWords(row, partOf(row))) : QVariant();
    switch (static_cast<TodayColumn>(index.column())) {
    case TodayColumn::Number: return row.matter.ref;
    case TodayColumn::Department: return role == Qt::ToolTipRole ? row.matter.departmentName : row.matter.departmentShort;
    case TodayColumn::Problem: return row.matter.problem.simplified().left(200);
    case TodayColumn::Limit: return limitText(row.matter);
    case TodayColumn::Next: return row.next;
    }
    return {};
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<TodayColumn>(section)) {
    case TodayColumn::Number: return tr("Number");
    case TodayColumn::Department: return tr("Lead unit");
    case TodayColumn::Problem: return tr("Problem");
    case TodayColumn::Limit: return tr("Limit");
    case TodayColumn::Next: return tr("Next step");
    }
    return {};
}

TodayList::TodayList(Session& session, QWidget* parent) : QTableView(parent), m_session(session), m_model(new TodayModel(this)) {
    setModel(m_model);
    setItemDelegate(new TodayDelegate(*m_model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Today's list"));
    verticalHeader()->hide();
    const auto dense = [this] { verticalHeader()->setDefaultSectionSize(Theme::rowHeight() + 4); };
    dense();
    connect(&Theme::of(*qobject_cast<QApplication*>(qApp)), &Theme::changed, this, dense);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(28);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    setColumnWidth(static_cast<int>(TodayColumn::Number), 176);
    setColumnWidth(static_cast<int>(TodayColumn::Department), 104);
    setColumnWidth(static_cast<int>(TodayColumn::Limit), 112);
    setColumnWidth(static_cast<int>(TodayColumn::Next), 96);
    horizontalHeader()->setSectionResizeMode(static_cast<int>(TodayColumn::Problem), QHeaderView::Stretch);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->at(index.row()).kind != TodayRow::Kind::Matter || index.column() == static_cast<int>(TodayColumn::Next))
            open(index);
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (m_model->at(index.row()).kind == TodayRow::Kind::Matter && index.column() != static_cast<int>(TodayColumn::Next))
            open(index);
    });
}

// Overdue and not yet reminded of it: remind; otherwise what the rules take next.
QString TodayList::nextOf(const MatterRow& row, QDate asOf) const {
    const bool reminded = row.lastStep == row.step;
    if (row.overdueDays > 0 && !reminded)
        return verbLabel(Verb::Remind);
    auto view = SlipService(m_session.office).viewOfMatter(MatterId(row.id), asOf);
    if (view)
        for (const MatterView& matter : view->matters)
            if (matter.matter.id.value() == row.id && !matter.next.empty())
                return verbLabel(matter.next.front());
    return tr("Open");
}

Result<> TodayList::addPart(std::vector<TodayRow>& rows, std::size_t index, const TodayPart& part, QDate asOf) {
    MatterQuery matters = mattersOf(m_session.office, asOf);
    const auto count = matters.count(part.filter);
    if (!count)
        return count.error();
    if (*count == 0)
        return {};
    const auto ids = matters.ids(part.filter, part.order, shownOfPart);
    if (!ids)
        return ids.error();
    auto found = matters.rows(*ids, asOf);
    if (!found)
        return found.error();
    rows.push_back({.kind = TodayRow::Kind::Heading, .part = index, .count = *count});
    for (MatterRow& row : *found) {
        QString next = nextOf(row, asOf);
        rows.push_back({.kind = TodayRow::Kind::Matter, .part = index, .matter = std::move(row), .next = std::move(next)});
    }
    if (*count > shownOfPart)
        rows.push_back({.kind = TodayRow::Kind::Rest, .part = index, .count = *count - shownOfPart});
    return {};
}

Result<> TodayList::load(QDate asOf) {
    std::vector<TodayPart> parts{
        {tr("Overdue"), cardOf(asOf, QStringLiteral("overdue")).filter, {MatterSort::Due}},
        {tr("Due today"), cardOf(asOf, QStringLiteral("due_today")).filter, {MatterSort::Due}},
        {tr("Waiting for our review or verification"),
         {.asOf = asOf, .states = {MatterState::Submitted, MatterState::Verifying, MatterState::Closing}},
         {MatterSort::Due}},
    };
    std::vector<TodayRow> rows;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (auto done = addPart(rows, i, parts[i], asOf); !done)
            return done;
    m_model->setRows(std::move(parts), std::move(rows), asOf);
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row).kind != TodayRow::Kind::Matter)
            setSpan(row, 0, 1, m_model->columnCount());
    return {};
}

void TodayList::open(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const TodayRow& row = m_model->at(index.row());
    if (row.kind == TodayRow::Kind::Matter)
        m_session.navigator.openMatter(MatterId(row.matter.id));
    else
        m_session.navigator.openLedger(m_model->partOf(row).filter, m_model->partOf(row).title);
}

void TodayList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void TodayList::mouseMoveEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    const bool link = index.isValid() &&
                      (m_model->at(index.row()).kind != TodayRow::Kind::Matter || index.column() == static_cast<int>(TodayColumn::Next));
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

} // namespace duban
