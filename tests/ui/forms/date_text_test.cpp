#include "forms/date_text.h"

#include "core/temp_office.h"

using namespace duban;

namespace {
QString s(const char* text) { return QString::fromUtf8(text); }
} // namespace

TEST_CASE("a date is understood in every way in which a clerk writes it") {
    const Calendar calendar = Calendar::builtIn();
    const QDate today(2026, 2, 12);
    for (const char* text : {"2026-03-05", "2026/3/5", "2026.3.5", "2026年3月5日", "20260305", "3.5", "3-5", "3/5", "3月5日", "3月5号",
                             " ３．５ ", "3。5", "２０２６－０３－０５"}) {
        INFO(text);
        CHECK(parseDateText(s(text), today, calendar) == QDate(2026, 3, 5));
    }
    // 2026-02-12 + 5 working days is 26 February: the Spring Festival lies between (domain.md, Dates)
    for (const char* text : {"+5工作日", "+5个工作日", "+5", "5个工作日", "5工作日后"}) {
        INFO(text);
        CHECK(parseDateText(s(text), today, calendar) == QDate(2026, 2, 26));
    }
    CHECK(parseDateText(s("+5天"), today, calendar) == QDate(2026, 2, 17));
    CHECK(parseDateText(s("今天"), today, calendar) == today);
    CHECK(parseDateText(s("明天"), today, calendar) == QDate(2026, 2, 13));
}

TEST_CASE("what is no date is not guessed at") {
    const Calendar calendar = Calendar::builtIn();
    for (const char* text : {"", "abc", "2026-02-30", "13.5", "3.32", "15", "2026", "三月五日", "20261305", "0001-01-01", "3.5.6.7"}) {
        INFO(text);
        CHECK_FALSE(parseDateText(s(text), QDate(2026, 2, 12), calendar));
    }
}

TEST_CASE("a limit is a number of working days or a date, and is shown both ways with its weekday") {
    const Calendar calendar = Calendar::builtIn();
    const QDate zero(2026, 3, 2);
    CHECK(parseLimitText(s("15"), zero, calendar) == Limit{15, std::nullopt});
    CHECK(parseLimitText(s("15个工作日"), zero, calendar) == Limit{15, std::nullopt});
    CHECK(parseLimitText(s("3.23"), zero, calendar) == Limit{std::nullopt, QDate(2026, 3, 23)});
    CHECK_FALSE(parseLimitText(s("半个月"), zero, calendar));
    // 2 March 2026 is a Monday; 15 working days without a holiday are three weeks
    CHECK(limitBothWays(Limit{15, std::nullopt}, zero, calendar).startsWith(s("2026-03-23 星期一 · 15")));
    CHECK(limitBothWays(Limit{std::nullopt, QDate(2026, 3, 23)}, zero, calendar) == limitBothWays(Limit{15, std::nullopt}, zero, calendar));
    // a typed Saturday rolls to the Monday after it
    CHECK(limitBothWays(Limit{std::nullopt, QDate(2026, 3, 21)}, zero, calendar).startsWith(s("2026-03-23")));
    // 2027 is not loaded: the date is provisional and says so
    CHECK(limitBothWays(Limit{30, std::nullopt}, QDate(2026, 12, 20), calendar).count(s(" · ")) == 2);
}
