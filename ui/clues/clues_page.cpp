#include "clues/clues_page.h"

#include "clues/clue_form.h"
#include "clues/clue_model.h"
#include "clues/clue_pane.h"
#include "clues/clue_service.h"
#include "clues/decide_dialog.h"
#include "departments/department_service.h"
#include "ledger/ledger_view.h"
#include "shell/prompts.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

namespace duban {

CluesPage::CluesPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_viewer(session), m_filter{.asOf = session.asOf()}, m_model(new ClueModel(session.office, this)),
      m_view(new LedgerView(this)), m_pane(new CluePane(session, m_viewer, this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_sides = new QStackedWidget(this);
    outer->addWidget(m_sides);
    buildActions();
    buildList();
    m_sides->addWidget(m_list);
    m_view->setModel(m_model);
    static constexpr int widths[clueColumnCount] = {124, 108, 140, 64, 104, 136, 220, 136, 168};
    for (int i = 0; i < clueColumnCount; ++i)
        m_view->setColumnWidth(i, widths[i]);
    connect(m_view, &LedgerView::sortWanted, this, &CluesPage::sort);
    connect(m_view, &LedgerView::selectionTextChanged, this, &CluesPage::showSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CluesPage::showSelected);
    connect(m_view, &LedgerView::opened, this, [this](int row) {
        const ClueRow* one = m_model->rowAt(row);
        if (one != nullptr && one->clue.state == ClueState::Open)
            beginEdit(one->clue.ref());
    });
    connect(m_pane, &CluePane::decideWanted, this, &CluesPage::decide);
    connect(m_pane, &CluePane::editWanted, this, &CluesPage::beginEdit);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_typing, &QTimer::timeout, this, &CluesPage::takeFilters);
}

void CluesPage::buildActions() {
    const auto make = [this](const QString& text, const char* icon, const QKeySequence& key) {
        auto* action = new QAction(text, this);
        action->setProperty("iconName", QString::fromLatin1(icon));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_decide = make(tr("Decide…"), "stamp", QKeySequence(Qt::CTRL | Qt::Key_D));
    m_add = make(tr("Register a clue"), "plus", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)); // Ctrl+N drafts a slip, on every page
    m_back = make(tr("Back to the list"), "left", QKeySequence());
    m_saveNext = make(tr("Save, then the next"), "plus", QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_save = make(tr("Save"), "check", QKeySequence::Save);
    connect(m_add, &QAction::triggered, this, &CluesPage::beginNew);
    connect(m_decide, &QAction::triggered, this, [this] { decide(); });
    connect(m_save, &QAction::triggered, this, [this] { saveForm(false); });
    connect(m_saveNext, &QAction::triggered, this, [this] { saveForm(true); });
    connect(m_back, &QAction::triggered, this, [this] {
        if (mayLeave())
            closeForm();
    });
    closeForm();
}

void CluesPage::buildList() {
    m_list = new QWidget(m_sides);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar(column);
    column->addWidget(line(Qt::Horizontal, m_list));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_stack = new QStackedWidget(m_list);
    m_stack->addWidget(m_view);
    auto* clear = new QAction(tr("Clear filters"), this);
    connect(clear, &QAction::triggered, this, [this] { setFilter({.asOf = m_session.asOf()}); });
    m_stack->addWidget(emptyState(QStringLiteral("search"), tr("No clue meets these conditions."), clear, m_list));
    m_stack->addWidget(emptyState(QStringLiteral("clue"), tr("There is no clue yet. Register the first one."), m_add, m_list));
    row->addWidget(m_stack, 1);
    row->addWidget(line(Qt::Vertical, m_list));
    row->addWidget(m_pane);
    column->addLayout(row, 1);
}

QString CluesPage::title() const { return tr("Clue desk"); }

QString CluesPage::subtitle() const { return m_form == nullptr ? QString() : m_form->property("about").toString(); }

QList<QAction*> CluesPage::headerActions() {
    return m_form == nullptr ? QList<QAction*>{m_decide, m_add} : QList<QAction*>{m_back, m_saveNext, m_save};
}

QString CluesPage::statusText() const {
    const auto late = ClueQuery(m_session.office).undecided(m_session.asOf());
    const auto open = late ? late->size() : 0;
    const auto over = late ? std::count_if(late->begin(), late->end(), [](const ClueRow& row) { return row.clock.lateDays > 0; }) : 0;
    return tr("Showing %1 · %2 to be decided, %3 of them late").arg(m_model->rowCount()).arg(open).arg(over);
}

void CluesPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    int others = 0;
    for (int i = 0; i <= static_cast<int>(ClueColumn::Category); ++i)
        others += i == static_cast<int>(ClueColumn::Content) ? 0 : m_view->columnWidth(i);
    const int room = width() - m_pane->width() - 1;
    m_view->setColumnWidth(static_cast<int>(ClueColumn::Content), std::max(200, room - others - 16));
}

void CluesPage::activate() {
    if (m_stale)
        reload();
    if (m_form == nullptr) // so that the page's keys work at once
        (m_model->rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_search)->setFocus();
}

void CluesPage::onChanged(const ChangeSet& changes) {
    if (!changes.touches(ChangeKind::Clues) && !changes.touches(ChangeKind::Slips) && !changes.touches(ChangeKind::Departments) &&
        !changes.touches(ChangeKind::Settings) && !changes.touches(ChangeKind::Calendar))
        return;
    m_stale = true;
    if (isVisible() || m_form != nullptr)
        reload();
}

void CluesPage::reload() {
    m_stale = false;
    const QModelIndex current = m_view->currentIndex();
    const qint64 kept = current.isValid() && current.row() < m_model->rowCount() ? m_model->idAt(current.row()) : 0;
    auto units = DepartmentService(m_session.office).all();
    auto ids = ClueQuery(m_session.office).ids(m_filter, m_sort, m_descending);
    if (!ids || !units)
        return m_session.navigator.tellError(ids ? units.error() : ids.error());
    QHash<QString, QString> names;
    for (const Department& unit : *units)
        names.insert(unit.body.code, unit.body.shortName);
    const bool empty = ids->empty();
    m_model->setUnitNames(std::move(names));
    m_model->setIds(std::move(*ids), m_session.asOf());
    const int row = kept != 0 ? m_model->rowOf(kept) : -1;
    if (!empty)
        m_view->setCurrentIndex(m_model->index(std::max(0, row), std::max(0, current.column())));
    const bool unfiltered = m_filter == ClueFilter{.asOf = m_filter.asOf};
    m_stack->setCurrentIndex(!empty ? 0 : unfiltered ? 2 : 1);
    m_count->setText(tr("%1 clues").arg(m_model->rowCount()));
    m_clear->setVisible(!unfiltered);
    showSelected();
    Q_EMIT statusChanged();
}

void CluesPage::showSelected() {
    const QModelIndex current = m_view->currentIndex();
    const ClueRow* row = current.isValid() ? m_model->rowAt(current.row()) : nullptr;
    m_pane->show(row, row == nullptr ? QString() : m_model->unitNames(row->clue));
    const auto count = selected().size();
    m_decide->setEnabled(count > 0);
    m_decide->setToolTip(count > 0 ? QString() : tr("Select clues that are not decided yet."));
    m_decide->setText(count > 1 ? tr("Decide on %1…").arg(count) : tr("Decide…"));
}

// Of several rows those that may be decided; a single one also when it is handed over already and goes to another slip.
std::vector<Clue> CluesPage::selected() const {
    std::vector<Clue> chosen;
    QList<int> rows = m_view->selectedRows();
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows << m_view->currentIndex().row();
    for (const int row : rows)
        if (const ClueRow* one = m_model->rowAt(row); one != nullptr && one->clue.state == ClueState::Open)
            chosen.push_back(one->clue);
    if (const ClueRow* only = rows.size() == 1 ? m_model->rowAt(rows.first()) : nullptr;
        only != nullptr && only->clue.state == ClueState::HandedOver)
        chosen.push_back(only->clue);
    return chosen;
}

DecideDialog* CluesPage::decide() {
    auto chosen = selected();
    if (chosen.empty())
        return nullptr;
    auto* dialog = new DecideDialog(m_session, std::move(chosen), this);
    connect(dialog, &DecideDialog::decided, this, [this](std::optional<SlipId> draft) {
        if (draft)
            m_session.navigator.editSlip(*draft); // complete it and send it on
        else
            m_session.navigator.tell(tr("Decided."));
    });
    dialog->open();
    return dialog;
}

void CluesPage::select(const QString& ref) {
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const ClueRow* one = m_model->rowAt(row); one != nullptr && one->clue.ref() == ref)
            return m_view->setCurrentIndex(m_model->index(row, 0));
}

