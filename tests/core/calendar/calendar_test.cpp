#include "calendar/calendar.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace duban;

namespace {

QDate day(const char* iso) { return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate); }

/// The naive count: straight from the files, one day after the other, sharing nothing with the program.
class NaiveCalendar {
public:
    NaiveCalendar() {
        for (int year = 2016; year <= 2026; ++year) {
            QFile file(QStringLiteral(DUBAN_SOURCE_DIR "/resources/holidays/holidays-%1.json").arg(year));
            REQUIRE(file.open(QIODevice::ReadOnly));
            for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).object().value(u"days").toArray())
                m_listed[value[u"date"].toString()] = value[u"isOffDay"].toBool();
        }
    }
    bool works(QDate date) const {
        const auto found = m_listed.find(date.toString(Qt::ISODate));
        return found != m_listed.end() ? !*found : date.dayOfWeek() < 6;
    }
    QDate add(QDate date, int workdays) const {
        for (int counted = 0; counted < workdays;) {
            date = date.addDays(1);
            counted += works(date) ? 1 : 0;
        }
        return date;
    }

private:
    QHash<QString, bool> m_listed; // date -> off
};

} // namespace

TEST_CASE("the eight deadlines of the field's own examples") {
    struct Vector {
        const char* dayZero;
        int workdays;
        const char* due;
    };
    const Vector vectors[] = {
        {"2026-02-12", 5, "2026-02-26"}, {"2026-02-13", 5, "2026-02-27"}, {"2026-04-30", 5, "2026-05-11"}, {"2026-09-18", 10, "2026-10-09"},
        {"2026-09-30", 5, "2026-10-13"}, {"2025-01-24", 5, "2025-02-07"}, {"2025-09-26", 7, "2025-10-13"}, {"2024-02-08", 7, "2024-02-23"},
    };
    const Calendar calendar = Calendar::builtIn();
    for (const Vector& v : vectors) {
        CAPTURE(v.dayZero, v.workdays);
        const Deadline deadline = calendar.deadline(day(v.dayZero), v.workdays);
        CHECK(deadline.due == day(v.due));
        CHECK_FALSE(deadline.provisional);
        CHECK(calendar.addWorkdays(day(v.dayZero), v.workdays) == day(v.due));
        CHECK(calendar.workdaysBetween(day(v.dayZero), day(v.due)) == v.workdays);
    }
}

