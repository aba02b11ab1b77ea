// The way of a quarter on the real sample ledger: announced, objected to, published, corrected (domain.md, Quarter's way).
#include "core/store/raw_file.h"
#include "core/temp_office.h"

#include "core/scoring/sample_ledger.h"
#include "scoring/quarter_service.h"
#include "scoring/stored_sheet.h"
#include "slips/slip_service.h"

using namespace duban;

namespace {

const Quarter second(2026, 2);
NoProgress quiet;

QString s(const char* text) { return QString::fromUtf8(text); }

struct Desk {
    TempOffice temp;
    Desk() { test::takeSampleLedger(temp.office()); }
    QuarterService service() { return QuarterService(temp.office()); }
    QuarterSheet score(QDate at, Quarter quarter = second) {
        auto sheet = ScoringService(temp.office()).score(quarter, at);
        REQUIRE(sheet);
        return *sheet;
    }
    QuarterWay announced() {
        auto way = service().announce(second, leader, QDate(2026, 7, 8), quiet);
        INFO((way ? QString() : sentence(way.error())).toStdString());
        REQUIRE(way);
        return *way;
    }
    QuarterWay published() {
        announced();
        auto way = service().publish(second, leader, QDate(2026, 7, 16), quiet);
        REQUIRE(way);
        return *way;
    }
    // The reply to 江效交〔2026〕25号/2 (市自然资源和规划局) is found to have come in time.
    void correctReply() {
        SlipService slips(temp.office());
        const QString ref = s("江效交〔2026〕25号/2");
        const auto view = slips.view(ref, QDate(2026, 11, 18));
        REQUIRE(view);
        for (const Event& event : view->matters.back().history)
            if (event.body.verb == Verb::Submit) {
                StepInput step;
                step.verb = Verb::Correct;
                step.event = event.id.value();
                step.field = s("on");
                step.value = s("2026-04-09");
                step.note = s("收文登记簿记载为4月9日");
                const auto done = slips.act(ref, step, clerk, QDate(2026, 11, 18));
                INFO((done ? QString() : sentence(done.error())).toStdString());
                REQUIRE(done);
            }
    }
};

QString codeOf(const Result<QuarterWay>& refused) {
    REQUIRE_FALSE(refused);
    return refused.error().code;
}

} // namespace

TEST_CASE("a quarter is announced after its end, once, and objections are taken for five working days") {
    Desk desk;
    CHECK(codeOf(desk.service().announce(second, leader, QDate(2026, 6, 30), quiet)) == s("quarter.not_over"));
    const QuarterWay way = desk.announced();
    CHECK(way.until == QDate(2026, 7, 15)); // Wednesday 8 July + five working days, no holiday between
    CHECK(codeOf(desk.service().announce(second, leader, QDate(2026, 7, 9), quiet)) == s("quarter.announced"));
    CHECK(codeOf(desk.service().object(second, s("ZF11"), s("晚了"), clerk, QDate(2026, 7, 16))) == s("quarter.objection_late"));
    CHECK(codeOf(desk.service().object(second, s("ZF11"), s("  "), clerk, QDate(2026, 7, 9))) == s("quarter.incomplete"));
    CHECK(codeOf(desk.service().object(second, s("NOPE"), s("不服"), clerk, QDate(2026, 7, 9))) == s("slips.unknown_unit"));
    CHECK(codeOf(desk.service().object(Quarter(2026, 1), s("ZF11"), s("不服"), clerk, QDate(2026, 7, 9))) == s("quarter.not_announced"));
    CHECK(desk.score(QDate(2026, 7, 7)).status == SheetStatus::Draft); // as it stood the day before
    CHECK(desk.score(QDate(2026, 7, 8)).status == SheetStatus::Announced);
}

