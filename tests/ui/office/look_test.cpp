// Pictures of the office pages for the eye; hidden, like every test of this kind.
#include "base/progress.h"
#include "office/calendar_page.h"
#include "office/limits_dialog.h"
#include "office/settings_page.h"
#include "office/year_view.h"
#include "simulate/sample.h"
#include "theme/theme.h"
#include "ui/look.h"
#include "ui/navigator_script.h"

#include <QApplication>

using namespace duban;
using namespace duban::test;

TEST_CASE("office pages for the eye", "[.look]") {
    const QTemporaryDir folder;
    const FixedClock clock(QDate(2026, 11, 20));
    NoProgress quiet;
    auto office = makeSample(folder.filePath(QStringLiteral("a.duban")), clock, quiet);
    REQUIRE(office);
    PageDesk desk(**office);
    for (const bool dark : {false, true}) {
        Theme::of(*qApp).apply(dark);
        const QString suffix = dark ? QStringLiteral("-dark") : QString();
        const QSize size = dark ? QSize(1736, 960) : QSize(1182, 648);
        CalendarPage calendar(desk.session);
        calendar.resize(size);
        calendar.show();
        calendar.activate();
        takePicture(calendar, QStringLiteral("calendar") + suffix);
        const CalendarEdit edit{{}, DayChange{QDate(2026, 11, 25), true, {}, {}, {}, {}}};
        auto limits = CalendarChange(**office).preview(edit, quiet);
        REQUIRE(limits);
        LimitsDialog dialog(desk.session, edit, QStringLiteral("2026-11-25"), {}, *limits, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        takePicture(dialog, QStringLiteral("limits") + suffix);
        SettingsPage settings(desk.session);
        settings.resize(size);
        settings.show();
        for (const int part : {0, 2, 5, 10, 12, 13}) {
            settings.showPart(part);
            takePicture(settings, QStringLiteral("settings%1").arg(part) + suffix);
        }
    }
    Theme::of(*qApp).apply(false);
}
