#include "exchange/export_dialog.h"

#include "forms/form_row.h"
#include "shell/prompts.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace duban {

namespace {

std::vector<SummaryColumn> usualColumns() {
    std::vector<SummaryColumn> columns;
    for (const auto& code : codesOf<SummaryColumn>)
        columns.push_back(code.value);
    return columns;
}

} // namespace

ExportDialog::ExportDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_templates(new QComboBox(this)), m_columns(new QListWidget(this)), m_title(new QLineEdit(this)),
      m_signature(new QLineEdit(this)) {
    setWindowTitle(tr("Export columns"));
    resize(520, 640);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 16);
    outer->setSpacing(10);
    outer->addWidget(makeFields(), 1);
    auto* buttons = new QHBoxLayout;
    auto* save = button(tr("Save as template"), {}, this);
    buttons->addWidget(save);
    buttons->addStretch(1);
    auto* cancel = button(tr("Cancel"), {}, this);
    auto* go = primaryButton(tr("Export…"), {}, this);
    go->setObjectName(QStringLiteral("go"));
    go->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    outer->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, [this] {
        const auto name = m_session.prompts.askText(tr("Name of the template"), tr("Write the name under which these columns are kept."),
                                                    m_templates->currentIndex() > 0 ? m_templates->currentText() : QString());
        if (name)
            saveAs(*name);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_columns, &QListWidget::itemChanged, this, [this, go] {
        bool any = false;
        for (int i = 0; i < m_columns->count(); ++i)
            any = any || m_columns->item(i)->checkState() == Qt::Checked;
        go->setEnabled(any);
    });
    use({{}, usualColumns(), {}, {}});
    fillTemplates({});
}

QWidget* ExportDialog::makeFields() {
    auto* fields = new QWidget(this);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new FormRow(tr("Template"), m_templates, false, fields));
    m_title->setPlaceholderText(tr("as usual"));
    m_signature->setPlaceholderText(tr("e.g. Made by:　Checked by:"));
    column->addWidget(new FormRow(tr("Title"), m_title, false, fields));
    column->addWidget(new FormRow(tr("Signature line"), m_signature, false, fields));
    column->addWidget(label(tr("Columns, in this order; drag to move"), TextRole::Caption, Token::Text2, fields));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setAccessibleName(tr("Columns, in this order; drag to move"));
    column->addWidget(m_columns, 1);
    connect(m_templates, &QComboBox::activated, this, [this](int index) {
        use(index <= 0 ? SummaryTemplate{{}, usualColumns(), {}, {}} : m_known[static_cast<std::size_t>(index - 1)]);
    });
    return fields;
}

void ExportDialog::fillTemplates(const QString& current) {
    auto known = SummaryTemplates(m_session.office).all();
    if (!known)
        return m_session.navigator.tellError(known.error());
    m_known = std::move(*known);
    m_templates->clear();
    m_templates->addItem(tr("(the usual columns)"));
    for (const SummaryTemplate& one : m_known)
        m_templates->addItem(one.name);
    m_templates->setCurrentIndex(std::max(0, m_templates->findText(current)));
}

// The template's columns first, in its order; what it leaves out stands below, not ticked.
void ExportDialog::use(const SummaryTemplate& one) {
    m_title->setText(one.title);
    m_signature->setText(one.signature);
    m_columns->clear();
    std::vector<SummaryColumn> order = one.columns.empty() ? usualColumns() : one.columns;
    const std::size_t ticked = order.size();
    for (const SummaryColumn column : usualColumns())
        if (std::find(order.begin(), order.end(), column) == order.end())
            order.push_back(column);
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto* item = new QListWidgetItem(summaryColumnTitle(order[i]), m_columns);
        item->setData(Qt::UserRole, static_cast<int>(order[i]));
        item->setFlags((item->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled);
        item->setCheckState(i < ticked ? Qt::Checked : Qt::Unchecked);
    }
}

SummaryTemplate ExportDialog::chosen() const {
    SummaryTemplate one{{}, {}, m_title->text().trimmed(), m_signature->text().trimmed()};
    for (int i = 0; i < m_columns->count(); ++i)
        if (m_columns->item(i)->checkState() == Qt::Checked)
            one.columns.push_back(static_cast<SummaryColumn>(m_columns->item(i)->data(Qt::UserRole).toInt()));
    if (one.columns == usualColumns())
        one.columns.clear();
    return one;
}

void ExportDialog::saveAs(const QString& name) {
    SummaryTemplate one = chosen();
    one.name = name;
    if (auto saved = SummaryTemplates(m_session.office).save(one, m_session.actor); !saved)
        return m_session.navigator.tellError(saved.error());
    fillTemplates(name);
}

} // namespace duban
