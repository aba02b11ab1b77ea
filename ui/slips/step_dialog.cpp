#include "slips/step_dialog.h"

#include "departments/department_service.h"
#include "forms/choice.h"
#include "forms/date_edit.h"
#include "forms/department_picker.h"
#include "forms/form_row.h"
#include "forms/limit_edit.h"
#include "shell/prompts.h"
#include "slips/evidence_drop.h"
#include "slips/slip_labels.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QPlainTextEdit>

namespace duban {

StepDialog::StepDialog(Session& session, const SlipView& slip, const MatterView* matter, Verb verb, QWidget* parent)
    : QDialog(parent), m_session(session), m_slip(slip), m_verb(verb), m_ref(slip.slip.ref()) {
    if (matter != nullptr) {
        m_matter = *matter;
        m_ref += QStringLiteral("/%1").arg(matter->matter.ordinal);
    }
    setWindowTitle(verbLabel(verb));
    setFixedWidth(520);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
}

void StepDialog::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 16);
    outer->setSpacing(12);
    outer->addWidget(label(verbLabel(m_verb) + QStringLiteral("　") + m_ref, TextRole::PanelTitle, Token::Text, this));
    const QString about = m_matter ? m_matter->matter.body.problem : m_slip.slip.body.title;
    auto* what = label(about.left(60) + (about.size() > 60 ? QStringLiteral("…") : QString()), TextRole::Caption, Token::Text2, this);
    what->setWordWrap(true);
    outer->addWidget(what);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(10);
    outer->addLayout(m_rows);
    for (const StepNeed& need : stepNeeds(m_verb))
        addField(need);
    m_on = new DateEdit(m_session.office.calendar(), m_session.asOf(), this);
    m_on->setDate(m_session.asOf());
    m_on->setMaximumWidth(180);
    addRow(QStringLiteral("at"), tr("Date"), m_on, true)->setCheck([this] {
        return m_on->text().trimmed().isEmpty() ? tr("Enter the date") : m_on->problem();
    });
    addDecider(deciderOf(m_verb));
    m_refusal = textLabel({}, Token::Red, this);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->hide();
    outer->addWidget(m_refusal);
    outer->addStretch(1);
    addButtons(outer);
    QWidget* first = m_named.front().second->field();
    (m_note != nullptr ? m_note : first)->setFocus();
}

void StepDialog::addButtons(QVBoxLayout* outer) {
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = button(tr("Cancel"), {}, this);
    auto* go = primaryButton(verbLabel(m_verb), {}, this);
    go->setObjectName(QStringLiteral("go"));
    if (m_verb == Verb::Void)
        go->setProperty("role", QStringLiteral("danger"));
    go->setDefault(true);
    go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &StepDialog::accept);
}

FormRow* StepDialog::addRow(const QString& errorField, const QString& text, QWidget* widget, bool required) {
    auto* row = new FormRow(text, widget, required, this);
    m_named.emplace_back(errorField, row);
    m_rows->addWidget(row);
    return row;
}

QWidget* StepDialog::textField(QPlainTextEdit*& edit, int lines) {
    edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * 20 + 18);
    if (lines == 1)
        edit->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return edit;
}

QWidget* StepDialog::dateField() {
    m_to = new DateEdit(m_session.office.calendar(), m_session.asOf(), this);
    m_to->setMaximumWidth(180);
    if (m_verb == Verb::Grant && m_matter)
        m_to->setDate(m_matter->matter.life.askedTo);
    if (m_verb == Verb::Close)
        m_to->setDate(m_session.asOf().addMonths(m_session.office.settings(m_session.asOf()).recheckMonths));
    return m_to;
}

QWidget* StepDialog::limitField() {
    const OfficeSettings& set = m_session.office.settings(m_session.asOf());
    m_limit = new LimitEdit(m_session.office.calendar(), m_session.asOf(), set.maxLimitDays, this);
    m_limit->setLimit(Limit{m_verb == Verb::Return ? set.returnDays : set.ordinaryDays, std::nullopt});
    return m_limit;
}

