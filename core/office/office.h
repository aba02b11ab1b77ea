// One office's file (效能办) as the services see it: database, calendar, dated settings, lists, persons, number series.
#pragma once

#include "base/actor.h"
#include "base/clock.h"
#include "base/result.h"
#include "calendar/calendar.h"
#include "office/settings.h"
#include "store/change_set.h"
#include "store/database.h"
#include "store/transaction.h"

#include <array>
#include <map>
#include <memory>

namespace duban {

struct NewOffice {
    QString name = QStringLiteral("江州市效能办");
    QString prefix = QStringLiteral("江效"); ///< papers add their own word: 江效交, 江效催 …
    std::vector<HolidayYear> holidays;       ///< beside the built-in years
    QDate demoAsOf;                          ///< valid only in the sample year
};

/// A change of the working-day calendar: a year's arrangement, or one day.
struct CalendarEdit {
    std::optional<HolidayYear> year;
    std::optional<DayChange> day;
};

class Office {
public:
    /// A new file with default settings, lists (12 categories, 12 sources, 3 severities) and one clerk and one leader.
    static Result<std::unique_ptr<Office>> create(const QString& path, const NewOffice& made, const Actor& actor, const Clock& clock);
    /// The same file for a job in another thread, which must end before the holder is closed; the holder calls reload().
    static Result<std::unique_ptr<Office>> beside(const Office& holder);
    static Result<std::unique_ptr<Office>> open(const QString& path, OpenMode mode, const Clock& clock);

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] const Calendar& calendar() const { return m_calendar; }
    [[nodiscard]] Changes& changes() { return *m_changes; }
    /// The calendar as it would be after an edit that is not saved yet.
    [[nodiscard]] Calendar calendarWith(const CalendarEdit& edit) const;
    /// Each loaded year's arrangement once, ascending; imported ones replace the built-in ones.
    [[nodiscard]] std::vector<HolidayYear> holidayYears() const;
    [[nodiscard]] bool isImported(int year) const;
    /// In the order they were made.
    [[nodiscard]] const std::vector<DayChange>& dayChanges() const { return m_dayChanges; }
    /// The demo date of the sample year, else the clock's day in Shanghai.
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDateTime nowUtc() const { return m_clock->nowUtc(); }
    [[nodiscard]] bool isSample() const { return m_demoAsOf.isValid(); }
    /// Settings in force on a day (dated values over the defaults of settings.h). The reference lives until reload().
    [[nodiscard]] const OfficeSettings& settings(QDate on) const;
    /// Every value that was stated, by its first day.
    [[nodiscard]] const std::vector<DatedSetting>& datedSettings() const { return m_dated; }
    /// Reads settings, lists, persons and holidays again; called after each commit that touches them.
    Result<> reload();

    [[nodiscard]] const std::vector<ListItem>& items(ListKind kind) const;
    /// Those that may be chosen on a day, by position.
    [[nodiscard]] QStringList namesOn(ListKind kind, QDate on) const;
    [[nodiscard]] const ListItem* item(ListKind kind, qint64 id) const;
    /// By categoryKey(); null if there is none.
    [[nodiscard]] const ListItem* itemByName(ListKind kind, const QString& name) const;
    [[nodiscard]] const std::vector<Person>& persons() const { return m_persons; }
    [[nodiscard]] QStringList leaders(QDate on) const;
    /// The actor to use when none is named: the first clerk.
    [[nodiscard]] Actor defaultActor() const;

private:
    Office(std::unique_ptr<Database> database, const Clock& clock);
    std::unique_ptr<Database> m_database;
    const Clock* m_clock;
    std::unique_ptr<Changes> m_changes;
    Calendar m_calendar;
    std::vector<HolidayYear> m_imported;
    std::vector<DayChange> m_dayChanges;
    std::vector<DatedSetting> m_dated;
    QDate m_demoAsOf;
    std::map<QDate, OfficeSettings> m_settings; ///< by the day from which they are in force; an invalid day: the defaults
    std::array<std::vector<ListItem>, codesOf<ListKind>.size()> m_items;
    std::vector<Person> m_persons;
};

} // namespace duban
