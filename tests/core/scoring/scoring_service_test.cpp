#include "sample_ledger.h"
#include "scoring/scoring_service.h"
#include "scoring/sheet_json.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace duban;
using namespace duban::test;

namespace {

const QDate today(2026, 11, 20);

QString daily(const QuarterSheet& sheet, const char16_t* code) {
    const SheetUnit* unit = sheet.unit(QString::fromUtf16(code));
    REQUIRE(unit);
    return unit->component(u"daily"_qs)->points->text();
}

/// "rule points ref date..to xdays" of each line.
QStringList lines(const QuarterSheet& sheet, const char16_t* code) {
    QStringList all;
    for (const SheetLine& line : sheet.unit(QString::fromUtf16(code))->lines)
        all << QStringList{line.rule, line.points.text(), line.ref,
                           line.date.toString(u"MM-dd"_qs) + u".."_qs + line.to.toString(u"MM-dd"_qs), QString::number(line.days)}
                   .join(u' ');
    return all;
}

QuarterSheet scored(Office& office, Quarter quarter, QDate at = today) {
    auto sheet = ScoringService(office).score(quarter, at);
    INFO((sheet ? QString() : sentence(sheet.error()) + sheet.error().detail).toStdString());
    REQUIRE(sheet);
    return *sheet;
}

ScoreEntryDraft criticism() {
    ScoreEntryDraft draft;
    draft.quarter = Quarter(2026, 3);
    draft.unit = u"CG03"_qs;
    draft.rule = u"criticised_city"_qs;
    draft.reason = u"9月10日被市委通报批评"_qs;
    draft.evidence = QStringList{u"江办发〔2026〕31号"_qs};
    draft.approver = u"李主任"_qs;
    return draft;
}

} // namespace

TEST_CASE("the third quarter of the sample ledger agrees with three units counted by hand") {
    TempOffice file;
    takeSampleLedger(file.office());
    const QuarterSheet sheet = scored(file.office(), Quarter(2026, 3));
    CHECK(sheet.asOf == QDate(2026, 9, 30));
    // CG03 市…: slip 47, issued 05-22, limit Friday 06-12, completed Monday 07-06. Its first overdue day, Monday 06-15, and the
    // days to 06-30 are the second quarter's. In the third: Wednesday 07-01, 07-02, 07-03, Monday 07-06 = 4 x 0.05 = 0.20.
    CHECK(lines(sheet, u"CG03") == QStringList{u"late_day -0.20 江效交〔2026〕47号/1 07-01..07-06 4"_qs});
    CHECK(daily(sheet, u"CG03") == u"39.80");
    // ZF32, slip 55 matter 3: limit Friday 07-03, still open. First overdue day Monday 07-06: 0.50. Further days from 07-07:
    // July 07-10 (4) + 3 full weeks (15) = 19, August 21, September 22 (1-4, 7-11, 14-18, Sunday 20, 21-24, 28-30; the 25th rests)
    // = 62 days x 0.05 = 3.10, capped at 1.00.
    // Slip 82: limit Monday 09-07, still open. First overdue day 09-08: 0.50. Further: 09-09, 10, 11 (3), 14-18 (5), Sunday
    // 09-20 (make-up day), 21-24 (4), 28, 29, 30 (3) = 16 days x 0.05 = 0.80. Together 0.50 + 1.00 + 0.50 + 0.80 = 2.80.
    CHECK(lines(sheet, u"ZF32") == QStringList{u"reply_late -0.50 江效交〔2026〕55号/3 07-06..07-06 1"_qs,
                                               u"late_day -1.00 江效交〔2026〕55号/3 07-07..09-30 62"_qs,
                                               u"reply_late -0.50 江效交〔2026〕82号/1 09-08..09-08 1"_qs,
                                               u"late_day -0.80 江效交〔2026〕82号/1 09-09..09-30 16"_qs});
    CHECK(daily(sheet, u"ZF32") == u"37.20");
    // PT03, slip 87: limit Monday 09-28, still open. First overdue day 09-29: 0.50; then 09-30: 0.05. Together 0.55.
    CHECK(lines(sheet, u"PT03") == QStringList{u"reply_late -0.50 江效交〔2026〕87号/1 09-29..09-29 1"_qs,
                                               u"late_day -0.05 江效交〔2026〕87号/1 09-30..09-30 1"_qs});
    CHECK(daily(sheet, u"PT03") == u"39.45");
    // Only the daily component is there: 39.45 x 100 / 40 = 98.625, rounded half away from zero 98.63.
    CHECK(sheet.scaled());
    CHECK(sheet.unit(u"PT03"_qs)->points.text() == u"98.63");
    CHECK(sheet.unit(u"CG03"_qs) != nullptr);
}