QWidget* StepDialog::evidenceField() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* drop = new EvidenceDrop(m_session.prompts, box);
    m_evidenceNames = label({}, TextRole::Caption, Token::Text, box);
    m_evidenceNames->setWordWrap(true);
    m_evidenceNames->hide();
    column->addWidget(drop);
    column->addWidget(m_evidenceNames);
    connect(drop, &EvidenceDrop::filesGiven, this, [this](const QStringList& paths) {
        m_evidence += paths;
        m_evidence.removeDuplicates();
        showEvidence();
    });
    return box;
}

void StepDialog::showEvidence() {
    QStringList names;
    for (const QString& path : std::as_const(m_evidence))
        names << QFileInfo(path).fileName();
    m_evidenceNames->setText(names.join(QStringLiteral("、")));
    m_evidenceNames->setVisible(!names.isEmpty());
    adjustSize();
}

QWidget* StepDialog::fieldWidget(const StepNeed& need) {
    switch (need.field) {
    case StepField::Note: return textField(m_note, 3);
    case StepField::Result: return textField(m_result, 2);
    case StepField::Mechanism: return textField(m_mechanism, 2);
    case StepField::NoMechanism: return textField(m_noMechanism, 1);
    case StepField::To: return dateField();
    case StepField::Limit: return limitField();
    case StepField::Evidence: return evidenceField();
    case StepField::Target: return m_target = new QLineEdit(this);
    case StepField::Unit:
        return m_unit = new DepartmentPicker(DepartmentService(m_session.office).matcher().value_or(DepartmentMatcher()), m_session.asOf(),
                                             this);
    case StepField::Person: {
        QStringList names;
        for (const Person& person : m_session.office.persons())
            if (m_verb == Verb::Verify && person.role != Role::Leader)
                names << person.name;
        if (m_verb == Verb::Submit && m_matter && !m_matter->matter.table.person.isEmpty())
            names << m_matter->matter.table.person;
        m_person = new Choice(names, this);
        m_person->setEditable(true);
        m_person->setEditText(m_verb == Verb::Verify ? m_session.actor.person : m_verb == Verb::Submit ? names.value(0) : QString());
        return m_person;
    }
    case StepField::Measure:
        m_measure = new Choice({}, this);
        for (const Measure& measure : m_matter->measures)
            if (!measure.doneOn)
                m_measure->addItem(QStringLiteral("%1. %2").arg(measure.ordinal).arg(measure.what.left(30)), measure.ordinal);
        m_measure->setCurrentIndex(m_measure->count() > 0 ? 0 : -1);
        return m_measure;
    }
    return nullptr;
}

void StepDialog::addField(const StepNeed& need) {
    static const auto names = std::to_array<std::pair<StepField, const char*>>({{StepField::Note, "note"},
                                                                                {StepField::Person, "person"},
                                                                                {StepField::To, "to"},
                                                                                {StepField::Limit, "days"},
                                                                                {StepField::Unit, "unit"},
                                                                                {StepField::Target, "unit"},
                                                                                {StepField::Evidence, "evidence"},
                                                                                {StepField::Measure, "done"},
                                                                                {StepField::Result, "result"},
                                                                                {StepField::Mechanism, "mechanism"},
                                                                                {StepField::NoMechanism, "no_mechanism"}});
    const auto name = std::find_if(names.begin(), names.end(), [&](const auto& pair) { return pair.first == need.field; });
    FormRow* row = addRow(QString::fromLatin1(name->second), need.label, fieldWidget(need), need.required);
    if (need.field == StepField::To)
        row->setCheck([this] { return m_to->problem(); });
    if (need.field == StepField::Limit)
        row->setCheck([this] { return m_limit->problem(); });
    if (need.field == StepField::Unit)
        row->setCheck([this] { return m_unit->problem(); });
    if (need.field == StepField::Target && m_verb == Verb::Merge)
        m_target->setPlaceholderText(tr("Number of the matter, for example 江效交〔2026〕12号/2"));
    if (need.field == StepField::NoMechanism)
        m_noMechanism->setPlaceholderText(tr("Only if no long-term mechanism is needed"));
}

