// What the global search (Ctrl+K) finds: commands, matters, units, people; by text, number or pinyin initials.
#pragma once

#include "shell/session.h"

#include <QAction>

#include <functional>
#include <vector>

class QMenuBar;

namespace duban {

struct PaletteHit {
    QString kind; ///< word of its group: 命令, 事项, 单位, 人员; empty: the whole list
    QString text, detail, icon;
    std::function<void()> run;
};

class PaletteSearch {
public:
    /// session null: commands alone.
    PaletteSearch(Session* session, const QMenuBar& menus);
    /// First of all the list of everything that is found; at most about 25 lines.
    [[nodiscard]] std::vector<PaletteHit> find(const QString& text) const;

private:
    void addCommands(std::vector<PaletteHit>& hits, const QString& text) const;
    void addMatters(std::vector<PaletteHit>& hits, const QString& text) const;
    void addUnits(std::vector<PaletteHit>& hits, const QString& text) const;
    void addPeople(std::vector<PaletteHit>& hits, const QString& text) const;

    Session* m_session;
    std::vector<std::pair<QString, QAction*>> m_commands; ///< with the menu's name
};

} // namespace duban
