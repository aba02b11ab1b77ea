#include "slips/matter_page.h"

#include "exchange/paste_measures_dialog.h"
#include "slips/matter_paper.h"
#include "slips/slip_labels.h"
#include "slips/step_dialog.h"
#include "slips/table_dialog.h"
#include "slips/timeline.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTimer>

namespace duban {

namespace {
constexpr int sideWidth = 312; // 300 and the scroll bar

QScrollArea* scrollArea(QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return area;
}

/// A step that may be the one big button; setbacks and ends stay in the menu.
bool leadsOn(Verb verb) { return verb != Verb::Rebound && verb != Verb::Void && verb != Verb::Merge && verb != Verb::Transfer; }

void addCondition(QBoxLayout& column, const QString& icon, Token colour, const QString& name, QLabel* words, QWidget* parent) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* sign = label({}, TextRole::Body, Token::Text, parent);
    sign->setPixmap(Theme::pixmap(icon, colour, 16, 2.0));
    sign->setAccessibleName(name);
    row->addWidget(sign, 0, Qt::AlignTop);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    column.addLayout(row);
}

Panel* closurePanel(const MatterView& matter, QWidget* parent) {
    const auto met = std::count_if(matter.gate.begin(), matter.gate.end(), [](const GateLine& line) { return line.met; });
    auto* panel = new Panel(MatterPage::tr("Conditions of closure"), parent);
    panel->addToTitle(label(QStringLiteral("%1/%2").arg(met).arg(matter.gate.size()), TextRole::Caption,
                            met == static_cast<qint64>(matter.gate.size()) ? Token::Green : Token::Text2, panel));
    auto* column = new QVBoxLayout;
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(8);
    for (const GateLine& line : matter.gate)
        addCondition(*column, line.met ? QStringLiteral("ok") : QStringLiteral("warn"), line.met ? Token::Green : Token::Amber,
                     line.met ? MatterPage::tr("met") : MatterPage::tr("missing"),
                     label(gateLabel(line), TextRole::Body, line.met ? Token::Text2 : Token::Text, panel), panel);
    for (const ClosureNotice& notice : matter.warnings)
        addCondition(*column, QStringLiteral("warn"), Token::Red, MatterPage::tr("look again"),
                     label(warningLabel(notice), TextRole::Body, Token::Red, panel), panel);
    panel->body()->addLayout(column);
    return panel;
}

} // namespace

MatterPage::MatterPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_tabs(new QTabBar(this)), m_tabRow(new QWidget(this)),
      m_place(label({}, TextRole::Caption, Token::Text2, m_tabRow)), m_paper(scrollArea(this)), m_side(scrollArea(this)),
      m_print(new QAction(tr("Print"), this)), m_edit(new QAction(tr("Edit draft"), this)), m_more(new QAction(tr("More"), this)),
      m_menu(new QMenu(this)), m_primary(new QAction(this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 0, 12, 0);
    outer->setSpacing(0);
    auto* tabs = new QHBoxLayout(m_tabRow);
    tabs->setContentsMargins(0, 0, 0, 8);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Matters of the slip"));
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    tabs->addWidget(m_place);
    outer->addWidget(m_tabRow);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_paper, 1);
    m_side->setFixedWidth(sideWidth);
    row->addWidget(m_side);
    outer->addLayout(row, 1);
    m_menu->setToolTipsVisible(true);
    m_print->setProperty("iconName", QStringLiteral("paper"));
    m_edit->setProperty("iconName", QStringLiteral("pen"));
    m_more->setProperty("iconName", QStringLiteral("more"));
    connectActions();
    connect(&Theme::of(*qobject_cast<QApplication*>(qApp)), &Theme::changed, this, &MatterPage::rebuild);
    rebuild();
}

void MatterPage::connectActions() {
    connect(m_tabs, &QTabBar::currentChanged, this, &MatterPage::go);
    connect(m_print, &QAction::triggered, this, [this] {
        if (matter() != nullptr)
            m_session.navigator.preview(QStringLiteral("table"),
                                        {QStringLiteral("%1/%2").arg(m_slip->slip.ref()).arg(matter()->matter.ordinal)});
    });
    connect(m_edit, &QAction::triggered, this, [this] { m_session.navigator.editSlip(m_slip->slip.id); });
    m_more->setMenu(m_menu);
    connect(m_primary, &QAction::triggered, this, [this] {
        const OfferedStep step = m_primary->data().value<OfferedStep>();
        startStep(step.verb, step.onSlip);
    });
}

const MatterView* MatterPage::matter() const { return m_slip && m_index < m_slip->matters.size() ? &m_slip->matters[m_index] : nullptr; }

void MatterPage::openSlip(SlipId id) {
    m_event.clear();
    load(SlipService(m_session.office).view(id, m_session.asOf()), std::nullopt);
}

