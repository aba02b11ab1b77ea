// Slips worked step by step through their service, then scored: what the clerk did is what the sheet says.
#include "core/temp_office.h"
#include "scoring/scoring_service.h"
#include "slips/slip_service.h"

#include <catch2/catch.hpp>

using namespace duban;

namespace {

const Quarter q1(2026, 1);

QDate day(int month, int d) { return {2026, month, d}; }

StepInput step(Verb verb, const char* note = "") {
    StepInput input;
    input.verb = verb;
    input.note = QString::fromUtf8(note);
    return input;
}

/// A slip to ZF02 with so many matters of five working days, issued on Monday 2026-03-02: limit Monday 03-09.
QString issued(SlipService& service, int matters = 1) {
    SlipDraft draft;
    draft.title = u"窗口服务问题"_qs;
    draft.lead = u"ZF02"_qs;
    for (int i = 0; i < matters; ++i) {
        MatterDraft matter;
        matter.problem = QStringLiteral("办事大厅%1号窗口午间无人值守").arg(i + 1);
        matter.source = u"明察暗访"_qs;
        matter.category = u"办事不规范"_qs;
        matter.limit.days = 5;
        draft.matters.push_back(matter);
    }
    const QString ref = service.draft(draft, clerk, day(3, 2))->ref();
    REQUIRE(service.act(ref, step(Verb::Propose), clerk, day(3, 2)));
    const QString number = service.act(ref, step(Verb::Approve), leader, day(3, 2))->slip.ref();
    REQUIRE(service.act(number, step(Verb::Issue), clerk, day(3, 2)));
    return number;
}

/// "rule points ref date" of a unit's lines.
QStringList lines(Office& office, Quarter quarter, QDate at, const char16_t* code = u"ZF02") {
    const auto sheet = ScoringService(office).score(quarter, at);
    INFO((sheet ? QString() : sentence(sheet.error()) + sheet.error().detail).toStdString());
    REQUIRE(sheet);
    QStringList all;
    for (const SheetLine& line : sheet->unit(QString::fromUtf16(code))->lines)
        all << QStringList{line.rule, line.points.text(), line.ref, line.date.toString(u"MM-dd"_qs)}.join(u' ');
    return all;
}

} // namespace

TEST_CASE("a slip signed late and answered late loses for both, once each") {
    TempOffice file;
    SlipService service(file.office());
    const QString number = issued(service, 2);
    REQUIRE(service.act(number, step(Verb::Sign), clerk, day(3, 6)));                             // 03-03, 03-04 in time; 03-05 fires
    REQUIRE(service.act(number + u"/1"_qs, step(Verb::Submit, "已设值班岗"), clerk, day(3, 11))); // overdue 03-10, 03-11
    REQUIRE(service.act(number + u"/2"_qs, step(Verb::Submit, "已设值班岗"), clerk, day(3, 9)));  // on the limit
    CHECK(lines(file.office(), q1, day(3, 31)) == QStringList{u"sign_late -0.20 江效交〔2026〕1号/1 03-05"_qs,
                                                              u"reply_late -0.50 江效交〔2026〕1号/1 03-10"_qs,
                                                              u"late_day -0.05 江效交〔2026〕1号/1 03-11"_qs});
    CHECK(lines(file.office(), q1, day(3, 4)).isEmpty());
    CHECK(ScoringService(file.office()).score(q1, day(3, 31))->unit(u"ZF02"_qs)->matters == 2);
}

TEST_CASE("a return without a limit has the office's five working days, and its lines follow it") {
    TempOffice file;
    SlipService service(file.office());
    const QString number = issued(service);
    REQUIRE(service.act(number, step(Verb::Sign), clerk, day(3, 3)));
    const QString matter = number + u"/1"_qs;
    REQUIRE(service.act(matter, step(Verb::Submit, "已设值班岗"), clerk, day(3, 9)));
    REQUIRE(service.act(matter, step(Verb::Return, "未见排班表"), clerk, day(3, 10))); // 11, 12, 13, 16, 17: limit 03-17
    REQUIRE(service.act(matter, step(Verb::Submit, "已附排班表"), clerk, day(3, 18)));
    CHECK(lines(file.office(), q1, day(3, 31)) ==
          QStringList{u"returned -0.30 江效交〔2026〕1号/1 03-10"_qs, u"reply_late -0.50 江效交〔2026〕1号/1 03-18"_qs});
}

TEST_CASE("a corrected date is what is scored") {
    TempOffice file;
    SlipService service(file.office());
    const QString number = issued(service);
    REQUIRE(service.act(number, step(Verb::Sign), clerk, day(3, 3)));
    const auto view = service.act(number + u"/1"_qs, step(Verb::Submit, "已设值班岗"), clerk, day(3, 11));
    REQUIRE(view);
    CHECK(lines(file.office(), q1, day(3, 31)).size() == 2);
    StepInput correct = step(Verb::Correct, "收到日期登记有误");
    correct.event = view->matters[0].history.back().id.value();
    correct.field = u"on"_qs;
    correct.value = u"2026-03-09"_qs;
    REQUIRE(service.act(number + u"/1"_qs, correct, clerk, day(3, 12)));
    CHECK(lines(file.office(), q1, day(3, 31)).isEmpty());
}

TEST_CASE("an upheld refusal leaves the first unit without a line, and before it was upheld its clock had run") {
    TempOffice file;
    SlipService service(file.office());
    const QString number = issued(service);
    StepInput refuse = step(Verb::Refuse, "不属本单位职责");
    refuse.unit = u"ZF05"_qs;
    REQUIRE(service.act(number + u"/1"_qs, refuse, clerk, day(3, 4)));
    REQUIRE(service.act(number + u"/1"_qs, step(Verb::Uphold), leader, day(3, 10)));
    // As of 03-09 the refusal was undecided and the slip unsigned: late in signing on 03-05, on the unit that had it then.
    CHECK(lines(file.office(), q1, day(3, 9)).size() == 1);
    CHECK(lines(file.office(), q1, day(3, 31)).isEmpty());
    CHECK(lines(file.office(), q1, day(3, 31), u"ZF05").isEmpty()); // a draft has no clock
}

TEST_CASE("a matter without a step in the quarter still counts its overdue days there") {
    TempOffice file;
    SlipService service(file.office());
    const QString number = issued(service);
    REQUIRE(service.act(number, step(Verb::Sign), clerk, day(3, 3)));
    REQUIRE(service.act(number + u"/1"_qs, step(Verb::Submit, "已设值班岗"), clerk, day(7, 1)));
    // Second quarter: every working day of April to June is overdue; the cap leaves 1.00.
    CHECK(lines(file.office(), Quarter(2026, 2), day(12, 31)) == QStringList{u"late_day -1.00 江效交〔2026〕1号/1 04-01"_qs});
    CHECK(lines(file.office(), Quarter(2026, 3), day(12, 31)) == QStringList{u"late_day -0.05 江效交〔2026〕1号/1 07-01"_qs});
    CHECK(lines(file.office(), Quarter(2026, 4), day(12, 31)).isEmpty());
}
