#include "core/temp_office.h"

#include "base/progress.h"
#include "office/office_service.h"
#include "office/office_store.h"
#include "store/audit.h"

using namespace duban;

namespace {

Result<int> take(Office& office, const QString& prefix, int year) {
    Transaction tx(office.database());
    REQUIRE(tx.begin());
    auto number = OfficeStore(office.database()).takeNumber(tx, prefix, year);
    REQUIRE(tx.record(clerk, {QStringLiteral("test"), prefix, {}}, office.nowUtc()));
    REQUIRE(tx.commit());
    return number;
}

} // namespace

TEST_CASE("a new office has its lists, a clerk and a leader, and the settings of domain.md") {
    TempOffice temp;
    Office& office = temp.office();
    CHECK(office.items(ListKind::Source).size() == 12);
    CHECK(office.items(ListKind::Category).size() == 12);
    CHECK(office.items(ListKind::Category).front().name == QStringLiteral("三大攻坚战推进不力"));
    CHECK(office.items(ListKind::Category).back().name == QStringLiteral("基层负担"));
    CHECK(office.items(ListKind::Severity).size() == 3);
    CHECK(office.leaders(QDate(2026, 3, 1)) == QStringList{QStringLiteral("领导")});
    CHECK(office.defaultActor().person == QStringLiteral("经办人"));
    OfficeSettings expected;
    expected.officeName = QStringLiteral("江州市效能办");
    expected.prefix = QStringLiteral("江效");
    CHECK(office.settings(QDate(2026, 3, 1)) == expected);
    CHECK(office.today() == QDate(2026, 11, 20));
    CHECK_FALSE(office.isSample());
}

TEST_CASE("a list entry is found whatever its quotation marks and blanks") {
    TempOffice temp;
    const ListItem* item = temp.office().itemByName(ListKind::Category, QStringLiteral("“门好进、脸好看、事难办”"));
    REQUIRE(item != nullptr);
    CHECK(item->name == QStringLiteral("门好进脸好看事难办"));
    CHECK(temp.office().item(ListKind::Category, item->id) == item);
    CHECK(temp.office().item(ListKind::Source, item->id) == nullptr);
    CHECK(temp.office().itemByName(ListKind::Source, QStringLiteral("道听途说")) == nullptr);
}

TEST_CASE("a setting is in force from its day on and not before") {
    TempOffice temp;
    OfficeService service(temp.office());
    REQUIRE(service.setValue(QStringLiteral("ordinaryDays"), QStringLiteral("20"), QDate(2026, 7, 1), clerk));
    REQUIRE(service.setValue(QStringLiteral("ordinaryDays"), QStringLiteral("18"), QDate(2026, 4, 1), clerk));
    temp.reopen();
    const Office& office = temp.office();
    CHECK(office.settings(QDate(2026, 3, 31)).ordinaryDays == 15);
    CHECK(office.settings(QDate(2026, 4, 1)).ordinaryDays == 18);
    CHECK(office.settings(QDate(2026, 6, 30)).ordinaryDays == 18);
    CHECK(office.settings(QDate(2026, 7, 1)).ordinaryDays == 20);
    CHECK(office.settings(QDate(2026, 7, 1)).prefix == QStringLiteral("江效"));
    CHECK(office.settings(QDate()).prefix.isEmpty());
}

TEST_CASE("the same setting for the same day is replaced, not doubled") {
    TempOffice temp;
    OfficeService service(temp.office());
    REQUIRE(service.setValue(QStringLiteral("phone"), QStringLiteral("0511-1"), QDate(2026, 1, 1), clerk));
    REQUIRE(service.setValue(QStringLiteral("phone"), QStringLiteral("0511-2"), QDate(2026, 1, 1), clerk));
    CHECK(temp.office().settings(QDate(2026, 1, 1)).phone == QStringLiteral("0511-2"));
    NoProgress progress;
    CHECK(verifyRows(temp.database(), progress).value().isEmpty());
}

TEST_CASE("a setting out of its range or without a name is refused") {
    TempOffice temp;
    OfficeService service(temp.office());
    const auto code = [&](const char* key, const char* value) {
        return service.setValue(QString::fromLatin1(key), QString::fromLatin1(value), QDate(2026, 1, 1), clerk).error().code;
    };
    CHECK(code("ordinaryDays", "0") == QStringLiteral("office.setting_out_of_range"));
    CHECK(code("ordinaryDays", "fifteen") == QStringLiteral("office.setting_out_of_range"));
    CHECK(code("colour", "red") == QStringLiteral("office.unknown_setting"));
    CHECK(service.setValue(QStringLiteral("phone"), QStringLiteral("1"), QDate(), clerk).error().code ==
          QStringLiteral("office.setting_needs_day"));
    for (const QString& key : settingKeys()) { // every default lies in its own range
        OfficeSettings settings;
        CHECK(applySetting(settings, key, settingText(OfficeSettings(), key)));
        CHECK(settings == OfficeSettings());
    }
}

