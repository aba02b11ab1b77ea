#include "clues/decide_dialog.h"

#include "clues/clue_duplicates.h"
#include "clues/clue_labels.h"
#include "clues/clue_query.h"
#include "clues/clue_service.h"
#include "departments/department_service.h"
#include "forms/choice.h"
#include "forms/date_edit.h"
#include "forms/department_picker.h"
#include "forms/form_row.h"
#include "forms/limit_edit.h"
#include "overview/due_list.h"
#include "slips/slip_labels.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>
#include <set>

namespace duban {

namespace {
constexpr std::array ways{ClueState::HandedOver, ClueState::Merged,   ClueState::Transferred,
                          ClueState::Forwarded,  ClueState::Rejected, ClueState::Settled};
}

DecideDialog::DecideDialog(Session& session, std::vector<Clue> clues, QWidget* parent)
    : QDialog(parent), m_session(session), m_clues(std::move(clues)) {
    for (const Clue& clue : m_clues)
        m_refs << clue.ref();
    setWindowTitle(tr("Decide on clues"));
    setFixedWidth(540);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
}

FormRow* DecideDialog::add(const QString& field, const QString& caption, QWidget* edit, bool required) {
    auto* row = new FormRow(caption, edit, required, this);
    m_rows.insert(field, row);
    m_order << field;
    m_column->addWidget(row);
    return row;
}

void DecideDialog::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 16);
    outer->setSpacing(12);
    const QString what = m_refs.size() == 1 ? m_refs.first() : tr("%1 clues").arg(m_refs.size());
    outer->addWidget(label(tr("Decide") + QStringLiteral("　") + what, TextRole::PanelTitle, Token::Text, this));
    const QString about = m_clues.front().body.content.simplified();
    outer->addWidget(textLabel(m_refs.size() == 1 ? about.left(80) : m_refs.join(QStringLiteral("、")).left(160), Token::Text2, this));
    m_column = new QVBoxLayout;
    m_column->setSpacing(10);
    outer->addLayout(m_column);
    buildFields();
    m_error = textLabel({}, Token::Red, this);
    m_error->setObjectName(QStringLiteral("refusal"));
    m_error->hide();
    outer->addWidget(m_error);
    outer->addStretch(1);
    addButtons(outer);
    connect(m_way, &QComboBox::currentIndexChanged, this, &DecideDialog::showFields);
    connect(m_draft, &QComboBox::currentIndexChanged, this, &DecideDialog::showFields);
    if (std::any_of(m_clues.begin(), m_clues.end(), [](const Clue& clue) { return clue.state != ClueState::Open; })) {
        setWay(ClueState::HandedOver); // what is handed over already may only join another slip
        m_way->setEnabled(false);
    }
    showFields();
    m_way->setFocus();
}

void DecideDialog::buildFields() {
    m_way = new Choice({}, this);
    for (const ClueState way : ways)
        m_way->addItem(clueStateText(way), wordOf(way));
    m_way->setMaximumWidth(220);
    m_way->setCurrentIndex(0);
    add(QStringLiteral("way"), tr("Way"), m_way, true);
    m_target = new Choice({}, this);
    m_target->setEditable(true);
    add(QStringLiteral("target"), tr("Goes to"), m_target, true)->setCheck([this] {
        return m_target->value().isEmpty() ? tr("State where it goes.") : QString();
    });
    buildHandover();
    m_reason = new QPlainTextEdit(this);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(78);
    add(QStringLiteral("reason"), tr("Reason"), m_reason, true)->setCheck([this] {
        return m_reason->toPlainText().trimmed().isEmpty() ? tr("State the reason.") : QString();
    });
    m_on = new DateEdit(m_session.office.calendar(), m_session.asOf(), this);
    m_on->setDate(m_session.asOf());
    m_on->setMaximumWidth(180);
    add(QStringLiteral("on"), tr("Date"), m_on, true)->setCheck([this] {
        return m_on->text().trimmed().isEmpty() ? tr("Enter the date") : m_on->problem();
    });
}

void DecideDialog::addButtons(QVBoxLayout* outer) {
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = button(tr("Cancel"), {}, this);
    m_go = primaryButton(tr("Decide"), {}, this);
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &DecideDialog::accept);
}

void DecideDialog::buildHandover() {
    m_draft = new Choice({}, this);
    m_draft->addItem(tr("A new handover slip"), 0);
    loadDrafts();
    m_draft->setCurrentIndex(0);
    add(QStringLiteral("draft"), tr("Slip"), m_draft, true);
    m_lead = new DepartmentPicker(DepartmentService(m_session.office).matcher().value_or(DepartmentMatcher()), m_session.asOf(), this);
    for (const Clue& clue : m_clues)
        if (m_lead->code().isEmpty() && !clue.body.units.isEmpty())
            m_lead->setCode(clue.body.units.first());
    add(QStringLiteral("lead"), tr("Lead unit"), m_lead, true)->setCheck([this] {
        return m_lead->code().isEmpty() ? tr("Choose the unit that answers.") : m_lead->problem();
    });
    QStringList categories;
    for (const ListItem& item : m_session.office.items(ListKind::Category))
        categories << item.name;
    m_category = new Choice(categories, this);
    m_category->setValue({});
    m_category->setMaximumWidth(220);
    add(QStringLiteral("category"), tr("Category"), m_category, true)->setCheck([this] {
        return m_category->value().isEmpty() ? tr("Choose a category for what has none yet.") : QString();
    });
    const OfficeSettings& settings = m_session.office.settings(m_session.asOf());
    m_limit = new LimitEdit(m_session.office.calendar(), m_session.asOf(), settings.maxLimitDays, this);
    m_limit->setLimit(Limit{settings.ordinaryDays, std::nullopt});
    add(QStringLiteral("limit"), tr("Limit"), m_limit, true)->setCheck([this] { return m_limit->problem(); });
}

