#include "ledger/ledger_page.h"

#include "exchange/export_action.h"
#include "ledger/filter_button.h"
#include "ledger/ledger_view.h"
#include "ledger/matter_pane.h"
#include "overview/due_list.h"
#include "shell/jobs.h"
#include "slips/slip_labels.h"
#include "theme/labels.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace duban {

namespace {

constexpr qint64 firstScreen = 2000; ///< shown at once; the rest of the ids follows from a worker

std::optional<MatterSort> sortOf(int column) {
    switch (static_cast<LedgerColumn>(column)) {
    case LedgerColumn::Number: return MatterSort::Number;
    case LedgerColumn::Department: return MatterSort::Department;
    case LedgerColumn::Category: return MatterSort::Category;
    case LedgerColumn::State: return MatterSort::State;
    case LedgerColumn::Issued: return MatterSort::Issued;
    case LedgerColumn::Due: return MatterSort::Due;
    case LedgerColumn::Remaining: return MatterSort::Overdue;
    case LedgerColumn::Closed: return MatterSort::Closed;
    case LedgerColumn::Problem:
    case LedgerColumn::Source:
    case LedgerColumn::Severity:
    case LedgerColumn::Reminders:
    case LedgerColumn::Returns: return std::nullopt;
    }
    return std::nullopt;
}

MatterOrder newestFirst() { return {MatterSort::Number, true}; }

} // namespace

LedgerPage::LedgerPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_order(newestFirst()), m_model(new LedgerModel(mattersOf(session.office, session.asOf()), this)),
      m_view(new LedgerView(this)), m_pane(new MatterPane(session, this)) {
    m_filter.asOf = session.asOf();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildBar(column);
    column->addWidget(line(Qt::Horizontal, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    buildStack();
    row->addWidget(m_stack, 1);
    row->addWidget(line(Qt::Vertical, this));
    row->addWidget(m_pane);
    column->addLayout(row, 1);
    m_view->setModel(m_model);
    static constexpr int widths[ledgerColumnCount] = {164, 104, 212, 92, 60, 76, 88, 48, 136, 112, 72, 48, 60};
    for (int i = 0; i < ledgerColumnCount; ++i)
        m_view->setColumnWidth(i, widths[i]);
    connect(m_view, &LedgerView::opened, this, [this](int r) { m_session.navigator.openMatter(MatterId(m_model->idAt(r))); });
    connect(m_view, &LedgerView::sortWanted, this, &LedgerPage::sort);
    connect(m_view, &LedgerView::selectionTextChanged, this, [this] {
        showSelected();
        Q_EMIT statusChanged();
    });
    buildActions();
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    connect(&m_typing, &QTimer::timeout, this, &LedgerPage::takeFilters);
}

// What is left of the width goes to the problem, so that the columns a clerk works with fill the window.
void LedgerPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    int others = 0;
    for (int i = 0; i <= static_cast<int>(LedgerColumn::Reminders); ++i)
        others += i == static_cast<int>(LedgerColumn::Problem) ? 0 : m_view->columnWidth(i);
    m_view->setColumnWidth(static_cast<int>(LedgerColumn::Problem), std::max(200, m_stack->width() - others - 16));
}

void LedgerPage::buildActions() {
    auto* draft = new QAction(tr("New handover slip"), this);
    draft->setProperty("iconName", QStringLiteral("plus"));
    connect(draft, &QAction::triggered, this, [this] { m_session.navigator.newSlip(); });
    auto* in = new QAction(tr("Import ledger"), this);
    in->setProperty("iconName", QStringLiteral("imp"));
    connect(in, &QAction::triggered, this, [this] { m_session.navigator.showPage(QStringLiteral("import")); });
    auto* out = new QAction(tr("Export to Excel"), this);
    out->setProperty("iconName", QStringLiteral("exp"));
    connect(out, &QAction::triggered, this, [this] {
        exportSummary(
            m_session, this, {SummaryKind::Full, m_filter, m_order, std::nullopt},
            QStringLiteral("%1_台账_%2")
                .arg(m_session.office.settings(m_session.asOf()).officeName, m_session.asOf().toString(QStringLiteral("yyyyMMdd"))));
    });
    m_actions = {in, out, draft};
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

void LedgerPage::buildBar(QVBoxLayout* column) {
    auto* bar = new QWidget(this);
    bar->setFixedHeight(44);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_search = searchBox(tr("Find in problems, measures, results"), tr("Find in the list"), bar);
    m_search->setFixedWidth(240);
    row->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start)); // preedit text does not come here
    connect(m_search, &QLineEdit::returnPressed, this, &LedgerPage::takeFilters);
    addFilter(row, MatterColumn::Department, tr("Lead unit"));
    addFilter(row, MatterColumn::State, tr("State"));
    addFilter(row, MatterColumn::Category, tr("Category"));
    addFilter(row, MatterColumn::Source, tr("Source"));
    m_special = label({}, TextRole::Body, Token::Accent, bar);
    row->addWidget(m_special);
    m_clear = button(tr("Clear filters"), {}, bar);
    m_clear->setProperty("role", QStringLiteral("ghost"));
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] { setFilter(MatterFilter{.asOf = m_session.asOf()}, {}); });
    row->addStretch(1);
    m_count = label({}, TextRole::Caption, Token::Text3, bar);
    row->addWidget(m_count);
    column->addWidget(bar);
}