TEST_CASE("the sample ledger is never late in signing, and every line cites an event that exists") {
    TempOffice file;
    takeSampleLedger(file.office());
    QSet<QString> events;
    Query all = file.database().composed(u"all events"_qs, u"SELECT uuid FROM event"_qs); // the test looks at the table itself
    REQUIRE(all.exec());
    while (all.next())
        events.insert(all.text(0));
    int seen = 0;
    for (const Quarter quarter : {Quarter(2026, 1), Quarter(2026, 2), Quarter(2026, 3), Quarter(2026, 4)})
        for (const SheetGroup& group : scored(file.office(), quarter).groups)
            for (const SheetUnit& unit : group.units)
                for (const SheetLine& line : unit.lines) {
                    CHECK(line.rule != u"sign_late");
                    CHECK(events.contains(line.event));
                    CHECK(quarter.contains(line.date));
                    CHECK(quarter.contains(line.to));
                    ++seen;
                }
    CHECK(seen > 40);
}

TEST_CASE("a quarter scored again gives the same sheet, and a reader without the lock gets it too") {
    TempOffice file;
    takeSampleLedger(file.office());
    const QuarterSheet first = scored(file.office(), Quarter(2026, 3));
    CHECK(scored(file.office(), Quarter(2026, 3)) == first);
    file.reopen(OpenMode::ReadOnly);
    CHECK(toJson(scored(file.office(), Quarter(2026, 3))) == toJson(first));
}

TEST_CASE("changes are against last quarter, and the first quarter has none") {
    TempOffice file;
    takeSampleLedger(file.office());
    // CG03 in Q2: first overdue day 06-15 0.50, further 06-16..06-30 without 06-19 (Friday, holiday): 16, 17, 18, 22-26, 29, 30
    // = 10 days x 0.05 = 0.50; 39.00 -> 97.50. In Q3 39.80 -> 99.50. Change 2.00.
    CHECK(daily(scored(file.office(), Quarter(2026, 2)), u"CG03") == u"39.00");
    CHECK(scored(file.office(), Quarter(2026, 3)).unit(u"CG03"_qs)->change->text() == u"2.00");
    CHECK_FALSE(scored(file.office(), Quarter(2026, 1)).unit(u"CG03"_qs)->change.has_value());
}

TEST_CASE("an as-of date inside the quarter leaves out what came later") {
    TempOffice file;
    takeSampleLedger(file.office());
    // ZF32 on Friday 07-10: slip 55/3 overdue 07-06 (0.50), 07-07..07-10 4 x 0.05 = 0.20; slip 82 is not yet issued.
    CHECK(daily(scored(file.office(), Quarter(2026, 3), QDate(2026, 7, 10)), u"ZF32") == u"39.30");
}

TEST_CASE("the rows of a withdrawn import are in no score") {
    TempOffice file;
    takeSampleLedger(file.office());
    Transaction tx(file.database());
    REQUIRE(tx.begin());
    SlipStore store(file.database());
    const auto slip = store.idByNumber({u"江效交"_qs, 2026, 82});
    REQUIRE(slip);
    const auto matters = store.matters(**slip);
    REQUIRE(matters);
    REQUIRE(store.setWithdrawn(tx, matters->at(0).id, true));
    REQUIRE(tx.record(clerk, {u"undo"_qs, {}, {}}, file.office().nowUtc()));
    REQUIRE(tx.commit());
    CHECK(daily(scored(file.office(), Quarter(2026, 3)), u"ZF32") == u"38.50"); // only slip 55: 0.50 + 1.00
}

TEST_CASE("points entered by hand need reason, evidence, approver and a rule for it") {
    TempOffice file;
    ScoringService service(file.office());
    REQUIRE(service.addEntry(criticism(), clerk, QDate(2026, 10, 8)));
    const QuarterSheet sheet = scored(file.office(), Quarter(2026, 3));
    CHECK(daily(sheet, u"CG03") == u"39.00");
    CHECK(sheet.unit(u"CG03"_qs)->lines.at(0).reason == u"9月10日被市委通报批评");
    CHECK(daily(scored(file.office(), Quarter(2026, 3), QDate(2026, 10, 7)), u"CG03") == u"40.00"); // not yet entered
    const auto refused = [&](auto change) {
        ScoreEntryDraft draft = criticism();
        change(draft);
        const auto added = service.addEntry(draft, clerk, QDate(2026, 10, 8));
        return added ? QString() : added.error().field;
    };
    CHECK(refused([](ScoreEntryDraft& draft) { draft.reason = u" "_qs; }) == u"reason");
    CHECK(refused([](ScoreEntryDraft& draft) { draft.evidence.clear(); }) == u"evidence");
    CHECK(refused([](ScoreEntryDraft& draft) { draft.approver.clear(); }) == u"approver");
    CHECK(refused([](ScoreEntryDraft& draft) { draft.rule = u"reply_late"_qs; }) == u"rule");
    CHECK(refused([](ScoreEntryDraft& draft) { draft.points = Points::hundredths(50); }) == u"points");
    CHECK(refused([](ScoreEntryDraft& draft) { draft.unit = u"ZF99"_qs; }) == u"unit");
    CHECK(refused([](ScoreEntryDraft& draft) { draft.ref = u"江效交〔2026〕999号/1"_qs; }) == u"ref");
    CHECK(refused([](ScoreEntryDraft& draft) { draft.quarter = Quarter(2027, 1); }) == u"quarter");
}

