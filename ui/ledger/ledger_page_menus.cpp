// The ledger's orders, columns, views and menus.
#include "exchange/export_action.h"
#include "ledger/bulk_actions.h"
#include "ledger/ledger_bar.h"
#include "ledger/ledger_page.h"
#include "ledger/ledger_view.h"
#include "shell/prompts.h"
#include "theme/labels.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace duban {

namespace {

const LedgerColumnSpec& specOf(int column) { return ledgerColumns[static_cast<std::size_t>(column)]; }

QString titleOf(const LedgerColumnSpec& spec) { return QCoreApplication::translate("duban::LedgerModel", spec.title); }

int columnOf(MatterSort key) {
    for (int i = 0; i < ledgerColumnCount; ++i)
        if (specOf(i).sort == key)
            return i;
    return -1;
}

} // namespace

void LedgerPage::buildActions() {
    auto* views = new QAction(tr("Views"), this);
    views->setProperty("iconName", QStringLiteral("eye"));
    views->setProperty("ghost", true);
    views->setMenu(buildViewsMenu());
    auto* columns = new QAction(tr("Columns"), this);
    columns->setProperty("iconName", QStringLiteral("cols"));
    columns->setProperty("ghost", true);
    auto* chooser = new QMenu(this);
    connect(chooser, &QMenu::aboutToShow, this, [this, chooser] {
        chooser->clear();
        addColumnsTo(chooser);
    });
    columns->setMenu(chooser);
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
            m_session, this, {SummaryKind::Full, m_filter, wantedOrder().front(), std::nullopt},
            QStringLiteral("%1_台账_%2")
                .arg(m_session.office.settings(m_session.asOf()).officeName, m_session.asOf().toString(QStringLiteral("yyyyMMdd"))));
    });
    m_actions = {views, columns, m_bulk->menuAction(), in, out, draft};
}

QMenu* LedgerPage::buildViewsMenu() {
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillViewsMenu(menu); });
    fillViewsMenu(menu);
    return menu;
}

void LedgerPage::fillViewsMenu(QMenu* menu) {
    menu->clear();
    const auto add = [this](QMenu* to, const SavedView& view) {
        connect(to->addAction(view.name), &QAction::triggered, this, [this, view] { setView(view); });
    };
    for (const SavedView& view : defaultViews(m_session.asOf(), m_session.actor.person))
        add(menu, view);
    menu->addSeparator();
    const std::vector<SavedView> own = SavedViews(m_session.office).load(m_session.asOf());
    for (const SavedView& view : own)
        add(menu, view);
    connect(menu->addAction(tr("Keep this view…")), &QAction::triggered, this, &LedgerPage::saveView);
    QMenu* drop = menu->addMenu(tr("Delete a view"));
    drop->setEnabled(!own.empty());
    for (const SavedView& view : own)
        connect(drop->addAction(view.name), &QAction::triggered, this, [this, name = view.name] {
            SavedViews(m_session.office).remove(name);
            m_session.navigator.tell(tr("The view “%1” was deleted.").arg(name));
        });
}

void LedgerPage::saveView() {
    const auto name =
        m_session.prompts.askText(tr("Keep this view"), tr("Name of the view (conditions, order, groups, columns):"), m_title);
    if (!name || name->trimmed().isEmpty())
        return;
    SavedView view{name->simplified().left(40), m_filter, m_order, m_groupBy, hidden()};
    SavedViews(m_session.office).save(view);
    m_title = view.name;
    m_session.navigator.tell(tr("The view “%1” is kept.").arg(view.name));
    Q_EMIT headerChanged();
}

void LedgerPage::setView(const SavedView& view) {
    m_filter = view.filter;
    m_filter.asOf = m_session.asOf();
    m_title = view.name;
    m_order = view.order;
    m_groupBy = view.groupBy;
    m_bar->showFilter(m_filter);
    m_bar->showGroup(m_groupBy);
    if (!view.hidden.isEmpty())
        setHidden(view.hidden);
    reload();
    Q_EMIT headerChanged();
}

void LedgerPage::sort(int column, bool descending, bool further) {
    if (column < 0) {
        m_order.clear();
        return reload();
    }
    const auto key = specOf(column).sort;
    if (!key)
        return m_session.navigator.tell(tr("This column cannot be sorted; use the filter instead."));
    if (!further)
        m_order.clear();
    const auto present = std::find_if(m_order.begin(), m_order.end(), [&](const MatterOrder& one) { return one.key == *key; });
    if (present == m_order.end())
        m_order.push_back({*key, descending});
    else
        present->descending = descending;
    reload();
}

void LedgerPage::showOrder() {
    std::vector<std::pair<int, bool>> keys;
    std::vector<SortMark> marks;
    for (const MatterOrder& key : m_order)
        if (const int column = columnOf(key.key); column >= 0) {
            keys.emplace_back(column, key.descending);
            marks.push_back({column, key.descending});
        }
    m_view->setSorted(std::move(keys));
    m_model->setSortMarks(std::move(marks));
}

