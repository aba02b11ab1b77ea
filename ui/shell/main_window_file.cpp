// The window's part that deals with files: start page, open, new, sample, verify.
#include "shell/main_window.h"

#include "shell/message_strip.h"
#include "shell/navigation.h"
#include "shell/start_page.h"
#include "shell/top_bar.h"
#include "slips/draft_copies.h"
#include "store/audit.h"
#include "theme/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>

namespace duban {

namespace {
QString filter() { return QCoreApplication::translate("MainWindow", "Dubantai files (*.duban)"); }
} // namespace

void MainWindow::showStart() {
    m_navigation->hide();
    m_top->setSearchEnabled(false);
    m_top->setPerson({}, {});
    enableFileActions(false);
    m_statusLeft->clear();
    m_statusRight->clear();
    m_banner->hide();
    m_header->hide();
    m_current = nullptr;
    m_currentId.clear();
    auto* start = new StartPage(QSettings().value(QStringLiteral("recent")).toStringList(), m_stack);
    m_start = start;
    m_stack->addWidget(start);
    m_stack->setCurrentWidget(start);
    setWindowTitle(tr("Dubantai"));
    const auto say = [this](const Result<>& result) {
        if (!result)
            tellError(result.error());
    };
    connect(start, &StartPage::sampleWanted, this, [this, say] { say(openSample()); });
    connect(start, &StartPage::fileWanted, this, [this, say](const QString& path) { say(openFile(path)); });
    connect(start, &StartPage::newWanted, this, &MainWindow::askNew);
    connect(start, &StartPage::openWanted, this, &MainWindow::askOpen);
}

void MainWindow::adopt(std::unique_ptr<Office> office) {
    closeFile();
    if (m_start != nullptr)
        m_start->deleteLater(); // it may be its button that was clicked
    m_strip->hide();
    m_office = std::move(office);
    m_session.reset(new Session{*m_office, *this, m_prompts, m_jobs, m_office->defaultActor()});
    connect(&m_office->changes(), &Changes::changed, this, [this](const ChangeSet& changes) {
        for (Page* page : std::as_const(m_pages))
            page->onChanged(changes);
        m_refresh.start();
    });
    m_top->setPerson(m_session->actor.person, {});
    m_top->setSearchEnabled(true);
    enableFileActions(true);
    m_navigation->show();
    m_banner->setVisible(m_office->isSample());
    m_banner->setText(tr("Sample year: made-up data as of %1; try what you like.").arg(m_office->today().toString(Qt::ISODate)));
    const QString name = QFileInfo(m_office->database().path()).fileName();
    m_statusRight->setText(name);
    setWindowTitle(QStringLiteral("%1 — %2").arg(name, tr("Dubantai")));
    refreshCounts();
    if (!m_registry.empty())
        showPage(m_registry.front().id);
    if (auto copies = DraftCopies(*m_office).all(); copies && !copies->empty()) // typed before the program ended, never saved
        newSlip();
}

void MainWindow::closeFile() {
    m_jobs.stop();
    for (Page* page : std::as_const(m_pages))
        delete page;
    m_pages.clear();
    m_current = nullptr;
    m_currentId.clear();
    m_back.clear();
    m_counts.reset();
    m_session.reset();
    m_office.reset();
}

void MainWindow::remember(const QString& path) {
    QSettings settings;
    QStringList recent = settings.value(QStringLiteral("recent")).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(QStringLiteral("recent"), QStringList(recent.mid(0, 10)));
}

Result<> MainWindow::openFile(const QString& path) {
    const QString full = QFileInfo(path).absoluteFilePath();
    if (m_office && m_office->database().path() == full)
        return {};
    auto office = Office::open(full, OpenMode::ReadWrite, m_clock);
    if (!office)
        return office.error();
    if (!mayClose()) // asked last: a file that cannot be opened costs nobody a draft
        return {};
    remember(full);
    adopt(std::move(*office));
    return {};
}

Result<> MainWindow::openSample() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    const QString path = folder + QLatin1Char('/') + tr("Sample year") + QStringLiteral(".duban");
    if (!QFileInfo::exists(path))
        if (auto made = m_makeSample(path); !made)
            return made;
    return openFile(path);
}

Result<> MainWindow::createFile(const QString& path, const QString& officeName) {
    NewOffice made;
    if (!officeName.isEmpty())
        made.name = officeName;
    auto office = Office::create(path, made, Actor{QStringLiteral("经办人"), {}, false, {}}, m_clock);
    if (!office)
        return office.error();
    remember(path);
    adopt(std::move(*office));
    return {};
}

void MainWindow::askNew() {
    if (!mayClose())
        return;
    const auto name = m_prompts.askText(tr("New ledger"), tr("Name of the office, as it stands on the slips:"), QString());
    if (!name)
        return;
    const QString path = m_prompts.pickSave(
        tr("Where to keep the ledger"), (name->trimmed().isEmpty() ? tr("Ledger") : name->trimmed()) + QStringLiteral(".duban"), filter());
    if (path.isEmpty())
        return;
    if (auto made = createFile(path, name->trimmed()); !made)
        tellError(made.error());
}

void MainWindow::askOpen() {
    const QString path = m_prompts.pickOpen(tr("Open a file"), filter());
    if (path.isEmpty())
        return;
    if (auto opened = openFile(path); !opened)
        tellError(opened.error());
}

void MainWindow::verifyFile() {
    if (!m_office)
        return;
    const QString path = m_office->database().path();
    m_jobs.run<Result<QString>>(
        tr("Verifying"), this,
        [path](Progress& progress) -> Result<QString> {
            auto database = Database::open(path, OpenMode::ReadOnly);
            if (!database)
                return database.error();
            auto chain = verifyChain(**database, progress);
            if (!chain)
                return chain.error();
            if (chain->firstBad != 0)
                return tr("Entry %1 of the audit chain and what follows was changed outside this program.").arg(chain->firstBad);
            auto rows = verifyRows(**database, progress);
            if (!rows)
                return rows.error();
            return rows->isEmpty() ? tr("The file is whole: %1 entries of the audit chain agree.").arg(chain->entries)
                                   : tr("%1 records were changed outside this program: %2")
                                         .arg(rows->size())
                                         .arg(rows->mid(0, 5).join(QStringLiteral("、")));
        },
        [this](const Result<QString>& result) {
            if (result)
                tell(*result);
            else
                tellError(result.error());
        });
}

void MainWindow::restoreWindow() {
    resize(1366, 768);
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    const QScreen* screen = QGuiApplication::screenAt(frameGeometry().center());
    if (screen == nullptr) // the monitor it stood on is gone
        move(QGuiApplication::primaryScreen()->availableGeometry().topLeft());
}

} // namespace duban
