#include "shell/main_window.h"

#include "shell/bell_button.h"
#include "shell/command_palette.h"
#include "shell/edit_actions.h"
#include "shell/message_strip.h"
#include "shell/navigation.h"
#include "shell/start_page.h"
#include "shell/top_bar.h"
#include "slips/approvals.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>

namespace duban {

namespace {

/// Header and status strips keep their ground through a theme switch.
class Strip final : public QWidget {
public:
    Strip(Token ground, bool lineBelow, QWidget* parent) : QWidget(parent), m_ground(ground), m_lineBelow(lineBelow) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::color(m_ground));
        if (m_lineBelow)
            painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(Token::Line));
    }

private:
    Token m_ground;
    bool m_lineBelow;
};

} // namespace

MainWindow::MainWindow(const PageRegistry& registry, MakeSample makeSample, Prompts* prompts)
    : m_registry(registry), m_makeSample(std::move(makeSample)), m_dialogs(this), m_prompts(prompts != nullptr ? *prompts : m_dialogs) {
    setObjectName(QStringLiteral("MainWindow"));
    setMinimumSize(1000, 600);
    buildFrame();
    buildMenus();
    followJobs();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0); // several commits in a row refresh the counts once
    connect(&m_refresh, &QTimer::timeout, this, &MainWindow::refreshCounts);
    restoreWindow();
    m_tray = desktopTray(this);
    showStart();
}

void MainWindow::followJobs() {
    connect(&m_jobs, &Jobs::started, this, [this](const QString& title) {
        m_progress->setRange(0, 0);
        m_statusRight->setText(title);
        m_progress->show();
        m_cancel->show();
    });
    connect(&m_jobs, &Jobs::progressed, this, [this](const QString& title, qint64 done, qint64 total, const QString& what) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
        m_statusRight->setText(what.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, what));
    });
    connect(&m_jobs, &Jobs::finished, this, [this] {
        if (m_jobs.busy()) // another one still shows its progress
            return;
        m_progress->hide();
        m_cancel->hide();
        m_statusRight->setText(m_office ? QFileInfo(m_office->database().path()).fileName() : QString());
    });
}

MainWindow::~MainWindow() { closeFile(); }

void MainWindow::connectTopBar() {
    m_palette = new CommandPalette(m_top->searchBox(), this,
                                   [this](const QString& text) { return PaletteSearch(m_session.get(), *m_top->menus()).find(text); });
    connect(m_top->bell(), &BellButton::listWanted, this, &MainWindow::showList);
    connect(m_top->bell(), &BellButton::dueListWanted, this, [this] { preview(QStringLiteral("due-list"), {}); });
    connect(m_top->bell(), &BellButton::quietChanged, this, [this](bool quiet) {
        if (m_session)
            DailyNotice(m_office->database().path()).setQuiet(m_session->asOf(), quiet);
        m_refresh.start();
    });
}

void MainWindow::buildFrame() {
    m_top = new TopBar(this);
    setMenuWidget(m_top);
    connectTopBar();
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_navigation = new Navigation(m_registry, centre);
    row->addWidget(m_navigation);
    row->addWidget(line(Qt::Vertical, centre));
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    m_banner = label({}, TextRole::Caption, Token::Amber, centre);
    m_banner->setProperty("banner", true);
    m_banner->setContentsMargins(24, 4, 24, 4);
    column->addWidget(m_banner);
    m_header = new Strip(Token::Surface, true, centre);
    m_header->setFixedHeight(56);
    m_headerRow = new QHBoxLayout(m_header);
    m_headerRow->setContentsMargins(24, 0, 24, 0);
    m_headerRow->setSpacing(12);
    column->addWidget(m_header);
    m_strip = new MessageStrip(centre);
    column->addWidget(m_strip);
    m_stack = new QStackedWidget(centre);
    column->addWidget(m_stack, 1);
    setCentralWidget(centre);

    buildStatus();
    connect(m_navigation, &Navigation::pageWanted, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::listWanted, this, &MainWindow::showList);
}

