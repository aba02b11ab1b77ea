#include "exchange/import_page.h"

#include "ledger/ledger_view.h"
#include "shell/jobs.h"
#include "shell/prompts.h"
#include "theme/labels.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileInfo>
#include <QStackedWidget>

namespace duban {

ImportPage::ImportPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_model(new ImportModel(this)), m_view(new LedgerView(this)), m_stack(new QStackedWidget(this)),
      m_choose(new QAction(tr("Choose workbooks…"), this)), m_commit(new QAction(tr("Import"), this)) {
    makeActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(m_stack);
    m_stack->addWidget(makeStart());
    buildPreview();
}

void ImportPage::makeActions() {
    m_choose->setProperty("iconName", QStringLiteral("folder"));
    m_commit->setProperty("iconName", QStringLiteral("imp"));
    m_commit->setEnabled(false);
    m_commit->setToolTip(tr("Choose a workbook first."));
    m_columns = new QAction(tr("Columns…"), this);
    m_columns->setProperty("iconName", QStringLiteral("cols"));
    m_errors = new QAction(tr("Error list…"), this);
    m_errors->setProperty("iconName", QStringLiteral("exp"));
    m_takeAll = new QAction(tr("Take all differences"), this);
    m_takeAll->setProperty("iconName", QStringLiteral("check"));
    connect(m_choose, &QAction::triggered, this, &ImportPage::choose);
    connect(m_commit, &QAction::triggered, this, &ImportPage::commit);
    connect(m_columns, &QAction::triggered, this, &ImportPage::editColumns);
    connect(m_errors, &QAction::triggered, this, &ImportPage::saveErrors);
    connect(m_takeAll, &QAction::triggered, this, [this] {
        m_model->takeAll();
        showCounts();
    });
    auto* paste = new QAction(tr("Paste cells"), this);
    paste->setProperty("iconName", QStringLiteral("clip"));
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    paste->setToolTip(tr("A block copied in WPS or Excel, with its header row (Ctrl+V)"));
    connect(paste, &QAction::triggered, this, &ImportPage::paste);
    addAction(paste);
    m_actions = {paste, m_choose, m_commit};
}

QWidget* ImportPage::makeStart() {
    auto* first = new QWidget(m_stack);
    auto* start = new QVBoxLayout(first);
    start->setSpacing(16);
    start->setContentsMargins(0, 0, 0, 0);
    auto* what = new Panel(tr("Your Excel or WPS ledger"), first);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(16, 12, 16, 16);
    words->addWidget(textLabel(
        tr("The program finds the header by its words, in whatever order the columns stand; merged cells, several sheets, dates in any spelling and .csv are fine. "
           "Every row is shown before anything is stored; rows with errors stay outside and are named by cell."),
        Token::Text2));
    auto* ways = new QHBoxLayout;
    ways->addWidget(button(m_choose, first));
    ways->addWidget(ghostButton(m_actions.constFirst(), first)); // the clipboard
    ways->addStretch(1);
    words->addLayout(ways);
    what->body()->addLayout(words);
    start->addWidget(what);
    auto* past = new Panel(tr("Earlier imports"), first);
    m_batches = new QVBoxLayout;
    m_batches->setContentsMargins(16, 8, 16, 12);
    past->body()->addLayout(m_batches);
    start->addWidget(past);
    start->addStretch(1);
    return first;
}

void ImportPage::buildPreview() {
    auto* panel = new Panel(m_stack);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    m_summary = label({}, TextRole::Body, Token::Text2, panel);
    auto* group = new QButtonGroup(this);
    const auto choice = [&](const QString& text, std::optional<LedgerRowStatus> status) {
        QPushButton* made = button(text, {}, panel);
        made->setCheckable(true);
        made->setProperty("role", QStringLiteral("ghost"));
        group->addButton(made);
        bar->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, status] { m_model->setShown(status); });
        return made;
    };
    choice(tr("All rows"), std::nullopt)->setChecked(true);
    choice(tr("Can be imported"), LedgerRowStatus::Accepted);
    choice(tr("With errors"), LedgerRowStatus::Rejected);
    choice(tr("Already there"), LedgerRowStatus::Duplicate);
    choice(tr("Differs"), LedgerRowStatus::Changed);
    bar->addStretch(1);
    for (QAction* action : {m_columns, m_takeAll, m_errors})
        bar->addWidget(ghostButton(action, panel));
    panel->body()->addLayout(bar);
    auto* counts = new QHBoxLayout;
    counts->setContentsMargins(16, 0, 16, 8);
    counts->addWidget(m_summary, 1);
    panel->body()->addLayout(counts);
    panel->body()->addWidget(line(Qt::Horizontal, panel));
    panel->body()->addWidget(m_view, 1);
    connect(m_view, &LedgerView::opened, this, &ImportPage::editRow);
    m_view->setModel(m_model);
    static constexpr int widths[ImportModel::ColumnCount] = {120, 84, 150, 140, 230, 92, 92, 92, 92, 420};
    for (int i = 0; i < ImportModel::ColumnCount; ++i)
        m_view->setColumnWidth(i, widths[i]);
    m_stack->addWidget(panel);
}

