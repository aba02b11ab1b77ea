#include "core/temp_office.h"

#include "slips/repeats.h"
#include "slips/slip_service.h"

using namespace duban;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

struct Ledger {
    TempOffice temp{QDate(2026, 11, 20)};
    SlipService service{temp.office()};

    MatterId issued(const char* lead, const char* category, const char* problem, QDate on) {
        SlipDraft draft;
        draft.lead = s(lead);
        MatterDraft matter;
        matter.problem = s(problem);
        matter.category = s(category);
        matter.limit.days = 15;
        draft.matters = {matter};
        auto slip = service.draft(draft, clerk, on);
        REQUIRE(slip);
        QString ref = slip->ref();
        for (const Verb verb : {Verb::Propose, Verb::Approve, Verb::Issue}) {
            StepInput step;
            step.verb = verb;
            auto done = service.act(ref, step, verb == Verb::Approve ? leader : clerk, on);
            INFO((done ? QString() : sentence(done.error())).toStdString());
            REQUIRE(done);
            ref = done->slip.ref();
        }
        return service.view(ref, on)->matters.front().matter.id;
    }
    [[nodiscard]] RepeatQuestion question(const char* lead, const char* category, const char* problem, QDate on) {
        const auto matcher = DepartmentService(temp.office()).matcher();
        const ListItem* item = temp.office().itemByName(ListKind::Category, s(category));
        return {matcher->byCode(s(lead))->id, s(lead), item == nullptr ? 0 : item->id, s(problem), on, {}};
    }
    Repeats repeats{temp.database(), RepeatRule{}};
};

} // namespace

TEST_CASE("the same unit and category within twelve months is a repeat, the day after that it is none") {
    Ledger ledger;
    const MatterId first = ledger.issued("ZF02", "营商环境", "惠企政策兑现慢，稳岗补贴未拨付", QDate(2025, 3, 3));
    const auto at = [&](QDate on) { return *ledger.repeats.ofUnit(ledger.question("ZF02", "营商环境", "公示栏内容不更新", on)); };
    REQUIRE(at(QDate(2026, 3, 3)).size() == 1);
    CHECK(at(QDate(2026, 3, 3)).front().earlier.id == first);
    CHECK(at(QDate(2026, 3, 3)).front().sameCategory);
    CHECK(at(QDate(2026, 3, 3)).front().nearness == 0);
    CHECK(at(QDate(2026, 3, 4)).empty());
    CHECK(at(QDate(2025, 3, 2)).empty()); // it did not exist yet
    CHECK(ledger.repeats.ofUnit(ledger.question("ZF03", "营商环境", "公示栏内容不更新", QDate(2026, 3, 3)))->empty());
    Repeats longer(ledger.temp.database(), RepeatRule{13, 50}); // the office's setting
    CHECK(longer.ofUnit(ledger.question("ZF02", "营商环境", "公示栏", QDate(2026, 3, 4)))->size() == 1);
}

TEST_CASE("near text counts under another category, and at another unit when the whole ledger is asked; the nearest comes first") {
    Ledger ledger;
    const MatterId own = ledger.issued("ZF02", "办事不规范", "政务大厅不动产登记窗口午间无人值守，群众排队超过一小时", QDate(2026, 2, 2));
    const MatterId same = ledger.issued("ZF02", "营商环境", "惠企补贴长期未拨付到位", QDate(2026, 3, 2));
    const MatterId other = ledger.issued("ZF05", "民生改善", "不动产登记窗口午间无人值守，群众排队等候一小时", QDate(2026, 4, 2));
    const auto question =
        ledger.question("ZF02", "营商环境", "政务大厅不动产登记窗口中午无人值守，群众排队等候超过一小时", QDate(2026, 6, 1));
    const auto mine = ledger.repeats.ofUnit(question);
    REQUIRE(mine->size() == 2);
    CHECK((*mine)[0].earlier.id == own);
    CHECK((*mine)[0].nearness >= 500);
    CHECK_FALSE((*mine)[0].sameCategory);
    CHECK((*mine)[1].earlier.id == same);
    NoProgress quiet;
    const auto all = ledger.repeats.everywhere(question, quiet);
    REQUIRE(all->size() == 3);
    CHECK((*all)[0].earlier.id == own);
    CHECK((*all)[1].earlier.id == other);
    CHECK((*all)[1].earlier.ref == s("江效交〔2026〕3号/1"));
    CHECK((*all)[2].earlier.id == same);
    RepeatQuestion inSlip = question;
    inSlip.besides = (*all)[0].earlier.slip;
    CHECK(ledger.repeats.ofUnit(inSlip)->size() == 1); // a draft does not repeat itself
}

TEST_CASE("a void matter is repeated by nothing, and a few words are near to nothing") {
    Ledger ledger;
    const MatterId gone = ledger.issued("ZF02", "营商环境", "惠企补贴长期未拨付到位", QDate(2026, 3, 2));
    StepInput step;
    step.verb = Verb::Void;
    step.note = s("对象有误");
    const auto slip = ledger.service.viewOfMatter(gone, QDate(2026, 3, 3));
    REQUIRE(ledger.service.act(slip->slip.ref(), step, leader, QDate(2026, 3, 3)));
    CHECK(ledger.repeats.ofUnit(ledger.question("ZF02", "营商环境", "惠企补贴长期未拨付到位", QDate(2026, 6, 1)))->empty());
    ledger.issued("ZF02", "营商环境", "办事慢", QDate(2026, 3, 4));
    CHECK(ledger.repeats.ofUnit(ledger.question("ZF02", "民生改善", "办事慢", QDate(2026, 6, 1)))->empty());
}

TEST_CASE("a unit's list pairs each repeat with the nearest earlier matter and names what came back after closing") {
    Ledger ledger;
    const MatterId first =
        ledger.issued("ZF02", "办事不规范", "政务大厅不动产登记窗口午间无人值守，群众排队超过一小时", QDate(2025, 10, 10));
    ledger.issued("ZF02", "营商环境", "惠企补贴长期未拨付到位", QDate(2026, 1, 5));
    const MatterId again = ledger.issued("ZF02", "办事不规范", "不动产登记窗口午间无人值守，群众排队超过一小时", QDate(2026, 5, 6));
    ledger.issued("ZF03", "办事不规范", "不动产登记窗口午间无人值守，群众排队超过一小时", QDate(2026, 5, 7));
    const auto unit = DepartmentService(ledger.temp.office()).matcher()->byCode(s("ZF02"))->id;
    const auto list = ledger.repeats.listOf(unit, QDate(2026, 11, 20));
    REQUIRE(list);
    REQUIRE(list->repeats.size() == 1);
    CHECK(list->repeats[0].later.id == again);
    CHECK(list->repeats[0].earlier.earlier.id == first);
    CHECK(list->repeats[0].earlier.sameCategory);
    CHECK(list->rebounded.empty());
    CHECK(ledger.repeats.listOf(unit, QDate(2026, 5, 5))->repeats.empty());
}
