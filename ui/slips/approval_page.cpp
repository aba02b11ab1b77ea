#include "slips/approval_page.h"

#include "forms/choice.h"
#include "forms/date_edit.h"
#include "forms/form_row.h"
#include "shell/prompts.h"
#include "slips/approval_paper.h"
#include "slips/notice_bar.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <set>

namespace duban {

namespace {
constexpr int detailWidth = 440;

/// The whole row is the current one; a frame around one of its cells would say otherwise.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, Theme::color(Token::Selected));
        QStyleOptionViewItem inner(option);
        inner.state &= ~QStyle::State_HasFocus;
        if (index.column() > 0)
            inner.rect.adjust(5, 0, -5, 0); // in line with the header's words
        QStyledItemDelegate::paint(painter, inner, index);
        if (index.column() == 0)
            paintCheck(painter, option, index);
    }

private:
    // the style's own box can hardly be seen on a dark ground
    void paintCheck(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
        QStyleOptionViewItem inner(option);
        initStyleOption(&inner, index);
        const QStyle* style = option.widget->style();
        const QRect place = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &inner, option.widget);
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        painter->setPen(Theme::color(checked ? Token::AccentFill : Token::Strong));
        painter->setBrush(Theme::color(checked ? Token::AccentFill : Token::Surface));
        painter->drawRect(place.adjusted(0, 0, -1, -1));
        if (checked)
            painter->drawPixmap(place, Theme::pixmap(QStringLiteral("check"), Token::OnAccent, place.width(), 2.0));
    }
};

} // namespace

