#include "core/temp_office.h"

#include "base/progress.h"
#include "departments/department_store.h"
#include "store/audit.h"

using namespace duban;

namespace {

const QDate day(2026, 3, 1);

QString codeOf(DepartmentService& service, const QString& text, QDate on = day) {
    const DepartmentMatch match = service.matcher().value().match(text, on);
    const auto* found = std::get_if<DepartmentFound>(&match);
    return found == nullptr ? QString() : found->department.body.code;
}

DepartmentDraft unit(const char* code, const QString& name) {
    DepartmentDraft draft;
    draft.code = QString::fromLatin1(code);
    draft.name = name;
    draft.groupName = QStringLiteral("政府部门");
    return draft;
}

} // namespace

TEST_CASE("the sample list comes back from the file as it went in") {
    TempOffice temp;
    DepartmentService service(temp.office());
    const auto units = service.all().value();
    CHECK(units.size() == 90);
    CHECK(service.groups().value().size() == 6);
    CHECK(service.groups().value()[0].name == QStringLiteral("党群部门"));
    CHECK(service.groups().value()[0].ranked);
    const DepartmentMatcher matcher = service.matcher().value();
    const Department* ended = matcher.byCode(QStringLiteral("ZF35"));
    REQUIRE(ended != nullptr);
    CHECK(ended->body.validTo == QDate(2024, 5, 31));
    CHECK(ended->body.successorCode == QStringLiteral("ZF30"));
    CHECK(ended->body.groupName == QStringLiteral("政府部门"));
    const Department* first = matcher.byCode(QStringLiteral("DQ01"));
    REQUIRE(first != nullptr);
    CHECK(first->body.aliases ==
          QStringList{QStringLiteral("市纪委"), QStringLiteral("市监委"), QStringLiteral("中共江州市纪律检查委员会")});
    CHECK(first->body.validFrom == QDate(2019, 1, 20));
    NoProgress progress;
    CHECK(verifyRows(temp.database(), progress).value().isEmpty());
}

TEST_CASE("the same list taken in again changes nothing") {
    TempOffice temp;
    DepartmentService service(temp.office());
    CHECK(service.importCsv(testData("departments.csv"), clerk, day) == 0);
    CHECK(service.all().value().front().version == 1);
}

TEST_CASE("a list updates by code and keeps the earlier name as an alias") {
    TempOffice temp;
    DepartmentService service(temp.office());
    const QByteArray csv = QStringLiteral("code,name,short_name,group\nZF02,市发展改革局,市发改局,政府部门\n").toUtf8();
    CHECK(service.importCsv(csv, clerk, day) == 1);
    CHECK(codeOf(service, QStringLiteral("市发展改革局")) == QStringLiteral("ZF02"));
    CHECK(codeOf(service, QStringLiteral("市发展和改革委员会")) == QStringLiteral("ZF02"));
    CHECK(codeOf(service, QStringLiteral("发改委")) == QStringLiteral("ZF02"));
    CHECK(service.all().value().size() == 90);
}

TEST_CASE("a list may give one unit's earlier name to another") {
    TempOffice temp;
    DepartmentService service(temp.office());
    const QByteArray csv = QStringLiteral("code,name,group\nZF02,市发展改革局,政府部门\nZF98,市发展和改革委员会,政府部门\n").toUtf8();
    CHECK(service.importCsv(csv, clerk, day) == 2);
    CHECK(codeOf(service, QStringLiteral("市发展和改革委员会")) == QStringLiteral("ZF98"));
}

TEST_CASE("a list with one bad line changes nothing at all") {
    TempOffice temp;
    DepartmentService service(temp.office());
    const QByteArray csv = QStringLiteral("code,name,group\nZF98,市新局,政府部门\nZF99,市教育局,政府部门\n").toUtf8();
    const auto refused = service.importCsv(csv, clerk, day);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("departments.name_taken"));
    CHECK(refused.error().args.contains(QStringLiteral("ZF03 市教育局")));
    CHECK(service.all().value().size() == 90);
}

TEST_CASE("a renamed unit is found under both names, on older papers too") {
    TempOffice temp;
    DepartmentService service(temp.office());
    REQUIRE(service.rename(QStringLiteral("ZF03"), QStringLiteral("市教育体育局"), QStringLiteral("市教体局"), clerk, day));
    CHECK(codeOf(service, QStringLiteral("市教育局"), QDate(2025, 1, 1)) == QStringLiteral("ZF03"));
    CHECK(codeOf(service, QStringLiteral("市教体局")) == QStringLiteral("ZF03"));
    CHECK(service.matcher().value().byCode(QStringLiteral("ZF03"))->version == 2);
    CHECK(service.rename(QStringLiteral("ZF03"), QStringLiteral("市发展和改革委员会"), {}, clerk, day).error().kind == ErrorKind::Conflict);
    CHECK(service.rename(QStringLiteral("ZF03"), QStringLiteral("  "), {}, clerk, day).error().code ==
          QStringLiteral("departments.name_empty"));
    CHECK(service.rename(QStringLiteral("QQ03"), QStringLiteral("甲"), {}, clerk, day).error().kind == ErrorKind::NotFound);
}

