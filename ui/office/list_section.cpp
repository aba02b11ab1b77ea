#include "office/list_section.h"

#include "office/office_service.h"
#include "office/plain_table.h"
#include "theme/labels.h"

namespace duban {

ListSection::ListSection(Session& session, ListKind kind, const QString& title, QWidget* parent)
    : SettingsSection(session, title, parent), m_kind(kind) {
    build({tr("Entry"), tr("Offered")}, {0, 200}, tr("An entry is closed, never deleted: what carries it keeps it."));
    auto* add = button(tr("Add"), QStringLiteral("plus"), this);
    add->setObjectName(QStringLiteral("add"));
    connect(add, &QPushButton::clicked, this, &ListSection::showAdd);
    addToBar(add);
}

void ListSection::reload() {
    const auto& items = m_session.office.items(m_kind);
    table()->setRowCount(static_cast<int>(items.size()));
    int row = 0;
    for (const ListItem& item : items)
        setRow(table(), row++, {item.name, item.validTo ? tr("until %1").arg(item.validTo->toString(Qt::ISODate)) : tr("yes")});
    if (table()->currentRow() < 0 && !items.empty())
        table()->setCurrentCell(0, 0);
    else
        showRow(table()->currentRow());
}

void ListSection::showAdd() {
    FieldForm* made = beginForm(tr("New entry"));
    auto* name = made->addText(QStringLiteral("name"), tr("Entry"), true);
    made->addSave(QStringLiteral("save-item"), tr("Add"));
    connect(made, &FieldForm::saveWanted, this, [this, made] {
        const QString text = made->text(QStringLiteral("name"));
        auto added = OfficeService(m_session.office).addListItem(m_kind, text, m_session.actor, m_session.asOf());
        finish(added ? Result<>() : Result<>(added.error()), tr("%1 added").arg(text));
    });
    endForm();
    name->setFocus();
}

void ListSection::showRow(int row) {
    const auto& items = m_session.office.items(m_kind);
    if (row < 0 || row >= static_cast<int>(items.size()))
        return;
    const ListItem item = items[static_cast<std::size_t>(row)];
    FieldForm* made = beginForm(item.name);
    if (item.validTo) {
        made->addNote(tr("Not offered after %1.").arg(item.validTo->toString(Qt::ISODate)));
        made->addSave(QStringLiteral("reopen"), tr("Offer again"));
    } else {
        made->addDate(QStringLiteral("validTo"), tr("Last day"), m_session.office.calendar(), m_session.asOf(), m_session.asOf());
        made->addSave(QStringLiteral("close"), tr("Close the entry"));
    }
    connect(made, &FieldForm::saveWanted, this, [this, made, item] {
        finish(OfficeService(m_session.office).closeListItem(item.id, made->date(QStringLiteral("validTo")), m_session.actor),
               tr("%1 saved").arg(item.name));
    });
    endForm();
}

} // namespace duban