void LedgerPage::addFilter(QHBoxLayout* row, MatterColumn column, const QString& title) {
    auto* made = new FilterButton(
        title,
        [this, column] {
            auto values = mattersOf(m_session.office, m_session.asOf()).valueCounts(column, m_filter);
            if (!values) {
                m_session.navigator.tellError(values.error());
                return std::vector<ValueCount>();
            }
            if (column == MatterColumn::State)
                for (ValueCount& value : *values)
                    if (const auto state = fromWord<MatterState>(value.value))
                        value.label = stateLabel(*state);
            return std::move(*values);
        },
        this);
    m_buttons.emplace_back(column, made);
    row->addWidget(made);
    connect(made, &FilterButton::chosenChanged, this, &LedgerPage::takeFilters);
}

void LedgerPage::takeFilters() {
    MatterFilter next = m_filter;
    next.search = m_search->text().trimmed();
    for (const auto& [column, shown] : m_buttons) {
        const QStringList& chosen = shown->chosen();
        if (column == MatterColumn::Department)
            next.departments = chosen;
        if (column == MatterColumn::State) {
            next.states.clear();
            for (const QString& word : chosen)
                if (const auto state = fromWord<MatterState>(word))
                    next.states.push_back(*state);
        }
        const auto ids = [&](ListKind list) {
            std::vector<qint64> found;
            for (const QString& name : chosen)
                if (const ListItem* item = m_session.office.itemByName(list, name))
                    found.push_back(item->id);
            return found;
        };
        if (column == MatterColumn::Category)
            next.categories = ids(ListKind::Category);
        if (column == MatterColumn::Source)
            next.sources = ids(ListKind::Source);
    }
    if (next == m_filter)
        return;
    m_filter = next;
    m_title.clear();
    showFilters();
    reload();
    Q_EMIT headerChanged();
}

void LedgerPage::setFilter(const MatterFilter& filter, const QString& title) {
    m_filter = filter;
    m_title = title;
    m_order = newestFirst();
    m_ordered = false;
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.search);
    for (const auto& [column, shown] : m_buttons) {
        QStringList values;
        QStringList labels;
        if (column == MatterColumn::State)
            for (const MatterState state : filter.states) {
                values << wordOf(state);
                labels << stateLabel(state);
            }
        if (column == MatterColumn::Department)
            values = labels = filter.departments;
        const ListKind list = column == MatterColumn::Category ? ListKind::Category : ListKind::Source;
        for (const qint64 id : column == MatterColumn::Category ? filter.categories
                               : column == MatterColumn::Source ? filter.sources
                                                                : std::vector<qint64>())
            if (const ListItem* item = m_session.office.item(list, id)) {
                values << item->name;
                labels << item->name;
            }
        shown->setChosen(values, labels);
    }
    showFilters();
    m_stale = true;
    if (isVisible())
        reload();
    Q_EMIT headerChanged();
}

