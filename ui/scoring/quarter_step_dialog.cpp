#include "scoring/quarter_step_dialog.h"

#include "departments/department_service.h"
#include "forms/choice.h"
#include "forms/date_edit.h"
#include "forms/department_picker.h"
#include "forms/form_row.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace duban {

QuarterStepDialog::QuarterStepDialog(Session& session, QuarterAct act, const QuarterSheet& sheet, const QuarterWay& way, QWidget* parent)
    : QDialog(parent), m_session(session), m_act(act), m_sheet(sheet), m_way(way) {
    setWindowTitle(title(act));
    setFixedWidth(560);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
}

QString QuarterStepDialog::title(QuarterAct act) {
    switch (act) {
    case QuarterAct::Announce: return tr("Announce the quarter");
    case QuarterAct::Object: return tr("Register an objection");
    case QuarterAct::Answer: return tr("Answer an objection");
    case QuarterAct::Publish: return tr("Publish the quarter");
    case QuarterAct::Correct: return tr("Correct what was published");
    case QuarterAct::Reverse: return tr("Tolerance or clarification");
    case QuarterAct::Enter: return tr("Enter points by hand");
    }
    return {};
}

template <class Field> Field* QuarterStepDialog::add(const QString& text, Field* field, bool required) {
    field->setAccessibleName(text);
    m_rows->addWidget(new FormRow(text, field, required, this));
    return field;
}

QPlainTextEdit* QuarterStepDialog::addText(const QString& text) {
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(78);
    return add(text, edit, true);
}

Choice* QuarterStepDialog::addLeader() {
    return add(tr("Approved by"), new Choice(m_session.office.leaders(m_session.asOf()), this), true);
}

void QuarterStepDialog::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 16);
    outer->setSpacing(12);
    outer->addWidget(label(title(m_act) + QStringLiteral("　") + m_sheet.quarter.chineseText(), TextRole::PanelTitle, Token::Text, this));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(10);
    explain();
    outer->addLayout(m_rows);
    switch (m_act) {
    case QuarterAct::Object: objectFields(); break;
    case QuarterAct::Answer: answerFields(); break;
    case QuarterAct::Reverse: reverseFields(); break;
    case QuarterAct::Enter: entryFields(); break;
    case QuarterAct::Announce:
    case QuarterAct::Publish:
    case QuarterAct::Correct: break;
    }
    m_on = new DateEdit(m_session.office.calendar(), m_session.asOf(), this);
    m_on->setDate(m_session.asOf());
    m_on->setMaximumWidth(180);
    add(tr("Date"), m_on, true);
    m_refusal = textLabel({}, Token::Red, this);
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_refusal->hide();
    outer->addWidget(m_refusal);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = button(tr("Cancel"), {}, this);
    auto* go = primaryButton(title(m_act), {}, this);
    go->setObjectName(QStringLiteral("go"));
    go->setDefault(true);
    go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QuarterStepDialog::accept);
}

void QuarterStepDialog::explain() {
    const OfficeSettings& set = m_session.office.settings(m_session.asOf());
    const auto say = [this](const QString& text) { m_rows->addWidget(textLabel(text, Token::Text2, this)); };
    switch (m_act) {
    case QuarterAct::Announce:
        return say(tr("The facts are fixed on that day. Units can object for %1 working days; only accepted objections change the sheet.")
                       .arg(set.announceDays));
    case QuarterAct::Publish:
        return say(tr("The sheet is frozen with a code that is printed on it. What is found wrong later enters a later quarter."));
    case QuarterAct::Correct:
        return say(tr("The quarter is computed again from the facts; the difference enters the earliest quarter not yet announced."));
    case QuarterAct::Reverse:
        return say(tr("Decided by another body; the points enter the earliest quarter not yet announced, outside floor and caps."));
    case QuarterAct::Enter: return say(tr("For what no step of a slip shows; with reason, evidence and approver."));
    case QuarterAct::Object:
    case QuarterAct::Answer: return;
    }
}

void QuarterStepDialog::objectFields() {
    auto matcher = DepartmentService(m_session.office).matcher();
    if (!matcher)
        return m_session.navigator.tellError(matcher.error());
    m_unit = add(tr("Unit"), new DepartmentPicker(*matcher, m_sheet.quarter.last(), this), true);
    m_note = addText(tr("Objection and reason"));
}