void MainWindow::buildStatus() {
    auto* status = new Strip(Token::Nav, false, this);
    status->setFixedHeight(24);
    auto* statusRow = new QHBoxLayout(status);
    statusRow->setContentsMargins(12, 0, 12, 0);
    m_statusLeft = label({}, TextRole::Caption, Token::Text2, status);
    m_statusRight = label({}, TextRole::Caption, Token::Text2, status);
    m_progress = new QProgressBar(status);
    m_progress->setFixedWidth(160);
    m_progress->hide();
    m_cancel = button(tr("Cancel"), {}, status);
    m_cancel->setProperty("role", QStringLiteral("ghost"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, &m_jobs, &Jobs::cancelAll);
    statusRow->addWidget(m_statusLeft);
    statusRow->addStretch(1);
    statusRow->addWidget(m_progress);
    statusRow->addWidget(m_cancel);
    statusRow->addWidget(m_statusRight);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(24);
    statusBar()->setContentsMargins(0, 0, 0, 0);
    statusBar()->setStyleSheet(QStringLiteral("QStatusBar::item { border: none; } QStatusBar { padding: 0; }"));
    statusBar()->addWidget(status, 1);
}

// The lists under the ledger and behind the bell: each is the card of that code, clues and tasks have a page of their own.
void MainWindow::showList(const QString& code) {
    if (!m_session)
        return;
    if (code == QLatin1String("clues#undecided")) {
        showPage(code);
        return m_navigation->setCurrent(code);
    }
    if (code == QLatin1String("clues") || code == QLatin1String("tasks"))
        return showPage(QStringLiteral("todo#") + code);
    openLedger(cardOf(m_session->asOf(), code).filter, {});
    m_navigation->setCurrent(code);
}

bool MainWindow::hasPage(const QString& pageId) const { return pageIds().contains(pageId); }

QStringList MainWindow::pageIds() const {
    QStringList ids;
    for (const PageEntry& entry : m_registry)
        ids << entry.id;
    return ids;
}

void MainWindow::showTarget(const QString& id, const PageTarget& target) {
    if (!m_session)
        return;
    const auto entry = std::find_if(m_registry.begin(), m_registry.end(), [&](const PageEntry& page) { return page.id == id; });
    if (entry == m_registry.end())
        return;
    if (m_current != nullptr && id != m_currentId && !m_current->mayLeave())
        return m_navigation->setCurrent(m_currentId);
    Page*& page = m_pages[id];
    if (page == nullptr) {
        page = entry->make(*m_session);
        m_stack->addWidget(page);
        connect(page, &Page::headerChanged, this, [this, page] {
            if (page == m_current)
                refreshHeader();
        });
        connect(page, &Page::statusChanged, this, [this, page] {
            if (page == m_current)
                m_statusLeft->setText(page->statusText());
        });
    }
    if (m_currentId != id) {
        if (!m_currentId.isEmpty())
            m_back << m_currentId;
        if (m_back.size() > 20)
            m_back.removeFirst();
    }
    m_current = page;
    m_currentId = id;
    if (entry->open)
        entry->open(*page, target, *m_session);
    page->activate();
    m_stack->setCurrentWidget(page);
    m_navigation->setCurrent(id);
    m_edit->refresh();
    refreshHeader();
}

// The last action is the page's one primary button.
void MainWindow::addHeaderActions() {
    const QList<QAction*> actions = m_current->headerActions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QPushButton* made = nullptr;
        if (i + 1 == actions.size())
            made = primaryButton(actions[i], m_header);
        else if (actions[i]->property("ghost").toBool())
            made = ghostButton(actions[i], m_header);
        else
            made = button(actions[i], m_header);
        if (actions[i]->menu() != nullptr)
            made->setMenu(actions[i]->menu());
        m_headerRow->addWidget(made);
    }
}

