#include "exchange/forms_page.h"

#include "exchange/send_forms_dialog.h"
#include "ledger/ledger_view.h"
#include "shell/jobs.h"
#include "shell/prompts.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>

namespace duban {

FormsPage::FormsPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_model(new FormsModel(this)), m_view(new LedgerView(this)), m_stack(new QStackedWidget(this)),
      m_send(new QAction(tr("Send forms…"), this)), m_choose(new QAction(tr("Returned forms…"), this)),
      m_take(new QAction(tr("Take"), this)) {
    m_send->setProperty("iconName", QStringLiteral("send"));
    m_choose->setProperty("iconName", QStringLiteral("folder"));
    m_take->setProperty("iconName", QStringLiteral("check"));
    m_take->setEnabled(false);
    m_take->setToolTip(tr("Choose a returned form first."));
    connect(m_send, &QAction::triggered, this, &FormsPage::send);
    connect(m_choose, &QAction::triggered, this, &FormsPage::choose);
    connect(m_take, &QAction::triggered, this, &FormsPage::take);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(m_stack);
    m_stack->addWidget(makeStart());
    m_stack->addWidget(makeList());
}

QWidget* FormsPage::makeStart() {
    auto* first = new QWidget(m_stack);
    auto* start = new QVBoxLayout(first);
    start->setSpacing(16);
    start->setContentsMargins(0, 0, 0, 0);
    const auto panel = [&](const QString& title, const QString& text, QAction* action) {
        auto* made = new Panel(title, first);
        auto* words = new QVBoxLayout;
        words->setContentsMargins(16, 12, 16, 16);
        words->addWidget(textLabel(text, Token::Text2));
        words->addWidget(primaryButton(action, first), 0, Qt::AlignLeft);
        made->body()->addLayout(words);
        start->addWidget(made);
        return words;
    };
    QVBoxLayout* out = panel(
        tr("Out to the units"),
        tr("A protected workbook for each unit, one sheet a matter: yellow cells are for the unit, drop-downs and checks speak Chinese. "
           "Whole units at once: a folder each, or one archive."),
        m_send);
    m_open = label({}, TextRole::Caption, Token::Text3, first);
    out->addWidget(m_open);
    panel(
        tr("Back from the units"),
        tr("Choose the workbooks as they came. Every difference is shown by cell; what was changed here meanwhile is a conflict and waits for your "
           "choice. Files in the same folder come along as evidence."),
        m_choose);
    start->addStretch(1);
    return first;
}

QWidget* FormsPage::makeList() {
    auto* panel = new Panel(m_stack);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 10, 16, 8);
    m_summary = label({}, TextRole::Body, Token::Text2, panel);
    bar->addWidget(m_summary, 1);
    panel->body()->addLayout(bar);
    panel->body()->addWidget(line(Qt::Horizontal, panel));
    panel->body()->addWidget(m_view, 1);
    m_view->setModel(m_model);
    static constexpr int widths[FormsModel::ColumnCount] = {56, 180, 170, 150, 150, 320, 240};
    for (int i = 0; i < FormsModel::ColumnCount; ++i)
        m_view->setColumnWidth(i, widths[i]);
    connect(m_view, &LedgerView::opened, this, [this](int row) {
        m_model->toggle(row);
        showCounts();
    });
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() != FormsModel::Chosen)
            return;
        m_model->toggle(index.row());
        showCounts();
    });
    return panel;
}

void FormsPage::activate() {
    auto open = FormService(m_session.office).openMatters({}, m_session.asOf());
    if (!open)
        return m_session.navigator.tellError(open.error());
    qsizetype matters = 0;
    for (const QStringList& refs : std::as_const(*open))
        matters += refs.size();
    m_open->setText(tr("%1 open matters of %2 units").arg(matters).arg(open->size()));
    m_send->setEnabled(matters > 0);
    m_send->setToolTip(matters > 0 ? QString() : tr("No unit has an open matter."));
}

void FormsPage::setBusy(bool busy) {
    m_choose->setEnabled(!busy);
    m_take->setEnabled(!busy && m_model->chosen() > 0);
}

void FormsPage::choose() {
    const QStringList files = m_session.prompts.pickOpenMany(tr("Choose returned forms"), tr("Excel workbooks (*.xlsx)"));
    if (!files.isEmpty())
        read(files);
}