TEST_CASE("a list grows by what is new and only by that") {
    TempOffice temp;
    OfficeService service(temp.office());
    int published = 0;
    QObject context;
    QObject::connect(&temp.office().changes(), &Changes::changed, &context, [&](const ChangeSet& set) {
        ++published;
        CHECK(set.touches(ChangeKind::Lists));
    });
    const auto added = service.addListItem(ListKind::Source, QStringLiteral(" 市长信箱 "), clerk, QDate(2026, 3, 1));
    REQUIRE(added);
    CHECK(temp.office().itemByName(ListKind::Source, QStringLiteral("市长信箱"))->id == *added);
    CHECK(temp.office().items(ListKind::Source).back().position == 13);
    CHECK(service.addListItem(ListKind::Source, QStringLiteral("市长信箱"), clerk, QDate(2026, 3, 1)) == *added);
    CHECK(published == 1);
    CHECK_FALSE(service.addListItem(ListKind::Source, QStringLiteral("、"), clerk, QDate(2026, 3, 1)));
}

TEST_CASE("a leader counts from his first day; a name stands for one person") {
    TempOffice temp;
    OfficeService service(temp.office());
    REQUIRE(service.addPerson(QStringLiteral("王某"), Role::Leader, clerk, QDate(2026, 5, 1)));
    CHECK(temp.office().leaders(QDate(2026, 4, 30)).size() == 1);
    CHECK(temp.office().leaders(QDate(2026, 5, 1)).contains(QStringLiteral("王某")));
    CHECK(service.addPerson(QStringLiteral("王某"), Role::Clerk, clerk, QDate(2026, 5, 1)).error().kind == ErrorKind::Conflict);
}

TEST_CASE("numbers run from one without gaps, per series and year") {
    TempOffice temp;
    Office& office = temp.office();
    CHECK(take(office, QStringLiteral("江效催"), 2026) == 1);
    CHECK(take(office, QStringLiteral("江效催"), 2026) == 2);
    CHECK(take(office, QStringLiteral("江效催"), 2027) == 1);
    CHECK(take(office, QStringLiteral("江效交"), 2026) == 1);
    {
        Transaction given(office.database()); // an act that is given up gives its number back
        REQUIRE(given.begin());
        CHECK(OfficeStore(office.database()).takeNumber(given, QStringLiteral("江效催"), 2026) == 3);
    }
    CHECK(take(office, QStringLiteral("江效催"), 2026) == 3);
}

TEST_CASE("a raised series never goes back and never hands out a number again") {
    TempOffice temp;
    Office& office = temp.office();
    OfficeStore store(office.database());
    {
        Transaction tx(office.database());
        REQUIRE(tx.begin());
        REQUIRE(store.raiseNumber(tx, QStringLiteral("江效交"), 2026, 40));
        REQUIRE(store.raiseNumber(tx, QStringLiteral("江效交"), 2026, 12));
        REQUIRE(tx.record(clerk, {QStringLiteral("test"), {}, {}}, office.nowUtc()));
        REQUIRE(tx.commit());
    }
    CHECK(store.lastNumber(QStringLiteral("江效交"), 2026) == 40);
    CHECK(take(office, QStringLiteral("江效交"), 2026) == 41);
}

TEST_CASE("an imported arrangement replaces the built-in one of its year and survives reopening") {
    TempOffice temp;
    CHECK_FALSE(temp.office().calendar().isWorkday(QDate(2026, 10, 1)));
    const HolidayYear odd{2026, {{QDate(2026, 10, 9), QStringLiteral("试验"), true}}, QStringLiteral("试验通知")};
    REQUIRE(OfficeService(temp.office()).importHolidays(odd, clerk));
    CHECK(temp.office().calendar().isWorkday(QDate(2026, 10, 1)));
    temp.reopen();
    CHECK(temp.office().calendar().isWorkday(QDate(2026, 10, 1)));
    CHECK_FALSE(temp.office().calendar().isWorkday(QDate(2026, 10, 9)));
    CHECK_FALSE(temp.office().calendar().isWorkday(QDate(2025, 10, 1)));
    const HolidayYear again{2026, {{QDate(2026, 10, 12), QStringLiteral("试验"), true}}, {}};
    REQUIRE(OfficeService(temp.office()).importHolidays(again, clerk));
    CHECK(temp.office().calendar().isWorkday(QDate(2026, 10, 9)));
}

TEST_CASE("the sample year stands still on its own day") {
    QTemporaryDir folder;
    const FixedClock clock(QDate(2031, 5, 5));
    NewOffice made;
    made.name = QStringLiteral("样例市效能办");
    made.demoAsOf = QDate(2026, 11, 20);
    {
        auto office = Office::create(folder.filePath(QStringLiteral("a.duban")), made, clerk, clock);
        REQUIRE(office);
        CHECK((*office)->today() == QDate(2026, 11, 20));
    }
    auto office = Office::open(folder.filePath(QStringLiteral("a.duban")), OpenMode::ReadOnly, clock);
    REQUIRE(office);
    CHECK((*office)->isSample());
    CHECK((*office)->today() == QDate(2026, 11, 20));
    CHECK((*office)->settings(QDate(2026, 1, 1)).officeName == made.name);
    CHECK(OfficeService(**office).setValue(QStringLiteral("phone"), QStringLiteral("1"), QDate(2026, 1, 1), clerk).error().code ==
          QStringLiteral("store.opened_read_only"));
}

TEST_CASE("a new office is refused where a file stands already, and that file stays as it is") {
    TempOffice temp;
    temp.close();
    QFile before(temp.path());
    REQUIRE(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    before.close();
    CHECK(Office::create(temp.path(), {}, clerk, temp.clock()).error().code == QStringLiteral("store.exists"));
    REQUIRE(before.open(QIODevice::ReadOnly));
    CHECK(before.readAll() == bytes);
}