TEST_CASE("marks of a component are taken all or none, and a later one replaces an earlier one") {
    TempOffice file;
    ScoringService service(file.office());
    const auto lines = service.readMarks("\xEF\xBB\xBF编码,得分\r\nCG03,38.5\r\nZF32,40\r\n");
    REQUIRE(lines);
    REQUIRE(lines->size() == 2);
    const Quarter quarter(2026, 3);
    REQUIRE(service.setMarks(quarter, u"evaluation"_qs, *lines, clerk, today));
    REQUIRE(service.setMarks(quarter, u"evaluation"_qs, {{u"CG03"_qs, Points::hundredths(3900)}}, clerk, today));
    CHECK_FALSE(service.setMarks(quarter, u"evaluation"_qs, {{u"CG03"_qs, Points::hundredths(4001)}}, clerk, today));
    CHECK_FALSE(service.setMarks(quarter, u"daily"_qs, {{u"CG03"_qs, Points::hundredths(100)}}, clerk, today));
    CHECK_FALSE(service.setMarks(quarter, u"leader"_qs, {{u"CG03"_qs, Points()}, {u"XX"_qs, Points()}}, clerk, today));
    CHECK_FALSE(service.readMarks("CG03,38.5\nZF32,viel\n"));
    const QuarterSheet sheet = scored(file.office(), quarter);
    CHECK(sheet.unit(u"CG03"_qs)->component(u"evaluation"_qs)->points->text() == u"39.00");
    CHECK(sheet.unit(u"DQ01"_qs)->incomplete);
    CHECK(sheet.missing == QStringList{u"领导评价"_qs});
    // (40.00 + 39.00) x 100 / 80 = 98.75
    CHECK(sheet.unit(u"CG03"_qs)->points.text() == u"98.75");
}

TEST_CASE("an old quarter keeps its scheme when a new one is adopted") {
    TempOffice file;
    takeSampleLedger(file.office());
    ScoringService service(file.office());
    Scheme stricter = defaultScheme();
    stricter.version = u"2026年第二版"_qs;
    stricter.validFrom = QDate(2026, 7, 1);
    for (SchemeRule& rule : stricter.rules)
        if (rule.code == u"late_day")
            rule.points = Points::hundredths(-10);
    REQUIRE(service.addScheme(stricter, clerk, today));
    CHECK(daily(scored(file.office(), Quarter(2026, 3)), u"CG03") == u"39.60"); // 4 x 0.10
    CHECK(scored(file.office(), Quarter(2026, 3)).version == u"2026年第二版");
    CHECK(daily(scored(file.office(), Quarter(2026, 2)), u"CG03") == u"39.00");
    CHECK(daily(*service.score(Quarter(2026, 3), today, defaultScheme()), u"CG03") == u"39.80");
}

TEST_CASE("another wing adds facts and marks without touching the scorer") {
    struct Wing final : FactSource, ComponentSource {
        Result<GatheredFacts> facts(const FactRequest& request, Progress&) override {
            Fact rebound;
            rebound.trigger = Trigger::Rebound;
            rebound.unit = unit;
            rebound.date = rebound.to = request.asOf;
            return GatheredFacts{{rebound}, {{unit.value(), 1}}};
        }
        Result<std::vector<ComponentMark>> marks(Quarter, QDate) override {
            return std::vector<ComponentMark>{{unit, u"evaluation"_qs, Points::hundredths(3600)}};
        }
        DepartmentId unit{0};
    } wing;
    TempOffice file;
    wing.unit = DepartmentService(file.office()).matcher()->byCode(u"CG03"_qs)->id;
    ScoringService service(file.office());
    service.addSource(static_cast<FactSource&>(wing));
    service.addSource(static_cast<ComponentSource&>(wing));
    const auto sheet = service.score(Quarter(2026, 3), today);
    REQUIRE(sheet);
    CHECK(daily(*sheet, u"CG03") == u"39.00");
    CHECK(sheet->unit(u"CG03"_qs)->component(u"evaluation"_qs)->points->text() == u"36.00");
    CHECK(sheet->unit(u"CG03"_qs)->matters == 1);
}