ApprovalPage::ApprovalPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_notice(new NoticeBar(this)), m_stack(new QStackedWidget(this)), m_approve(new QAction(this)),
      m_back(new QAction(tr("Send back"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    outer->addWidget(m_stack, 1);
    auto* work = new QWidget(m_stack);
    auto* row = new QHBoxLayout(work);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    auto* list = new Panel(work);
    buildList(list->body());
    row->addWidget(list, 1);
    auto* side = new Panel(work);
    side->setFixedWidth(detailWidth);
    m_detail = new QScrollArea(side);
    m_detail->setWidgetResizable(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setFocusPolicy(Qt::NoFocus);
    m_detail->viewport()->setAutoFillBackground(false);
    side->body()->addWidget(m_detail, 1);
    side->body()->addWidget(line(Qt::Horizontal, side));
    side->body()->addWidget(buildDecision());
    row->addWidget(side);
    m_stack->addWidget(work);
    m_stack->addWidget(
        emptyState(QStringLiteral("stamp"), tr("No slip waits for approval. Drafts come here when they are proposed."), nullptr, m_stack));
    buildActions();
}

void ApprovalPage::buildList(QVBoxLayout* column) {
    m_model = new QStandardItemModel(0, 6, this);
    m_model->setHorizontalHeaderLabels({tr("Draft"), tr("Title"), tr("Lead unit"), tr("Matters"), tr("Clerk"), tr("Proposed")});
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Slips waiting for approval"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setFixedHeight(28);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    static constexpr int widths[] = {84, 200, 120, 52, 72, 96};
    for (int i = 0; i < 6; ++i)
        m_table->setColumnWidth(i, widths[i]);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        const auto row = static_cast<std::size_t>(current.row());
        m_shown = current.isValid() && row < m_slips.size() ? std::optional(m_slips[row].id) : std::nullopt;
        showSlip();
        refreshActions();
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, &ApprovalPage::refreshActions);
    setFocusProxy(m_table);
}

// Who decides, on which day, and the remark: they hold for the next decision, whichever slips it is about.
QWidget* ApprovalPage::buildDecision() {
    auto* ground = new QWidget(this);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(12, 12, 16, 12);
    column->setSpacing(8);
    m_remark = new QPlainTextEdit(ground);
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(54);
    m_remark->setPlaceholderText(tr("Needed when a slip is sent back"));
    m_remarkRow = new FormRow(tr("Opinion"), m_remark, false, ground);
    column->addWidget(m_remarkRow);
    const QStringList leaders = m_session.office.leaders(m_session.asOf());
    const bool isLeader = leaders.contains(m_session.actor.person);
    m_decider = new Choice(leaders, ground);
    m_decider->setEditable(true);
    m_decider->setEditText(isLeader ? m_session.actor.person : leaders.value(0));
    column->addWidget(new FormRow(tr("Decided by"), m_decider, true, ground));
    m_on = new DateEdit(m_session.office.calendar(), m_session.asOf(), ground);
    m_on->setDate(m_session.asOf());
    m_on->setFixedWidth(140);
    column->addWidget(new FormRow(tr("Date"), m_on, true, ground));
    m_onPaper = new QCheckBox(tr("Entered for the decider (decision on paper)"), ground);
    m_onPaper->setStyleSheet(QStringLiteral("QCheckBox { margin-left: 84px; }"));
    m_onPaper->setChecked(!isLeader);
    column->addWidget(m_onPaper);
    return ground;
}

void ApprovalPage::buildActions() {
    m_approve->setProperty("iconName", QStringLiteral("stamp"));
    m_approve->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_back->setProperty("iconName", QStringLiteral("undo"));
    m_back->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    m_back->setToolTip(tr("Send the shown slip back with the remark (Ctrl+Backspace)"));
    for (QAction* action : {m_back, m_approve}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_approve, &QAction::triggered, this, &ApprovalPage::approve);
    connect(m_back, &QAction::triggered, this, &ApprovalPage::sendBack);
    refreshActions();
}

QString ApprovalPage::title() const { return tr("Waiting for approval"); }

QString ApprovalPage::subtitle() const { return m_slips.empty() ? QString() : tr("%1 slips").arg(m_slips.size()); }

QString ApprovalPage::statusText() const { return subtitle(); }

QList<QAction*> ApprovalPage::headerActions() { return m_slips.empty() ? QList<QAction*>() : QList<QAction*>{m_back, m_approve}; }

QWidget* ApprovalPage::detail() const { return m_detail->widget(); }

void ApprovalPage::addRow(const ProposedSlip& slip, bool checked) {
    auto* ref = new QStandardItem(slip.ref);
    ref->setCheckable(true);
    ref->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    auto* matters = new QStandardItem(QString::number(slip.matters));
    matters->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new QStandardItem(slip.returned > 0 ? tr("%1 (sent back %2 times)").arg(slip.title).arg(slip.returned) : slip.title);
    head->setToolTip(slip.title);
    m_model->appendRow({ref, head, new QStandardItem(slip.unit), matters, new QStandardItem(slip.clerk),
                        new QStandardItem(slip.proposedOn.toString(Qt::ISODate))});
}

void ApprovalPage::activate() {
    auto waiting = Approvals(m_session.office).waiting();
    if (!waiting)
        return m_session.navigator.tellError(waiting.error());
    std::set<SlipId> checked; // what was checked stays so when somebody else's slip comes or goes
    for (std::size_t i = 0; i < m_slips.size(); ++i)
        if (m_model->item(static_cast<int>(i))->checkState() == Qt::Checked)
            checked.insert(m_slips[i].id);
    const std::optional<SlipId> shown = m_shown;
    m_slips.clear();
    m_model->setRowCount(0);
    m_slips = std::move(*waiting);
    int current = 0;
    for (const ProposedSlip& slip : m_slips) {
        if (shown == slip.id)
            current = m_model->rowCount();
        addRow(slip, checked.contains(slip.id));
    }
    m_stack->setCurrentIndex(m_slips.empty() ? 1 : 0);
    if (!m_slips.empty())
        m_table->setCurrentIndex(m_model->index(current, 0));
    else
        m_shown.reset();
    showSlip();
    refreshActions();
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
}

void ApprovalPage::onChanged(const ChangeSet& changes) {
    if (changes.touches(ChangeKind::Slips))
        activate();
}

bool ApprovalPage::mayLeave() {
    return m_remark->toPlainText().trimmed().isEmpty() ||
           m_session.prompts.confirm(tr("Leave without saving what was entered?"), tr("The remark was not used for a decision yet."),
                                     tr("Leave"));
}

std::vector<ProposedSlip> ApprovalPage::chosen() const {
    std::vector<ProposedSlip> some;
    for (std::size_t i = 0; i < m_slips.size() && static_cast<int>(i) < m_model->rowCount(); ++i)
        if (m_model->item(static_cast<int>(i))->checkState() == Qt::Checked)
            some.push_back(m_slips[i]);
    for (const ProposedSlip& slip : m_slips)
        if (some.empty() && m_shown == slip.id)
            return {slip};
    return some;
}

void ApprovalPage::refreshActions() {
    const std::size_t count = chosen().size();
    m_approve->setEnabled(count > 0);
    m_back->setEnabled(m_shown.has_value());
    m_approve->setText(count > 1 ? tr("Approve %1 slips").arg(count) : tr("Approve"));
    m_approve->setToolTip(tr("Approve the checked slips, or the one shown (Ctrl+Enter)"));
}

void ApprovalPage::showSlip() {
    QWidget* paper = nullptr;
    if (m_shown) {
        auto view = SlipService(m_session.office).view(*m_shown, m_session.asOf());
        if (!view)
            return m_session.navigator.tellError(view.error());
        paper = new ApprovalPaper(m_session, *view);
    }
    if (QWidget* old = m_detail->takeWidget())
        old->deleteLater();
    if (paper == nullptr)
        return;
    m_detail->setWidget(paper);
    paper->setAutoFillBackground(false); // the panel's ground shows through
}

Actor ApprovalPage::decider() const {
    Actor actor = m_session.actor;
    if (!m_decider->value().isEmpty()) {
        actor.person = m_decider->value();
        actor.onPaper = m_onPaper->isChecked();
    }
    return actor;
}

std::optional<QDate> ApprovalPage::decidedOn() {
    if (const QString problem = m_on->problem(); !problem.isEmpty() || !m_on->date()) {
        m_notice->say(problem.isEmpty() ? tr("Enter the date") : problem, {}, Token::Amber);
        m_on->setFocus();
        return std::nullopt;
    }
    return m_on->date();
}

void ApprovalPage::approve() {
    const std::vector<ProposedSlip> slips = chosen();
    const auto on = decidedOn();
    if (slips.empty() || !on)
        return;
    QStringList lines;
    for (const ProposedSlip& slip : slips)
        lines << QStringLiteral("%1　%2　%3").arg(slip.ref, slip.unit, slip.title.left(24));
    lines << QString() << tr("Each takes its number now; a number is never given back.");
    const QString verb = slips.size() > 1 ? tr("Approve %1 slips").arg(slips.size()) : tr("Approve");
    if (!m_session.prompts.confirm(tr("Approve %1 slips?").arg(slips.size()), lines.join(QLatin1Char('\n')), verb))
        return;
    const ApprovalSummary summary = Approvals(m_session.office).approve(slips, m_remark->toPlainText().trimmed(), decider(), *on);
    if (!summary.approved.empty())
        m_remark->clear();
    activate();
    tellSummary(summary);
}

// One message for the whole batch, and it stays: the numbers are wanted for the paper.
void ApprovalPage::tellSummary(const ApprovalSummary& summary) {
    QStringList parts;
    QStringList numbers;
    for (const auto& [draft, number] : summary.approved)
        numbers << number;
    if (!numbers.isEmpty())
        parts << tr("%1 approved: %2.").arg(numbers.size()).arg(numbers.join(QStringLiteral("、")));
    for (const ApprovalSummary::Refused& refused : summary.refused)
        parts << tr("Not approved: %1: %2").arg(refused.ref, sentence(refused.error));
    std::vector<NoticeBar::Act> acts;
    if (summary.approved.size() == 1)
        acts.push_back({tr("Open %1").arg(numbers.front()), [this, ref = numbers.front()] {
                            if (auto view = SlipService(m_session.office).view(ref, m_session.asOf()))
                                m_session.navigator.openSlip(view->slip.id);
                        }});
    else if (!summary.approved.empty())
        acts.push_back({tr("List what is to be issued"), [this] {
                            MatterFilter filter{.asOf = m_session.asOf(), .states = {MatterState::Planned}};
                            filter.slipStates = {SlipState::Approved};
                            m_session.navigator.openLedger(filter, tr("Approved, to be issued"));
                        }});
    m_notice->say(parts.join(QLatin1Char('\n')), std::move(acts), summary.refused.empty() ? Token::Accent : Token::Amber);
}

void ApprovalPage::sendBack() {
    const auto shown = std::find_if(m_slips.begin(), m_slips.end(), [this](const ProposedSlip& slip) { return m_shown == slip.id; });
    const auto on = decidedOn();
    if (shown == m_slips.end() || !on)
        return;
    StepInput step;
    step.verb = Verb::Disapprove;
    step.note = m_remark->toPlainText().trimmed();
    m_remarkRow->setError(step.note.isEmpty() ? tr("Write what is to be changed") : QString());
    if (step.note.isEmpty())
        return m_remark->setFocus();
    const QString ref = shown->ref;
    if (auto done = SlipService(m_session.office).act(ref, step, decider(), *on); !done)
        return m_notice->say(sentence(done.error()), {}, Token::Amber);
    m_remark->clear();
    activate();
    m_notice->say(tr("%1 went back to the clerk with the remark.").arg(ref));
}

} // namespace duban