void QuarterStepDialog::answerFields() {
    QStringList open;
    for (const Objection& one : m_way.objections)
        if (!one.answered)
            open << tr("No. %1 %2: %3").arg(one.number).arg(one.unitName, one.note.left(30));
    m_objection = add(tr("Objection"), new Choice(open, this), true);
    m_decision = add(tr("Decision on it"), new Choice({tr("Accepted"), tr("Denied")}, this), true);
    m_line = add(tr("Line taken back"), new Choice({}, this), false);
    m_note = addText(tr("Answer to the unit"));
    m_leader = addLeader();
    connect(m_objection, &QComboBox::currentTextChanged, this, &QuarterStepDialog::showLines);
    connect(m_decision, &QComboBox::currentTextChanged, this, &QuarterStepDialog::showLines);
    if (open.size() == 1)
        m_objection->setValue(open.front());
    showLines();
}

void QuarterStepDialog::reverseFields() {
    objectFields();
    m_kind = add(tr("Kind"), new Choice({tr("Tolerance"), tr("Clarification")}, this), true);
    m_points = add(tr("Points"), new QLineEdit(this), true);
    m_points->setPlaceholderText(QStringLiteral("0.50"));
    m_body = add(tr("Deciding body"), new QLineEdit(this), true);
    m_document = add(tr("Document number"), new QLineEdit(this), true);
}

void QuarterStepDialog::entryFields() {
    auto matcher = DepartmentService(m_session.office).matcher();
    auto scheme = ScoringService(m_session.office).schemeFor(m_sheet.quarter);
    if (!matcher || !scheme)
        return m_session.navigator.tellError(matcher ? scheme.error() : matcher.error());
    m_unit = add(tr("Unit"), new DepartmentPicker(*matcher, m_session.asOf(), this), true);
    m_kind = add(tr("Rule"), new Choice({}, this), true);
    for (const SchemeRule& rule : scheme->rules)
        if (rule.trigger == Trigger::Entry)
            m_kind->addItem(QStringLiteral("%1（%2）").arg(rule.name, rule.effective().displayText()), rule.code);
    m_kind->setCurrentIndex(-1);
    m_points = add(tr("Points"), new QLineEdit(this), false);
    m_points->setPlaceholderText(tr("as the rule says"));
    m_ref = add(tr("Matter"), new QLineEdit(this), false);
    m_ref->setPlaceholderText(QStringLiteral("江效交〔2026〕12号/2"));
    m_note = addText(tr("Reason"));
    m_document = add(tr("Evidence"), new QLineEdit(this), true);
    m_leader = addLeader();
}

const Objection* QuarterStepDialog::objection() const {
    for (const Objection& one : m_way.objections)
        if (!one.answered && m_objection->value() == tr("No. %1 %2: %3").arg(one.number).arg(one.unitName, one.note.left(30)))
            return &one;
    return nullptr;
}

void QuarterStepDialog::showLines() {
    const bool accepted = m_decision->value() == tr("Accepted");
    m_line->clear();
    m_line->setEnabled(accepted);
    m_leader->setEnabled(accepted);
    const Objection* one = objection();
    const SheetUnit* unit = one ? m_sheet.unit(one->unitCode) : nullptr;
    if (!accepted || !unit)
        return;
    for (const SheetLine& line : unit->lines)
        if (line.points < Points() && line.rule != adjustmentCode)
            m_line->addItem(QStringLiteral("%1  %2  %3").arg(line.points.displayText(), line.name, line.ref),
                            QStringList{line.rule, line.ref});
    m_line->setCurrentIndex(m_line->count() == 1 ? 0 : -1);
}

Result<std::optional<Points>> QuarterStepDialog::points() const {
    const QString text = m_points == nullptr ? QString() : m_points->text().trimmed();
    if (text.isEmpty())
        return std::optional<Points>();
    auto points = Points::parse(text);
    if (!points)
        return points.error();
    return std::optional(*points);
}

