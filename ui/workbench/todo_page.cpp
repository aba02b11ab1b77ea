#include "workbench/todo_page.h"

#include "ledger/cell_delegate.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>

namespace duban {

void TodoModel::setLines(std::vector<TodoLine> lines, bool clues) {
    beginResetModel();
    m_lines = std::move(lines);
    m_clues = clues;
    endResetModel();
}

int TodoModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }

QVariant TodoModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const TodoLine& line = at(index.row());
    switch (index.column()) {
    case 0: return line.ref;
    case 1: return line.text;
    case 2: return line.day.toString(Qt::ISODate);
    case 3: return line.lateDays > 0 ? tr("%1 days over").arg(line.lateDays) : QString();
    default: return {};
    }
}

QVariant TodoModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0: return m_clues ? tr("Clue") : tr("Quarter or year");
    case 1: return m_clues ? tr("Content") : tr("Task");
    case 2: return m_clues ? tr("Decide by") : tr("Waits since");
    case 3: return tr("Remark");
    default: return {};
    }
}

TodoPage::TodoPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_model(new TodoModel(this)), m_stack(new QStackedWidget(this)), m_view(new QTableView(m_stack)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    auto* panel = new Panel(this);
    panel->body()->addWidget(m_stack);
    column->addWidget(panel);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setColumnWidth(0, 140);
    m_view->setColumnWidth(2, 110);
    m_view->setColumnWidth(3, 120);
    m_view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_stack->addWidget(m_view);
    m_stack->addWidget(emptyState(QStringLiteral("ok"), tr("Nothing waits here."), nullptr, m_stack));
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
}

QString TodoPage::title() const {
    return m_kind == QLatin1String("clues") ? tr("Clues to decide") : tr("Tasks of the quarter and the year");
}

void TodoPage::setKind(const QString& kind) {
    if (!kind.isEmpty())
        m_kind = kind;
    m_view->setAccessibleName(title());
    Q_EMIT headerChanged();
}

void TodoPage::onChanged(const ChangeSet& changes) {
    if (isVisible() && (changes.touches(ChangeKind::Clues) || changes.touches(ChangeKind::Scores) || changes.touches(ChangeKind::Calendar)))
        reload();
}

void TodoPage::reload() {
    auto list = DueLists(m_session.office).of(m_session.asOf());
    if (!list)
        return m_session.navigator.tellError(list.error());
    std::vector<TodoLine> lines;
    const bool clues = m_kind == QLatin1String("clues");
    if (clues)
        for (const UndecidedClue& one : list->undecided)
            lines.push_back({one.clue.ref(), one.clue.body.content.simplified(), one.decideBy, one.lateDays, QStringLiteral("clues")});
    else
        for (const OfficeTask& task : list->tasks)
            lines.push_back({task.subject, taskText(task), task.since, 0, task.page});
    m_model->setLines(std::move(lines), clues);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    Q_EMIT statusChanged();
}

void TodoPage::open(int row) {
    const TodoLine& line = m_model->at(row);
    if (m_session.navigator.hasPage(line.page))
        return m_session.navigator.showPage(line.page);
    m_session.navigator.tell(tr("This is done on paper or with the command line for now."));
}

} // namespace duban
