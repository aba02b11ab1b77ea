#include "ledger/ledger_page.h"

#include "ledger/bulk_actions.h"
#include "ledger/find_bar.h"
#include "ledger/ledger_bar.h"
#include "ledger/ledger_view.h"
#include "ledger/matter_pane.h"
#include "overview/due_list.h"
#include "shell/jobs.h"
#include "theme/labels.h"

#include <QAction>
#include <QBoxLayout>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>
#include <unordered_set>

namespace duban {

namespace {

constexpr qint64 firstScreen = 2000; ///< shown at once; the rest of the ids follows from a worker
constexpr qint64 firstHits = 100;    ///< of a search, whose further hits may be far between

} // namespace

LedgerPage::LedgerPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_model(new LedgerModel(mattersOf(session.office, session.asOf()), this)),
      m_view(new LedgerView(this)), m_bar(new LedgerBar(session, this)), m_find(new FindBar(this)), m_pane(new MatterPane(session, this)),
      m_bulk(new BulkActions(session, this)) {
    m_filter.asOf = session.asOf();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(line(Qt::Horizontal, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    buildStack();
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_find);
    row->addLayout(middle, 1);
    row->addWidget(line(Qt::Vertical, this));
    row->addWidget(m_pane);
    column->addLayout(row, 1);
    m_view->setModel(m_model);
    m_view->showRowNumbers(true);
    restoreColumns();
    connectView();
    buildActions();
    m_bar->showFilter(m_filter);
}

void LedgerPage::connectView() {
    connect(m_view, &LedgerView::opened, this, [this](int row) {
        if (m_model->isGroup(row))
            m_model->toggleGroup(row);
        else
            m_session.navigator.openMatter(MatterId(m_model->idAt(row)));
    });
    connect(m_view, &LedgerView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->isGroup(index.row()))
            m_model->toggleGroup(index.row());
    });
    connect(m_view, &LedgerView::sortWanted, this, &LedgerPage::sort);
    connect(m_view, &LedgerView::headerMenuWanted, this, &LedgerPage::openHeaderMenu);
    connect(m_view, &LedgerView::rowMenuWanted, this, &LedgerPage::openRowMenu);
    connect(m_view, &LedgerView::columnResized, this, [this](int changed) {
        if (m_setting)
            return;
        m_ownWidth = m_ownWidth || changed == static_cast<int>(LedgerColumn::Problem);
        rememberColumns();
    });
    connect(m_view, &LedgerView::selectionTextChanged, this, [this] {
        showSelected();
        m_bulk->setSelected(selectedIds());
        Q_EMIT statusChanged();
    });
    connect(m_bar, &LedgerBar::filterChanged, this, &LedgerPage::takeFilter);
    connect(m_bar, &LedgerBar::cleared, this, [this] { setFilter(MatterFilter{.asOf = m_session.asOf()}, {}); });
    connect(m_bar, &LedgerBar::groupWanted, this, &LedgerPage::setGroupBy);
    connect(m_find, &FindBar::textChanged, this, &LedgerPage::findText);
    connect(m_find, &FindBar::nextWanted, this, &LedgerPage::findNext);
    connect(m_find, &FindBar::closed, this, [this] {
        findText({});
        m_view->setFocus();
    });
}

void LedgerPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitProblem();
}

void LedgerPage::buildStack() {
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    auto* clear = new QAction(tr("Clear filters"), this);
    connect(clear, &QAction::triggered, this, [this] { setFilter(MatterFilter{.asOf = m_session.asOf()}, {}); });
    m_stack->addWidget(emptyState(QStringLiteral("search"), tr("No matter meets these conditions."), clear, this));
    auto* import = new QAction(tr("Import an Excel ledger…"), this);
    connect(import, &QAction::triggered, this, [this] { m_session.navigator.showPage(QStringLiteral("import")); });
    m_stack->addWidget(emptyState(QStringLiteral("ledger"),
                                  tr("There is no matter yet. Draft a slip, or take over the ledger you keep in Excel."), import, this));
}