void MatterPage::openMatter(MatterId id) {
    m_event.clear();
    load(SlipService(m_session.office).viewOfMatter(id, m_session.asOf()), id);
}

void MatterPage::openMatterAt(MatterId id, const QString& eventUuid) {
    m_event = eventUuid;
    load(SlipService(m_session.office).viewOfMatter(id, m_session.asOf()), id);
}

void MatterPage::load(Result<SlipView> slip, std::optional<MatterId> matter) {
    if (!slip) {
        m_session.navigator.tellError(slip.error());
        return;
    }
    m_slip = std::move(*slip);
    m_index = 0;
    for (std::size_t i = 0; matter && i < m_slip->matters.size(); ++i)
        if (m_slip->matters[i].matter.id == *matter)
            m_index = i;
    rebuildTabs();
    rebuild();
    m_paper->verticalScrollBar()->setValue(0);
}

void MatterPage::activate() {
    if (!m_slip)
        return;
    const auto id = matter() != nullptr ? std::optional(matter()->matter.id) : std::nullopt;
    // a matter may have moved to another slip (an upheld refusal); it is the matter that is followed
    auto fresh = id ? SlipService(m_session.office).viewOfMatter(*id, m_session.asOf())
                    : SlipService(m_session.office).view(m_slip->slip.id, m_session.asOf());
    const int place = m_paper->verticalScrollBar()->value();
    load(std::move(fresh), id);
    QTimer::singleShot(0, m_paper, [this, place] { m_paper->verticalScrollBar()->setValue(place); });
}

void MatterPage::onChanged(const ChangeSet& changes) {
    if (!m_slip || !changes.touches(ChangeKind::Slips))
        return;
    const auto& slips = changes.slips;
    if (slips.empty() || std::find(slips.begin(), slips.end(), m_slip->slip.id.value()) != slips.end())
        activate();
}

void MatterPage::rebuildTabs() {
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const MatterView& one : m_slip->matters)
        m_tabs->addTab(tr("Matter %1 · %2").arg(one.matter.ordinal).arg(stateLabel(one.matter.life.state)));
    m_tabs->setCurrentIndex(static_cast<int>(m_index));
    m_tabRow->setVisible(m_slip->matters.size() > 1);
    m_place->setText(tr("matter %1 of %2").arg(m_index + 1).arg(m_slip->matters.size()));
}

void MatterPage::go(int step) {
    if (step < 0 || !m_slip || static_cast<std::size_t>(step) >= m_slip->matters.size())
        return;
    m_index = static_cast<std::size_t>(step);
    m_event.clear();
    m_place->setText(tr("matter %1 of %2").arg(m_index + 1).arg(m_slip->matters.size()));
    rebuild();
}

void MatterPage::rebuild() {
    for (QScrollArea* area : {m_paper, m_side})
        if (QWidget* old = area->takeWidget())
            old->deleteLater(); // the button that asked for the step may stand on it
    m_paper->setWidget(buildPaper());
    m_side->setWidget(buildSide());
    if (m_timeline != nullptr && !m_event.isEmpty())
        if (QWidget* row = m_timeline->highlight(m_event))
            QTimer::singleShot(0, row, [this, row] { m_side->ensureWidgetVisible(row, 0, 60); });
    rebuildActions();
    Q_EMIT headerChanged();
}

QWidget* MatterPage::buildPaper() {
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 24);
    if (matter() == nullptr) {
        m_tabRow->setVisible(false);
        column->addWidget(emptyState(QStringLiteral("slip"),
                                     m_slip ? tr("This slip has no matter any more; they were moved to other slips.")
                                            : tr("Open a matter from the ledger to see its table."),
                                     nullptr, ground));
        return ground;
    }
    auto* paper = new MatterPaper(m_session, *m_slip, *matter(), ground);
    column->addWidget(paper);
    column->addStretch(1);
    connect(paper, &MatterPaper::stepAsked, this, [this](Verb verb, int measure) { startStep(verb, false, measure); });
    connect(paper, &MatterPaper::filesGiven, this, &MatterPage::attach);
    connect(paper, &MatterPaper::tableAsked, this, [this] { (new TableDialog(m_session, *matter(), this))->open(); });
    return ground;
}

QWidget* MatterPage::buildSide() {
    auto* ground = new QWidget;
    m_timeline = nullptr;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 24);
    column->setSpacing(16);
    if (matter() == nullptr)
        return ground;
    if (matter()->matter.life.issuedOn && !matter()->matter.life.ended())
        column->addWidget(closurePanel(*matter(), ground));
    auto* history = new Panel(tr("Course of events"), ground);
    m_timeline = new Timeline(history);
    std::vector<Event> events = m_slip->history;
    events.insert(events.end(), matter()->history.begin(), matter()->history.end());
    m_timeline->setEvents(std::move(events), m_session.asOf().year());
    history->body()->addWidget(m_timeline);
    column->addWidget(history);
    column->addStretch(1);
    return ground;
}

