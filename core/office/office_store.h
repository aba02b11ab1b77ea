// The only SQL of the office wing: settings, lists, persons, holidays, number series.
#pragma once

#include "calendar/calendar.h"
#include "office/settings.h"
#include "store/database.h"
#include "store/transaction.h"

namespace duban {

class OfficeStore {
public:
    explicit OfficeStore(Database& database) : m_database(database) {}

    Result<std::vector<DatedSetting>> settings();
    Result<std::vector<ListItem>> items();
    Result<std::vector<Person>> persons();
    Result<std::vector<HolidayYear>> holidays();
    Result<std::vector<DayChange>> dayChanges(); ///< in the order they were made
    Result<std::vector<NumberSeries>> series();
    Result<std::vector<SettingChange>> settingChanges(const QString& key); ///< newest first
    Result<std::vector<YearStep>> yearSteps(int year);

    Result<> putSetting(Transaction& tx, const DatedSetting& setting);
    Result<qint64> addItem(Transaction& tx, ListKind list, const QString& name, int position, QDate from);
    Result<> closeItem(Transaction& tx, qint64 id, std::optional<QDate> last);
    Result<> addDayChange(Transaction& tx, const DayChange& change);
    Result<> addYearStep(Transaction& tx, const YearStep& step);
    Result<> savePerson(Transaction& tx, const Person& person); ///< role and dates; a name stays
    Result<PersonId> addPerson(Transaction& tx, const Person& person);
    Result<> putHolidays(Transaction& tx, const HolidayYear& year);

    /// The next number of a series that counts without gaps (papers other than imported slips). Starts at 1 each year.
    Result<int> takeNumber(Transaction& tx, const QString& prefix, int year);
    /// Moves a series up to at least `number` (imported and reserved numbers are never used again).
    Result<> raiseNumber(Transaction& tx, const QString& prefix, int year, int number);
    Result<int> lastNumber(const QString& prefix, int year);

private:
    Database& m_database;
};

} // namespace duban
