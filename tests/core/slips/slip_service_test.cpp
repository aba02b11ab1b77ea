#include "core/temp_office.h"

#include "base/progress.h"
#include "slips/slip_labels.h"
#include "slips/slip_service.h"
#include "store/audit.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace duban;

namespace {

const Actor other{QStringLiteral("李某"), {}, false, {}};

QDate day(int month, int d) { return {2026, month, d}; }

SlipDraft oneMatter() {
    SlipDraft draft;
    draft.title = QStringLiteral("窗口服务问题");
    draft.lead = QStringLiteral("ZF02");
    MatterDraft matter;
    matter.problem = QStringLiteral("办事大厅午间无人值守，群众往返三次");
    matter.source = QStringLiteral("明察暗访");
    matter.category = QStringLiteral("办事不规范");
    matter.limit.days = 15;
    draft.matters = {matter};
    return draft;
}

StepInput step(Verb verb, const char* note = "") {
    StepInput input;
    input.verb = verb;
    input.note = QString::fromUtf8(note);
    return input;
}

/// Draft, proposed, approved, issued on 2026-03-02 and signed on 2026-03-03; returns the number.
QString signedSlip(SlipService& service, const SlipDraft& draft = oneMatter()) {
    const QString ref = service.draft(draft, clerk, day(3, 2))->ref();
    REQUIRE(service.act(ref, step(Verb::Propose), clerk, day(3, 2)));
    const QString number = service.act(ref, step(Verb::Approve), leader, day(3, 2))->slip.ref();
    REQUIRE(service.act(number, step(Verb::Issue), clerk, day(3, 2)));
    REQUIRE(service.act(number, step(Verb::Sign), clerk, day(3, 3)));
    return number;
}

} // namespace

TEST_CASE("a slip goes the main path from draft to closed and the slip is finished with its last matter") {
    TempOffice office;
    SlipService service(office.office());
    const QString number = signedSlip(service);
    CHECK(number == QStringLiteral("江效交〔2026〕1号"));
    auto view = service.view(number, day(3, 3));
    REQUIRE(view);
    CHECK(view->matters[0].matter.life.dueOn == day(3, 23)); // 15 working days after 2 March, no holiday between
    CHECK(view->matters[0].next.front() == Verb::Submit);

    StepInput measure = step(Verb::Measure, "增设午间值班岗");
    measure.to = day(3, 10);
    REQUIRE(service.act(number, measure, clerk, day(3, 4)));
    StepInput submit = step(Verb::Submit, "午间值班岗已运行两周");
    submit.person = QStringLiteral("王某");
    submit.mechanism = QStringLiteral("午间轮值制度");
    QFile evidence(office.folder() + QStringLiteral("/值班表.txt"));
    REQUIRE(evidence.open(QIODevice::WriteOnly));
    evidence.write("roster");
    evidence.close();
    submit.evidence = {evidence.fileName()};
    REQUIRE(service.act(number, submit, clerk, day(3, 20)));
    CHECK(service.view(number, day(4, 30))->matters[0].overdueDays == 0); // a submitted matter is not overdue
    REQUIRE(service.act(number, step(Verb::Accept), clerk, day(3, 24)));
    REQUIRE(service.act(number, step(Verb::Verify, "现场核查属实"), other, day(3, 25)));

    auto early = service.act(number, step(Verb::Close), clerk, day(3, 26));
    REQUIRE_FALSE(early); // its measure is not done
    CHECK(early.error().code == QStringLiteral("slips.gate"));
    CHECK(service.view(number, day(3, 26))->matters[0].matter.life.state == MatterState::Closing);

    StepInput done = step(Verb::Measure);
    done.done = 1;
    REQUIRE(service.act(number, done, clerk, day(3, 26)));
    REQUIRE(service.act(number, step(Verb::Close), clerk, day(3, 26)));
    view = service.view(number, day(3, 26));
    CHECK(view->matters[0].matter.life.state == MatterState::Closed);
    CHECK(view->slip.state == SlipState::Finished);
    CHECK(view->matters[0].history.size() == 8);

    NoProgress quiet;
    CHECK(verifyChain(office.office().database(), quiet)->firstBad == 0);
    CHECK(verifyRows(office.office().database(), quiet)->isEmpty());
}

