#include "scoring/quarter_page.h"

#include "overview/due_list.h"
#include "scoring/figure_strip.h"
#include "scoring/ranking_table.h"
#include "scoring/report_words.h"
#include "scoring/scoring_service.h"
#include "scoring/unit_sheet.h"
#include "shell/jobs.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>

namespace duban {

namespace {

constexpr int longestList = 40; ///< quarters in the chooser: ten years

enum Figure { Units, Average, Highest, Lowest, Deducted };

Result<QuarterSheet> scoreFromFile(const QString& path, Quarter quarter, QDate asOf, Progress& progress) {
    const FixedClock clock(asOf);
    auto office = Office::open(path, OpenMode::ReadOnly, clock);
    if (!office)
        return office.error();
    return ScoringService(**office).score(quarter, asOf, std::nullopt, progress);
}

} // namespace

QuarterPage::QuarterPage(Session& session, QWidget* parent) : Page(parent), m_session(session), m_quarter(Quarter::of(session.asOf())) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    column->addWidget(buildBar());
    m_notes = textLabel({}, Token::Amber, this);
    m_notes->hide();
    column->addWidget(m_notes);
    m_figures = new FigureStrip({tr("Units"), tr("Average"), tr("Highest"), tr("Lowest"), tr("Units with points lost")}, this);
    column->addWidget(m_figures);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* ranking = new Panel(tr("Ranking in the group"), this);
    m_stack = new QStackedWidget(ranking);
    m_ranking = new RankingTable(m_stack);
    m_stack->addWidget(m_ranking);
    auto* units = new QAction(tr("Units and groups"), this);
    connect(units, &QAction::triggered, this, [this] { m_session.navigator.showPage(QStringLiteral("departments")); });
    m_stack->addWidget(emptyState(QStringLiteral("unit"), tr("No unit is assessed in this group and quarter."), units, m_stack));
    ranking->body()->addWidget(m_stack, 1);
    row->addWidget(ranking, 1);
    m_unitSheet = new UnitSheet(session, this);
    row->addWidget(m_unitSheet);
    column->addLayout(row, 1);
    connect(m_ranking, &RankingTable::unitChosen, this, &QuarterPage::showUnit);
    buildActions();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &QuarterPage::score);
}

QWidget* QuarterPage::buildBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto arrow = [&](const QString& icon, const QString& name, int by) {
        auto* made = button(QString(), icon, bar);
        made->setFixedWidth(32);
        made->setAccessibleName(name);
        made->setToolTip(name);
        connect(made, &QPushButton::clicked, this, [this, by] { stepQuarter(by); });
        row->addWidget(made);
    };
    arrow(QStringLiteral("left"), tr("Quarter before"), -1);
    m_quarters = new QComboBox(bar);
    m_quarters->setAccessibleName(tr("Quarter"));
    m_quarters->setMinimumWidth(160);
    connect(m_quarters, &QComboBox::activated, this, [this](int index) {
        if (auto chosen = Quarter::parse(m_quarters->itemData(index).toString()))
            setQuarter(*chosen);
    });
    row->addWidget(m_quarters);
    arrow(QStringLiteral("right"), tr("Quarter after"), 1);
    row->addSpacing(16);
    m_groups = new QTabBar(bar);
    m_groups->setDrawBase(false);
    m_groups->setExpanding(false);
    m_groups->setElideMode(Qt::ElideNone);
    m_groups->setAccessibleName(tr("Groups"));
    connect(m_groups, &QTabBar::currentChanged, this, &QuarterPage::showGroup);
    row->addWidget(m_groups, 1);
    return bar;
}

void QuarterPage::buildActions() {
    auto* again = new QAction(tr("Compute again"), this);
    again->setProperty("iconName", QStringLiteral("refresh"));
    again->setShortcut(QKeySequence::Refresh);
    again->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(again);
    connect(again, &QAction::triggered, this, &QuarterPage::score);
    auto* out = new QAction(tr("Export to Excel"), this);
    out->setProperty("iconName", QStringLiteral("exp"));
    connect(out, &QAction::triggered, this, [this] { Q_EMIT exportWanted(m_quarter); });
    auto* report = new QAction(tr("Quarterly report"), this);
    report->setProperty("iconName", QStringLiteral("paper"));
    connect(report, &QAction::triggered, this, [this] { m_session.navigator.preview(QStringLiteral("report"), {m_quarter.text()}); });
    auto* steps = new QAction(tr("Quarter steps"), this);
    steps->setProperty("iconName", QStringLiteral("check"));
    auto* menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    for (const QuarterAct act : {QuarterAct::Enter, QuarterAct::Announce, QuarterAct::Object, QuarterAct::Answer, QuarterAct::Publish,
                                 QuarterAct::Correct, QuarterAct::Reverse}) {
        if (act == QuarterAct::Announce || act == QuarterAct::Correct)
            menu->addSeparator();
        QAction* step = menu->addAction(QuarterStepDialog::title(act) + QStringLiteral("…"));
        connect(step, &QAction::triggered, this, [this, act] { openStep(act); });
        m_steps.emplace_back(act, step);
    }
    steps->setMenu(menu);
    m_actions = {again, out, steps, report};
}