void ImportPage::activate() {
    if (!m_preview)
        showBatches();
}

void ImportPage::onChanged(const ChangeSet& changes) {
    if (changes.touches(ChangeKind::Imports))
        showBatches();
}

void ImportPage::choose() {
    const QStringList files = m_session.prompts.pickOpenMany(tr("Choose workbooks"), tr("Workbooks (*.xlsx *.csv);;All files (*)"));
    if (!files.isEmpty())
        read(files);
}

void ImportPage::setBusy(bool busy) {
    m_choose->setEnabled(!busy);
    m_commit->setEnabled(!busy && m_preview && m_model->count(LedgerRowStatus::Accepted) + m_model->chosen() > 0);
    m_columns->setEnabled(!busy && !m_files.isEmpty());
    m_errors->setEnabled(!busy && m_preview && m_model->count(LedgerRowStatus::Rejected) > 0);
    m_takeAll->setEnabled(!busy && m_preview && m_model->count(LedgerRowStatus::Changed) > 0);
}

void ImportPage::read(const QStringList& files) {
    m_files = files;
    m_wishes = {};
    readAgain();
}

void ImportPage::readAgain() {
    setBusy(true);
    m_session.jobs.run<Result<ImportPreview>>(
        tr("Reading the ledger"), this,
        [&holder = m_session.office, files = m_files, wishes = m_wishes,
         on = m_session.asOf()](Progress& progress) -> Result<ImportPreview> {
            auto office = Office::beside(holder);
            if (!office)
                return office.error();
            return ImportService(**office).preview(files, wishes, on, progress);
        },
        [this](Result<ImportPreview> preview) {
            if (preview)
                showPreview(std::move(*preview));
            else
                m_session.navigator.tellError(preview.error());
            setBusy(false);
            if (!preview && preview.error().code == QLatin1String("exchange.no_header"))
                editColumns(); // the words did not tell: a person can
        });
}

void ImportPage::showPreview(ImportPreview preview) {
    m_preview = std::move(preview);
    m_model->setRows(m_preview->reading.rows);
    QStringList names;
    for (const QString& file : m_preview->files)
        names << QFileInfo(file).fileName();
    m_subtitle = names.join(QStringLiteral("、"));
    showCounts();
    m_stack->setCurrentIndex(1);
    Q_EMIT headerChanged();
}

