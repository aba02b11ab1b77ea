#include "slips/slip_form.h"

#include "base/error.h"
#include "forms/choice.h"
#include "forms/department_list.h"
#include "forms/department_picker.h"
#include "forms/form_row.h"
#include "slips/addressee.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace duban {

namespace {

QStringList splitNames(const QString& text) {
    static const QRegularExpression marks(QStringLiteral("[、，,;；]"));
    QStringList names;
    for (const QString& name : text.split(marks, Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            names << name.trimmed();
    return names;
}

Choice* personChoice(const QStringList& names, QWidget* parent) {
    auto* choice = new Choice(names, parent);
    choice->setEditable(true); // somebody who is not registered may sign, too
    choice->setEditText({});
    return choice;
}

QHBoxLayout* sideBySide(QWidget* left, QWidget* right) {
    auto* pair = new QHBoxLayout;
    pair->setSpacing(16);
    pair->addWidget(left, 1, Qt::AlignTop);
    pair->addWidget(right, 1, Qt::AlignTop);
    return pair;
}

} // namespace

SlipForm::SlipForm(SlipFormLists lists, QWidget* parent)
    : QWidget(parent), m_lists(std::move(lists)), m_banner(textLabel({}, Token::Red, this)),
      m_clues(label({}, TextRole::Caption, Token::Text2, this)), m_addressee(textLabel({}, Token::Amber, this)),
      m_title(new QLineEdit(this)), m_lead(new DepartmentPicker(m_lists.units, m_lists.on, this)),
      m_co(new DepartmentList(m_lists.units, m_lists.on, this)), m_clerk(personChoice(m_lists.clerks, this)),
      m_approver(personChoice(m_lists.leaders, this)), m_contact(new QLineEdit(this)), m_copies(new QLineEdit(this)),
      m_matterColumn(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_banner);
    m_banner->hide();
    column->addWidget(buildHead());
    m_addressee->setContentsMargins(84, 0, 0, 0); // in line with the fields
    m_addressee->hide();
    connect(m_lead, &QLineEdit::textChanged, this, &SlipForm::warnOfAddressee);
    connect(m_lead, &DepartmentPicker::picked, this, &SlipForm::warnOfAddressee);
    connect(m_co, &DepartmentList::codesChanged, this, &SlipForm::warnOfAddressee);
    m_matterColumn->setSpacing(16);
    column->addLayout(m_matterColumn);
    auto* more = button(tr("Add matter"), QStringLiteral("plus"), this);
    more->setObjectName(QStringLiteral("addMatter"));
    connect(more, &QPushButton::clicked, this, [this] {
        MatterDraft next;
        const MatterDraft last = m_matters.empty() ? MatterDraft{} : m_matters.back()->draft();
        next.source = last.source; // what was chosen last is offered again
        next.category = last.category;
        next.kind = last.kind;
        next.limit = last.limit;
        addMatter(next, m_matters.size())->focusFirst();
        Q_EMIT changed();
    });
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addStretch(1);
    setDraft(SlipDraft{});
}

Panel* SlipForm::buildHead() {
    auto* panel = new Panel(tr("Slip"), this);
    panel->addToTitle(m_clues);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(10);
    panel->body()->addLayout(column);
    const auto add = [&](const char* field, const QString& text, QWidget* widget, bool required = false) {
        auto* row = new FormRow(text, widget, required, panel);
        m_head.emplace_back(QString::fromLatin1(field), row);
        return row;
    };
    column->addWidget(add("title", tr("Title"), m_title));
    m_title->setPlaceholderText(tr("Left empty: the beginning of the first problem"));
    FormRow* lead = add("lead", tr("Lead unit"), m_lead, true);
    FormRow* co = add("co", tr("Co-units"), m_co);
    column->addLayout(sideBySide(lead, co));
    column->addWidget(m_addressee);
    FormRow* clerk = add("clerk", tr("Clerk"), m_clerk);
    column->addLayout(sideBySide(clerk, add("approver", tr("Approver"), m_approver)));
    FormRow* contact = add("contact", tr("Contact"), m_contact);
    column->addLayout(sideBySide(contact, add("copies", tr("Copies to"), m_copies)));
    m_copies->setPlaceholderText(tr("Several with 、 between them"));
    lead->setCheck([this] {
        const QString problem = m_lead->problem();
        return problem.isEmpty() && m_lead->code().isEmpty() ? tr("Choose the unit that answers") : problem;
    });
    co->setCheck([this] { return m_co->problem(); });
    for (QLineEdit* line : {m_title, static_cast<QLineEdit*>(m_lead), m_contact, m_copies})
        connect(line, &QLineEdit::textChanged, this, &SlipForm::changed);
    for (Choice* choice : {m_clerk, m_approver})
        connect(choice, &Choice::currentTextChanged, this, &SlipForm::changed);
    connect(m_co, &DepartmentList::codesChanged, this, &SlipForm::changed);
    return panel;
}

// Not refused: the office may have its reasons; but a letter is the usual way.
void SlipForm::warnOfAddressee() {
    QStringList names;
    QStringList codes = m_co->codes();
    codes.prepend(m_lead->code());
    for (const QString& code : codes)
        if (const Department* unit = m_lists.units.byCode(code); unit != nullptr && isLowerAuthority(unit->body))
            names << unit->body.shortName;
    if (!names.isEmpty())
        m_addressee->setText(
            tr("%1: a lower party committee or government is usually written to by letter, not addressed by a slip directly.")
                .arg(names.join(QStringLiteral("、"))));
    m_addressee->setVisible(!names.isEmpty());
}

QString SlipForm::addresseeWarning() const { return m_addressee->isHidden() ? QString() : m_addressee->text(); }

MatterForm* SlipForm::addMatter(const MatterDraft& draft, std::size_t place) {
    auto* matter = new MatterForm(m_lists, this);
    matter->setDraft(draft);
    connect(matter, &MatterForm::templateGiven, this, &SlipForm::templateGiven);
    connect(matter, &MatterForm::templateClosed, this, &SlipForm::templateClosed);
    connect(matter, &MatterForm::earlierAsked, this, &SlipForm::earlierAsked);
    connect(matter, &MatterForm::changed, this, &SlipForm::changed);
    connect(matter, &MatterForm::removeAsked, this, [this, matter] {
        const int ordinal = static_cast<int>(std::find(m_matters.begin(), m_matters.end(), matter) - m_matters.begin()) + 1;
        const MatterDraft gone = matter->draft();
        const bool blank = matter->isBlank();
        removeMatter(matter);
        if (!blank)
            Q_EMIT removed(ordinal, gone);
    });
    m_matterColumn->insertWidget(static_cast<int>(place), matter);
    m_matters.insert(m_matters.begin() + static_cast<std::ptrdiff_t>(place), matter);
    renumber();
    return matter;
}

void SlipForm::removeMatter(MatterForm* matter) {
    std::erase(m_matters, matter);
    m_matterColumn->removeWidget(matter);
    matter->hide();
    matter->setObjectName({}); // it goes later, and its successor has its number already
    matter->deleteLater();
    renumber();
    Q_EMIT changed();
}

void SlipForm::renumber() {
    int ordinal = 0;
    for (MatterForm* matter : m_matters)
        matter->setOrdinal(++ordinal, m_matters.size() > 1);
}

SlipDraft SlipForm::draft() const {
    SlipDraft draft = m_base;
    draft.title = m_title->text();
    draft.lead = m_lead->code();
    draft.co = m_co->codes();
    draft.clerk = m_clerk->value();
    draft.approver = m_approver->value();
    draft.contact = m_contact->text().trimmed();
    draft.copies = splitNames(m_copies->text());
    draft.matters.clear();
    for (const MatterForm* matter : m_matters)
        draft.matters.push_back(matter->draft());
    return draft;
}

void SlipForm::setDraft(const SlipDraft& draft) {
    m_base = draft;
    m_title->setText(draft.title);
    m_lead->setCode(draft.lead);
    m_co->setCodes(draft.co);
    m_clerk->setValue(draft.clerk);
    m_approver->setValue(draft.approver);
    m_contact->setText(draft.contact);
    m_copies->setText(draft.copies.join(QStringLiteral("、")));
    m_clues->setText(draft.clues.isEmpty() ? QString() : tr("From clues: %1").arg(draft.clues.join(QStringLiteral("、"))));
    while (!m_matters.empty())
        removeMatter(m_matters.back());
    for (const MatterDraft& matter : draft.matters)
        addMatter(matter, m_matters.size());
    if (m_matters.empty())
        addMatter(MatterDraft{}, 0);
    warnOfAddressee();
    for (FormRow* row : rows())
        row->setError({});
    m_banner->hide();
}

std::vector<FormRow*> SlipForm::rows() const {
    std::vector<FormRow*> all;
    for (const auto& named : m_head)
        all.push_back(named.second);
    for (const MatterForm* matter : m_matters)
        for (FormRow* row : matter->rows())
            all.push_back(row);
    return all;
}

FormRow* SlipForm::rowOf(const QString& field) const {
    const QStringList parts = field.split(QLatin1Char('/'));
    if (parts.size() == 3 && parts[0] == QLatin1String("matters")) {
        const auto index = static_cast<std::size_t>(parts[1].toInt()) - 1;
        return index < m_matters.size() ? m_matters[index]->row(parts[2]) : nullptr;
    }
    for (const auto& [name, row] : m_head)
        if (name == field)
            return row;
    return nullptr;
}

bool SlipForm::check() {
    m_banner->hide();
    FormRow* first = nullptr;
    for (FormRow* row : rows())
        if (!row->check() && first == nullptr)
            first = row;
    if (first != nullptr)
        first->field()->setFocus();
    return first == nullptr;
}

void SlipForm::showError(const Error& error) {
    if (FormRow* row = rowOf(error.field)) {
        row->setError(sentence(error));
        row->field()->setFocus();
        return;
    }
    m_banner->setText(sentence(error));
    m_banner->show();
}

void SlipForm::setRepeats(const std::vector<std::vector<Repeat>>& repeats, int months) {
    for (std::size_t i = 0; i < std::min(repeats.size(), m_matters.size()); ++i)
        m_matters[i]->setRepeats(repeats[i], months);
}

void SlipForm::setTemplates(const std::vector<RequirementTemplate>& templates) {
    m_lists.templates = templates;
    for (MatterForm* matter : m_matters)
        matter->setTemplates(templates);
}

void SlipForm::putBack(int ordinal, const MatterDraft& matter) {
    addMatter(matter, std::min(m_matters.size(), static_cast<std::size_t>(std::max(0, ordinal - 1))))->focusFirst();
    Q_EMIT changed();
}

void SlipForm::focusFirst() { m_title->setFocus(); }

} // namespace duban