TEST_CASE("ten thousand random dates agree with a naive count") {
    const NaiveCalendar naive;
    const Calendar calendar = Calendar::builtIn();
    std::mt19937 random(20261121); // the same dates in every run
    std::uniform_int_distribution<qint64> anyDay(QDate(2016, 1, 1).toJulianDay(), QDate(2026, 12, 31).toJulianDay());
    std::uniform_int_distribution<int> anyLimit(1, 60);
    int wrong = 0;
    for (int i = 0; i < 10'000 && wrong == 0; ++i) {
        const QDate from = QDate::fromJulianDay(anyDay(random));
        const int limit = anyLimit(random);
        const QDate due = naive.add(from, limit);
        QDate last = from;
        while (!naive.works(last))
            last = last.addDays(-1);
        QDate next = from;
        while (!naive.works(next))
            next = next.addDays(1);
        const QDate to = from.addDays(limit * 2 - 30); // before or after
        int between = 0;
        for (QDate date = from.addDays(1); date <= to; date = date.addDays(1))
            between += naive.works(date) ? 1 : 0;
        const bool agrees = calendar.isWorkday(from) == naive.works(from) && calendar.addWorkdays(from, limit) == due &&
                            calendar.deadline(from, limit).due == due && calendar.lastWorkday(from) == last &&
                            calendar.rollForward(from) == next && calendar.workdaysBetween(from, to) == between;
        if (!agrees) {
            ++wrong;
            CAPTURE(from.toString(Qt::ISODate).toStdString(), limit);
            FAIL_CHECK("the calendar and the naive count differ");
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("every day from 2016 to 2026 is what its arrangement says") {
    const NaiveCalendar naive;
    const Calendar calendar = Calendar::builtIn();
    int differing = 0;
    for (QDate date(2016, 1, 1); date.year() < 2027; date = date.addDays(1))
        differing += calendar.isWorkday(date) != naive.works(date) || calendar.explain(date).counted != naive.works(date) ? 1 : 0;
    CHECK(differing == 0);
    CHECK(calendar.loadedYears() == std::vector<int>{2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026});
}

TEST_CASE("years known from elsewhere have their number of working days") {
    // 2024: 251, 2025: 248 (public holidays grew from 11 to 13 days), counted from the notices by hand.
    const Calendar calendar = Calendar::builtIn();
    CHECK(calendar.workdaysBetween(day("2023-12-31"), day("2024-12-31")) == 251);
    CHECK(calendar.workdaysBetween(day("2024-12-31"), day("2025-12-31")) == 248);
}

TEST_CASE("a deadline shows its working, day by day") {
    const Deadline deadline = Calendar::builtIn().deadline(day("2026-02-12"), 5);
    REQUIRE(deadline.days.size() == 14); // 13 February to 26 February
    CHECK(deadline.days.front() == CountedDay{day("2026-02-13"), true, DayReason::Weekday, {}});
    CHECK(deadline.days[1] == CountedDay{day("2026-02-14"), true, DayReason::MakeUpWorkday, QStringLiteral("春节")});
    CHECK(deadline.days[2] == CountedDay{day("2026-02-15"), false, DayReason::Holiday, QStringLiteral("春节")});
    CHECK(deadline.days.back() == CountedDay{day("2026-02-26"), true, DayReason::Weekday, {}});
    CHECK(std::count_if(deadline.days.begin(), deadline.days.end(), [](const CountedDay& d) { return d.counted; }) == 5);
}

TEST_CASE("each reason has its words") {
    const Calendar calendar = Calendar::builtIn();
    CHECK(dayReasonText(calendar.explain(day("2026-02-17"))) == QStringLiteral("春节"));
    CHECK(dayReasonText(calendar.explain(day("2026-02-14"))) == QStringLiteral("Make-up working day (春节)")); // untranslated here
    CHECK(dayReasonText(calendar.explain(day("2026-03-07"))) == QStringLiteral("Weekend"));
    CHECK(dayReasonText(calendar.explain(day("2026-03-09"))) == QStringLiteral("Working day"));
    // The arrangement of 2020 lists 3 February, a Monday, as working; nobody would call that a make-up day.
    CHECK(calendar.explain(day("2020-02-03")) == CountedDay{day("2020-02-03"), true, DayReason::Weekday, {}});
}

TEST_CASE("a date outside the loaded years is provisional, and so is late December before the next notice") {
    const Calendar calendar = Calendar::builtIn();
    CHECK_FALSE(calendar.isProvisional(day("2026-12-24")));
    CHECK(calendar.isProvisional(day("2026-12-25")));
    CHECK(calendar.isProvisional(day("2027-01-04")));
    CHECK(calendar.isProvisional(day("2015-12-31")));
    CHECK_FALSE(calendar.isProvisional(day("2025-12-31"))); // 2026 is loaded
    CHECK(calendar.deadline(day("2026-12-21"), 5).provisional);
    CHECK_FALSE(calendar.deadline(day("2026-12-21"), 3).provisional);
}

TEST_CASE("outside the loaded years Monday to Friday count") {
    const Calendar none({});
    CHECK(none.addWorkdays(day("2026-02-12"), 5) == day("2026-02-19"));
    CHECK(none.isProvisional(day("2026-02-12")));
    CHECK(Calendar::builtIn().addWorkdays(day("2031-05-02"), 1) == day("2031-05-05"));     // Friday to Monday
    CHECK(Calendar::builtIn().addWorkdays(day("2009-10-02"), 10) == day("2009-10-16"));    // two weeks
    CHECK(Calendar::builtIn().workdaysBetween(day("2015-12-31"), day("2016-01-04")) == 1); // 1 January is a holiday; the 4th a Monday
}

TEST_CASE("a limit typed on a rest day rolls forward, one on a working day stays") {
    const Calendar calendar = Calendar::builtIn();
    CHECK(calendar.rollForward(day("2026-10-03")) == day("2026-10-08"));
    CHECK(calendar.rollForward(day("2026-02-14")) == day("2026-02-14")); // a make-up Saturday
    CHECK(calendar.rollForward(day("2026-03-06")) == day("2026-03-06"));
    CHECK(calendar.lastWorkday(day("2026-10-05")) == day("2026-09-30"));
}

TEST_CASE("a day that is no date is answered, not crashed on") {
    const Calendar calendar = Calendar::builtIn();
    CHECK_FALSE(calendar.isWorkday({}));
    CHECK_FALSE(calendar.addWorkdays({}, 5).isValid());
    CHECK_FALSE(calendar.rollForward({}).isValid());
    CHECK_FALSE(calendar.lastWorkday({}).isValid());
    CHECK(calendar.deadline({}, 5).days.empty());
    CHECK(calendar.workdaysBetween({}, day("2026-01-01")) == 0);
    CHECK(calendar.workdaysBetween(day("2026-01-09"), day("2026-01-05")) == 0);
    CHECK(calendar.addWorkdays(day("2026-03-07"), 0) == day("2026-03-07"));
}

TEST_CASE("an arrangement loaded again replaces the one before it, December of the year before included") {
    const auto saturday = day("2027-01-09");
    const HolidayYear first{2027, {{saturday, QStringLiteral("元旦"), false}, {day("2027-01-01"), QStringLiteral("元旦"), true}}, {}};
    const HolidayYear second{
        2027, {{day("2027-01-01"), QStringLiteral("元旦"), true}, {day("2026-12-31"), QStringLiteral("元旦"), true}}, {}};
    std::vector<HolidayYear> years = builtInHolidayYears();
    years.push_back(first);
    CHECK(Calendar(years).isWorkday(saturday));
    CHECK(Calendar(years).isWorkday(day("2026-12-31")));
    CHECK_FALSE(Calendar(years).isProvisional(day("2026-12-31")));
    years.push_back(second);
    CHECK_FALSE(Calendar(years).isWorkday(saturday));
    CHECK_FALSE(Calendar(years).isWorkday(day("2026-12-31")));
}
