#include "calendar/calendar.h"

#include <catch2/catch.hpp>

using namespace duban;

namespace {

Error refusal(const QByteArray& json) {
    const Result<HolidayYear> result = parseHolidayYear(json);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().kind == ErrorKind::Invalid);
    CHECK(sentence(result.error()).size() > 30);
    CHECK_FALSE(sentence(result.error()).contains(QLatin1Char('%')));
    return result.error();
}

QByteArray year2027(const QByteArray& days) { return "{\"year\":2027,\"days\":[" + days + "]}"; }

const QByteArray newYear = R"({"name":"元旦","date":"2027-01-01","isOffDay":true})";

} // namespace

TEST_CASE("a year's arrangement is read as published") {
    const auto year = parseHolidayYear("{\"year\":2027,\"papers\":[\"国办发明电〔2026〕7号\"],\"days\":[" + newYear +
                                       R"(,{"name":"元旦","date":"2026-12-31","isOffDay":true}]})");
    REQUIRE(year.has_value());
    CHECK(year->year == 2027);
    CHECK(year->source == QStringLiteral("国办发明电〔2026〕7号"));
    REQUIRE(year->days.size() == 2);
    CHECK(year->days[0] == SpecialDay{QDate(2027, 1, 1), QStringLiteral("元旦"), true});
    CHECK(year->days[1].date == QDate(2026, 12, 31)); // its own notice moved it
    CHECK(parseHolidayYear("\xEF\xBB\xBF" + year2027(newYear)).has_value());
}

TEST_CASE("eleven years are built in") { CHECK(builtInHolidayYears().size() == 11); }

TEST_CASE("what is not an arrangement is refused") {
    CHECK(refusal("").code == QStringLiteral("calendar.not_json"));
    CHECK(refusal("年,日期\n2027,2027-01-01").code == QStringLiteral("calendar.not_json"));
    CHECK(refusal("[1,2]").code == QStringLiteral("calendar.not_json"));
    CHECK(refusal(QByteArray(200'000, '[')).code == QStringLiteral("calendar.not_json"));
    CHECK(refusal("{}").code == QStringLiteral("calendar.year_missing"));
    CHECK(refusal(R"({"year":"2027","days":[]})").code == QStringLiteral("calendar.year_missing"));
    CHECK(refusal(R"({"year":2027.5,"days":[]})").code == QStringLiteral("calendar.year_missing"));
    CHECK(refusal(R"({"year":1e300,"days":[]})").code == QStringLiteral("calendar.year_missing"));
    CHECK(refusal(R"({"year":2027})").code == QStringLiteral("calendar.days_missing"));
    CHECK(refusal(R"({"year":2027,"days":{"a":1}})").code == QStringLiteral("calendar.days_missing"));
}

TEST_CASE("a wrong day is refused with its place") {
    const auto second = [](const QByteArray& day) { return refusal(year2027(newYear + "," + day)); };
    struct Case {
        const char* day;
        const char* code;
        const char* place;
    };
    const Case cases[] = {
        {R"(7)", "calendar.day_not_object", "2"},
        {R"({"name":"春节","isOffDay":true})", "calendar.invalid_date", "2"},
        {R"({"name":"春节","date":"2027-02-30","isOffDay":true})", "calendar.invalid_date", "2 (2027-02-30)"},
        {R"({"name":"春节","date":"2027-2-3","isOffDay":true})", "calendar.invalid_date", "2 (2027-2-3)"},
        {R"({"name":"春节","date":"2028-02-06","isOffDay":true})", "calendar.wrong_year", "2 (2028-02-06)"},
        {R"({"name":"春节","date":"2026-11-30","isOffDay":true})", "calendar.wrong_year", "2 (2026-11-30)"},
        {R"({"name":"春节","date":"2027-02-06"})", "calendar.off_day_missing", "2 (2027-02-06)"},
        {R"({"name":"春节","date":"2027-02-06","isOffDay":"yes"})", "calendar.off_day_missing", "2 (2027-02-06)"},
        {R"({"name":" ","date":"2027-02-06","isOffDay":true})", "calendar.name_missing", "2 (2027-02-06)"},
        {R"({"name":"元旦","date":"2027-01-01","isOffDay":false})", "calendar.duplicate_day", "2 (2027-01-01)"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.day);
        const Error error = second(c.day);
        CHECK(error.code == QString::fromLatin1(c.code));
        CHECK(error.args.value(0) == QString::fromLatin1(c.place));
    }
}
