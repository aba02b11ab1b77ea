#include "slips/matter_form.h"

#include "forms/choice.h"
#include "forms/form_row.h"
#include "forms/limit_edit.h"
#include "slips/repeat_notice.h"
#include "slips/slip_labels.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>

namespace duban {

namespace {

QPlainTextEdit* textField(int lines, QWidget* parent) {
    auto* edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * 20 + 14);
    return edit;
}

QStringList kindLabels() {
    QStringList labels;
    for (const auto& code : codesOf<MatterKind>)
        labels << kindLabel(code.value);
    return labels;
}

} // namespace

MatterForm::MatterForm(const SlipFormLists& lists, QWidget* parent)
    : Panel(QString(), parent), m_problem(textField(3, this)), m_source(new Choice(lists.sources, this)),
      m_category(new Choice(lists.categories, this)), m_severity(new Choice(lists.severities, this)), m_requirement(textField(2, this)),
      m_kind(new Choice(kindLabels(), this)), m_limit(new LimitEdit(lists.calendar, lists.on, lists.maxLimitDays, this)),
      m_remove(button(tr("Remove"), QStringLiteral("trash"), this)),
      m_templates(button(tr("Requirement templates") + QStringLiteral(" ▾"), QStringLiteral("paper"), this)), m_menu(new QMenu(this)),
      m_repeats(new RepeatNotice(this)), m_texts(lists.templates) {
    m_remove->setProperty("role", QStringLiteral("ghost"));
    addToTitle(m_remove);
    build();
    watch();
    setDraft(MatterDraft{});
}

FormRow* MatterForm::add(const QString& field, const QString& text, QWidget* widget, bool required) {
    auto* row = new FormRow(text, widget, required, this);
    m_rows.emplace_back(field, row);
    return row;
}

void MatterForm::build() {
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(10);
    body()->addLayout(column);
    column->addWidget(add(QStringLiteral("problem"), tr("Problem"), m_problem, true));
    auto* kinds = new QHBoxLayout;
    kinds->setSpacing(16);
    kinds->addWidget(add(QStringLiteral("category"), tr("Category"), m_category, true), 5);
    kinds->addWidget(add(QStringLiteral("source"), tr("Source"), m_source, false), 4);
    kinds->addWidget(add(QStringLiteral("severity"), tr("Severity"), m_severity, true), 4);
    column->addLayout(kinds);
    column->addWidget(m_repeats);
    column->addWidget(add(QStringLiteral("requirement"), tr("Requirement"), m_requirement, false));
    buildTemplates(column);
    auto* limit = new QHBoxLayout;
    limit->setSpacing(16);
    limit->addWidget(add(QStringLiteral("kind"), tr("Kind"), m_kind, true), 5);
    limit->addWidget(add(QStringLiteral("days"), tr("Limit"), m_limit, true), 8);
    column->addLayout(limit);

    row(QStringLiteral("problem"))->setCheck([this] {
        return m_problem->toPlainText().trimmed().isEmpty() ? tr("Describe the problem") : QString();
    });
    row(QStringLiteral("category"))->setCheck([this] { return m_category->value().isEmpty() ? tr("Choose a category") : QString(); });
    row(QStringLiteral("days"))->setCheck([this] {
        const QString problem = m_limit->problem();
        return problem.isEmpty() && m_limit->limit() == Limit{} ? tr("Enter working days or a date") : problem;
    });
}

// Under the text that they fill; the menu is made when it is opened, for the category chosen by then.
void MatterForm::buildTemplates(QVBoxLayout* column) {
    m_templates->setObjectName(QStringLiteral("templates"));
    m_templates->setProperty("role", QStringLiteral("ghost"));
    m_templates->setMenu(m_menu);
    m_templates->setStyleSheet(QStringLiteral("QPushButton::menu-indicator { width: 0; }")); // the style's own hangs below the line
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &MatterForm::fillTemplates);
    auto* row = new QHBoxLayout;
    row->addSpacing(76); // in line with the fields
    row->addWidget(m_templates);
    row->addStretch(1);
    column->addLayout(row);
}

