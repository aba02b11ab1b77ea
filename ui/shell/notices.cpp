#include "shell/notices.h"

#include "theme/theme.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSettings>
#include <QSystemTrayIcon>
#include <QWidget>

namespace duban {

namespace {

struct Kind {
    const char* code;
    const char* text;
};
constexpr auto kinds = std::to_array<Kind>({
    {"overdue", QT_TRANSLATE_NOOP("notices", "Overdue: %1")},
    {"due_today", QT_TRANSLATE_NOOP("notices", "Due today: %1")},
    {"sign_late", QT_TRANSLATE_NOOP("notices", "Signature is late: %1")},
    {"clues", QT_TRANSLATE_NOOP("notices", "Clues to decide: %1")},
    {"rechecks", QT_TRANSLATE_NOOP("notices", "To re-check: %1")},
    {"tasks", QT_TRANSLATE_NOOP("notices", "Tasks of the quarter and the year: %1")},
});

} // namespace

std::vector<Notice> noticesOf(const WorkbenchView& view) {
    std::vector<Notice> out;
    for (const Kind& kind : kinds)
        if (const qint64 count = view.count(QLatin1String(kind.code)); count > 0)
            out.push_back({QString::fromLatin1(kind.code), QCoreApplication::translate("notices", kind.text).arg(count), count});
    return out;
}

qint64 countOf(const std::vector<Notice>& notices) {
    qint64 sum = 0;
    for (const Notice& notice : notices)
        sum += notice.count;
    return sum;
}

QString DailyNotice::key(const char* name) const {
    const QByteArray file = QCryptographicHash::hash(m_file.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("notice/%1/%2").arg(QString::fromLatin1(file), QString::fromLatin1(name));
}

bool DailyNotice::isQuiet(QDate day) const { return QSettings().value(key("quiet")).toDate() == day; }

void DailyNotice::setQuiet(QDate day, bool quiet) { QSettings().setValue(key("quiet"), quiet ? day : QDate()); }

bool DailyNotice::speak(QDate day, const std::vector<Notice>& notices, const ShowInTray& tray) {
    if (notices.empty() || isQuiet(day) || !tray || QSettings().value(key("spoke")).toDate() == day)
        return false;
    QStringList lines;
    for (const Notice& notice : notices)
        lines << notice.text;
    tray(QCoreApplication::translate("notices", "To do today"), lines.join(QLatin1Char('\n')));
    QSettings().setValue(key("spoke"), day);
    return true;
}

ShowInTray desktopTray(QWidget* window) {
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return {};
    auto* icon = new QSystemTrayIcon(Theme::icon(QStringLiteral("bell"), Token::Accent), window);
    QObject::connect(icon, &QSystemTrayIcon::messageClicked, window, [window] {
        window->showNormal();
        window->raise();
        window->activateWindow();
    });
    return [icon](const QString& title, const QString& text) {
        icon->show(); // a message needs a visible icon
        icon->showMessage(title, text, QSystemTrayIcon::Information);
    };
}

} // namespace duban
