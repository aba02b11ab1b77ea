#include "office/person_section.h"

#include "forms/choice.h"
#include "office/office_service.h"
#include "office/plain_table.h"
#include "slips/staff_change.h"
#include "theme/labels.h"

#include <QCoreApplication>

namespace duban {

QString roleLabel(Role role) {
    switch (role) {
    case Role::Clerk: return QCoreApplication::translate("settings", "Clerk");
    case Role::Leader: return QCoreApplication::translate("settings", "Leader");
    case Role::Administrator: break;
    }
    return QCoreApplication::translate("settings", "Administrator");
}

namespace {

QStringList roleNames() {
    QStringList names;
    for (const auto& role : codesOf<Role>)
        names << roleLabel(role.value);
    return names;
}

Role roleAt(int index) { return codesOf<Role>[static_cast<std::size_t>(std::max(index, 0))].value; }

QString datesOf(const Person& person) {
    const QString from = person.validFrom.year() <= 2000 ? QString() : person.validFrom.toString(Qt::ISODate);
    const QString to = person.validTo ? person.validTo->toString(Qt::ISODate) : QString();
    return QStringLiteral("%1 — %2").arg(from, to).trimmed();
}

} // namespace

PersonSection::PersonSection(Session& session, QWidget* parent) : SettingsSection(session, tr("Persons"), parent) {
    build({tr("Name"), tr("Role"), tr("In service")}, {0, 140, 220}, tr("A person is closed, never deleted: papers keep the name."));
    auto* add = button(tr("Add a person"), QStringLiteral("plus"), this);
    add->setObjectName(QStringLiteral("add"));
    connect(add, &QPushButton::clicked, this, &PersonSection::showAdd);
    addToBar(add);
}

void PersonSection::reload() {
    const auto& persons = m_session.office.persons();
    table()->setRowCount(static_cast<int>(persons.size()));
    int row = 0;
    for (const Person& person : persons)
        setRow(table(), row++, {person.name, roleLabel(person.role), datesOf(person)});
    if (table()->currentRow() < 0 && !persons.empty())
        table()->setCurrentCell(0, 0);
    else
        showRow(table()->currentRow());
}

void PersonSection::showAdd() {
    FieldForm* made = beginForm(tr("New person"));
    auto* name = made->addText(QStringLiteral("name"), tr("Name"), true);
    Choice* role = made->addChoice(QStringLiteral("role"), tr("Role"), roleNames());
    made->addDate(QStringLiteral("validFrom"), tr("First day"), m_session.office.calendar(), m_session.asOf(), m_session.asOf());
    made->addSave(QStringLiteral("save-person"), tr("Add"));
    connect(made, &FieldForm::saveWanted, this, [this, made, role] {
        const QString text = made->text(QStringLiteral("name"));
        auto added = OfficeService(m_session.office)
                         .addPerson(text, roleAt(role->currentIndex()), m_session.actor,
                                    made->date(QStringLiteral("validFrom")).value_or(m_session.asOf()));
        finish(added ? Result<>() : Result<>(added.error()), tr("%1 added").arg(text));
    });
    endForm();
    name->setFocus();
}

void PersonSection::showRow(int row) {
    const auto& persons = m_session.office.persons();
    if (row < 0 || row >= static_cast<int>(persons.size()))
        return;
    const Person person = persons[static_cast<std::size_t>(row)];
    FieldForm* made = beginForm(person.name);
    Choice* role = made->addChoice(QStringLiteral("role"), tr("Role"), roleNames(), roleLabel(person.role));
    auto* last =
        made->addText(QStringLiteral("validTo"), tr("Last day"), false, person.validTo ? person.validTo->toString(Qt::ISODate) : QString());
    last->setPlaceholderText(tr("still in service"));
    if (auto open = StaffChange(m_session.office).openWorkOf(person.name); open && !open->empty())
        made->addNote(tr("%1 open slips stand in this name; hand them over before the last day.").arg(open->size()));
    made->addSave(QStringLiteral("save-person"), tr("Save"));
    connect(made, &FieldForm::saveWanted, this, [this, made, role, person] {
        const QString text = made->text(QStringLiteral("validTo"));
        const QDate day = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !day.isValid())
            return made->showError(invalidError(
                "office.bad_day", QT_TRANSLATE_NOOP("errors", "“%1” is not a date; write for example 2026-03-05."), {text}, "validTo"));
        finish(
            OfficeService(m_session.office)
                .changePerson(person.id, roleAt(role->currentIndex()), day.isValid() ? std::optional(day) : std::nullopt, m_session.actor),
            tr("%1 saved").arg(person.name));
    });
    endForm();
}

} // namespace duban