void LedgerPage::showFilters() {
    QStringList special;
    if (m_filter.overdue)
        special << tr("Overdue");
    if (!m_filter.step.isEmpty())
        special << stepLabel(m_filter.step);
    if (m_filter.dueSoon)
        special << tr("Due soon");
    if (m_filter.signLate)
        special << tr("Signature is late");
    if (m_filter.recheckDue)
        special << tr("Re-check is due");
    if (m_filter.open)
        special << tr("Open");
    if (m_filter.issuedIn)
        special << m_filter.issuedIn->text();
    m_special->setText(special.join(QStringLiteral("、")));
    MatterFilter none;
    none.asOf = m_filter.asOf;
    m_clear->setVisible(!(m_filter == none));
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
    if (isVisible())
        reload();
}

void LedgerPage::sort(int column, bool descending) {
    const auto key = column < 0 ? std::optional<MatterSort>() : sortOf(column);
    if (column >= 0 && !key)
        return m_session.navigator.tell(tr("This column cannot be sorted; use the filter instead."));
    m_ordered = key.has_value();
    m_order = key ? MatterOrder{*key, descending} : newestFirst();
    m_view->setSorted(key ? column : -1, descending);
    reload();
}

void LedgerPage::reload() {
    m_stale = false;
    const int token = ++m_token;
    MatterQuery query = mattersOf(m_session.office, m_session.asOf());
    auto first = query.ids(m_filter, m_order, firstScreen);
    if (!first)
        return m_session.navigator.tellError(first.error());
    const bool whole = static_cast<qint64>(first->size()) < firstScreen;
    showList(std::move(*first), whole);
    if (whole)
        return;
    const QString path = m_session.office.database().path();
    m_session.jobs.run<Result<std::vector<qint64>>>(
        tr("Loading the list"), this,
        [path, filter = m_filter, order = m_order, calendar = query.calendar(),
         settings = query.settings()](Progress&) -> Result<std::vector<qint64>> {
            auto database = Database::open(path, OpenMode::ReadOnly);
            if (!database)
                return database.error();
            return MatterQuery(**database, calendar, settings).ids(filter, order);
        },
        [this, token](const Result<std::vector<qint64>>& ids) {
            if (token != m_token)
                return;
            if (!ids)
                return m_session.navigator.tellError(ids.error());
            showList(*ids, true);
        });
}

void LedgerPage::showList(std::vector<qint64> ids, bool whole) {
    const QModelIndex current = m_view->currentIndex();
    const qint64 kept = current.isValid() && current.row() < m_model->rowCount() ? m_model->idAt(current.row()) : 0;
    const int keptColumn = current.isValid() ? current.column() : 0;
    const bool empty = ids.empty();
    m_model->setIds(std::move(ids), m_session.asOf());
    const int row = kept != 0 ? m_model->rowOf(kept) : -1;
    if (!empty) // the pane beside the list always has something to show
        m_view->setCurrentIndex(m_model->index(std::max(0, row), keptColumn));
    MatterFilter none;
    none.asOf = m_filter.asOf;
    if (whole)
        m_all = m_filter == none ? m_model->rowCount() : mattersOf(m_session.office, m_session.asOf()).count(none).value_or(0);
    m_stack->setCurrentIndex(!empty ? 0 : m_filter == none ? 2 : 1);
    m_count->setText(whole ? tr("Showing %1 / %2").arg(m_model->rowCount()).arg(m_all) : tr("Loading…"));
    showSelected();
    Q_EMIT statusChanged();
}

void LedgerPage::showSelected() {
    const QModelIndex current = m_view->currentIndex();
    m_pane->show(current.isValid() && current.row() < m_model->rowCount() ? m_model->rowAt(current.row()) : nullptr);
}

QString LedgerPage::statusText() const {
    const QString selection = m_view->selectionText();
    const QString shown = tr("Showing %1 / %2").arg(m_model->rowCount()).arg(m_all);
    return selection.isEmpty() ? shown : shown + QStringLiteral("   ") + selection;
}

} // namespace duban
