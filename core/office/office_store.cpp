#include "office/office_store.h"

#include "base/text.h"
#include "store/row.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace duban {

namespace {

// Days are kept in the form of the published collections, so that one reader checks both.
QString daysText(const HolidayYear& year) {
    QJsonArray days;
    for (const SpecialDay& day : year.days)
        days.append(QJsonObject{{QStringLiteral("date"), day.date.toString(Qt::ISODate)},
                                {QStringLiteral("isOffDay"), day.off},
                                {QStringLiteral("name"), day.name}});
    return QString::fromUtf8(QJsonDocument(days).toJson(QJsonDocument::Compact));
}

Result<HolidayYear> yearOf(int year, const QString& source, const QString& days) {
    const QJsonObject whole{{QStringLiteral("year"), year},
                            {QStringLiteral("source"), source},
                            {QStringLiteral("days"), QJsonDocument::fromJson(days.toUtf8()).array()}};
    return parseHolidayYear(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::vector<DatedSetting>> OfficeStore::settings() {
    Query query = m_database.query("office/settings");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<DatedSetting> settings;
    while (query.next()) {
        const QDate from = query.date(2);
        if (!from.isValid())
            return badCell("setting", query.integer(0), "valid_from");
        settings.push_back({query.text(1), from, query.text(3)});
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return settings;
}

Result<std::vector<ListItem>> OfficeStore::items() {
    Query query = m_database.query("office/list_items");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<ListItem> items;
    while (query.next()) {
        const auto list = fromWord<ListKind>(query.text(1));
        if (!list)
            return badCell("list_item", query.integer(0), "list");
        items.push_back({query.integer(0), *list, query.text(2), static_cast<int>(query.integer(3)), query.date(4), query.optionalDate(5)});
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return items;
}

Result<std::vector<Person>> OfficeStore::persons() {
    Query query = m_database.query("office/persons");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<Person> persons;
    while (query.next()) {
        const auto role = fromWord<Role>(query.text(2));
        if (!role)
            return badCell("person", query.integer(0), "role");
        persons.push_back({PersonId(query.integer(0)), query.text(1), *role, query.date(3), query.optionalDate(4)});
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return persons;
}

Result<std::vector<HolidayYear>> OfficeStore::holidays() {
    Query query = m_database.query("office/holiday_years");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<HolidayYear> years;
    while (query.next()) {
        auto year = yearOf(static_cast<int>(query.integer(1)), query.text(2), query.text(3));
        if (!year)
            return badCell("holiday_year", query.integer(0), "days");
        years.push_back(*std::move(year));
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return years;
}

Result<> OfficeStore::putSetting(Transaction& tx, const DatedSetting& setting) {
    Query find = m_database.query("office/find_setting");
    find.bind(":key", setting.key).bind(":valid_from", setting.validFrom);
    auto found = find.one();
    if (!found)
        return found.error();
    Query put = m_database.query(*found ? "office/set_setting" : "office/add_setting");
    put.bind(":value", setting.value);
    if (*found)
        put.bind(":id", find.integer(0));
    else
        put.bind(":uuid", newUuid()).bind(":key", setting.key).bind(":valid_from", setting.validFrom);
    if (auto written = tx.write(std::move(put), "setting"); !written)
        return written.error();
    return {};
}

Result<qint64> OfficeStore::addItem(Transaction& tx, ListKind list, const QString& name, int position, QDate from) {
    Query add = m_database.query("office/add_list_item");
    add.bind(":uuid", newUuid()).bind(":list", wordOf(list)).bind(":name", name).bind(":name_key", categoryKey(name));
    add.bind(":position", position).bind(":valid_from", from).bindNull(":valid_to");
    return tx.write(std::move(add), "list_item");
}

Result<> OfficeStore::closeItem(Transaction& tx, qint64 id, std::optional<QDate> last) {
    Query close = m_database.query("office/close_list_item");
    close.bind(":valid_to", last).bind(":id", id);
    auto written = tx.write(std::move(close), "list_item");
    return written ? Result<>() : Result<>(written.error());
}

Result<std::vector<DayChange>> OfficeStore::dayChanges() {
    Query query = m_database.query("office/day_changes");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<DayChange> changes;
    while (query.next()) {
        const auto off = query.optionalInt(2);
        changes.push_back(
            {query.date(1), off ? std::optional(*off == 1) : std::nullopt, query.text(3), query.text(4), query.date(5), query.text(6)});
        if (!changes.back().day.isValid())
            return badCell("day_change", query.integer(0), "day");
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return changes;
}

Result<> OfficeStore::addDayChange(Transaction& tx, const DayChange& change) {
    Query add = m_database.query("office/add_day_change");
    add.bind(":uuid", newUuid()).bind(":day", change.day).bind(":off", change.off).bind(":name", change.name);
    add.bind(":reason", change.reason).bind(":made_on", change.madeOn).bind(":made_by", change.madeBy);
    auto written = tx.write(std::move(add), "day_change");
    return written ? Result<>() : Result<>(written.error());
}

Result<std::vector<NumberSeries>> OfficeStore::series() {
    Query query = m_database.query("office/all_series");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<NumberSeries> series;
    while (query.next())
        series.push_back({query.text(0), static_cast<int>(query.integer(1)), static_cast<int>(query.integer(2))});
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return series;
}

Result<std::vector<SettingChange>> OfficeStore::settingChanges(const QString& key) {
    Query query = m_database.query("office/setting_changes");
    if (auto done = query.bind(":subject", key).exec(); !done)
        return done.error();
    std::vector<SettingChange> changes;
    while (query.next())
        changes.push_back({query.text(0), query.text(1), query.text(2)});
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return changes;
}

Result<std::vector<YearStep>> OfficeStore::yearSteps(int year) {
    Query query = m_database.query("office/year_steps");
    if (auto done = query.bind(":year", year).exec(); !done)
        return done.error();
    std::vector<YearStep> steps;
    while (query.next())
        steps.push_back({static_cast<int>(query.integer(0)), query.text(1), query.date(2), query.text(3), query.text(4)});
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return steps;
}

Result<> OfficeStore::addYearStep(Transaction& tx, const YearStep& step) {
    Query add = m_database.query("office/add_year_step");
    add.bind(":uuid", newUuid()).bind(":year", step.year).bind(":step", step.step).bind(":done_on", step.doneOn);
    add.bind(":done_by", step.doneBy).bind(":note", step.note);
    auto written = tx.write(std::move(add), "year_step");
    return written ? Result<>() : Result<>(written.error());
}

Result<> OfficeStore::savePerson(Transaction& tx, const Person& person) {
    Query put = m_database.query("office/set_person");
    put.bind(":role", wordOf(person.role)).bind(":valid_from", person.validFrom).bind(":valid_to", person.validTo);
    put.bind(":id", person.id);
    auto written = tx.write(std::move(put), "person");
    return written ? Result<>() : Result<>(written.error());
}

Result<PersonId> OfficeStore::addPerson(Transaction& tx, const Person& person) {
    Query add = m_database.query("office/add_person");
    add.bind(":uuid", newUuid()).bind(":name", person.name).bind(":role", wordOf(person.role));
    add.bind(":valid_from", person.validFrom).bind(":valid_to", person.validTo);
    auto id = tx.write(std::move(add), "person");
    if (!id)
        return id.error();
    return PersonId(*id);
}

Result<> OfficeStore::putHolidays(Transaction& tx, const HolidayYear& year) {
    Query find = m_database.query("office/find_holiday_year");
    auto found = find.bind(":year", year.year).one();
    if (!found)
        return found.error();
    Query put = m_database.query(*found ? "office/set_holiday_year" : "office/add_holiday_year");
    put.bind(":year", year.year).bind(":source", year.source).bind(":days", daysText(year));
    if (!*found)
        put.bind(":uuid", newUuid());
    if (auto written = tx.write(std::move(put), "holiday_year"); !written)
        return written.error();
    return {};
}

Result<int> OfficeStore::lastNumber(const QString& prefix, int year) {
    Query find = m_database.query("office/find_series");
    auto found = find.bind(":prefix", prefix).bind(":year", year).one();
    if (!found)
        return found.error();
    return *found ? static_cast<int>(find.integer(1)) : 0;
}

Result<int> OfficeStore::takeNumber(Transaction& tx, const QString& prefix, int year) {
    auto last = lastNumber(prefix, year);
    if (!last)
        return last.error();
    if (auto raised = raiseNumber(tx, prefix, year, *last + 1); !raised)
        return raised.error();
    return *last + 1;
}

Result<> OfficeStore::raiseNumber(Transaction& tx, const QString& prefix, int year, int number) {
    Query find = m_database.query("office/find_series");
    auto found = find.bind(":prefix", prefix).bind(":year", year).one();
    if (!found)
        return found.error();
    if (*found && find.integer(1) >= number)
        return {};
    Query put = m_database.query(*found ? "office/set_series" : "office/add_series");
    put.bind(":last_number", number);
    if (*found)
        put.bind(":id", find.integer(0));
    else
        put.bind(":uuid", newUuid()).bind(":prefix", prefix).bind(":year", year);
    if (auto written = tx.write(std::move(put), "series"); !written)
        return written.error();
    return {};
}

} // namespace duban