// A page that is reached from others shows the way back: the last page of the navigation, then what lay between.
void MainWindow::addCrumbs() {
    const auto entryOf = [this](const QString& id) {
        return std::find_if(m_registry.begin(), m_registry.end(), [&](const PageEntry& page) { return page.id == id; });
    };
    const auto entry = entryOf(m_currentId);
    if (entry == m_registry.end() || entry->section != 0)
        return;
    QStringList way;
    for (auto id = m_back.rbegin(); id != m_back.rend() && way.size() < 3; ++id) {
        if (!way.contains(*id) && *id != m_currentId)
            way.prepend(*id);
        if (const auto passed = entryOf(*id); passed != m_registry.end() && passed->section != 0)
            break;
    }
    for (const QString& id : way) {
        const Page* page = m_pages.value(id);
        auto* crumb = button(page == nullptr ? QCoreApplication::translate("pages", entryOf(id)->title) : page->title(),
                             id == way.last() ? QStringLiteral("left") : QString(), m_header);
        crumb->setProperty("role", QStringLiteral("ghost"));
        crumb->setObjectName(QStringLiteral("crumb-") + id);
        crumb->setAccessibleName(tr("Back to %1").arg(crumb->text()));
        connect(crumb, &QPushButton::clicked, this, [this, id] {
            while (!m_back.isEmpty() && m_back.takeLast() != id) {
            }
            const QStringList before = m_back;
            showTarget(id, {});
            if (m_currentId == id)
                m_back = before; // going back is not a step forward
        });
        m_headerRow->addWidget(crumb);
        m_headerRow->addWidget(label(QStringLiteral("›"), TextRole::Body, Token::Text3, m_header));
    }
}

void MainWindow::refreshHeader() {
    while (QLayoutItem* item = m_headerRow->takeAt(0)) {
        if (item->widget() != nullptr) { // it may be the button that was clicked: gone from sight now, deleted after its event
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_header->setVisible(m_current != nullptr);
    if (m_current == nullptr)
        return;
    addCrumbs();
    m_headerRow->addWidget(label(m_current->title(), TextRole::PageTitle, Token::Text, m_header));
    m_headerRow->addWidget(label(m_current->subtitle(), TextRole::Body, Token::Text2, m_header));
    m_headerRow->addStretch(1);
    addHeaderActions();
    m_statusLeft->setText(m_current->statusText());
}

void MainWindow::refreshCounts() {
    if (!m_office)
        return;
    auto view = Workbench(*m_office).counts(m_session->asOf());
    if (!view)
        return tellError(view.error());
    m_counts = std::move(*view);
    for (const WorkbenchCard& card : m_counts->cards)
        m_navigation->setCount(card.code, card.count, card.code == QLatin1String("overdue"));
    m_navigation->setCount(QStringLiteral("clues#undecided"), m_counts->undecidedClues);
    if (auto waiting = Approvals(*m_office).count())
        m_navigation->setCount(QStringLiteral("approvals"), *waiting);
    remind();
}

void MainWindow::remind() {
    const std::vector<Notice> notices = noticesOf(*m_counts);
    DailyNotice daily(m_office->database().path());
    m_top->bell()->setNotices(notices, daily.isQuiet(m_session->asOf()));
    daily.speak(m_session->asOf(), notices, m_tray);
}

void MainWindow::openLedger(const MatterFilter& filter, const QString& title) {
    PageTarget target;
    target.filter = filter;
    target.title = title;
    showTarget(QStringLiteral("ledger"), target);
}

void MainWindow::openMatter(MatterId id) { openMatterAt(id, {}); }

void MainWindow::openMatterAt(MatterId id, const QString& eventUuid) {
    PageTarget target;
    target.matter = id;
    target.event = eventUuid;
    showTarget(QStringLiteral("matter"), target);
}

void MainWindow::openSlip(SlipId id) {
    PageTarget target;
    target.slip = id;
    showTarget(QStringLiteral("matter"), target);
}

void MainWindow::editSlip(SlipId id) {
    PageTarget target;
    target.slip = id;
    showTarget(QStringLiteral("draft"), target);
}

void MainWindow::newSlip() { showTarget(QStringLiteral("draft"), {}); }

void MainWindow::showPage(const QString& pageId) {
    PageTarget target;
    if (pageId == QLatin1String("ledger"))
        target.filter = MatterFilter{.asOf = m_session ? m_session->asOf() : QDate()};
    target.kind = pageId.section(QLatin1Char('#'), 1);
    showTarget(pageId.section(QLatin1Char('#'), 0, 0), target);
}

void MainWindow::preview(const QString& kind, const QStringList& refs) {
    PageTarget target;
    target.kind = kind;
    target.refs = refs;
    showTarget(QStringLiteral("preview"), target);
}

void MainWindow::tell(const QString& text) { m_strip->tell(text); }
void MainWindow::tellError(const Error& error) { m_strip->tellError(error); }

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayClose())
        return event->ignore();
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    closeFile();
    event->accept();
}

} // namespace duban
