#include "departments/departments_page.h"

#include "departments/department_model.h"
#include "departments/department_service.h"
#include "departments/unit_repeats_list.h"
#include "forms/form_row.h"
#include "ledger/cell_delegate.h"
#include "overview/due_list.h"
#include "shell/prompts.h"
#include "theme/link.h"

#include <QBoxLayout>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace duban {

DepartmentsPage::DepartmentsPage(Session& session, QWidget* parent) : Page(parent), m_session(session), m_model(new DepartmentModel(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    buildActions();
    auto* list = new Panel(this);
    buildList(list->body());
    row->addWidget(list, 1);
    m_side = new Panel(tr("Unit"), this);
    m_side->setFixedWidth(316);
    row->addWidget(m_side);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->search(text);
        reload();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (const Department* unit = m_model->at(current.row()); unit != nullptr && m_form == nullptr) {
            m_code = unit->body.code;
            showUnit();
        }
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        const Department* unit = m_model->at(index.row());
        if (unit != nullptr && index.column() == static_cast<int>(DepartmentColumn::Open) && m_model->openOf(unit->body.code) > 0)
            openMatters(*unit);
    });
}

void DepartmentsPage::buildList(QVBoxLayout* column) {
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Find by name, alias or code"));
    m_search->setAccessibleName(tr("Find a unit"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(260);
    m_search->addAction(Theme::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    bar->addWidget(m_search);
    bar->addStretch(1);
    column->addLayout(bar);
    column->addWidget(line(Qt::Horizontal, this));
    m_stack = new QStackedWidget(this);
    m_table = new QTableView(m_stack);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Units"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setFixedHeight(28);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    static constexpr int widths[] = {60, 230, 96, 140, 124, 88, 72};
    for (int i = 0; i < 7; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(DepartmentColumn::Aliases), QHeaderView::Stretch);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState(QStringLiteral("search"), tr("No unit has this in its names or code."), nullptr, m_stack));
    m_stack->addWidget(
        emptyState(QStringLiteral("unit"), tr("There is no unit yet. Add one, or take over a list (CSV)."), m_actions.front(), m_stack));
    column->addWidget(m_stack, 1);
}

void DepartmentsPage::buildActions() {
    auto* import = new QAction(tr("Import a list of units…"), this);
    import->setProperty("iconName", QStringLiteral("imp"));
    connect(import, &QAction::triggered, this, &DepartmentsPage::importList);
    m_add = new QAction(tr("Add a unit"), this);
    m_add->setProperty("iconName", QStringLiteral("plus"));
    connect(m_add, &QAction::triggered, this, [this] { begin(DepartmentTask::Add); });
    m_actions = {import, m_add};
}

QString DepartmentsPage::title() const { return tr("Units and groups"); }

QString DepartmentsPage::statusText() const { return tr("%1 units").arg(m_model->unitCount()); }

void DepartmentsPage::activate() {
    auto groups = DepartmentService(m_session.office).groups();
    auto units = DepartmentService(m_session.office).all();
    const MatterFilter open{.asOf = m_session.asOf(), .open = true};
    auto counts = mattersOf(m_session.office, m_session.asOf()).valueCounts(MatterColumn::Department, open);
    for (const Error* error : {groups ? nullptr : &groups.error(), units ? nullptr : &units.error(), counts ? nullptr : &counts.error()})
        if (error != nullptr)
            return m_session.navigator.tellError(*error);
    QHash<QString, qint64> byCode;
    for (const ValueCount& one : *counts)
        byCode.insert(one.value, one.count);
    m_model->setUnits(std::move(*groups), std::move(*units), std::move(byCode), m_session.asOf());
    reload();
}

void DepartmentsPage::onChanged(const ChangeSet& changes) {
    if (changes.touches(ChangeKind::Departments) || changes.touches(ChangeKind::Matters) || changes.touches(ChangeKind::Imports))
        activate();
}

// After every reset of the model: headings span the row, the selection comes back, the empty states say why.
void DepartmentsPage::reload() {
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row) == nullptr)
            m_table->setSpan(row, 0, 1, m_model->columnCount());
    m_stack->setCurrentIndex(m_model->isEmpty() ? 2 : m_model->unitCount() == 0 ? 1 : 0);
    const int row = m_model->rowOf(m_code);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 1));
    if (m_form == nullptr)
        showUnit();
    Q_EMIT statusChanged();
}

const Department* DepartmentsPage::selected() const { return m_model->at(m_model->rowOf(m_code)); }

void DepartmentsPage::select(const QString& code) {
    m_code = code;
    reload();
}

void DepartmentsPage::setSide(QWidget* widget, const QString& title) {
    if (m_sideBody != nullptr)
        m_sideBody->deleteLater(); // it may be what has just been clicked
    if (m_sideBody != nullptr)
        m_sideBody->hide();
    m_sideBody = widget;
    m_side->setTitle(title);
    m_side->body()->addWidget(widget, 1);
    widget->show(); // at once, so that the form can take the focus
}

