// The window: top bar, navigation, page header, pages, message strip, status bar; holds the open file.
#pragma once

#include "overview/workbench.h"
#include "shell/jobs.h"
#include "shell/notices.h"
#include "shell/page_registry.h"
#include "shell/prompts.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <memory>

class QActionGroup;
class QBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace duban {

class CommandPalette;
class EditActions;
class MessageStrip;
class Navigation;
class TopBar;

/// Makes the sample year at a path; given by app/, since the sample stands above the shell's floor of knowledge.
using MakeSample = std::function<Result<>(const QString& path)>;

class MainWindow final : public QMainWindow, public Navigator {
    Q_OBJECT
public:
    /// prompts: null = dialogs. registry must outlive the window.
    MainWindow(const PageRegistry& registry, MakeSample makeSample, Prompts* prompts = nullptr);
    ~MainWindow() override;

    Result<> openFile(const QString& path);
    Result<> openSample();
    Result<> createFile(const QString& path, const QString& officeName);
    /// Ends what still runs on the file first; does not ask about unsaved drafts.
    void closeFile();

    void openLedger(const MatterFilter& filter, const QString& title) override;
    void openMatter(MatterId id) override;
    void openMatterAt(MatterId id, const QString& eventUuid) override;
    void openSlip(SlipId id) override;
    void newSlip() override;
    void editSlip(SlipId id) override;
    void showPage(const QString& pageId) override;
    [[nodiscard]] bool hasPage(const QString& pageId) const override;
    void preview(const QString& kind, const QStringList& refs) override;
    void tell(const QString& text) override;
    void tellError(const Error& error) override;

    [[nodiscard]] Page* currentPage() const { return m_current; }
    [[nodiscard]] bool busy() const { return m_jobs.busy(); } ///< a job is running
    [[nodiscard]] QStringList pageIds() const;
    [[nodiscard]] Session* session() const { return m_session.get(); }
    /// In place of the desktop's tray, for tests.
    void setTray(ShowInTray tray) { m_tray = std::move(tray); }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void buildFileMenu();
    void buildViewMenu();
    void buildLookMenu(QMenu* view);
    void buildScoreMenu();
    void enableFileActions(bool enabled);
    QAction* addFileAction(QMenu* menu, const QString& text, const std::function<void()>& act);
    void buildFrame();
    void connectTopBar();
    void buildStatus();
    void showList(const QString& code);
    void addCrumbs();
    void addHeaderActions();
    void followJobs();
    void showStart();
    void showTarget(const QString& id, const PageTarget& target);
    void refreshHeader();
    void refreshCounts();
    void remind();
    void askScale(int percent);
    [[nodiscard]] bool mayClose() { return m_current == nullptr || m_current->mayLeave(); }
    void adopt(std::unique_ptr<Office> office);
    void remember(const QString& path);
    void askNew();
    void askOpen();
    void verifyFile();
    void about();
    void restoreWindow();

    const PageRegistry& m_registry;
    MakeSample m_makeSample;
    SystemClock m_clock;
    DialogPrompts m_dialogs;
    Prompts& m_prompts;
    Jobs m_jobs;
    std::unique_ptr<Office> m_office;
    std::unique_ptr<Session> m_session;
    std::optional<WorkbenchView> m_counts;
    QHash<QString, Page*> m_pages;
    QStringList m_back;
    QString m_currentId;
    Page* m_current = nullptr;
    TopBar* m_top = nullptr;
    QMenu* m_recent = nullptr;
    QActionGroup* m_fileActions = nullptr; ///< what needs an open file
    EditActions* m_edit = nullptr;
    CommandPalette* m_palette = nullptr;
    ShowInTray m_tray;
    QPointer<QWidget> m_start;
    Navigation* m_navigation = nullptr;
    QWidget* m_header = nullptr;
    QBoxLayout* m_headerRow = nullptr;
    MessageStrip* m_strip = nullptr;
    QLabel* m_banner = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_statusLeft = nullptr;
    QLabel* m_statusRight = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_refresh;
};

} // namespace duban
