#include "workbench/workbench_page.h"

#include "theme/labels.h"
#include "workbench/event_list.h"
#include "workbench/tile.h"
#include "workbench/today_list.h"
#include "workbench/week_bars.h"

#include <QAction>
#include <QBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>

namespace duban {

WorkbenchPage::WorkbenchPage(Session& session, QWidget* parent) : Page(parent), m_session(session) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addWidget(buildTiles());
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* today = new Panel(tr("Today's list"), this);
    m_todayStack = buildToday();
    today->body()->addWidget(m_todayStack, 1);
    row->addWidget(today, 1);
    row->addWidget(buildSide());
    column->addLayout(row, 1);
    auto* refresh = new QAction(tr("Refresh"), this);
    refresh->setProperty("iconName", QStringLiteral("refresh"));
    refresh->setShortcut(QKeySequence::Refresh);
    refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(refresh);
    connect(refresh, &QAction::triggered, this, &WorkbenchPage::reload);
    auto* draft = new QAction(tr("Draft a handover slip"), this);
    draft->setProperty("iconName", QStringLiteral("plus"));
    connect(draft, &QAction::triggered, this, [this] { m_session.navigator.newSlip(); });
    auto* print = new QAction(tr("Print the due list…"), this);
    print->setProperty("iconName", QStringLiteral("paper"));
    print->setProperty("ghost", true);
    connect(print, &QAction::triggered, this, [this] { m_session.navigator.preview(QStringLiteral("due-list"), {}); });
    m_actions = {print, refresh, draft};
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0); // several commits in a row are one reload
    connect(&m_refresh, &QTimer::timeout, this, &WorkbenchPage::reload);
}

Tile* WorkbenchPage::addTile(QLayout* row, const char* code, const QString& caption, Token colour) {
    auto* tile = new Tile(caption, QString::fromLatin1(code), colour, this);
    m_tiles.insert(tile->code(), tile);
    m_titles.insert(tile->code(), caption);
    connect(tile, &Tile::clicked, this, [this, tile] { openCard(tile->code()); });
    connect(tile, &Tile::partClicked, this, &WorkbenchPage::openCard);
    row->addWidget(tile);
    return tile;
}

QWidget* WorkbenchPage::buildTiles() {
    const auto part = [this](Tile* tile, const char* code, const QString& caption, const QString& listTitle, Token colour) {
        tile->addPart(QString::fromLatin1(code), caption, colour);
        m_parts.insert(QString::fromLatin1(code), tile);
        m_titles.insert(QString::fromLatin1(code), listTitle);
    };
    auto* strip = new Panel(this);
    auto* whole = new QHBoxLayout;
    whole->setSpacing(0);
    strip->body()->addLayout(whole);
    const auto half = [&](const QString& caption, int stretch) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        auto* words = label(caption, TextRole::Strong, Token::Text2, strip);
        words->setContentsMargins(12, 8, 0, 0);
        column->addWidget(words);
        auto* row = new QHBoxLayout;
        row->setSpacing(0);
        column->addLayout(row);
        whole->addLayout(column, stretch);
        return row;
    };
    QHBoxLayout* theirs = half(tr("Waiting for units"), 4);
    part(addTile(theirs, "waiting", tr("To be signed for"), Token::Text), "sign_late", tr("late"), tr("Late in signing"), Token::Red);
    part(addTile(theirs, "due_soon", tr("Due soon"), Token::Amber), "due_today", tr("today"), tr("Due today"), Token::Amber);
    Tile* overdue = addTile(theirs, "overdue", tr("Overdue"), Token::Red);
    part(overdue, "blue", tr("blue"), tr("Overdue: blue step"), Token::Blue);
    part(overdue, "yellow", tr("yellow"), tr("Overdue: yellow step"), Token::Amber);
    part(overdue, "red", tr("red"), tr("Overdue: red step"), Token::Red);
    whole->addWidget(line(Qt::Vertical, strip));
    QHBoxLayout* ours = half(tr("Waiting for us"), 6);
    addTile(ours, "clues", tr("Clues to decide"), Token::Text);
    part(addTile(ours, "approving", tr("To approve"), Token::Text), "approved", tr("to issue"), tr("Approved, to issue"), Token::Accent);
    addTile(ours, "submitted", tr("To review"), Token::Text);
    part(addTile(ours, "verifying", tr("To verify"), Token::Text), "closing", tr("to close"), tr("To close"), Token::Accent);
    part(addTile(ours, "asked", tr("Extensions asked"), Token::Text), "refused", tr("refused"), tr("Refused, to decide"), Token::Accent);
    addTile(ours, "rechecks", tr("To re-check"), Token::Text);
    addTile(ours, "tasks", tr("Tasks"), Token::Text);
    return strip;
}

