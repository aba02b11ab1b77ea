// A quarter's assessment (季度考核): groups, five figures, ranking, and the sheet of the unit that is chosen.
#pragma once

#include "scoring/quarter_step_dialog.h"
#include "shell/page.h"
#include "shell/session.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace duban {

class FigureStrip;
class RankingTable;
class UnitSheet;

class QuarterPage final : public Page {
    Q_OBJECT
public:
    explicit QuarterPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction*> headerActions() override { return m_actions; }
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void onChanged(const ChangeSet& changes) override;

    void setQuarter(Quarter quarter);
    [[nodiscard]] Quarter quarter() const { return m_quarter; }
    [[nodiscard]] const QuarterSheet& sheet() const { return m_sheet; }
    void showGroup(int index);
    void showUnit(const QString& code);
    /// With more matters than this the scorer works beside the window, on a connection of its own.
    void setMany(qint64 matters) { m_many = matters; }

Q_SIGNALS:
    void exportWanted(duban::Quarter quarter);

private:
    QWidget* buildBar();
    void buildActions();
    void fillQuarters();
    void stepQuarter(int by);
    void score();
    void scoreInJob();
    void take(Result<QuarterSheet> sheet);
    void openStep(QuarterAct act);
    void showSteps();
    void showFigures(const SheetGroup& group);
    [[nodiscard]] const SheetGroup* shownGroup() const;
    Session& m_session;
    Quarter m_quarter;
    QuarterSheet m_sheet;
    QString m_unit; ///< code of the chosen one
    qint64 m_many = 20000;
    int m_request = 0;   ///< a slow answer to an earlier question is dropped
    bool m_stale = true; ///< something happened since the last computation
    QList<QAction*> m_actions;
    QuarterWay m_way; ///< where the shown quarter stands
    std::vector<std::pair<QuarterAct, QAction*>> m_steps;
    QComboBox* m_quarters = nullptr;
    QTabBar* m_groups = nullptr;
    QLabel* m_notes = nullptr;
    FigureStrip* m_figures = nullptr;
    QStackedWidget* m_stack = nullptr;
    RankingTable* m_ranking = nullptr;
    UnitSheet* m_unitSheet = nullptr;
    QTimer m_refresh;
};

} // namespace duban