void LedgerPage::openHeaderMenu(int column, const QPoint& globalPosition) {
    const LedgerColumnSpec& spec = specOf(column);
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    const auto add = [&](const QString& text, bool possible, const QString& reason, const std::function<void()>& act) {
        QAction* made = menu.addAction(text);
        made->setEnabled(possible);
        made->setToolTip(possible ? QString() : reason);
        connect(made, &QAction::triggered, this, act);
    };
    const QString unsortable = tr("This column cannot be sorted; use the filter instead.");
    add(tr("Sort upwards"), spec.sort.has_value(), unsortable, [this, column] { sort(column, false, false); });
    add(tr("Sort downwards"), spec.sort.has_value(), unsortable, [this, column] { sort(column, true, false); });
    add(tr("Then sort by this, too"), spec.sort.has_value(), unsortable, [this, column] { sort(column, false, true); });
    add(tr("Default order"), !m_order.empty(), tr("The default order is on."), [this] { sort(-1, false, false); });
    menu.addSeparator();
    add(tr("Filter by values…"), spec.filter.has_value(), tr("This column has no list of values; use the search."),
        [this, spec, globalPosition] { m_bar->openValues(*spec.filter, globalPosition); });
    menu.addSeparator();
    add(tr("Freeze up to this column"), column < 3, tr("At most three columns can be frozen."), [this, column] {
        m_view->setFrozenCount(column + 1);
        rememberColumns();
    });
    add(tr("Hide this column"), column > 0, tr("The number always stays in sight."), [this, column] {
        m_view->hideColumnToo(column, true);
        rememberColumns();
        fitProblem();
    });
    addColumnsTo(menu.addMenu(tr("Columns")));
    menu.exec(globalPosition);
}

void LedgerPage::openRowMenu(const QPoint& globalPosition) {
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && !m_model->isGroup(current.row()))
        connect(menu.addAction(tr("Open the table")), &QAction::triggered, this,
                [this, id = m_model->idAt(current.row())] { m_session.navigator.openMatter(MatterId(id)); });
    connect(menu.addAction(tr("Copy")), &QAction::triggered, m_view, &LedgerView::copySelection);
    menu.addSeparator();
    for (QAction* action : m_bulk->actions())
        menu.addAction(action);
    if (m_model->isGrouped()) {
        menu.addSeparator();
        connect(menu.addAction(tr("Fold all groups")), &QAction::triggered, this, [this] { m_model->foldAll(true); });
        connect(menu.addAction(tr("Unfold all groups")), &QAction::triggered, this, [this] { m_model->foldAll(false); });
    }
    menu.exec(globalPosition);
}

void LedgerPage::addColumnsTo(QMenu* menu) {
    for (int column = 1; column < ledgerColumnCount; ++column) {
        QAction* one = menu->addAction(titleOf(specOf(column)));
        one->setCheckable(true);
        one->setChecked(!m_view->isColumnHidden(column));
        connect(one, &QAction::toggled, this, [this, column](bool shown) {
            m_view->hideColumnToo(column, !shown);
            rememberColumns();
            fitProblem();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Default columns")), &QAction::triggered, this, &LedgerPage::resetColumns);
}

QStringList LedgerPage::hidden() const {
    QStringList keys;
    for (int column = 0; column < ledgerColumnCount; ++column)
        if (m_view->isColumnHidden(column))
            keys << QLatin1String(specOf(column).key);
    return keys;
}

void LedgerPage::setHidden(const QStringList& keys) {
    for (int column = 1; column < ledgerColumnCount; ++column)
        m_view->hideColumnToo(column, keys.contains(QLatin1String(specOf(column).key)));
    fitProblem();
}

void LedgerPage::restoreColumns() {
    QSettings settings;
    settings.beginGroup(QStringLiteral("ledger/columns"));
    m_setting = true;
    for (int column = 0; column < ledgerColumnCount; ++column)
        m_view->setColumnWidth(column,
                               std::clamp(settings.value(QLatin1String(specOf(column).key), specOf(column).width).toInt(), 30, 900));
    m_ownWidth = settings.contains(QStringLiteral("problem"));
    m_view->setFrozenCount(settings.value(QStringLiteral("frozen"), 1).toInt());
    setHidden(settings.value(QStringLiteral("hidden")).toStringList());
    m_setting = false;
}

void LedgerPage::rememberColumns() {
    QSettings settings;
    settings.beginGroup(QStringLiteral("ledger/columns"));
    for (int column = 0; column < ledgerColumnCount; ++column)
        if (!m_view->isColumnHidden(column) && (m_ownWidth || column != static_cast<int>(LedgerColumn::Problem)))
            settings.setValue(QLatin1String(specOf(column).key), m_view->columnWidth(column));
    settings.setValue(QStringLiteral("frozen"), m_view->frozenCount());
    settings.setValue(QStringLiteral("hidden"), hidden());
}

void LedgerPage::resetColumns() {
    QSettings().remove(QStringLiteral("ledger/columns"));
    restoreColumns();
    fitProblem();
}

// What is left of the width goes to the problem, so that the columns a clerk works with fill the window.
void LedgerPage::fitProblem() {
    if (m_ownWidth)
        return;
    int others = 46; // the row numbers
    for (int i = 0; i <= static_cast<int>(LedgerColumn::Reminders); ++i)
        others += i == static_cast<int>(LedgerColumn::Problem) || m_view->isColumnHidden(i) ? 0 : m_view->columnWidth(i);
    m_setting = true;
    m_view->setColumnWidth(static_cast<int>(LedgerColumn::Problem), std::max(200, m_stack->width() - others - 16));
    m_setting = false;
}

} // namespace duban
