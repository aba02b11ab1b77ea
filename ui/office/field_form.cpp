#include "office/field_form.h"

#include "forms/choice.h"
#include "forms/date_edit.h"
#include "forms/form_row.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QShortcut>

namespace duban {

FieldForm::FieldForm(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_error(textLabel({}, Token::Red, this)) {
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    m_error->hide();
}

FormRow* FieldForm::add(const QString& field, const QString& caption, QWidget* widget, bool required) {
    auto* made = new FormRow(caption, widget, required, this);
    made->setLabelWidth(72);
    m_rows.insert(field, made);
    m_order << field;
    m_column->addWidget(made);
    return made;
}

QLineEdit* FieldForm::addText(const QString& field, const QString& caption, bool required, const QString& value) {
    auto* edit = new QLineEdit(value, this);
    FormRow* made = add(field, caption, edit, required);
    if (required)
        made->setCheck([edit, caption] { return edit->text().trimmed().isEmpty() ? tr("Enter: %1").arg(caption) : QString(); });
    return edit;
}

DateEdit* FieldForm::addDate(const QString& field, const QString& caption, const Calendar& calendar, QDate today,
                             std::optional<QDate> value) {
    auto* edit = new DateEdit(calendar, today, this);
    edit->setDate(value);
    add(field, caption, edit, true)->setCheck([edit, caption] {
        return !edit->problem().isEmpty() ? edit->problem() : edit->date() ? QString() : tr("Enter: %1").arg(caption);
    });
    return edit;
}

Choice* FieldForm::addChoice(const QString& field, const QString& caption, const QStringList& items, const QString& value) {
    auto* choice = new Choice(items, this);
    choice->setValue(value);
    add(field, caption, choice, true)->setCheck([choice, caption] {
        return choice->value().isEmpty() ? tr("Choose: %1").arg(caption) : QString();
    });
    return choice;
}

void FieldForm::addNote(const QString& text) {
    if (!text.isEmpty())
        m_column->addWidget(textLabel(text, Token::Text3, this));
}

void FieldForm::addSave(const QString& name, const QString& words) {
    m_column->addWidget(m_error);
    auto* save = button(words, {}, this);
    save->setObjectName(name);
    const auto wanted = [this] {
        if (check())
            Q_EMIT saveWanted();
    };
    connect(save, &QPushButton::clicked, this, wanted);
    auto* shortcut = new QShortcut(QKeySequence::Save, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, wanted);
    m_column->addWidget(save, 0, Qt::AlignLeft);
}

bool FieldForm::check() {
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

QString FieldForm::text(const QString& field) const {
    const FormRow* row = m_rows.value(field);
    if (row == nullptr)
        return {};
    if (const auto* choice = qobject_cast<const Choice*>(row->field()))
        return choice->value();
    const auto* edit = qobject_cast<const QLineEdit*>(row->field());
    return edit == nullptr ? QString() : edit->text().trimmed();
}

std::optional<QDate> FieldForm::date(const QString& field) const {
    const FormRow* row = m_rows.value(field);
    const auto* edit = row == nullptr ? nullptr : qobject_cast<const DateEdit*>(row->field());
    return edit == nullptr ? std::nullopt : edit->date();
}

void FieldForm::showError(const Error& error) {
    if (FormRow* row = m_rows.value(error.field)) {
        row->setError(sentence(error));
        row->field()->setFocus();
        return;
    }
    m_error->setText(sentence(error));
    m_error->show();
}

} // namespace duban