// What the quarter's stand does not allow is greyed, and says why.
void QuarterPage::showSteps() {
    const auto way = QuarterService(m_session.office).way(m_quarter, m_session.asOf());
    m_way = way.value_or(QuarterWay());
    const bool over = m_session.asOf() > m_quarter.last();
    for (const auto& [act, action] : m_steps) {
        QString why;
        switch (act) {
        case QuarterAct::Enter:
            why = m_way.status == SheetStatus::Draft ? QString() : tr("The quarter has been announced; its points are fixed.");
            break;
        case QuarterAct::Announce:
            why = m_way.status != SheetStatus::Draft ? tr("It has already been announced.")
                  : over                             ? QString()
                                                     : tr("The quarter is not over yet.");
            break;
        case QuarterAct::Object:
        case QuarterAct::Publish:
            why = m_way.status == SheetStatus::Announced ? QString() : tr("Only while the quarter is announced.");
            break;
        case QuarterAct::Answer: why = m_way.openObjections() > 0 ? QString() : tr("No objection waits for an answer."); break;
        case QuarterAct::Correct:
        case QuarterAct::Reverse:
            why = m_way.status == SheetStatus::Published ? QString() : tr("Only after the quarter was published.");
            break;
        }
        action->setEnabled(why.isEmpty());
        action->setToolTip(why);
    }
}

void QuarterPage::openStep(QuarterAct act) {
    auto* dialog = new QuarterStepDialog(m_session, act, m_sheet, m_way, this);
    connect(dialog, &QuarterStepDialog::taken, this, [this](const QString& what) {
        score();
        m_session.navigator.tell(what);
    });
    dialog->open();
}

QString QuarterPage::title() const { return tr("Quarterly assessment"); }

// ● where the quarter stands on its way
QString QuarterPage::subtitle() const {
    QStringList steps;
    const auto add = [&](SheetStatus status, const QString& words) {
        steps << (m_sheet.status == status ? QStringLiteral("● ") : QStringLiteral("○ ")) + words;
    };
    add(SheetStatus::Draft, tr("draft"));
    add(SheetStatus::Announced, tr("announced"));
    add(SheetStatus::Published, tr("published"));
    return m_quarter.chineseText() + QStringLiteral("    ") + steps.join(QStringLiteral(" — "));
}

QString QuarterPage::statusText() const {
    int units = 0;
    for (const SheetGroup& group : m_sheet.groups)
        units += static_cast<int>(group.units.size());
    return tr("%1 units in %2 groups; facts up to %3").arg(units).arg(m_sheet.groups.size()).arg(m_sheet.asOf.toString(Qt::ISODate));
}

void QuarterPage::activate() {
    fillQuarters();
    if (m_stale)
        score();
}

void QuarterPage::onChanged(const ChangeSet& changes) {
    for (const auto kind : {ChangeKind::Slips, ChangeKind::Matters, ChangeKind::Imports, ChangeKind::Scores, ChangeKind::Settings,
                            ChangeKind::Calendar, ChangeKind::Departments}) {
        if (!changes.touches(kind))
            continue;
        m_stale = true;
        if (isVisible()) // scoring is not for nothing; another page waits until it is shown
            m_refresh.start();
        return;
    }
}

void QuarterPage::fillQuarters() {
    const QDate asOf = m_session.asOf();
    MatterQuery matters = mattersOf(m_session.office, asOf);
    Quarter first = Quarter::of(asOf);
    if (const auto ids = matters.ids({.asOf = asOf}, {MatterSort::Issued}, 1); ids && !ids->empty())
        if (const auto rows = matters.rows(*ids, asOf); rows && !rows->empty() && rows->front().issued)
            first = Quarter::of(*rows->front().issued);
    m_quarters->clear();
    for (Quarter quarter = Quarter::of(asOf); quarter >= first && m_quarters->count() < longestList; quarter = quarter.previous())
        m_quarters->addItem(quarter.chineseText(), quarter.text());
    m_quarters->setCurrentIndex(m_quarters->findData(m_quarter.text()));
}

void QuarterPage::stepQuarter(int by) {
    const int index = m_quarters->currentIndex() - by; // the newest stands first
    if (index < 0 || index >= m_quarters->count())
        return;
    if (auto quarter = Quarter::parse(m_quarters->itemData(index).toString()))
        setQuarter(*quarter);
}

void QuarterPage::setQuarter(Quarter quarter) {
    m_quarters->setCurrentIndex(m_quarters->findData(quarter.text()));
    if (quarter == m_quarter && !m_stale)
        return;
    m_quarter = quarter;
    score();
}