TEST_CASE("signing twice, steps in the future and steps before the last one are refused and change nothing") {
    TempOffice office;
    SlipService service(office.office());
    const QString number = signedSlip(service);
    const auto before = service.view(number, day(3, 3))->matters[0].history;
    for (const auto& [verb, on, code] :
         {std::tuple{Verb::Sign, day(3, 4), "slips.already_signed"}, std::tuple{Verb::Progress, QDate(2030, 1, 1), "slips.future"},
          std::tuple{Verb::Progress, day(3, 2), "slips.before_last"}, std::tuple{Verb::Close, day(3, 4), "slips.wrong_state"}}) {
        auto refused = service.act(number, step(verb, "x"), clerk, on);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QString::fromLatin1(code));
        CHECK(sentence(refused.error()).contains(QStringLiteral("2026")));
    }
    CHECK(service.view(number, day(3, 3))->matters[0].history == before);
}

TEST_CASE("an upheld refusal moves the matter to a new slip and leaves the old ordinal unused") {
    TempOffice office;
    SlipService service(office.office());
    SlipDraft draft = oneMatter();
    draft.matters.push_back(draft.matters.front());
    const QString number = signedSlip(service, draft);
    StepInput refuse = step(Verb::Refuse, "不属本单位职责");
    refuse.unit = QStringLiteral("ZF05");
    CHECK_FALSE(service.act(number + QStringLiteral("/2"), refuse, clerk, day(3, 5))); // the third working day
    REQUIRE(service.act(number + QStringLiteral("/2"), refuse, clerk, day(3, 4)));
    REQUIRE(service.act(number + QStringLiteral("/2"), step(Verb::Uphold), leader, day(3, 5)));
    CHECK(service.view(number, day(3, 5))->matters.size() == 1);
    const auto moved = service.view(QStringLiteral("草-2"), day(3, 5));
    REQUIRE(moved);
    CHECK(moved->slip.body.lead == QStringLiteral("ZF05"));
    REQUIRE(moved->matters.size() == 1);
    CHECK(moved->matters[0].matter.life.state == MatterState::Planned);
    NoProgress quiet;
    CHECK(verifyRows(office.office().database(), quiet)->isEmpty());
}

TEST_CASE("a rebound leaves the old matter closed and opens round two on a new draft") {
    TempOffice office;
    SlipService service(office.office());
    const QString number = signedSlip(service);
    REQUIRE(service.act(number, step(Verb::Transfer, "移送"), leader, day(3, 9)));
    CHECK_FALSE(service.act(number, step(Verb::Rebound, "复发"), clerk, day(3, 10))); // transferred, not closed
    CHECK(service.view(number, day(3, 10))->slip.state == SlipState::Finished);
}

TEST_CASE("a correction keeps both values and the state follows the corrected one") {
    TempOffice office;
    SlipService service(office.office());
    const QString number = signedSlip(service);
    REQUIRE(service.act(number, step(Verb::Submit, "已办"), clerk, day(3, 20)));
    REQUIRE(service.act(number, step(Verb::Return, "材料不全"), clerk, day(3, 20)));
    const auto history = service.view(number, day(3, 20))->matters[0].history;
    StepInput correct = step(Verb::Correct, "时限写错");
    correct.event = history.back().id.value();
    correct.field = QStringLiteral("to");
    correct.value = QStringLiteral("2026-04-03");
    auto view = service.act(number, correct, clerk, day(3, 23));
    REQUIRE(view);
    CHECK(view->matters[0].matter.life.dueOn == day(4, 3));
    CHECK(view->matters[0].history.size() == history.size() + 1);
    correct.field = QStringLiteral("on");
    correct.value = QStringLiteral("2026-03-01"); // before the issue
    CHECK_FALSE(service.act(number, correct, clerk, day(3, 23)));
}

TEST_CASE("the same operation twice is one act") {
    TempOffice office;
    SlipService service(office.office());
    const QString number = signedSlip(service);
    Actor once = clerk;
    once.operation = QStringLiteral("7c9e6679-7425-40de-944b-e07fc1f90ae7");
    REQUIRE(service.act(number, step(Verb::Progress, "推进中"), once, day(3, 5)));
    REQUIRE(service.act(number, step(Verb::Progress, "推进中"), once, day(3, 5)));
    CHECK(service.view(number, day(3, 5))->matters[0].history.size() == 3); // issue, sign, progress
}

TEST_CASE("numbers have no gaps and a voided slip keeps its own") {
    TempOffice office;
    SlipService service(office.office());
    const QString first = signedSlip(service);
    REQUIRE(service.act(first, step(Verb::Void, "重复交办"), leader, day(3, 4)));
    CHECK(signedSlip(service) == QStringLiteral("江效交〔2026〕2号"));
    CHECK(service.view(first, day(3, 4))->slip.state == SlipState::Voided);
}
