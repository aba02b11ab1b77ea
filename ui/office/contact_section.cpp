#include "office/contact_section.h"

#include "departments/department_service.h"
#include "forms/department_picker.h"
#include "office/plain_table.h"
#include "theme/labels.h"

namespace duban {

ContactSection::ContactSection(Session& session, QWidget* parent) : SettingsSection(session, tr("Contacts of units"), parent) {
    build({tr("Name"), tr("Post"), tr("Telephone"), tr("In service")}, {110, 130, 0, 190});
    m_picker = new DepartmentPicker(DepartmentService(session.office).matcher().value_or(DepartmentMatcher()), session.asOf(), this);
    m_picker->setPlaceholderText(tr("Unit"));
    m_picker->setAccessibleName(tr("Unit"));
    m_picker->setFixedWidth(220);
    connect(m_picker, &DepartmentPicker::picked, this, &ContactSection::reload);
    addToBar(m_picker);
    auto* add = button(tr("Add a contact"), QStringLiteral("plus"), this);
    add->setObjectName(QStringLiteral("add"));
    connect(add, &QPushButton::clicked, this, &ContactSection::showAdd);
    addToBar(add);
    addToBar(textLabel({}, Token::Text3, this)); // takes what is left of the row
}

const Department* ContactSection::unit() const {
    for (const Department& one : m_units)
        if (one.body.code == m_picker->code())
            return &one;
    return nullptr;
}

void ContactSection::reload() {
    auto units = DepartmentService(m_session.office).all();
    if (!units)
        return tellError(units.error());
    m_units = std::move(*units);
    if (m_picker->code().isEmpty() && !m_units.empty())
        m_picker->setCode(m_units.front().body.code);
    m_contacts.clear();
    if (unit() != nullptr) {
        auto contacts = ContactService(m_session.office).of(unit()->id);
        if (!contacts)
            return tellError(contacts.error());
        m_contacts = std::move(*contacts);
    }
    table()->setRowCount(static_cast<int>(m_contacts.size()));
    int row = 0;
    for (const Contact& one : m_contacts)
        setRow(table(), row++,
               {one.body.name, one.body.duty, one.body.phone,
                QStringLiteral("%1 — %2").arg(one.body.validFrom.toString(Qt::ISODate),
                                              one.validTo ? one.validTo->toString(Qt::ISODate) : QString())});
    if (m_contacts.empty())
        showAdd();
    else if (table()->currentRow() < 0)
        table()->setCurrentCell(0, 0);
    else
        showRow(table()->currentRow());
}

void ContactSection::showAdd() {
    const Department* of = unit();
    FieldForm* made = beginForm(of == nullptr ? tr("New contact") : tr("New contact of %1").arg(of->body.shortName));
    made->addText(QStringLiteral("name"), tr("Name"), true);
    made->addText(QStringLiteral("duty"), tr("Post"), false);
    made->addText(QStringLiteral("phone"), tr("Telephone"), false);
    made->addDate(QStringLiteral("validFrom"), tr("First day"), m_session.office.calendar(), m_session.asOf(), m_session.asOf());
    made->addSave(QStringLiteral("save-contact"), tr("Add"));
    connect(made, &FieldForm::saveWanted, this, [this, made] {
        const Department* to = unit();
        if (to == nullptr)
            return made->showError(
                invalidError("office.contact_unit", QT_TRANSLATE_NOOP("errors", "Choose the unit whose contact this is."), {}, ""));
        const ContactDraft draft{to->id, made->text(QStringLiteral("name")), made->text(QStringLiteral("duty")),
                                 made->text(QStringLiteral("phone")), made->date(QStringLiteral("validFrom")).value_or(QDate())};
        auto added = ContactService(m_session.office).add(draft, m_session.actor);
        finish(added ? Result<>() : Result<>(added.error()), tr("%1 added").arg(draft.name));
    });
    endForm();
}

void ContactSection::showRow(int row) {
    if (row < 0 || row >= static_cast<int>(m_contacts.size()))
        return;
    const Contact contact = m_contacts[static_cast<std::size_t>(row)];
    FieldForm* made = beginForm(contact.text());
    if (contact.validTo) {
        made->addNote(tr("Until %1.").arg(contact.validTo->toString(Qt::ISODate)));
        return endForm();
    }
    made->addDate(QStringLiteral("validTo"), tr("Last day"), m_session.office.calendar(), m_session.asOf(), m_session.asOf());
    made->addSave(QStringLiteral("close"), tr("Close"));
    connect(made, &FieldForm::saveWanted, this, [this, made, contact] {
        finish(ContactService(m_session.office).close(contact, made->date(QStringLiteral("validTo")).value_or(QDate()), m_session.actor),
               tr("%1 saved").arg(contact.body.name));
    });
    endForm();
}

} // namespace duban