void FormsPage::read(const QStringList& files) {
    setBusy(true);
    using Forms = std::vector<FormPreview>;
    m_session.jobs.run<Result<Forms>>(
        tr("Reading forms"), this,
        [&holder = m_session.office, files, on = m_session.asOf()](Progress& progress) -> Result<Forms> {
            auto office = Office::beside(holder);
            if (!office)
                return office.error();
            Forms all;
            for (const QString& file : files) {
                auto forms = FormService(**office).preview(file, on, progress);
                if (!forms)
                    return forms.error();
                std::move(forms->begin(), forms->end(), std::back_inserter(all));
            }
            return all;
        },
        [this](Result<Forms> forms) {
            if (forms)
                showForms(std::move(*forms));
            else
                m_session.navigator.tellError(forms.error());
            setBusy(false);
        });
}

void FormsPage::showForms(std::vector<FormPreview> forms) {
    QStringList names;
    for (const FormPreview& form : forms)
        if (const QString name = QFileInfo(form.path).fileName(); !names.contains(name))
            names << name;
    m_subtitle = names.join(QStringLiteral("、"));
    m_model->setForms(std::move(forms));
    m_stack->setCurrentIndex(1);
    showCounts();
    Q_EMIT headerChanged();
}

void FormsPage::showCounts() {
    int conflicts = 0, changes = 0;
    for (const FormPreview& form : m_model->forms()) {
        changes += static_cast<int>(form.changes.size()) + static_cast<int>(form.evidence.size());
        for (const FormChange& change : form.changes)
            conflicts += change.conflict ? 1 : 0;
    }
    const int chosen = m_model->chosen();
    m_summary->setText(tr("%1 sheets, %2 differences, %3 of them changed here meanwhile. Click the box to choose.")
                           .arg(m_model->forms().size())
                           .arg(changes)
                           .arg(conflicts));
    m_take->setText(chosen > 0 ? tr("Take %1").arg(chosen) : tr("Take"));
    m_take->setEnabled(chosen > 0);
    m_take->setToolTip(chosen > 0 ? QString() : tr("Nothing in these forms is chosen."));
}

void FormsPage::take() {
    setBusy(true);
    std::vector<FormPreview> done;
    FormService service(m_session.office);
    for (std::size_t i = 0; i < m_model->forms().size(); ++i) {
        const FormPreview& form = m_model->forms()[i];
        const QStringList fields = m_model->fieldsOf(i), files = m_model->filesOf(i);
        if (fields.isEmpty() && files.isEmpty()) {
            done.push_back(form);
            continue;
        }
        auto taken = service.take(form, fields, files, m_session.actor, m_session.asOf());
        if (!taken) {
            m_session.navigator.tellError(taken.error());
            return setBusy(false);
        }
        taken->changes.clear();
        taken->evidence.clear();
        done.push_back(std::move(*taken));
    }
    int whole = 0;
    for (const FormPreview& form : done) {
        whole += form.status == FormStatus::Taken ? 1 : 0;
        if (form.refused)
            m_session.navigator.tellError(*form.refused);
    }
    showForms(std::move(done));
    if (whole > 0)
        m_session.navigator.tell(tr("%1 forms taken; each is kept with its matter.").arg(whole));
    setBusy(false);
}

void FormsPage::send() {
    auto* dialog = new SendFormsDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString name = tr("Forms_%1").arg(m_session.asOf().toString(QStringLiteral("yyyyMMdd"))) + QStringLiteral(".zip");
        const QString zip = m_session.prompts.pickSave(tr("Save the forms"), name, tr("Archives (*.zip)"));
        if (!zip.isEmpty())
            sendTo(dialog->units(), {}, zip);
    });
    dialog->open();
}

void FormsPage::sendTo(const QStringList& units, const QString& folder, const QString& zip) {
    using Written = std::vector<FormsWritten>;
    m_session.jobs.run<Result<Written>>(
        tr("Writing forms"), this,
        [&holder = m_session.office, units, folder, zip, actor = m_session.actor,
         on = m_session.asOf()](Progress& progress) -> Result<Written> {
            auto office = Office::beside(holder);
            if (!office)
                return office.error();
            return FormService(**office).sendPacks(units, folder, zip, actor, on, progress);
        },
        [this, folder, zip](const Result<Written>& written) {
            if (!written)
                return m_session.navigator.tellError(written.error());
            m_session.navigator.tell(
                tr("Forms for %1 units written to %2").arg(written->size()).arg(QDir::toNativeSeparators(zip.isEmpty() ? folder : zip)));
        });
}

} // namespace duban
