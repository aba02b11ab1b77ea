#include "slips/table_dialog.h"

#include "base/text.h"
#include "forms/form_row.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace duban {

TableDialog::TableDialog(Session& session, const MatterView& matter, QWidget* parent)
    : QDialog(parent), m_session(session), m_matter(matter.matter), m_refusal(textLabel({}, Token::Red, this)) {
    setWindowTitle(tr("Fill in the table"));
    setFixedWidth(560);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 16);
    outer->setSpacing(10);
    struct Field {
        QString name;
        QString MatterTable::*text;
        int lines;
    };
    for (const Field& field :
         {Field{tr("Cause"), &MatterTable::cause, 3}, Field{tr("Aim"), &MatterTable::aim, 2}, Field{tr("Leader"), &MatterTable::leader, 1},
          Field{tr("Responsible"), &MatterTable::person, 1}, Field{tr("Contact"), &MatterTable::contact, 1},
          Field{tr("Mechanism"), &MatterTable::mechanism, 2}, Field{tr("Why none"), &MatterTable::mechanismWaived, 1}}) {
        auto* edit = new QPlainTextEdit(m_matter.table.*field.text, this);
        edit->setTabChangesFocus(true);
        if (field.lines == 1)
            edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        edit->setFixedHeight(field.lines * 20 + 18);
        m_fields.emplace_back(field.text, edit);
        outer->addWidget(new FormRow(field.name, edit, false, this));
    }
    m_fields.back().second->setPlaceholderText(tr("Only if no long-term mechanism is needed"));
    m_refusal->hide();
    outer->addWidget(m_refusal);
    addButtons(outer);
}

void TableDialog::addButtons(QVBoxLayout* outer) {
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = button(tr("Cancel"), {}, this);
    auto* save = primaryButton(tr("Save"), {}, this);
    save->setObjectName(QStringLiteral("go"));
    save->setDefault(true);
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &TableDialog::accept);
}

void TableDialog::accept() {
    MatterTable table = m_matter.table;
    for (const auto& [text, edit] : m_fields)
        table.*text = cleanText(edit->toPlainText());
    auto saved = SlipService(m_session.office).editTable(m_matter.id, table, m_matter.version, m_session.actor, m_session.asOf());
    if (saved) {
        QDialog::accept();
        return;
    }
    m_refusal->setText(sentence(saved.error()));
    m_refusal->show();
}

} // namespace duban
