// What the program reminds of (提醒): the lists that cannot wait, once a day beside the clock as well, unless the day is quiet.
#pragma once

#include "overview/workbench.h"

#include <functional>

class QSystemTrayIcon;
class QWidget;

namespace duban {

struct Notice {
    QString code; ///< of a card, or clues, tasks
    QString text; ///< 逾期 11 件
    qint64 count = 0;
    bool operator==(const Notice&) const = default;
};

/// Overdue, due today, unsigned too long, clues undecided too long, re-checks due, tasks; those with nothing are left out.
std::vector<Notice> noticesOf(const WorkbenchView& view);
qint64 countOf(const std::vector<Notice>& notices);

/// Title and text; where no tray exists nothing is shown and the badge must do.
using ShowInTray = std::function<void(const QString& title, const QString& text)>;

/// Remembers for each file which day is quiet and on which day the tray has spoken.
class DailyNotice {
public:
    explicit DailyNotice(QString file) : m_file(std::move(file)) {}
    [[nodiscard]] bool isQuiet(QDate day) const;
    void setQuiet(QDate day, bool quiet);
    /// Speaks at most once a day, and not on a quiet one or without a notice.
    bool speak(QDate day, const std::vector<Notice>& notices, const ShowInTray& tray);

private:
    [[nodiscard]] QString key(const char* name) const;
    QString m_file;
};

/// The tray of the desktop; empty where none exists. Clicking the notice raises the window.
ShowInTray desktopTray(QWidget* window);

} // namespace duban
