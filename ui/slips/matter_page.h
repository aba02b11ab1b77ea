// The page of one matter (一事一表): the paper, what closure still needs, the course of events, and the one next step.
#pragma once

#include "shell/page.h"
#include "shell/session.h"
#include "slips/offered_steps.h"

class QHBoxLayout;
class QLabel;
class QMenu;
class QScrollArea;
class QTabBar;

namespace duban {

class StepDialog;
class Timeline;

class MatterPage final : public Page {
    Q_OBJECT
public:
    explicit MatterPage(Session& session, QWidget* parent = nullptr);

    void openSlip(SlipId id);     ///< its first matter
    void openMatter(MatterId id); ///< of whatever slip it stands on now
    void openMatterAt(MatterId id, const QString& eventUuid);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction*> headerActions() override;
    void activate() override;
    void onChanged(const ChangeSet& changes) override;
    /// Opens the dialog of a step; the caller may watch it. Null while nothing is shown.
    StepDialog* startStep(Verb verb, bool onSlip, int measure = 0);
    [[nodiscard]] const std::optional<SlipView>& slip() const { return m_slip; }
    [[nodiscard]] const MatterView* matter() const;

private:
    void load(Result<SlipView> slip, std::optional<MatterId> matter);
    void rebuild();
    void rebuildTabs();
    void connectActions();
    QWidget* buildPaper();
    QWidget* buildSide();
    void rebuildActions();
    void go(int step);
    void attach(const QStringList& paths);
    void pasteMeasures(); ///< cells of the clipboard, looked at first

    Session& m_session;
    QTabBar* m_tabs;
    QWidget* m_tabRow;
    QLabel* m_place;
    QScrollArea* m_paper;
    QScrollArea* m_side;
    Timeline* m_timeline = nullptr;
    QAction* m_print;
    QAction* m_edit;
    QAction* m_more;
    QMenu* m_menu;
    QAction* m_primary;
    std::optional<SlipView> m_slip;
    std::size_t m_index = 0;
    QString m_event; ///< highlighted
};

} // namespace duban