void ImportPage::showCounts() {
    const int good = m_model->count(LedgerRowStatus::Accepted) + m_model->chosen();
    m_summary->setText(tr("%1 rows: %2 can be imported, %3 with errors, %4 already there, %5 differ. Double-click a row to correct it.")
                           .arg(m_model->rows().size())
                           .arg(m_model->count(LedgerRowStatus::Accepted))
                           .arg(m_model->count(LedgerRowStatus::Rejected))
                           .arg(m_model->count(LedgerRowStatus::Duplicate))
                           .arg(m_model->count(LedgerRowStatus::Changed)));
    m_commit->setText(good > 0 ? tr("Import %1 rows").arg(good) : tr("Import"));
    m_commit->setToolTip(good > 0 ? QString() : tr("No row of this workbook is new and without errors."));
    m_commit->setEnabled(good > 0);
}

void ImportPage::commit() {
    if (!m_preview)
        return;
    m_preview->reading.rows = m_model->rows();
    setBusy(true);
    m_session.jobs.run<Result<std::optional<BatchId>>>(
        tr("Importing"), this,
        [&holder = m_session.office, preview = *m_preview, actor = m_session.actor,
         on = m_session.asOf()](Progress& progress) -> Result<std::optional<BatchId>> {
            auto office = Office::beside(holder);
            if (!office)
                return office.error();
            return ImportService(**office).commit(preview, actor, on, progress);
        },
        [this](const Result<std::optional<BatchId>>& batch) {
            if (!batch) {
                m_session.navigator.tellError(batch.error());
                return setBusy(false);
            }
            const int taken = m_preview->count(LedgerRowStatus::Accepted) + m_preview->chosen();
            const int left = m_preview->count(LedgerRowStatus::Rejected);
            m_preview.reset();
            m_files.clear();
            m_subtitle.clear();
            m_commit->setText(tr("Import"));
            m_stack->setCurrentIndex(0);
            showBatches();
            if (auto read = m_session.office.reload(); !read)
                m_session.navigator.tellError(read.error());
            m_session.office.changes().publish({{ChangeKind::Imports, ChangeKind::Slips, ChangeKind::Matters, ChangeKind::Lists}, {}, {}});
            m_session.navigator.tell(tr("%1 rows imported, %2 with errors left out.").arg(taken).arg(left));
            setBusy(false);
            Q_EMIT headerChanged();
        });
}

void ImportPage::showBatches() {
    while (QLayoutItem* item = m_batches->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto batches = ImportService(m_session.office).batches();
    if (!batches)
        return m_session.navigator.tellError(batches.error());
    if (batches->empty())
        m_batches->addWidget(label(tr("Nothing was imported yet."), TextRole::Body, Token::Text3));
    for (const ImportBatch& batch : *batches) {
        auto* holder = new QWidget;
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(label(batch.importedOn.toString(Qt::ISODate), TextRole::Body, Token::Text3));
        row->addWidget(label(batch.fileName), 1);
        row->addWidget(label(tr("%1 rows, %2 with errors").arg(batch.accepted).arg(batch.rejected), TextRole::Body, Token::Text2));
        if (batch.withdrawnOn) {
            row->addWidget(label(tr("withdrawn on %1").arg(batch.withdrawnOn->toString(Qt::ISODate)), TextRole::Body, Token::Text3));
        } else {
            auto* take = button(tr("Withdraw"), {}, holder);
            connect(take, &QPushButton::clicked, this, [this, batch] { undo(batch); });
            row->addWidget(take);
        }
        m_batches->addWidget(holder);
    }
}

void ImportPage::undo(const ImportBatch& batch) {
    if (!m_session.prompts.confirm(
            tr("Withdraw the import of “%1”?").arg(batch.fileName),
            tr("Its %1 rows leave every list, score, search and export; the audit chain keeps a trace. The file itself is not touched.")
                .arg(batch.accepted),
            tr("Withdraw %1 rows").arg(batch.accepted)))
        return;
    auto removed = ImportService(m_session.office).undo(batch.id, m_session.actor, m_session.asOf());
    if (!removed)
        return m_session.navigator.tellError(removed.error());
    m_session.navigator.tell(tr("%1 matters were withdrawn.").arg(*removed));
    showBatches();
}

} // namespace duban