void DepartmentsPage::addFacts(const Department& unit, QVBoxLayout* column) {
    const auto fact = [&](const QString& name, const QString& value) {
        if (value.isEmpty())
            return;
        auto* row = new QHBoxLayout;
        auto* key = label(name, TextRole::Body, Token::Text3, m_side);
        key->setFixedWidth(76);
        row->addWidget(key, 0, Qt::AlignTop);
        row->addWidget(textLabel(value, Token::Text, m_side), 1);
        column->addLayout(row);
    };
    const auto cell = [&](DepartmentColumn at) {
        return m_model->index(m_model->rowOf(unit.body.code), static_cast<int>(at)).data().toString();
    };
    fact(tr("Code"), unit.body.code);
    fact(tr("Short name"), unit.body.shortName);
    fact(tr("Group"), unit.body.groupName);
    fact(tr("Aliases"), cell(DepartmentColumn::Aliases));
    fact(tr("Exists"), cell(DepartmentColumn::Validity));
    fact(tr("Successor"), cell(DepartmentColumn::Successor));
    if (const qint64 open = m_model->openOf(unit.body.code); open > 0) {
        auto* matters = new Link(tr("%1 open matters").arg(open), m_side);
        matters->setObjectName(QStringLiteral("open-matters"));
        connect(matters, &Link::clicked, this, [this, unit] { openMatters(unit); });
        column->addWidget(matters, 0, Qt::AlignLeft);
    }
}

void DepartmentsPage::showUnit() {
    const Department* unit = selected();
    if (unit == nullptr)
        return setSide(emptyState(QStringLiteral("unit"), tr("Choose a unit to see and change it."), nullptr, m_side), tr("Unit"));
    auto* body = new QWidget(m_side);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    addFacts(*unit, column);
    auto* buttons = new QHBoxLayout;
    const auto offer = [&](const char* name, const QString& words, const QString& icon, DepartmentTask task) {
        auto* made = button(words, icon, body);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, [this, task] { begin(task); });
        buttons->addWidget(made);
    };
    if (!unit->body.validTo) {
        offer("rename", tr("Rename"), QStringLiteral("pen"), DepartmentTask::Rename);
        offer("end", tr("End or merge…"), QStringLiteral("link"), DepartmentTask::End);
    }
    buttons->addStretch(1);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addWidget(new UnitRepeatsList(m_session, *unit, body));
    column->addStretch(1);
    auto* scroll = new QScrollArea(m_side); // a unit with many repeats is longer than the window
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // the panel's ground shows through
    scroll->viewport()->setAutoFillBackground(false);
    setSide(scroll, unit->body.name);
}

void DepartmentsPage::begin(DepartmentTask task) {
    const Department* unit = task == DepartmentTask::Add ? nullptr : selected();
    auto matcher = DepartmentService(m_session.office).matcher();
    auto groups = DepartmentService(m_session.office).groups();
    if (!matcher || !groups)
        return m_session.navigator.tellError(!matcher ? matcher.error() : groups.error());
    if (task != DepartmentTask::Add && unit == nullptr)
        return;
    QStringList names;
    for (const Group& group : *groups)
        names << group.name;
    m_form = new DepartmentForm(task, unit, {*matcher, names, m_session.office.calendar(), m_session.asOf()}, m_side);
    connect(m_form, &DepartmentForm::saveWanted, this, &DepartmentsPage::save);
    connect(m_form, &DepartmentForm::cancelled, this, [this] {
        m_form = nullptr;
        m_add->setVisible(true);
        showUnit();
    });
    setSide(m_form, task == DepartmentTask::Add      ? tr("New unit")
                    : task == DepartmentTask::Rename ? tr("Rename %1").arg(unit->body.shortName)
                                                     : tr("End %1").arg(unit->body.shortName));
    m_add->setVisible(false); // the form's own button is the primary one now
    m_form->setFocus();
}

Result<> DepartmentsPage::write(const DepartmentDraft& draft) {
    DepartmentService service(m_session.office);
    const QDate today = m_session.asOf();
    switch (m_form->task()) {
    case DepartmentTask::Add:
        if (auto added = service.add(draft, m_session.actor, today); !added)
            return added.error();
        return {};
    case DepartmentTask::Rename: return service.rename(draft.code, draft.name, draft.shortName, m_session.actor, today);
    case DepartmentTask::End: return service.end(draft.code, draft.validTo.value_or(QDate()), draft.successorCode, m_session.actor, today);
    }
    return {};
}

void DepartmentsPage::save() {
    const DepartmentDraft draft = m_form->draft();
    if (auto done = write(draft); !done)
        return m_form->showError(done.error());
    m_form = nullptr;
    m_add->setVisible(true);
    m_code = draft.code.trimmed();
    activate();
    m_session.navigator.tell(tr("%1 saved").arg(draft.name));
}

void DepartmentsPage::importList() {
    const QString path = m_session.prompts.pickOpen(tr("Import a list of units"), tr("Lists of units (*.csv)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return m_session.navigator.tellError(storageError(
            "departments.unreadable", QT_TRANSLATE_NOOP("errors", "%1 cannot be read; close it if it is open elsewhere."), {path}));
    auto count = DepartmentService(m_session.office).importCsv(file.readAll(), m_session.actor, m_session.asOf());
    if (!count)
        return m_session.navigator.tellError(count.error());
    activate();
    m_session.navigator.tell(*count == 0 ? tr("The list holds nothing new.") : tr("%1 units added or changed").arg(*count));
}

void DepartmentsPage::openMatters(const Department& unit) {
    MatterFilter filter{.asOf = m_session.asOf(), .open = true};
    filter.departments = QStringList{unit.body.code};
    m_session.navigator.openLedger(filter, tr("Open matters of %1").arg(unit.body.shortName));
}

bool DepartmentsPage::mayLeave() {
    return m_form == nullptr || !m_form->changed() ||
           m_session.prompts.confirm(tr("Leave without saving what was entered?"), tr("What was typed into the form is lost."),
                                     tr("Leave"));
}

} // namespace duban