TEST_CASE("an ended unit answers through its successor from the day after") {
    TempOffice temp;
    DepartmentService service(temp.office());
    REQUIRE(service.end(QStringLiteral("ZF03"), QDate(2026, 6, 30), QStringLiteral("ZF02"), clerk, day));
    CHECK(codeOf(service, QStringLiteral("市教育局"), QDate(2026, 6, 30)) == QStringLiteral("ZF03"));
    CHECK(codeOf(service, QStringLiteral("市教育局"), QDate(2026, 7, 1)) == QStringLiteral("ZF02"));
    CHECK(service.end(QStringLiteral("ZF03"), QDate(2026, 7, 31), {}, clerk, day).error().code ==
          QStringLiteral("departments.already_ended"));
}

TEST_CASE("ending a unit needs a day, and a successor that is there") {
    TempOffice temp;
    DepartmentService service(temp.office());
    const auto code = [&](QDate last, const char* successor) {
        return service.end(QStringLiteral("ZF03"), last, QString::fromLatin1(successor), clerk, day).error().code;
    };
    CHECK(code(QDate(), "ZF02") == QStringLiteral("departments.end_needs_day"));
    CHECK(code(QDate(2001, 1, 1), "ZF02") == QStringLiteral("departments.ends_before_start"));
    CHECK(code(QDate(2026, 6, 30), "QQ02") == QStringLiteral("departments.unknown_successor"));
    CHECK(code(QDate(2026, 6, 30), "ZF35") == QStringLiteral("departments.successor_not_there"));
    CHECK(code(QDate(2026, 6, 30), "ZF03") == QStringLiteral("departments.successor_loop"));
    CHECK_FALSE(service.matcher().value().byCode(QStringLiteral("ZF03"))->body.validTo);
}

TEST_CASE("a new unit may take the name of one that has ended, not of one that lives") {
    TempOffice temp;
    DepartmentService service(temp.office());
    DepartmentDraft again = unit("ZF90", QStringLiteral("市重大项目建设推进办公室"));
    CHECK(service.add(again, clerk, day).error().code == QStringLiteral("departments.name_taken")); // always existed
    again.validFrom = QDate(2026, 1, 1);
    REQUIRE(service.add(again, clerk, day));
    CHECK(codeOf(service, QStringLiteral("市重大项目建设推进办公室")) == QStringLiteral("ZF90"));
    CHECK(service.add(unit("ZF03", QStringLiteral("新局")), clerk, day).error().code == QStringLiteral("departments.code_taken"));
    CHECK(service.add(unit("", QStringLiteral("新局")), clerk, day).error().code == QStringLiteral("departments.code_empty"));
}

TEST_CASE("a unit without a group stands in one that is not ranked") {
    TempOffice temp;
    DepartmentService service(temp.office());
    DepartmentDraft draft = unit("ZF91", QStringLiteral("市新局"));
    draft.groupName.clear();
    REQUIRE(service.add(draft, clerk, day));
    CHECK(service.groups().value().back().name == QStringLiteral("未分组"));
    CHECK_FALSE(service.groups().value().back().ranked);
    CHECK(service.all().value().back().body.code == QStringLiteral("ZF91"));
    CHECK(service.all().value().back().body.shortName == QStringLiteral("市新局"));
}

TEST_CASE("a unit that somebody else changed meanwhile is not overwritten") {
    TempOffice temp;
    DepartmentStore store(temp.database());
    const Department before = store.all().value().front();
    const GroupId group = store.groups().value().front().id;
    Transaction tx(temp.database());
    REQUIRE(tx.begin());
    REQUIRE(store.save(tx, before, group));
    CHECK(store.save(tx, before, group).error().kind == ErrorKind::Conflict);
}

TEST_CASE("departments are announced once, after the commit") {
    TempOffice temp;
    DepartmentService service(temp.office());
    int published = 0;
    QObject context;
    QObject::connect(&temp.office().changes(), &Changes::changed, &context, [&](const ChangeSet& set) {
        ++published;
        CHECK(set.touches(ChangeKind::Departments));
        CHECK_FALSE(temp.database().inTransaction());
    });
    REQUIRE(service.rename(QStringLiteral("ZF03"), QStringLiteral("市教育体育局"), {}, clerk, day));
    CHECK_FALSE(service.rename(QStringLiteral("ZF03"), QString(), {}, clerk, day));
    CHECK(published == 1);
}
