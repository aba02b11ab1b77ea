#include "office/office.h"

#include "base/text.h"
#include "office/office_store.h"
#include "store/discard.h"
#include "store/row.h"

#include <algorithm>

namespace duban {

namespace {

const QDate always(2000, 1, 1); // before every date an office works with
const QString demoKey = QStringLiteral("demoAsOf");

const QStringList& defaultNames(ListKind kind) {
    static const QStringList sources{u"明察暗访"_qs, u"群众举报"_qs, u"评议意见"_qs,  u"社会监督员"_qs, u"媒体曝光"_qs,     u"专项督查"_qs,
                                     u"领导批示"_qs, u"上级交办"_qs, u"12345转办"_qs, u"会议决定"_qs,   u"巡察审计移交"_qs, u"自查"_qs};
    static const QStringList categories{u"三大攻坚战推进不力"_qs, u"重大项目推进缓慢"_qs, u"不作为慢作为"_qs,     u"形式主义官僚主义"_qs,
                                        u"办事不规范"_qs,         u"违反八项规定精神"_qs, u"依法行政意识不强"_qs, u"营商环境"_qs,
                                        u"门好进脸好看事难办"_qs, u"民生改善"_qs,         u"社会治理"_qs,         u"基层负担"_qs};
    static const QStringList severities{u"一般"_qs, u"较重"_qs, u"严重"_qs};
    static const QStringList phrases{u"已加强管理"_qs, u"高度重视"_qs, u"立即整改"_qs};
    switch (kind) {
    case ListKind::Source: return sources;
    case ListKind::Category: return categories;
    case ListKind::Severity: return severities;
    case ListKind::Phrase: break;
    }
    return phrases;
}

Result<> writeSettings(OfficeStore& store, Transaction& tx, const NewOffice& made) {
    if (auto done = store.putSetting(tx, {u"officeName"_qs, always, made.name}); !done)
        return done;
    if (auto done = store.putSetting(tx, {u"prefix"_qs, always, made.prefix}); !done)
        return done;
    if (made.demoAsOf.isValid())
        return store.putSetting(tx, {demoKey, always, made.demoAsOf.toString(Qt::ISODate)});
    return {};
}

Result<> writeDefaults(Database& database, Transaction& tx, const NewOffice& made) {
    OfficeStore store(database);
    if (auto done = writeSettings(store, tx, made); !done)
        return done;
    for (const auto& kind : codesOf<ListKind>) {
        int position = 0;
        for (const QString& name : defaultNames(kind.value))
            if (auto added = store.addItem(tx, kind.value, name, ++position, always); !added)
                return added.error();
    }
    for (const Person& person :
         {Person{PersonId(0), u"经办人"_qs, Role::Clerk, always, {}}, Person{PersonId(0), u"领导"_qs, Role::Leader, always, {}}})
        if (auto added = store.addPerson(tx, person); !added)
            return added.error();
    for (const HolidayYear& year : made.holidays)
        if (auto put = store.putHolidays(tx, year); !put)
            return put;
    return {};
}

Result<> furnish(Database& database, const NewOffice& made, const Actor& actor, const QDateTime& nowUtc) {
    Transaction tx(database);
    if (auto begun = tx.begin(); !begun)
        return begun;
    if (auto done = writeDefaults(database, tx, made); !done)
        return done;
    if (auto noted = tx.record(actor, {u"office.create"_qs, made.name, {}}, nowUtc); !noted)
        return noted;
    return tx.commit();
}

} // namespace

Office::Office(std::unique_ptr<Database> database, const Clock& clock)
    : m_database(std::move(database)), m_clock(&clock), m_changes(std::make_unique<Changes>()), m_calendar(Calendar::builtIn()) {}

Result<std::unique_ptr<Office>> Office::create(const QString& path, const NewOffice& made, const Actor& actor, const Clock& clock) {
    auto database = Database::create(path);
    if (!database)
        return database.error();
    std::unique_ptr<Office> office(new Office(std::move(*database), clock));
    auto ready = furnish(*office->m_database, made, actor, clock.nowUtc());
    if (ready)
        ready = office->reload();
    if (!ready) { // no half file stays behind
        office.reset();
        discardFile(path);
        return ready.error();
    }
    return office;
}

Result<std::unique_ptr<Office>> Office::open(const QString& path, OpenMode mode, const Clock& clock) {
    auto database = Database::open(path, mode);
    if (!database)
        return database.error();
    std::unique_ptr<Office> office(new Office(std::move(*database), clock));
    if (auto read = office->reload(); !read)
        return read.error();
    return office;
}

Result<std::unique_ptr<Office>> Office::beside(const Office& holder) {
    auto database = Database::beside(*holder.m_database);
    if (!database)
        return database.error();
    std::unique_ptr<Office> office(new Office(std::move(*database), *holder.m_clock));
    if (auto read = office->reload(); !read)
        return read.error();
    return office;
}

QDate Office::today() const { return m_demoAsOf.isValid() ? m_demoAsOf : m_clock->today(); }

const OfficeSettings& Office::settings(QDate on) const { return std::prev(m_settings.upper_bound(on))->second; }

Result<> Office::reload() {
    OfficeStore store(*m_database);
    auto dated = store.settings();
    auto items = store.items();
    auto persons = store.persons();
    auto holidays = store.holidays();
    auto changes = store.dayChanges();
    if (!dated || !items || !persons)
        return !dated ? dated.error() : !items ? items.error() : persons.error();
    if (!holidays || !changes)
        return holidays ? changes.error() : holidays.error();
    std::map<QDate, OfficeSettings> settings{{QDate(), OfficeSettings()}};
    m_demoAsOf = {};
    for (const DatedSetting& setting : *dated) { // ordered by their first day
        if (setting.key == demoKey) {
            m_demoAsOf = QDate::fromString(setting.value, Qt::ISODate);
            continue;
        }
        const OfficeSettings before = settings.rbegin()->second;
        if (auto applied = applySetting(settings.try_emplace(setting.validFrom, before).first->second, setting.key, setting.value);
            !applied)
            return applied.error();
    }
    m_settings = std::move(settings);
    for (auto& list : m_items)
        list.clear();
    for (const ListItem& item : *items)
        m_items[static_cast<std::size_t>(item.list)].push_back(item);
    m_persons = std::move(*persons);
    m_dated = std::move(*dated);
    m_imported = std::move(*holidays);
    m_dayChanges = std::move(*changes);
    m_calendar = m_imported.empty() && m_dayChanges.empty() ? Calendar::builtIn() : Calendar(holidayYears(), m_dayChanges);
    return {};
}

std::vector<HolidayYear> Office::holidayYears() const {
    std::vector<HolidayYear> years = builtInHolidayYears();
    std::erase_if(years, [this](const HolidayYear& year) { return isImported(year.year); });
    years.insert(years.end(), m_imported.begin(), m_imported.end());
    std::sort(years.begin(), years.end(), [](const HolidayYear& a, const HolidayYear& b) { return a.year < b.year; });
    return years;
}

bool Office::isImported(int year) const {
    return std::any_of(m_imported.begin(), m_imported.end(), [year](const HolidayYear& one) { return one.year == year; });
}

Calendar Office::calendarWith(const CalendarEdit& edit) const {
    std::vector<HolidayYear> years = holidayYears();
    if (edit.year)
        years.push_back(*edit.year); // a later one of the same year replaces the former
    std::vector<DayChange> changes = m_dayChanges;
    if (edit.day)
        changes.push_back(*edit.day);
    return Calendar(years, changes);
}

const std::vector<ListItem>& Office::items(ListKind kind) const { return m_items[static_cast<std::size_t>(kind)]; }

QStringList Office::namesOn(ListKind kind, QDate on) const {
    QStringList names;
    for (const ListItem& item : items(kind))
        if (item.validOn(on))
            names << item.name;
    return names;
}

const ListItem* Office::item(ListKind kind, qint64 id) const {
    const auto& list = items(kind);
    const auto found = std::find_if(list.begin(), list.end(), [&](const ListItem& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

const ListItem* Office::itemByName(ListKind kind, const QString& name) const {
    const QString key = categoryKey(name);
    const auto& list = items(kind);
    const auto found = std::find_if(list.begin(), list.end(), [&](const ListItem& item) { return categoryKey(item.name) == key; });
    return found == list.end() ? nullptr : &*found;
}

QStringList Office::leaders(QDate on) const {
    QStringList names;
    for (const Person& person : m_persons)
        if (person.role == Role::Leader && person.validFrom <= on && (!person.validTo || *person.validTo >= on))
            names << person.name;
    return names;
}

Actor Office::defaultActor() const {
    const auto clerk = std::find_if(m_persons.begin(), m_persons.end(),
                                    [](const Person& person) { return person.role == Role::Clerk && !person.validTo; });
    Actor actor;
    actor.person = clerk == m_persons.end() ? u"经办人"_qs : clerk->name;
    return actor;
}

} // namespace duban