void DecideDialog::loadDrafts() {
    MatterFilter drafts{.asOf = m_session.asOf()};
    drafts.states = {MatterState::Planned};
    drafts.slipStates = {SlipState::Draft};
    MatterQuery query = mattersOf(m_session.office, m_session.asOf());
    auto ids = query.ids(drafts, {MatterSort::Number, true}, 200);
    auto rows = ids ? query.rows(*ids, m_session.asOf()) : Result<std::vector<MatterRow>>(ids.error());
    std::set<QString> seen;
    for (std::size_t i = 0; rows && i < rows->size(); ++i) {
        const MatterRow& row = (*rows)[i];
        if (!seen.insert(row.number).second)
            continue;
        if (auto slip = SlipService(m_session.office).view(row.number, m_session.asOf()))
            m_draft->addItem(QStringLiteral("%1　%2").arg(row.number, slip->slip.body.title.left(24)), slip->slip.id.value());
    }
}

ClueState DecideDialog::way() const { return fromWord<ClueState>(m_way->currentData().toString()).value_or(ClueState::HandedOver); }

void DecideDialog::setWay(ClueState way) { m_way->setCurrentIndex(m_way->findData(wordOf(way))); }

// Only what the chosen way needs is asked.
void DecideDialog::showFields() {
    const ClueState chosen = way();
    const bool over = chosen == ClueState::HandedOver, fresh = over && m_draft->currentData().toLongLong() == 0;
    const bool unsorted = std::any_of(m_clues.begin(), m_clues.end(), [](const Clue& clue) { return clue.body.category.isEmpty(); });
    const bool target = chosen == ClueState::Merged || chosen == ClueState::Transferred || chosen == ClueState::Forwarded;
    row(QStringLiteral("target"))->setVisible(target);
    row(QStringLiteral("draft"))->setVisible(over);
    row(QStringLiteral("lead"))->setVisible(fresh);
    row(QStringLiteral("category"))->setVisible(over && unsorted);
    row(QStringLiteral("limit"))->setVisible(over);
    m_target->clear();
    if (chosen == ClueState::Transferred)
        m_target->addItems({QStringLiteral("市纪委监委")}); // content: a body's name
    if (chosen == ClueState::Merged) {
        ClueDuplicates likely(m_session.office);
        std::vector<qint64> ids;
        if (likely.load(m_session.asOf()))
            for (const LikelyDuplicate& one : likely.find(m_clues.front().body, m_clues.front().id))
                ids.push_back(one.clue.value());
        if (auto rows = ClueQuery(m_session.office).rows(ids, m_session.asOf()))
            for (const ClueRow& one : *rows)
                m_target->addItem(one.clue.ref() + QStringLiteral("　") + one.clue.body.content.simplified().left(24), one.clue.ref());
        m_target->lineEdit()->setPlaceholderText(tr("Number of the other clue, for example XS-2026-0001"));
    }
    m_target->setCurrentIndex(m_target->count() > 0 ? 0 : -1);
    m_go->setText(clueStateText(chosen) + (m_refs.size() > 1 ? QLatin1Char(' ') + tr("%1 clues").arg(m_refs.size()) : QString()));
    m_error->hide();
    adjustSize();
}

bool DecideDialog::check() {
    m_error->hide();
    QWidget* wrong = nullptr;
    for (const QString& field : std::as_const(m_order)) {
        FormRow* each = m_rows.value(field);
        each->setError({});
        if (!each->isHidden() && !each->check() && wrong == nullptr)
            wrong = each->field();
    }
    if (wrong != nullptr)
        wrong->setFocus();
    return wrong == nullptr;
}

QString DecideDialog::targetText() const {
    if (row(QStringLiteral("target"))->isHidden())
        return {};
    return m_target->value().section(QChar(0x3000), 0, 0).trimmed(); // "XS-2026-0001　its content"
}

HandoverWish DecideDialog::wish() const {
    HandoverWish wish{m_refs, m_reason->toPlainText(), std::nullopt, m_lead->code(), m_category->value(), m_limit->limit()};
    if (const qint64 draft = m_draft->currentData().toLongLong(); draft != 0)
        wish.draft = SlipId(draft);
    return wish;
}

void DecideDialog::showError(const Error& error) {
    FormRow* at = row(error.field);
    if (at != nullptr && !at->isHidden()) {
        at->setError(sentence(error));
        at->field()->setFocus();
    } else {
        m_error->setText(sentence(error));
        m_error->show();
    }
    adjustSize();
}

// Ctrl+Enter from any field, the reason too; a shortcut of the button would be lost with each new text on it.
void DecideDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else
        QDialog::keyPressEvent(event);
}

void DecideDialog::accept() {
    if (!check())
        return;
    const QDate on = m_on->date().value_or(QDate());
    if (way() == ClueState::HandedOver) {
        auto slip = handOver(m_session.office, wish(), m_session.actor, on);
        if (!slip)
            return showError(slip.error());
        Q_EMIT decided(slip->id);
        return QDialog::accept();
    }
    const Disposition disposition{way(), m_reason->toPlainText(), targetText(), on};
    if (auto done = ClueService(m_session.office).disposeAll(m_refs, disposition, m_session.actor); !done)
        return showError(done.error());
    Q_EMIT decided(std::nullopt);
    QDialog::accept();
}

} // namespace duban
