#include "exchange/send_forms_dialog.h"

#include "departments/department_service.h"
#include "exchange/form_service.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QListWidget>

namespace duban {

SendFormsDialog::SendFormsDialog(Session& session, QWidget* parent) : QDialog(parent), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Send forms"));
    resize(460, 540);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 16);
    outer->setSpacing(12);
    outer->addWidget(textLabel(tr("One archive with a folder for each chosen unit; in it a workbook with a sheet for every open matter."),
                               Token::Text2, this));
    fill(session);
    outer->addWidget(m_list, 1);
    auto* buttons = new QHBoxLayout;
    auto* all = button(tr("All"), {}, this);
    auto* none = button(tr("None"), {}, this);
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addStretch(1);
    auto* cancel = button(tr("Cancel"), {}, this);
    auto* go = primaryButton(tr("Write forms"), {}, this);
    go->setObjectName(QStringLiteral("go"));
    go->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    outer->addLayout(buttons);
    const auto set = [this](Qt::CheckState state) {
        for (int i = 0; i < m_list->count(); ++i)
            m_list->item(i)->setCheckState(state);
    };
    connect(all, &QPushButton::clicked, this, [set] { set(Qt::Checked); });
    connect(none, &QPushButton::clicked, this, [set] { set(Qt::Unchecked); });
    connect(m_list, &QListWidget::itemChanged, this, [this, go] { go->setEnabled(!units().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
}

void SendFormsDialog::fill(Session& session) {
    auto open = FormService(session.office).openMatters({}, session.asOf());
    auto units = DepartmentService(session.office).matcher();
    if (!open || !units)
        return session.navigator.tellError(!open ? open.error() : units.error());
    for (const Department& unit : units->departments()) {
        const qsizetype matters = open->value(unit.body.code).size();
        if (matters == 0)
            continue;
        auto* item = new QListWidgetItem(tr("%1　%2 open").arg(unit.body.name).arg(matters), m_list);
        item->setData(Qt::UserRole, unit.body.code);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
}

QStringList SendFormsDialog::units() const {
    QStringList codes;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            codes << m_list->item(i)->data(Qt::UserRole).toString();
    return codes;
}

} // namespace duban