void QuarterPage::score() {
    ++m_request;
    m_stale = false;
    // whether there are many is asked of the index's first entries only: a million rows are not counted for it
    const auto many = mattersOf(m_session.office, m_session.asOf()).ids({.asOf = m_session.asOf()}, {}, 1, m_many);
    if (!many)
        return m_session.navigator.tellError(many.error());
    if (!many->empty())
        return scoreInJob();
    take(ScoringService(m_session.office).score(m_quarter, m_session.asOf()));
}

void QuarterPage::scoreInJob() {
    const QString path = m_session.office.database().path();
    m_session.jobs.run<Result<QuarterSheet>>(
        tr("Scoring %1").arg(m_quarter.chineseText()), this,
        [path, quarter = m_quarter, asOf = m_session.asOf()](Progress& progress) { return scoreFromFile(path, quarter, asOf, progress); },
        [this, request = m_request](Result<QuarterSheet> sheet) {
            if (request == m_request)
                take(std::move(sheet));
        });
}

void QuarterPage::take(Result<QuarterSheet> sheet) {
    if (!sheet) {
        m_stale = true;
        return m_session.navigator.tellError(sheet.error());
    }
    m_sheet = std::move(*sheet);
    const QString chosen = m_groups->currentIndex() < 0 ? QString() : m_groups->tabData(m_groups->currentIndex()).toString();
    {
        const QSignalBlocker quiet(m_groups);
        while (m_groups->count() > 0)
            m_groups->removeTab(0);
        for (const SheetGroup& group : m_sheet.groups) {
            const int tab = m_groups->addTab(QStringLiteral("%1 %2").arg(group.name).arg(group.units.size()));
            m_groups->setTabData(tab, group.name);
            if (group.name == chosen)
                m_groups->setCurrentIndex(tab);
        }
    }
    showSteps();
    QStringList notes = notesOf(m_sheet);
    if (m_way.status == SheetStatus::Announced)
        notes.prepend(tr("Announced on %1, objections are taken until %2; %3 of %4 wait for an answer.")
                          .arg(m_way.announced->toString(Qt::ISODate), m_way.until->toString(Qt::ISODate))
                          .arg(m_way.openObjections())
                          .arg(m_way.objections.size()));
    if (m_way.status == SheetStatus::Published)
        notes.prepend(tr("Published on %1, code %2").arg(m_way.published->toString(Qt::ISODate), m_way.code));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    showGroup(m_groups->currentIndex());
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
}

const SheetGroup* QuarterPage::shownGroup() const {
    const int index = m_groups->currentIndex();
    return index < 0 || index >= static_cast<int>(m_sheet.groups.size()) ? nullptr : &m_sheet.groups[static_cast<std::size_t>(index)];
}

void QuarterPage::showGroup(int index) {
    if (index >= 0 && index != m_groups->currentIndex())
        return m_groups->setCurrentIndex(index); // comes back here
    const SheetGroup empty;
    const SheetGroup* group = shownGroup();
    m_ranking->setGroup(group == nullptr ? empty : *group);
    showFigures(group == nullptr ? empty : *group);
    m_stack->setCurrentIndex(group == nullptr || group->units.empty() ? 1 : 0);
    if (group == nullptr || group->units.empty())
        return m_unitSheet->show(m_sheet, nullptr);
    if (!m_ranking->select(m_unit))
        m_ranking->select(group->units.front().code);
}

void QuarterPage::showFigures(const SheetGroup& group) {
    const SheetFigures& now = group.figures;
    const auto points = [&](int place, Points value, Points SheetFigures::*change) {
        const ChangeMark mark = changeMark(group.change ? std::optional((*group.change).*change) : std::nullopt);
        m_figures->setFigure(place, now.count == 0 ? QStringLiteral("—") : value.text(), mark.text, mark.colour);
    };
    const QString more = group.change && group.change->count != 0
                             ? QStringLiteral("%1 %2").arg(group.change->count > 0 ? u'▲' : u'▼').arg(std::abs(group.change->count))
                             : QString();
    m_figures->setFigure(Units, QString::number(now.count), group.ranked ? more : tr("not ranked"));
    points(Average, now.average, &SheetFigures::average);
    points(Highest, now.highest, &SheetFigures::highest);
    points(Lowest, now.lowest, &SheetFigures::lowest);
    int units = 0;
    Points lost;
    for (const SheetUnit& unit : group.units) {
        const Points sum = deductionOf(unit);
        units += sum < Points() ? 1 : 0;
        lost += std::min(sum, Points());
    }
    m_figures->setFigure(Deducted, QString::number(units), units > 0 ? tr("%1 points").arg(lost.displayText()) : QString());
}

void QuarterPage::showUnit(const QString& code) {
    const SheetUnit* unit = m_sheet.unit(code);
    if (unit == nullptr)
        return;
    m_unit = code;
    m_unitSheet->show(m_sheet, unit);
    m_ranking->select(code);
}

} // namespace duban