QStackedWidget* WorkbenchPage::buildToday() {
    auto* stack = new QStackedWidget(this);
    m_today = new TodayList(m_session, stack);
    stack->addWidget(m_today);
    auto* import = new QAction(tr("Import an Excel ledger…"), this);
    connect(import, &QAction::triggered, this, [this] { m_session.navigator.showPage(QStringLiteral("import")); });
    stack->addWidget(emptyState(QStringLiteral("ok"), tr("Nothing is overdue, due today or waiting for our review."), nullptr, stack));
    stack->addWidget(emptyState(QStringLiteral("ledger"),
                                tr("There is no matter yet. Draft a slip, or take over the ledger you keep in Excel."), import, stack));
    return stack;
}

QWidget* WorkbenchPage::buildSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(312);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* weeks = new Panel(tr("The last 13 weeks"), side);
    m_weeks = new WeekBars(weeks);
    connect(m_weeks, &WeekBars::clicked, this, &WorkbenchPage::openWeek);
    weeks->body()->addWidget(m_weeks);
    column->addWidget(weeks);
    auto* latest = new Panel(tr("Latest events"), side);
    auto* area = new QScrollArea(latest);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setBackgroundRole(QPalette::Base);
    m_events = new EventList(m_session, area);
    m_events->setBackgroundRole(QPalette::Base);
    area->setWidget(m_events);
    latest->body()->addWidget(area, 1);
    column->addWidget(latest, 1);
    return side;
}

QString WorkbenchPage::title() const { return tr("Workbench"); }

QString WorkbenchPage::subtitle() const {
    return QLocale().toString(m_session.asOf(), tr("d MMMM yyyy, dddd", "date of the day in the header"));
}

QString WorkbenchPage::statusText() const {
    const auto count = [this](const char* code) {
        const WorkbenchCard* card = m_view.card(QLatin1String(code));
        return card == nullptr ? 0 : card->count;
    };
    return tr("%1 overdue, %2 due soon, %3 to review").arg(count("overdue")).arg(count("due_soon")).arg(count("submitted"));
}

void WorkbenchPage::activate() { reload(); }

void WorkbenchPage::onChanged(const ChangeSet& changes) {
    for (const auto kind : {ChangeKind::Slips, ChangeKind::Matters, ChangeKind::Clues, ChangeKind::Imports, ChangeKind::Settings,
                            ChangeKind::Calendar, ChangeKind::Departments})
        if (changes.touches(kind))
            return m_refresh.start();
}

void WorkbenchPage::reload() {
    const QDate asOf = m_session.asOf();
    auto view = Workbench(m_session.office).of(asOf);
    if (!view)
        return m_session.navigator.tellError(view.error());
    m_view = std::move(*view);
    for (const WorkbenchCard& card : m_view.cards) {
        if (Tile* tile = m_tiles.value(card.code))
            tile->setCount(card.count);
        if (Tile* tile = m_parts.value(card.code))
            tile->setPart(card.code, card.count);
    }
    for (const char* code : {"clues", "tasks"})
        m_tiles.value(QLatin1String(code))->setCount(m_view.count(QLatin1String(code)));
    m_weeks->setWeeks(m_view.weeks);
    m_events->setEvents(m_view.latest, asOf);
    if (auto done = m_today->load(asOf); !done)
        return m_session.navigator.tellError(done.error());
    const bool nothingYet = m_view.latest.empty();
    m_todayStack->setCurrentIndex(m_today->today().rowCount() > 0 ? 0 : nothingYet ? 2 : 1);
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
}

void WorkbenchPage::openCard(const QString& code) {
    if (code == QLatin1String("clues") || code == QLatin1String("tasks"))
        return m_session.navigator.showPage(QStringLiteral("todo#") + code);
    for (const WorkbenchCard& card : m_view.cards)
        if (card.code == code)
            return m_session.navigator.openLedger(card.filter, m_titles.value(code));
}

void WorkbenchPage::openWeek(const DateRange& days, bool closed) {
    MatterFilter filter{.asOf = m_session.asOf()};
    (closed ? filter.closed : filter.issued) = days;
    const QString monday = days.from->toString(QStringLiteral("MM-dd"));
    m_session.navigator.openLedger(filter,
                                   closed ? tr("Closed in the week of %1").arg(monday) : tr("Issued in the week of %1").arg(monday));
}

} // namespace duban