void LedgerPage::takeFilter() {
    m_filter = m_bar->filter();
    m_title.clear();
    reload();
    Q_EMIT headerChanged();
}

void LedgerPage::setFilter(const MatterFilter& filter, const QString& title) {
    m_filter = filter;
    m_title = title;
    m_order.clear();
    m_groupBy.reset();
    m_bar->showFilter(filter);
    m_bar->showGroup(m_groupBy);
    m_stale = true;
    if (isVisible())
        reload();
    Q_EMIT headerChanged();
}

void LedgerPage::setGroupBy(std::optional<MatterColumn> column) {
    if (column == m_groupBy)
        return;
    m_groupBy = column;
    m_bar->showGroup(column);
    reload();
}

void LedgerPage::activate() {
    if (m_stale)
        reload();
}

void LedgerPage::onChanged(const ChangeSet& changes) {
    if (!changes.touches(ChangeKind::Matters) && !changes.touches(ChangeKind::Slips) && !changes.touches(ChangeKind::Imports) &&
        !changes.touches(ChangeKind::Departments))
        return;
    m_stale = true;
    m_all = -1;
    if (isVisible())
        reload();
}

// Newest number first, or what was searched for as the index gives it; a group's column leads.
std::vector<MatterOrder> LedgerPage::wantedOrder() const {
    std::vector<MatterOrder> order = m_order;
    if (order.empty())
        order = {m_filter.search.isEmpty() ? MatterOrder{MatterSort::Number, true} : defaultOrder(m_filter)};
    if (!m_groupBy)
        return order;
    const MatterSort lead = *m_groupBy == MatterColumn::Department ? MatterSort::Department : MatterSort::Category;
    std::erase_if(order, [lead](const MatterOrder& key) { return key.key == lead; });
    order.insert(order.begin(), {lead, false});
    return order;
}

namespace {

Result<std::vector<qint64>> idsOf(MatterQuery& query, const MatterFilter& filter, const std::vector<MatterOrder>& order, qint64 limit) {
    return order.size() == 1 ? query.ids(filter, order.front(), limit) : query.idsBy(filter, order);
}

struct WholeList {
    std::vector<qint64> ids;
    std::vector<GroupCount> groups;
};

} // namespace

void LedgerPage::reload() {
    m_stale = false;
    const int token = ++m_token;
    const std::vector<MatterOrder> order = wantedOrder();
    showOrder();
    m_model->setMarked(m_filter.search);
    if (order.size() > 1) // sorted as a whole before its first row is known
        return loadRest(token, order);
    MatterQuery query = mattersOf(m_session.office, m_session.asOf());
    const qint64 limit = m_filter.search.isEmpty() ? firstScreen : firstHits;
    auto first = query.ids(m_filter, order.front(), limit);
    if (!first)
        return m_session.navigator.tellError(first.error());
    const bool whole = std::ssize(*first) < limit;
    showList(std::move(*first), {}, whole);
    if (!whole)
        loadRest(token, order);
}

void LedgerPage::loadRest(int token, const std::vector<MatterOrder>& order) {
    MatterQuery query = mattersOf(m_session.office, m_session.asOf());
    const QString path = m_session.office.database().path();
    m_session.jobs.run<Result<WholeList>>(
        tr("Loading the list"), this,
        [path, filter = m_filter, order, groupBy = m_groupBy, calendar = query.calendar(),
         settings = query.settings()](Progress&) -> Result<WholeList> {
            auto database = Database::open(path, OpenMode::ReadOnly);
            if (!database)
                return database.error();
            MatterQuery reader(**database, calendar, settings);
            auto ids = idsOf(reader, filter, order, -1);
            if (!ids)
                return ids.error();
            WholeList list{std::move(*ids), {}};
            if (groupBy) {
                auto groups = reader.groupCounts(*groupBy, filter);
                if (!groups)
                    return groups.error();
                list.groups = std::move(*groups);
            }
            return list;
        },
        [this, token](const Result<WholeList>& list) {
            if (token != m_token)
                return;
            if (!list)
                return m_session.navigator.tellError(list.error());
            showList(list->ids, list->groups, true);
        });
}