void StepDialog::addDecider(Decider decider) {
    if (decider == Decider::Actor)
        return;
    const QStringList leaders = m_session.office.leaders(m_session.asOf());
    m_decider = new Choice(leaders, this);
    m_decider->setEditable(true);
    m_decider->setEditText(leaders.value(0));
    m_onPaper = new QCheckBox(tr("Entered for the decider (decision on paper)"), this);
    m_onPaper->setObjectName(QStringLiteral("onPaper"));
    FormRow* row = addRow(QStringLiteral("by"), tr("Decided by"), m_decider, decider == Decider::Leader);
    m_rows->addWidget(m_onPaper);
    m_onPaper->setStyleSheet(QStringLiteral("QCheckBox { margin-left: 84px; }"));
    const bool isLeader = leaders.contains(m_session.actor.person);
    m_onPaper->setChecked(decider == Decider::Leader && !isLeader);
    if (decider == Decider::LeaderIfWanted) { // only the leader's paper decision opens a gate that persons hold shut
        m_onPaper->setText(tr("The leader has decided on paper"));
        row->setVisible(false);
        connect(m_onPaper, &QCheckBox::toggled, row, [this, row](bool on) {
            row->setVisible(on);
            adjustSize();
        });
    }
}

StepInput StepDialog::input() const {
    StepInput step;
    step.verb = m_verb;
    const auto text = [](const QPlainTextEdit* edit) { return edit == nullptr ? QString() : edit->toPlainText().trimmed(); };
    step.note = text(m_note);
    step.result = text(m_result);
    step.mechanism = text(m_mechanism);
    step.noMechanism = text(m_noMechanism);
    step.person = m_person == nullptr ? QString() : m_person->value();
    if (m_to != nullptr)
        step.to = m_to->date();
    if (m_limit != nullptr) {
        step.to = m_limit->limit().date;
        step.days = m_limit->limit().days;
    }
    step.unit = m_unit != nullptr ? m_unit->code() : m_target != nullptr ? m_target->text().trimmed() : QString();
    step.evidence = m_evidence;
    if (m_measure != nullptr && m_measure->currentIndex() >= 0)
        step.done = m_measure->currentData().toInt();
    return step;
}

void StepDialog::setMeasure(int ordinal) {
    if (m_measure != nullptr)
        m_measure->setCurrentIndex(m_measure->findData(ordinal));
}

Actor StepDialog::actor() const {
    Actor actor = m_session.actor;
    if (m_decider == nullptr)
        return actor;
    const bool leaders = deciderOf(m_verb) == Decider::Leader || m_onPaper->isChecked();
    if (leaders && !m_decider->value().isEmpty()) {
        actor.person = m_decider->value();
        actor.onPaper = m_onPaper->isChecked();
    }
    return actor;
}

FormRow* StepDialog::row(const QString& errorField) const {
    for (const auto& [name, row] : m_named)
        if (name == errorField)
            return row;
    return nullptr;
}

QString StepDialog::refusal() const { return m_refusal->isHidden() ? QString() : m_refusal->text(); }

bool StepDialog::checkFields() {
    m_refusal->hide();
    bool fine = true;
    for (const auto& named : m_named) {
        named.second->setError({});
        fine = named.second->check() && fine;
    }
    return fine;
}

bool StepDialog::confirmed() {
    if (!isIrreversible(m_verb))
        return true;
    const auto count = m_matter ? 1 : static_cast<int>(m_slip.matters.size());
    return m_session.prompts.confirm(tr("%1: %2?").arg(m_ref, verbLabel(m_verb)), consequenceOf(m_verb),
                                     tr("%1 %2 matters").arg(verbLabel(m_verb)).arg(count));
}

void StepDialog::showRefusal(const Error& error) {
    FormRow* at = row(error.field);
    if (at != nullptr && at->isVisible()) {
        at->setError(sentence(error));
        at->field()->setFocus();
    } else {
        m_refusal->setText(sentence(error));
        m_refusal->show();
    }
    adjustSize();
}

void StepDialog::accept() {
    if (!checkFields() || !confirmed())
        return;
    auto done = SlipService(m_session.office).act(m_ref, input(), actor(), m_on->date().value_or(QDate()));
    if (!done) {
        showRefusal(done.error());
        return;
    }
    Q_EMIT taken(*done);
    QDialog::accept();
}

} // namespace duban
