#include "departments/department_form.h"

#include "forms/choice.h"
#include "forms/date_edit.h"
#include "forms/department_picker.h"
#include "forms/form_row.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QRegularExpression>
#include <QShortcut>

namespace duban {

DepartmentForm::DepartmentForm(DepartmentTask task, const Department* unit, Ground ground, QWidget* parent)
    : QWidget(parent), m_task(task), m_unit(unit == nullptr ? DepartmentDraft() : unit->body), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(8, 12, 16, 12);
    m_column->setSpacing(8);
    addFields(ground);
    m_error = textLabel({}, Token::Red, this);
    m_error->hide();
    m_column->addWidget(m_error);
    addButtons();
    m_column->addStretch(1);
    m_before = draft();
    setFocusProxy(m_rows.value(m_order.front())->field());
}

void DepartmentForm::addText(const QString& field, const QString& caption, bool required, const QString& value) {
    auto* edit = new QLineEdit(value, this);
    auto* made = new FormRow(caption, edit, required, this);
    if (required)
        made->setCheck([edit, caption] { return edit->text().trimmed().isEmpty() ? tr("Enter: %1").arg(caption) : QString(); });
    m_rows.insert(field, made);
    m_order << field;
    m_column->addWidget(made);
}

void DepartmentForm::addFields(const Ground& ground) {
    const auto add = [this](const QString& field, const QString& caption, QWidget* edit, bool required) {
        auto* made = new FormRow(caption, edit, required, this);
        m_rows.insert(field, made);
        m_order << field;
        m_column->addWidget(made);
        return made;
    };
    if (m_task == DepartmentTask::End) {
        m_day = new DateEdit(ground.calendar, ground.today, this);
        auto* day = add(QStringLiteral("validTo"), tr("Last day"), m_day, true);
        day->setCheck([this] {
            return !m_day->problem().isEmpty() ? m_day->problem() : m_day->date() ? QString() : tr("Enter the last day.");
        });
        m_successor = new DepartmentPicker(ground.matcher, ground.today, this);
        add(QStringLiteral("successorCode"), tr("Successor"), m_successor, false)->setCheck([this] { return m_successor->problem(); });
        m_column->addWidget(
            textLabel(tr("Earlier facts stay with this unit; open matters and later facts go to the successor."), Token::Text3, this));
        return;
    }
    if (m_task == DepartmentTask::Add)
        addText(QStringLiteral("code"), tr("Code"), true, {});
    addText(QStringLiteral("name"), tr("Full name"), true, m_unit.name);
    addText(QStringLiteral("shortName"), tr("Short name"), false, m_unit.shortName);
    if (m_task == DepartmentTask::Rename) {
        m_column->addWidget(
            textLabel(tr("The present name stays as an alias, so that older papers are still understood."), Token::Text3, this));
        return;
    }
    m_group = new Choice(ground.groups, this);
    m_group->setEditable(true);
    m_group->setValue({});
    add(QStringLiteral("groupName"), tr("Group"), m_group, true)->setCheck([this] {
        return m_group->value().isEmpty() ? tr("Choose a group or write the name of a new one.") : QString();
    });
    addText(QStringLiteral("aliases"), tr("Aliases"), false, {});
    m_day = new DateEdit(ground.calendar, ground.today, this);
    add(QStringLiteral("validFrom"), tr("Exists since"), m_day, false)->setCheck([this] { return m_day->problem(); });
}

void DepartmentForm::addButtons() {
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(84, 4, 0, 0);
    const QString words = m_task == DepartmentTask::Add ? tr("Add") : m_task == DepartmentTask::Rename ? tr("Rename") : tr("End the unit");
    auto* save = primaryButton(words, {}, this);
    save->setObjectName(QStringLiteral("save"));
    const auto wanted = [this] {
        if (check())
            Q_EMIT saveWanted();
    };
    connect(save, &QPushButton::clicked, this, wanted);
    auto* shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, wanted);
    auto* cancel = button(tr("Cancel"), {}, this);
    cancel->setObjectName(QStringLiteral("cancel"));
    connect(cancel, &QPushButton::clicked, this, &DepartmentForm::cancelled);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
}

bool DepartmentForm::check() {
    QWidget* wrong = nullptr;
    m_error->hide();
    for (const QString& field : std::as_const(m_order)) {
        FormRow* row = m_rows.value(field);
        row->setError({});
        if (!row->check() && wrong == nullptr)
            wrong = row->field();
    }
    if (wrong != nullptr)
        wrong->setFocus();
    return wrong == nullptr;
}

QString DepartmentForm::textOf(const QString& field) const {
    const FormRow* row = m_rows.value(field);
    const auto* edit = row == nullptr ? nullptr : qobject_cast<const QLineEdit*>(row->field());
    return edit == nullptr ? QString() : edit->text().trimmed();
}

DepartmentDraft DepartmentForm::draft() const {
    DepartmentDraft out = m_unit;
    if (m_task == DepartmentTask::End) {
        out.validTo = m_day->date();
        out.successorCode = m_successor->code();
        return out;
    }
    out.name = textOf(QStringLiteral("name"));
    out.shortName = textOf(QStringLiteral("shortName"));
    if (m_task == DepartmentTask::Rename)
        return out;
    out.code = textOf(QStringLiteral("code"));
    out.groupName = m_group->value();
    static const QRegularExpression between(QStringLiteral("[、，,;；|]"));
    out.aliases = textOf(QStringLiteral("aliases")).split(between, Qt::SkipEmptyParts);
    out.validFrom = m_day->date().value_or(QDate());
    return out;
}

void DepartmentForm::showError(const Error& error) {
    if (FormRow* row = m_rows.value(error.field)) {
        row->setError(sentence(error));
        row->field()->setFocus();
        return;
    }
    m_error->setText(sentence(error));
    m_error->show();
}

} // namespace duban