void LedgerPage::showList(std::vector<qint64> ids, std::vector<GroupCount> groups, bool whole) {
    const QModelIndex current = m_view->currentIndex();
    const qint64 kept = current.isValid() && current.row() < m_model->rowCount() ? m_model->idAt(current.row()) : 0;
    const int keptColumn = current.isValid() ? current.column() : 0;
    const bool empty = ids.empty();
    const qint64 shown = std::ssize(ids);
    m_model->setList(std::move(ids), std::move(groups), m_session.asOf());
    const int row = kept != 0 ? m_model->rowOf(kept) : -1;
    if (!empty) // the pane beside the list always has something to show
        m_view->setCurrentIndex(m_model->index(row >= 0 ? row : m_model->isGrouped() ? 1 : 0, keptColumn));
    const bool unfiltered = m_filter == MatterFilter{.asOf = m_filter.asOf};
    if (whole && unfiltered)
        m_all = shown;
    else if (whole && m_all < 0)
        m_all = mattersOf(m_session.office, m_session.asOf()).count({.asOf = m_filter.asOf}).value_or(0);
    m_stack->setCurrentIndex(!empty ? 0 : unfiltered ? 2 : 1);
    m_bar->showCount(whole ? tr("Showing %1 / %2").arg(shown).arg(m_all) : tr("Loading…"));
    showSelected();
    if (!m_find->text().isEmpty())
        findText(m_find->text());
    Q_EMIT statusChanged();
}

void LedgerPage::showSelected() {
    const QModelIndex current = m_view->currentIndex();
    m_pane->show(current.isValid() && current.row() < m_model->rowCount() ? m_model->rowAt(current.row()) : nullptr);
}

std::vector<qint64> LedgerPage::selectedIds() const {
    std::vector<qint64> ids;
    for (const int row : m_view->selectedRows())
        if (row < m_model->rowCount())
            if (const qint64 id = m_model->idAt(row); id != 0)
                ids.push_back(id);
    return ids;
}

QString LedgerPage::statusText() const {
    const QString selection = m_view->selectionText();
    const QString shown = tr("Showing %1 / %2").arg(std::ssize(m_model->ids())).arg(std::max<qint64>(m_all, std::ssize(m_model->ids())));
    return selection.isEmpty() ? shown : shown + QStringLiteral("   ") + selection;
}

void LedgerPage::find() { m_find->open(); }

// The hits are places in the list as it stands, so that next and previous follow its order.
void LedgerPage::findText(const QString& text) {
    m_hits.clear();
    m_hit = 0;
    m_model->setMarked(text.isEmpty() ? m_filter.search : text);
    m_view->viewport()->update();
    if (!text.isEmpty()) {
        MatterFilter filter = m_filter;
        filter.search = text;
        const auto found = mattersOf(m_session.office, m_session.asOf()).ids(filter, defaultOrder(filter));
        if (!found)
            return m_session.navigator.tellError(found.error());
        const std::unordered_set<qint64> hits(found->begin(), found->end());
        const std::vector<qint64>& ids = m_model->ids();
        for (std::size_t i = 0; i < ids.size(); ++i)
            if (hits.contains(ids[i]))
                m_hits.push_back(static_cast<qint64>(i));
    }
    m_find->showPlace(0, std::ssize(m_hits));
    if (!m_hits.empty())
        goTo(0);
}

void LedgerPage::goTo(qsizetype hit) {
    m_hit = hit;
    const int row = m_model->rowAtIndex(m_hits[static_cast<std::size_t>(hit)]);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, static_cast<int>(LedgerColumn::Problem)));
    m_find->showPlace(hit + 1, std::ssize(m_hits));
}

void LedgerPage::findNext(bool backwards) {
    if (m_hits.empty())
        return m_find->open();
    const qsizetype count = std::ssize(m_hits);
    goTo((m_hit + (backwards ? count - 1 : 1)) % count);
}

} // namespace duban
