// The window's menus: each entry works, or is disabled with the reason; the global search offers the same actions.
#include "shell/main_window.h"

#include "base/quarter.h"
#include "shell/command_palette.h"
#include "shell/edit_actions.h"
#include "shell/top_bar.h"
#include "theme/look_settings.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QSettings>

namespace duban {

QAction* MainWindow::addFileAction(QMenu* menu, const QString& text, const std::function<void()>& act) {
    menu->setToolTipsVisible(true);
    QAction* made = m_fileActions->addAction(menu->addAction(text));
    connect(made, &QAction::triggered, this, act);
    return made;
}

void MainWindow::enableFileActions(bool enabled) {
    m_fileActions->setEnabled(enabled);
    for (QAction* action : m_fileActions->actions())
        action->setToolTip(enabled ? QString() : tr("Open a file first."));
}

void MainWindow::buildFileMenu() {
    QMenu* file = m_top->menus()->addMenu(tr("&File"));
    connect(file->addAction(tr("New ledger…")), &QAction::triggered, this, &MainWindow::askNew);
    QAction* open = file->addAction(tr("Open…"));
    open->setShortcut(QKeySequence::Open);
    connect(open, &QAction::triggered, this, &MainWindow::askOpen);
    m_recent = file->addMenu(tr("Recent files"));
    connect(m_recent, &QMenu::aboutToShow, this, [this] {
        m_recent->clear();
        for (const QString& path : QSettings().value(QStringLiteral("recent")).toStringList())
            connect(m_recent->addAction(QDir::toNativeSeparators(path)), &QAction::triggered, this, [this, path] {
                if (auto opened = openFile(path); !opened)
                    tellError(opened.error());
            });
        if (m_recent->isEmpty())
            m_recent->addAction(tr("No file was opened yet"))->setEnabled(false);
    });
    connect(file->addAction(tr("Open the sample year")), &QAction::triggered, this, [this] {
        if (auto opened = openSample(); !opened)
            tellError(opened.error());
    });
    file->addSeparator();
    addFileAction(file, tr("Close file"), [this] {
        if (!mayClose())
            return;
        closeFile();
        showStart();
    });
    QAction* quit = file->addAction(tr("Quit"));
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildViewMenu() {
    QMenu* view = m_top->menus()->addMenu(tr("&View"));
    for (const PageEntry& entry : m_registry)
        if (entry.section != 0)
            addFileAction(view, QCoreApplication::translate("pages", entry.title), [this, id = entry.id] { showPage(id); });
    view->addSeparator();
    addFileAction(view, tr("Refresh"), [this] {
        if (m_current != nullptr)
            m_current->activate();
        refreshCounts();
    })->setShortcut(QKeySequence::Refresh);
    view->addSeparator();
    buildLookMenu(view);
}

void MainWindow::buildLookMenu(QMenu* view) {
    const auto choices = [this](QMenu* menu, const std::vector<std::pair<QString, int>>& offered, int chosen,
                                const std::function<void(int)>& take) {
        auto* group = new QActionGroup(menu);
        for (const auto& [text, value] : offered) {
            QAction* one = group->addAction(menu->addAction(text));
            one->setCheckable(true);
            one->setChecked(value == chosen);
            connect(one, &QAction::triggered, this, [take, number = value] { take(number); });
        }
    };
    const LookSettings look = LookSettings::load();
    choices(view->addMenu(tr("Colours")),
            {{tr("Light colours"), int(ColourScheme::Light)},
             {tr("Dark colours"), int(ColourScheme::Dark)},
             {tr("Colours of the desktop"), int(ColourScheme::System)}},
            int(look.scheme), [this](int scheme) {
                LookSettings now = LookSettings::load();
                now.scheme = static_cast<ColourScheme>(scheme);
                now.save();
                now.apply(*qobject_cast<QApplication*>(qApp));
                refreshHeader();
            });
    choices(view->addMenu(tr("Density")), {{tr("Normal rows"), 0}, {tr("Compact rows"), 1}}, look.compact ? 1 : 0, [](int compact) {
        LookSettings now = LookSettings::load();
        now.compact = compact == 1;
        now.save();
        now.apply(*qobject_cast<QApplication*>(qApp));
    });
    std::vector<std::pair<QString, int>> scales;
    for (const int scale : offeredScales())
        scales.emplace_back(scale == offeredScales().back() ? tr("%1 % (large type)").arg(scale) : tr("%1 %").arg(scale), scale);
    choices(view->addMenu(tr("Size")), scales, look.scale, [this](int percent) { askScale(percent); });
}

// Qt reads the scale once, when the program starts.
void MainWindow::askScale(int percent) {
    LookSettings look = LookSettings::load();
    if (look.scale == percent)
        return;
    look.scale = percent;
    look.save();
    if (!m_prompts.confirm(tr("Show everything at %1 %?").arg(percent),
                           tr("The size is taken when the program starts. It can start again now; the file is opened again."),
                           tr("Start again")))
        return tell(tr("From the next start everything is shown at %1 %.").arg(percent));
    if (!mayClose())
        return;
    const QStringList file = m_office ? QStringList{m_office->database().path()} : QStringList();
    closeFile(); // the lock must be free before the other one asks for it
    qunsetenv("QT_SCALE_FACTOR");
    QProcess::startDetached(QCoreApplication::applicationFilePath(), file);
    close();
}

void MainWindow::buildScoreMenu() {
    QMenu* score = m_top->menus()->addMenu(tr("&Scores"));
    const auto last = [this] { return Quarter::of(m_session->asOf()).previous().text(); };
    addFileAction(score, tr("Quarter's assessment"), [this] { showPage(QStringLiteral("quarter")); });
    score->addSeparator();
    addFileAction(score, tr("Notice of the last quarter…"), [this, last] { preview(QStringLiteral("notice"), {last()}); });
    addFileAction(score, tr("Report of the last quarter…"), [this, last] { preview(QStringLiteral("report"), {last()}); });
    addFileAction(score, tr("Score sheets of the units…"), [this, last] { preview(QStringLiteral("unit-scores"), {last()}); });
}

void MainWindow::buildMenus() {
    m_fileActions = new QActionGroup(this);
    m_fileActions->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    buildFileMenu();
    m_edit = new EditActions(
        m_top->menus()->addMenu(tr("&Edit")), [this] { return m_current; }, this);
    buildViewMenu();
    QMenu* work = m_top->menus()->addMenu(tr("&Work"));
    addFileAction(work, tr("New handover slip"), [this] { newSlip(); })->setShortcut(QKeySequence::New);
    addFileAction(work, tr("Print the due list…"), [this] { preview(QStringLiteral("due-list"), {}); });
    addFileAction(work, tr("Search"), [this] {
        m_top->searchBox()->setFocus(Qt::ShortcutFocusReason);
        m_top->searchBox()->selectAll();
    })->setShortcut(Qt::CTRL | Qt::Key_K);
    buildScoreMenu();
    QMenu* tools = m_top->menus()->addMenu(tr("&Tools"));
    addFileAction(tools, tr("Import an Excel ledger…"), [this] { showPage(QStringLiteral("import")); });
    addFileAction(tools, tr("Verify the file"), [this] { verifyFile(); });
    QMenu* help = m_top->menus()->addMenu(tr("&Help"));
    connect(help->addAction(tr("About Dubantai")), &QAction::triggered, this, &MainWindow::about);
}

void MainWindow::about() {
    m_prompts.confirm(
        tr("Dubantai %1").arg(QCoreApplication::applicationVersion()),
        tr("Handover slips, rectification and quarterly scores for efficiency offices. Free software under the GNU General Public License, version 3 or later. All data stay in one file on this computer."),
        tr("OK"));
}

} // namespace duban
