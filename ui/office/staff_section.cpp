#include "office/staff_section.h"

#include "departments/department_service.h"
#include "forms/choice.h"
#include "office/plain_table.h"
#include "slips/slip_labels.h"
#include "theme/labels.h"

namespace duban {

StaffSection::StaffSection(Session& session, QWidget* parent) : SettingsSection(session, tr("Staff change"), parent) {
    build({tr("Slip"), tr("Title"), tr("Unit"), tr("State"), tr("Open matters")}, {150, 0, 120, 80, 90});
    addToBar(label(tr("Open work of"), TextRole::Body, Token::Text2, this));
    m_from = new Choice({}, this);
    m_from->setAccessibleName(tr("Open work of"));
    connect(m_from, &Choice::currentIndexChanged, this, &StaffSection::showWork);
    addToBar(m_from);
    addToBar(textLabel(tr("The whole list goes to the new clerk in one step; each slip's history says so."), Token::Text3, this));
}

void StaffSection::reload() {
    auto clerks = StaffChange(m_session.office).clerks();
    if (!clerks)
        return tellError(clerks.error());
    const QString before = m_from->value();
    const QSignalBlocker quiet(m_from);
    m_from->clear();
    for (const auto& [name, count] : *clerks)
        m_from->addItem(name);
    m_from->setCurrentIndex(std::max(m_from->findText(before), clerks->empty() ? -1 : 0));
    showWork();
}

void StaffSection::showWork() {
    m_work.clear();
    if (!m_from->value().isEmpty()) {
        auto work = StaffChange(m_session.office).openWorkOf(m_from->value());
        if (!work)
            return tellError(work.error());
        m_work = std::move(*work);
    }
    auto matcher = DepartmentService(m_session.office).matcher();
    table()->setRowCount(static_cast<int>(m_work.size()));
    int row = 0;
    for (const OpenWork& one : m_work) {
        const Department* unit = matcher ? matcher->byCode(one.unit) : nullptr;
        setRow(table(), row++,
               {one.ref, one.title, unit == nullptr ? one.unit : unit->body.shortName, stateLabel(one.state),
                QString::number(one.openMatters)});
    }
    showForm();
}

void StaffSection::showForm() {
    FieldForm* made = beginForm(tr("Hand over"));
    if (m_work.empty()) {
        made->addNote(tr("No open slip stands in any clerk's name."));
        return endForm();
    }
    QStringList names;
    for (const Person& person : m_session.office.persons())
        if (person.role != Role::Leader && person.servesOn(m_session.asOf()) && person.name != m_from->value())
            names << person.name;
    made->addChoice(QStringLiteral("to"), tr("To"), names);
    made->addText(QStringLiteral("reason"), tr("Reason"), true);
    made->addSave(QStringLiteral("hand-over"), tr("Hand over %1 slips").arg(m_work.size()));
    connect(made, &FieldForm::saveWanted, this, [this, made, from = m_from->value()] {
        const QString to = made->text(QStringLiteral("to"));
        auto moved =
            StaffChange(m_session.office).handOver(from, to, made->text(QStringLiteral("reason")), m_session.actor, m_session.asOf());
        finish(moved ? Result<>() : Result<>(moved.error()),
               tr("%1 slips of %2 handed over to %3").arg(moved ? moved->size() : 0).arg(from, to));
    });
    endForm();
}

} // namespace duban