Result<QString> QuarterStepDialog::runAnswer(QuarterService& service, QDate on) {
    const Objection* one = objection();
    const QStringList line = m_line->currentData().toStringList();
    AnswerDraft draft;
    draft.objection = one ? one->number : 0;
    draft.accepted = m_decision->value() == tr("Accepted");
    draft.note = m_note->toPlainText();
    draft.rule = line.value(0);
    draft.ref = line.value(1);
    draft.approver = m_leader->value();
    if (m_decision->value().isEmpty())
        return invalidError("quarter.incomplete", QT_TRANSLATE_NOOP("errors", "Choose whether the objection is accepted."), {}, "decision");
    auto way = service.answer(m_sheet.quarter, draft, m_session.actor, on);
    return way ? Result<QString>(tr("Objection %1 has been answered.").arg(draft.objection)) : Result<QString>(way.error());
}

Result<QString> QuarterStepDialog::runAdjust(QuarterService& service, QDate on) {
    auto given = points();
    if (!given)
        return given.error();
    AdjustmentDraft draft;
    draft.quarter = m_sheet.quarter;
    if (m_act == QuarterAct::Reverse) {
        draft.kind = m_kind->value() == tr("Clarification") ? AdjustmentKind::Clarification : AdjustmentKind::Tolerance;
        draft.unit = m_unit->code();
        draft.points = *given;
        draft.reason = m_note->toPlainText();
        draft.body = m_body->text();
        draft.document = m_document->text();
    }
    NoProgress quiet;
    auto done = service.adjust(draft, m_session.actor, on, quiet);
    if (!done)
        return done.error();
    return tr("%1 adjustments have entered %2.").arg(done->size()).arg(done->front().into.chineseText());
}

Result<QString> QuarterStepDialog::runEntry(QDate on) {
    auto given = points();
    if (!given)
        return given.error();
    ScoreEntryDraft draft;
    draft.quarter = m_sheet.quarter;
    draft.unit = m_unit->code();
    draft.rule = m_kind->currentData().toString();
    draft.points = *given;
    draft.reason = m_note->toPlainText();
    if (!m_document->text().trimmed().isEmpty())
        draft.evidence = {m_document->text().trimmed()};
    draft.approver = m_leader->value();
    draft.ref = m_ref->text().trimmed();
    auto added = ScoringService(m_session.office).addEntry(draft, m_session.actor, on);
    return added ? Result<QString>(tr("The points have been entered.")) : Result<QString>(added.error());
}

Result<QString> QuarterStepDialog::run() {
    const QDate on = m_on->date().value_or(QDate());
    if (!on.isValid())
        return invalidError("quarter.incomplete", QT_TRANSLATE_NOOP("errors", "Enter the date of the step."), {}, "at");
    QuarterService service(m_session.office);
    NoProgress quiet;
    const Quarter quarter = m_sheet.quarter;
    const auto told = [](const Result<QuarterWay>& way, const QString& what) {
        return way ? Result<QString>(what) : Result<QString>(way.error());
    };
    switch (m_act) {
    case QuarterAct::Announce: {
        auto way = service.announce(quarter, m_session.actor, on, quiet);
        return told(way, way ? tr("Announced; objections are taken until %1.").arg(way->until->toString(Qt::ISODate)) : QString());
    }
    case QuarterAct::Object:
        return told(service.object(quarter, m_unit->code(), m_note->toPlainText(), m_session.actor, on),
                    tr("The objection is registered."));
    case QuarterAct::Answer: return runAnswer(service, on);
    case QuarterAct::Publish: {
        auto way = service.publish(quarter, m_session.actor, on, quiet);
        return told(way, way ? tr("Published; the code of the sheet is %1.").arg(way->code) : QString());
    }
    case QuarterAct::Correct:
    case QuarterAct::Reverse: return runAdjust(service, on);
    case QuarterAct::Enter: return runEntry(on);
    }
    return QString();
}

void QuarterStepDialog::accept() {
    auto done = run();
    if (!done) {
        m_refusal->setText(sentence(done.error()));
        m_refusal->show();
        return;
    }
    Q_EMIT taken(*done);
    QDialog::accept();
}

QString QuarterStepDialog::refusal() const { return m_refusal->isHidden() ? QString() : m_refusal->text(); }

} // namespace duban