void MatterPage::rebuildActions() {
    m_menu->clear();
    m_primary->setVisible(false);
    m_edit->setVisible(m_slip && m_slip->slip.state == SlipState::Draft);
    m_print->setVisible(matter() != nullptr);
    if (matter() != nullptr) {
        const auto steps = offeredSteps(*m_slip, *matter(), m_session.asOf(), m_session.office.calendar(),
                                        SlipService(m_session.office).lifeSettings(m_session.asOf()));
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const bool first = i == 0 && leadsOn(steps[i].verb);
            QAction* action = first ? m_primary : m_menu->addAction(QString());
            action->setText(verbLabel(steps[i].verb));
            action->setToolTip(steps[i].hint.isEmpty() ? verbLabel(steps[i].verb) : steps[i].hint);
            action->setVisible(true);
            if (first)
                action->setData(QVariant::fromValue(steps[i]));
            else
                connect(action, &QAction::triggered, this, [this, step = steps[i]] { startStep(step.verb, step.onSlip); });
        }
    }
    if (m_slip && m_slip->slip.number) {
        m_menu->addSeparator();
        connect(m_menu->addAction(tr("Print the slip")), &QAction::triggered, this,
                [this] { m_session.navigator.preview(QStringLiteral("slip"), {m_slip->slip.ref()}); });
    }
    if (matter() != nullptr && matter()->matter.life.clockRunning()) {
        QAction* paste = m_menu->addAction(tr("Paste measures…"));
        paste->setShortcut(QKeySequence::Paste);
        connect(paste, &QAction::triggered, this, &MatterPage::pasteMeasures);
    }
    m_more->setVisible(!m_menu->isEmpty());
}

void MatterPage::pasteMeasures() {
    const auto measures = measuresOf(blockOf(QApplication::clipboard()->mimeData()), m_session.asOf().year(),
                                     m_session.office.settings(m_session.asOf()).maxTextChars);
    if (measures.empty())
        return m_session.navigator.tell(tr("The clipboard holds no cells; copy the measures in WPS or Excel first."));
    const QString ref = QStringLiteral("%1/%2").arg(m_slip->slip.ref()).arg(matter()->matter.ordinal);
    auto* dialog = new PasteMeasuresDialog(m_session, ref, measures, this);
    connect(dialog, &PasteMeasuresDialog::taken, this, [this](int count) {
        m_session.navigator.tell(tr("%1 measures taken").arg(count));
        activate();
    });
    dialog->open();
}

StepDialog* MatterPage::startStep(Verb verb, bool onSlip, int measure) {
    if (matter() == nullptr)
        return nullptr;
    auto* dialog = new StepDialog(m_session, *m_slip, onSlip ? nullptr : matter(), verb, this);
    dialog->setMeasure(measure);
    connect(dialog, &StepDialog::taken, this, [this, verb](const SlipView& slip) {
        m_session.navigator.tell(tr("%1: %2 is recorded").arg(slip.slip.ref(), verbLabel(verb)));
        activate();
    });
    dialog->open();
    return dialog;
}

void MatterPage::attach(const QStringList& paths) {
    const QString ref = QStringLiteral("%1/%2").arg(m_slip->slip.ref()).arg(matter()->matter.ordinal);
    auto done = SlipService(m_session.office).attach(ref, paths, m_session.actor, m_session.asOf());
    if (!done) {
        m_session.navigator.tellError(done.error());
        return;
    }
    m_session.navigator.tell(tr("%1 files are kept as evidence").arg(paths.size()));
    activate();
}

QString MatterPage::title() const {
    const QString whole = m_slip ? m_slip->slip.body.title : tr("Matter");
    return whole.size() > 18 ? whole.left(17) + QStringLiteral("…") : whole; // the whole of it stands on the paper
}

QString MatterPage::subtitle() const {
    if (!m_slip)
        return {};
    QStringList parts{m_slip->slip.ref()};
    if (matter() != nullptr && matter()->matter.life.state != MatterState::Planned)
        parts << stateLabel(matter()->matter.life.state);
    else
        parts << stateLabel(m_slip->slip.state);
    if (matter() != nullptr && matter()->overdueDays > 0)
        parts << tr("overdue by %1 working days").arg(matter()->overdueDays);
    return parts.join(QStringLiteral(" · "));
}

QList<QAction*> MatterPage::headerActions() {
    QList<QAction*> shown;
    for (QAction* action : {m_print, m_edit, m_more, m_primary})
        if (action->isVisible())
            shown << action;
    return shown;
}

} // namespace duban
