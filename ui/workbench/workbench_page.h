// The first page (工作台): what units owe us, what we owe, today's list, the last weeks, the latest events.
#pragma once

#include "overview/workbench.h"
#include "shell/page.h"
#include "shell/session.h"
#include "theme/tokens.h"

#include <QTimer>

class QStackedWidget;

namespace duban {

class EventList;
class Panel;
class Tile;
class TodayList;
class WeekBars;

class WorkbenchPage final : public Page {
    Q_OBJECT
public:
    explicit WorkbenchPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction*> headerActions() override { return m_actions; }
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void onChanged(const ChangeSet& changes) override;

    [[nodiscard]] const WorkbenchView& shown() const { return m_view; }

private:
    QWidget* buildTiles();
    QWidget* buildSide();
    QStackedWidget* buildToday();
    Tile* addTile(QLayout* row, const char* code, const QString& caption, Token colour);
    void openCard(const QString& code);
    void openWeek(const DateRange& days, bool closed);
    void reload();
    Session& m_session;
    WorkbenchView m_view;
    QList<QAction*> m_actions;
    QHash<QString, Tile*> m_tiles; ///< by card code
    QHash<QString, Tile*> m_parts; ///< lesser figures: by card code, the tile they stand in
    QHash<QString, QString> m_titles;
    QStackedWidget* m_todayStack = nullptr;
    TodayList* m_today = nullptr;
    WeekBars* m_weeks = nullptr;
    EventList* m_events = nullptr;
    QTimer m_refresh;
};

} // namespace duban
