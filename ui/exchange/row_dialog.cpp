#include "exchange/row_dialog.h"

#include "exchange/import_model.h"
#include "exchange/ledger_words.h"
#include "exchange/mapping_dialog.h"
#include "forms/form_row.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>

namespace duban {

namespace {
QString iso(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

QString limitText(const LedgerValues& values) {
    if (!values.deadline)
        return {};
    return values.deadline->workdays ? QStringLiteral("%1个工作日").arg(*values.deadline->workdays) : iso(values.deadline->due);
}

/// The field that an error's cell belongs to: errors name the column by the ledger's own words.
LedgerField fieldOf(const LedgerError& error) {
    switch (error.kind) {
    case LedgerErrorKind::InvalidSlipNumber:
    case LedgerErrorKind::DuplicateSlipNumber: return LedgerField::SlipNumber;
    case LedgerErrorKind::UnknownCategory: return LedgerField::Category;
    case LedgerErrorKind::EmptyProblem: return LedgerField::Problem;
    case LedgerErrorKind::InvalidClosed: return LedgerField::Closed;
    case LedgerErrorKind::YearMismatch: return LedgerField::IssuedOn;
    case LedgerErrorKind::DeadlineBeforeIssued: return LedgerField::Deadline;
    case LedgerErrorKind::UnknownDepartment:
    case LedgerErrorKind::DepartmentAbolished:
    case LedgerErrorKind::AmbiguousDepartment:
    case LedgerErrorKind::InvalidDate:
    case LedgerErrorKind::ClosedBeforeIssued:
    case LedgerErrorKind::ClosedBeforeCompleted:
    case LedgerErrorKind::TextTooLong: break;
    }
    const std::vector<HeaderMeaning> meanings = meaningsOf(error.column, {});
    return meanings.empty() ? LedgerField::Remark : meanings.front().field;
}

bool teaches(LedgerErrorKind kind) {
    return kind == LedgerErrorKind::UnknownDepartment || kind == LedgerErrorKind::AmbiguousDepartment ||
           kind == LedgerErrorKind::DepartmentAbolished || kind == LedgerErrorKind::UnknownCategory ||
           kind == LedgerErrorKind::InvalidClosed;
}

} // namespace

QString ledgerText(const LedgerValues& values, LedgerField field) {
    switch (field) {
    case LedgerField::Seq: return values.seq ? QString::number(*values.seq) : QString();
    case LedgerField::SlipNumber: return values.slip ? values.slip->text() : QString();
    case LedgerField::IssuedOn: return iso(values.issuedOn);
    case LedgerField::Source: return values.source;
    case LedgerField::Department: return values.departmentName;
    case LedgerField::CoDepartments: return values.coDepartments.join(QStringLiteral("、"));
    case LedgerField::Category: return values.category;
    case LedgerField::Problem: return values.problem;
    case LedgerField::Requirement: return values.requirement;
    case LedgerField::Deadline: return limitText(values);
    case LedgerField::Leader: return values.leader;
    case LedgerField::Person: return values.person;
    case LedgerField::Measures: return values.measures.join(QStringLiteral("；"));
    case LedgerField::Progress: return values.progress;
    case LedgerField::CompletedOn: return iso(values.completedOn);
    case LedgerField::Closed: return values.closed ? QStringLiteral("是") : QStringLiteral("否");
    case LedgerField::ClosedOn: return iso(values.closedOn);
    case LedgerField::Remark: return values.remark;
    }
    return {};
}

RowDialog::RowDialog(Session&, const LedgerRow& row, const QList<LedgerField>& fields, QWidget* parent) : QDialog(parent), m_row(row) {
    setWindowTitle(tr("%1, row %2").arg(row.sheet).arg(row.row));
    resize(680, 600);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 16);
    outer->setSpacing(8);
    addChanges(outer);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(6);
    for (const LedgerField field : fields)
        if (field != LedgerField::Seq)
            addField(column, field);
    column->addStretch(1);
    scroll->setWidget(inside);
    outer->addWidget(scroll, 1);
    addButtons(outer);
}

const LedgerError* RowDialog::errorOf(LedgerField field) const {
    for (const LedgerError& error : m_row.errors)
        if (fieldOf(error) == field)
            return &error;
    return nullptr;
}

void RowDialog::addField(QVBoxLayout* outer, LedgerField field) {
    const LedgerError* error = errorOf(field);
    const bool cut = error != nullptr && error->kind == LedgerErrorKind::TextTooLong;
    const QString before = error != nullptr && !cut ? error->value : ledgerText(m_row.values, field);
    auto* edit = new QLineEdit(before, this);
    edit->setObjectName(wordOf(field));
    edit->setCursorPosition(0);
    outer->addWidget(new FormRow(ledgerFieldTitle(field), edit, false, this));
    QCheckBox* learn = nullptr;
    if (error != nullptr)
        outer->addWidget(textLabel(ledgerErrorText(*error), Token::Red, this));
    if (error != nullptr && teaches(error->kind) && !error->value.isEmpty()) {
        learn = new QCheckBox(tr("“%1” always means this; remember it").arg(error->value.left(30)), this);
        outer->addWidget(learn);
    }
    m_edits.push_back({field, edit, before, learn});
}

void RowDialog::addChanges(QVBoxLayout* outer) {
    if (m_row.changes.empty())
        return;
    outer->addWidget(label(tr("What it says otherwise than before"), TextRole::Strong, Token::Text, this));
    for (const LedgerChange& change : m_row.changes) {
        const auto field = fromWord<LedgerField>(change.field);
        const QString name = field ? ledgerFieldTitle(*field) : tr("New matter on this slip");
        const QString text = QStringLiteral("%1：%2 → %3")
                                 .arg(name, change.before.isEmpty() ? QStringLiteral("—") : change.before.simplified().left(80),
                                      change.after.isEmpty() ? QStringLiteral("—") : change.after.simplified().left(120));
        outer->addWidget(textLabel(change.takeable ? text : text + tr(" (a fact; it is corrected in the matter itself)"),
                                   change.takeable ? Token::Text : Token::Text3, this));
    }
    m_take = new QCheckBox(tr("Take these changes"), this);
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setChecked(m_row.take);
    m_take->setEnabled(m_row.canTake());
    outer->addWidget(m_take);
    outer->addWidget(line(Qt::Horizontal, this));
}

void RowDialog::addButtons(QVBoxLayout* outer) {
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = button(tr("Cancel"), {}, this);
    auto* save = primaryButton(tr("Check again"), {}, this);
    save->setObjectName(QStringLiteral("go"));
    save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
}

QMap<LedgerField, QString> RowDialog::corrections() const {
    QMap<LedgerField, QString> texts;
    for (const Edit& edit : m_edits)
        if (edit.line->text() != edit.before)
            texts.insert(edit.field, edit.line->text());
    return texts;
}

std::vector<RowDialog::Lesson> RowDialog::lessons() const {
    std::vector<Lesson> lessons;
    for (const Edit& edit : m_edits)
        if (edit.learn != nullptr && edit.learn->isChecked() && edit.line->text() != edit.before)
            lessons.push_back({edit.field, edit.before, edit.line->text()});
    return lessons;
}

bool RowDialog::take() const { return m_take != nullptr && m_take->isChecked(); }

} // namespace duban