TEST_CASE("what becomes known after the announcement does not change the announced sheet") {
    Desk desk;
    const Points before = desk.score(QDate(2026, 7, 7)).unit(s("ZF11"))->points;
    desk.announced();
    desk.correctReply();
    CHECK(desk.score(QDate(2026, 11, 20)).unit(s("ZF11"))->points == before);
    const ScoreEntryDraft entry{second, s("ZF11"), s("criticised_city"), {}, s("通报"), {s("市委督查室通报")}, s("李主任"), {}};
    const auto refused = ScoringService(desk.temp.office()).addEntry(entry, clerk, QDate(2026, 7, 9));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == s("scoring.quarter_fixed"));
}

TEST_CASE("an accepted objection takes exactly the named line back and says so; a denied one changes nothing") {
    Desk desk;
    desk.announced();
    REQUIRE(desk.service().object(second, s("ZF11"), s("当日系统停机"), clerk, QDate(2026, 7, 9)));
    REQUIRE(desk.service().object(second, s("CG03"), s("不服"), clerk, QDate(2026, 7, 9)));
    // by hand: one reply late (0.50) and one further day (0.05) of forty, nothing else known: 39.45 x 100 / 40 = 98.625 -> 98.63
    CHECK(desk.score(QDate(2026, 7, 9)).unit(s("ZF11"))->points == Points::hundredths(9863));
    const Points other = desk.score(QDate(2026, 7, 9)).unit(s("CG03"))->points;

    CHECK(codeOf(desk.service().answer(second, {1, true, s("属实"), s("returned"), {}, {}, s("李主任")}, clerk, QDate(2026, 7, 10))) ==
          s("quarter.no_line"));
    CHECK(codeOf(desk.service().answer(second, {1, true, s("属实"), s("reply_late"), {}, {}, {}}, clerk, QDate(2026, 7, 10))) ==
          s("quarter.incomplete"));
    CHECK(codeOf(desk.service().answer(second, {1, true, s("属实"), s("reply_late"), {}, Points::hundredths(51), s("李主任")}, clerk,
                                       QDate(2026, 7, 10))) == s("quarter.points_back"));
    CHECK(codeOf(desk.service().answer(second, {3, false, s("无"), {}, {}, {}, {}}, clerk, QDate(2026, 7, 10))) ==
          s("quarter.no_objection"));
    REQUIRE(desk.service().answer(second, {1, true, s("系统停机属实"), s("reply_late"), {}, {}, s("李主任")}, leader, QDate(2026, 7, 10)));
    REQUIRE(desk.service().answer(second, {2, false, s("证据不足"), {}, {}, {}, {}}, leader, QDate(2026, 7, 10)));
    CHECK(codeOf(desk.service().answer(second, {2, false, s("证据不足"), {}, {}, {}, {}}, leader, QDate(2026, 7, 13))) ==
          s("quarter.answered"));

    const QuarterSheet after = desk.score(QDate(2026, 7, 10));
    CHECK(after.unit(s("ZF11"))->points == Points::hundredths(9988)); // 39.95 x 100 / 40 = 99.875
    const SheetLine& line = after.unit(s("ZF11"))->lines.front();
    CHECK(line.points == Points());
    CHECK(line.reason == s("采纳第1号异议：系统停机属实"));
    CHECK(after.unit(s("CG03"))->points == other);
}

TEST_CASE("publication waits for the objections and freezes the sheet with its digest") {
    Desk desk;
    desk.announced();
    REQUIRE(desk.service().object(second, s("CG03"), s("不服"), clerk, QDate(2026, 7, 9)));
    CHECK(codeOf(desk.service().publish(second, leader, QDate(2026, 7, 15), quiet)) == s("quarter.still_open"));
    CHECK(codeOf(desk.service().publish(second, leader, QDate(2026, 7, 16), quiet)) == s("quarter.objections_open"));
    REQUIRE(desk.service().answer(second, {1, false, s("证据不足"), {}, {}, {}, {}}, leader, QDate(2026, 7, 16)));
    const QuarterSheet announced = desk.score(QDate(2026, 7, 16));
    const auto way = desk.service().publish(second, leader, QDate(2026, 7, 16), quiet);
    REQUIRE(way);
    CHECK(way->code.size() == 19);
    CHECK(way->digest.left(4).toUpper() == way->code.left(4));
    QuarterSheet published = desk.score(QDate(2026, 11, 20));
    CHECK(published.status == SheetStatus::Published);
    CHECK(codeOf(desk.service().publish(second, leader, QDate(2026, 7, 17), quiet)) == s("quarter.published"));
    CHECK(codeOf(desk.service().object(second, s("CG03"), s("不服"), clerk, QDate(2026, 7, 17))) == s("quarter.published"));
    published.status = SheetStatus::Announced;
    CHECK(published == announced);
    CHECK(readSheet(writeSheet(announced)) == announced);
}