void CluesPage::beginNew() {
    if (mayLeave())
        showForm(nullptr);
}

void CluesPage::beginEdit(const QString& ref) {
    if (!mayLeave())
        return;
    auto clue = ClueService(m_session.office).byRef(ref);
    if (!clue)
        return m_session.navigator.tellError(clue.error());
    showForm(&*clue);
}

void CluesPage::showForm(const Clue* clue) {
    closeForm();
    m_form = new ClueForm(m_session, clue, m_viewer, m_sides);
    m_form->setProperty("about", clue == nullptr ? tr("Register a clue") : clue->ref());
    m_sides->addWidget(m_form);
    m_sides->setCurrentWidget(m_form);
    for (QAction* action : {m_save, m_saveNext, m_back})
        action->setEnabled(true);
    m_add->setEnabled(false);
    m_decide->setEnabled(false);
    connect(m_form, &ClueForm::cancelled, m_back, &QAction::trigger);
    connect(m_form, &ClueForm::clueWanted, this, [this](const QString& ref) {
        if (!mayLeave())
            return;
        closeForm();
        setFilter({.asOf = m_session.asOf()});
        select(ref);
    });
    m_form->setFocus();
    Q_EMIT headerChanged();
}

void CluesPage::closeForm() {
    for (QAction* action : {m_save, m_saveNext, m_back})
        action->setEnabled(false);
    m_add->setEnabled(true);
    if (m_form == nullptr)
        return;
    m_sides->setCurrentWidget(m_list);
    m_sides->removeWidget(m_form);
    m_form->hide();
    m_form->deleteLater(); // it may be what called
    m_form = nullptr;
    showSelected();
    m_view->setFocus();
    Q_EMIT headerChanged();
}

void CluesPage::saveForm(bool next) {
    if (m_form == nullptr)
        return;
    const auto saved = m_form->save();
    if (!saved)
        return;
    m_session.navigator.tell(tr("%1 is saved.").arg(saved->ref()));
    closeForm();
    reload();
    select(saved->ref());
    if (next)
        showForm(nullptr);
}

bool CluesPage::mayLeave() {
    if (m_form == nullptr || !m_form->changed())
        return true;
    return m_session.prompts.confirm(tr("The clue is not saved."), tr("What was typed and the pasted files are lost."), tr("Do not save"));
}

} // namespace duban