void MatterForm::fillTemplates() {
    m_menu->clear();
    const QString category = m_category->value();
    const auto words = [](const QString& text) {
        const QString line = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('&'), QLatin1String("&&"));
        return line.size() > 40 ? line.left(39) + QStringLiteral("…") : line;
    };
    auto* close = new QMenu(tr("No longer offer"), m_menu);
    for (const RequirementTemplate& one : m_texts) {
        if (one.category != category)
            continue;
        QAction* insert = m_menu->addAction(words(one.text));
        insert->setToolTip(one.text);
        connect(insert, &QAction::triggered, this, [this, text = one.text] { insertText(text); });
        connect(close->addAction(words(one.text)), &QAction::triggered, this, [this, id = one.id] { Q_EMIT templateClosed(id); });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(category.isEmpty() ? tr("Choose a category first") : tr("There is no text for this category yet"))
            ->setEnabled(false);
    m_menu->addSeparator();
    QAction* keep = m_menu->addAction(tr("Keep this text as a template"));
    keep->setEnabled(!category.isEmpty() && !m_requirement->toPlainText().trimmed().isEmpty());
    keep->setToolTip(tr("Kept for the category chosen above; write the requirement first"));
    connect(keep, &QAction::triggered, this, [this, category] { Q_EMIT templateGiven(category, m_requirement->toPlainText()); });
    if (close->isEmpty())
        close->deleteLater();
    else
        m_menu->addMenu(close);
}

void MatterForm::insertText(const QString& text) {
    QTextCursor at = m_requirement->textCursor();
    if (!m_requirement->toPlainText().trimmed().isEmpty() && !at.atBlockStart() && !at.hasSelection())
        at.insertText(QStringLiteral("\n"));
    at.insertText(text); // one step back with Ctrl+Z
    m_requirement->setTextCursor(at);
    m_requirement->setFocus();
}

void MatterForm::setRepeats(const std::vector<Repeat>& repeats, int months) { m_repeats->setRepeats(repeats, months); }

QString MatterForm::repeatText() const { return m_repeats->text(); }

bool MatterForm::isBlank() const {
    return m_problem->toPlainText().trimmed().isEmpty() && m_requirement->toPlainText().trimmed().isEmpty();
}

void MatterForm::watch() {
    connect(m_repeats, &RepeatNotice::asked, this, &MatterForm::earlierAsked);
    connect(m_problem, &QPlainTextEdit::textChanged, this, &MatterForm::changed);
    connect(m_requirement, &QPlainTextEdit::textChanged, this, &MatterForm::changed);
    for (Choice* choice : {m_source, m_category, m_severity, m_kind})
        connect(choice, &Choice::currentTextChanged, this, &MatterForm::changed);
    connect(m_limit, &LimitEdit::limitChanged, this, &MatterForm::changed);
    connect(m_remove, &QPushButton::clicked, this, &MatterForm::removeAsked);
}

MatterDraft MatterForm::draft() const {
    MatterDraft draft;
    draft.problem = m_problem->toPlainText();
    draft.source = m_source->value();
    draft.category = m_category->value();
    draft.severity = m_severity->value();
    draft.requirement = m_requirement->toPlainText();
    draft.kind = codesOf<MatterKind>[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))].value;
    draft.limit = m_limit->limit();
    return draft;
}

void MatterForm::setDraft(const MatterDraft& draft) {
    m_problem->setPlainText(draft.problem);
    m_source->setValue(draft.source);
    m_category->setValue(draft.category);
    m_severity->setValue(draft.severity);
    m_requirement->setPlainText(draft.requirement);
    m_kind->setValue(kindLabel(draft.kind));
    m_limit->setLimit(draft.limit);
}

void MatterForm::setOrdinal(int ordinal, bool removable) {
    setTitle(tr("Matter %1").arg(ordinal));
    setObjectName(QStringLiteral("matter%1").arg(ordinal));
    m_remove->setVisible(removable);
    m_remove->setAccessibleName(tr("Remove matter %1").arg(ordinal));
}

FormRow* MatterForm::row(const QString& field) const {
    for (const auto& [name, row] : m_rows)
        if (name == field)
            return row;
    return nullptr;
}

std::vector<FormRow*> MatterForm::rows() const {
    std::vector<FormRow*> rows;
    for (const auto& named : m_rows)
        rows.push_back(named.second);
    return rows;
}

void MatterForm::focusFirst() { m_problem->setFocus(); }

} // namespace duban