TEST_CASE("a fact that changes after publication leaves the sheet alone, is named, and enters the earliest open quarter once") {
    Desk desk;
    desk.published();
    const QDate today(2026, 11, 20);
    CHECK(desk.service().checkPublished(today, quiet).value().isEmpty());
    CHECK(desk.service().adjust({second, AdjustmentKind::Correction, {}, {}, {}, {}, {}}, clerk, today, quiet).error().code ==
          s("quarter.nothing_to_adjust"));
    desk.correctReply();
    CHECK(desk.score(today).unit(s("ZF11"))->points == Points::hundredths(9863));
    const QStringList wrong = desk.service().checkPublished(today, quiet).value();
    REQUIRE(wrong.size() == 1);
    CHECK(wrong.front().contains(s("2026Q2 1.37 ZF11"))); // 100.00 - 98.63
    CHECK(wrong.front().contains(s("reply_late 江效交〔2026〕25号/2 2026-04-10 -0.50")));

    const Points thirdBefore = desk.score(today, Quarter(2026, 3)).unit(s("ZF11"))->points;
    const auto done = desk.service().adjust({second, AdjustmentKind::Correction, {}, {}, {}, {}, {}}, clerk, today, quiet);
    REQUIRE(done);
    REQUIRE(done->size() == 1);
    CHECK(done->front().into == Quarter(2026, 3));
    CHECK(done->front().points == Points::hundredths(137));
    CHECK(desk.score(today).unit(s("ZF11"))->points == Points::hundredths(9863));
    CHECK(desk.score(today, Quarter(2026, 3)).unit(s("ZF11"))->points - thirdBefore == Points::hundredths(137));
    CHECK(desk.service().checkPublished(today, quiet).value().isEmpty());
    CHECK_FALSE(desk.service().adjust({second, AdjustmentKind::Correction, {}, {}, {}, {}, {}}, clerk, today, quiet));
}

TEST_CASE("a reversal decided elsewhere needs body and document and enters outside floor and caps") {
    Desk desk;
    const QDate today(2026, 11, 20);
    AdjustmentDraft draft{second, AdjustmentKind::Tolerance, s("ZF11"), Points::hundredths(50), s("先行先试"), s("市纪委监委"), {}};
    CHECK(desk.service().adjust(draft, clerk, today, quiet).error().code == s("quarter.not_published"));
    desk.published();
    CHECK(desk.service().adjust(draft, clerk, today, quiet).error().code == s("quarter.incomplete"));
    draft.document = s("江纪容〔2026〕3号");
    const Points before = desk.score(today, Quarter(2026, 3)).unit(s("ZF11"))->points;
    REQUIRE(desk.service().adjust(draft, clerk, today, quiet));
    const QuarterSheet third = desk.score(today, Quarter(2026, 3));
    CHECK(third.unit(s("ZF11"))->points - before == Points::hundredths(50));
    CHECK(third.unit(s("ZF11"))->lines.back().reason == s("市纪委监委：先行先试"));
}

TEST_CASE("a published sheet altered in the file no longer agrees with its digest") {
    Desk desk;
    desk.published();
    desk.temp.close();
    {
        RawFile raw(desk.temp.path());
        REQUIRE(raw.run(s("DROP TRIGGER quarter_step_is_final")));
        REQUIRE(raw.run(s("UPDATE quarter_step SET sheet = replace(sheet, '98.63', '99.63') WHERE step = 'published'")));
    }
    desk.temp.reopen();
    CHECK(desk.service().checkPublished(QDate(2026, 11, 20), quiet).value() == QStringList{s("2026Q2")});
}
