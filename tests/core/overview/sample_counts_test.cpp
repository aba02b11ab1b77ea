// The sample ledger, imported: every total that its expected file states, counted by the lists and cards of the program.
#include "core/temp_office.h"

#include "exchange/import_service.h"
#include "overview/counts.h"
#include "overview/due_list.h"
#include "overview/workbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace duban;

namespace {

const QDate on(2026, 11, 20);

class Sample {
public:
    Sample() {
        ImportService service(office.office());
        NoProgress quiet;
        const auto preview = service.preview({QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/ledger-2026.xlsx")}, {}, on, quiet);
        REQUIRE(preview);
        REQUIRE(service.commit(*preview, clerk, on, quiet));
        expected = QJsonDocument::fromJson(testData("ledger-2026.expected.json")).object();
    }
    [[nodiscard]] QJsonObject totals(const char* part) const {
        return expected[QStringLiteral("totals")].toObject()[QLatin1String(part)].toObject();
    }
    [[nodiscard]] std::vector<QJsonObject> accepted() const {
        std::vector<QJsonObject> out;
        for (const auto row : expected[QStringLiteral("rows")].toArray())
            if (row.toObject()[QStringLiteral("status")].toString() == QStringLiteral("accepted"))
                out.push_back(row.toObject()[QStringLiteral("values")].toObject());
        return out;
    }
    TempOffice office;
    QJsonObject expected;
};

void sameTally(const Tally& tally, const QJsonObject& expected) {
    CHECK(tally.accepted == expected[QStringLiteral("accepted")].toInt());
    CHECK(tally.closed == expected[QStringLiteral("closed")].toInt());
    CHECK(tally.open == expected[QStringLiteral("open")].toInt());
    CHECK(tally.closureRate() == qRound(expected[QStringLiteral("closure_rate")].toDouble() * 10'000));
}

} // namespace

TEST_CASE("the imported sample ledger counts as its expected totals by quarter, group, category and unit") {
    Sample sample;
    Counts counts(sample.office.office());
    const MatterFilter year{.asOf = on, .issued = {QDate(2026, 1, 1), QDate(2026, 12, 31)}};
    auto total = counts.total(year);
    REQUIRE(total);
    sameTally(*total, sample.totals("overall"));
    const char* quarters[] = {"第一季度", "第二季度", "第三季度", "第四季度"};
    for (int number = 1; number <= 4; ++number) {
        auto quarter = counts.total({.asOf = on, .issuedIn = Quarter(2026, number)});
        REQUIRE(quarter);
        sameTally(*quarter, sample.totals("by_quarter")[QString::fromUtf8(quarters[number - 1])].toObject());
    }
    for (const auto& [by, part] : {std::pair{TallyBy::Group, "by_group"}, std::pair{TallyBy::Category, "by_category"},
                                   std::pair{TallyBy::Department, "by_department"}}) {
        auto lines = counts.tally(by, year);
        REQUIRE(lines);
        const QJsonObject expected = sample.totals(part);
        CHECK(static_cast<qsizetype>(lines->size()) == expected.size());
        for (const TallyLine& line : *lines) {
            const QString key = by == TallyBy::Department ? line.code : line.name;
            INFO(key.toStdString());
            REQUIRE(expected.contains(key));
            sameTally(line.tally, expected[key].toObject());
            CHECK(*mattersOf(sample.office.office(), on).count(line.filter) == line.tally.accepted);
        }
    }
}

TEST_CASE("the sample ledger's months and overdue matters agree with its rows") {
    Sample sample;
    Office& office = sample.office.office();
    std::map<int, std::pair<qint64, qint64>> months;
    qint64 overdue = 0;
    for (const QJsonObject& row : sample.accepted()) {
        const auto date = [&row](const char* key) { return QDate::fromString(row[QLatin1String(key)].toString(), Qt::ISODate); };
        ++months[date("issued_on").month()].first;
        if (row[QStringLiteral("closed")].toBool())
            ++months[date("closed_on").month()].second;
        const QDate due = QDate::fromString(row[QStringLiteral("deadline")].toObject()[QStringLiteral("due")].toString(), Qt::ISODate);
        const bool open = !row[QStringLiteral("closed")].toBool() && !date("completed_on").isValid(); // the completed ones are submitted
        if (open && office.calendar().workdaysBetween(due, on) > 0)
            ++overdue;
    }
    auto counted = Counts(office).months(QDate(2026, 1, 1), on, {.asOf = on});
    REQUIRE(counted);
    REQUIRE(counted->size() == 11);
    for (const MonthCount& month : *counted) {
        INFO(month.month);
        CHECK(month.issued == months[month.month].first);
        CHECK(month.closed == months[month.month].second);
    }
    CHECK(overdue == 21); // counted from the rows apart from this program, too
    auto view = Workbench(office).of(on);
    REQUIRE(view);
    const auto card = [&view](const char* code) { return view->card(QLatin1String(code))->count; };
    CHECK(card("overdue") == overdue);
    CHECK(card("blue") + card("yellow") + card("red") == overdue);
    CHECK(card("submitted") == 4);
    CHECK(card("sign_late") == 0); // an imported matter is signed
    auto ages = Counts(office).overdueAges({.asOf = on});
    REQUIRE(ages);
    CHECK((*ages)[0] + (*ages)[1] + (*ages)[2] + (*ages)[3] == overdue);
    auto due = DueLists(office).of(on);
    REQUIRE(due);
    CHECK(static_cast<qint64>(due->overdue.ids.size()) == overdue);
    auto rows = DueLists(office).rows(due->overdue);
    REQUIRE(rows);
    for (std::size_t i = 1; i < rows->size(); ++i)
        CHECK((*rows)[i - 1].overdueDays >= (*rows)[i].overdueDays);
}

TEST_CASE("any words of a sample problem find its matter") {
    Sample sample;
    MatterQuery matters = mattersOf(sample.office.office(), on);
    for (const QJsonObject& row : sample.accepted()) {
        const QString problem = row[QStringLiteral("problem")].toString();
        const QString ref = row[QStringLiteral("slip_no")].toObject()[QStringLiteral("text")].toString();
        qsizetype start = problem.size() / 3;
        while (start > 0 && problem[start - 1].unicode() < 0x2E80) // a number is found by its beginning, not from its middle
            --start;
        const QString part = problem.mid(start, 12);
        auto ids = matters.ids({.search = part});
        REQUIRE(ids);
        auto found = matters.rows(*ids, on);
        REQUIRE(found);
        INFO(part.toStdString());
        CHECK(std::any_of(found->begin(), found->end(),
                          [&](const MatterRow& one) { return ref.isEmpty() || (one.number == ref && one.problem == problem); }));
    }
}
