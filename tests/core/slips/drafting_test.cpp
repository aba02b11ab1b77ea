#include "core/temp_office.h"

#include "base/progress.h"
#include "slips/addressee.h"
#include "slips/approvals.h"
#include "slips/draft_copies.h"
#include "slips/requirement_templates.h"
#include "store/audit.h"

using namespace duban;

namespace {

const QDate day(2026, 3, 2);

QString s(const char* text) { return QString::fromUtf8(text); }

SlipDraft halfDraft() {
    SlipDraft draft;
    draft.lead = s("ZF02");
    draft.co = {s("ZF03"), s("ZF05")};
    draft.copies = {s("市纪委监委"), s("市委督查室")};
    draft.contact = s("李某 0511-80000000");
    MatterDraft first{s("办事大厅午间\n无人值守"), s("明察暗访"),         s("办事不规范"), s("较重"),
                      s("立即安排值守"),           MatterKind::Immediate, {5, {}}};
    MatterDraft second{s("审批材料重复提交"), {}, {}, s("一般"), {}, MatterKind::Standing, {{}, QDate(2026, 3, 23)}};
    draft.matters = {first, second};
    return draft;
}

Slip proposed(TempOffice& temp, const char* title) {
    SlipService service(temp.office());
    SlipDraft draft = halfDraft();
    draft.title = s(title);
    draft.matters.resize(1);
    auto slip = service.draft(draft, clerk, day);
    REQUIRE(slip);
    StepInput step;
    step.verb = Verb::Propose;
    REQUIRE(service.act(slip->ref(), step, clerk, day));
    return *slip;
}

bool isSound(TempOffice& temp) {
    NoProgress quiet;
    const auto rows = verifyRows(temp.database(), quiet);
    const auto chain = verifyChain(temp.database(), quiet);
    return rows && rows->isEmpty() && chain && chain->firstBad == 0;
}

} // namespace

TEST_CASE("a file is given requirement texts for each of its categories once, and never again") {
    TempOffice temp(day);
    RequirementTemplates templates(temp.office());
    REQUIRE(templates.provideDefaults(clerk, day));
    const auto first = templates.inForce(day);
    REQUIRE(first);
    for (const ListItem& category : temp.office().items(ListKind::Category)) {
        INFO(category.name.toStdString());
        CHECK(std::any_of(first->begin(), first->end(), [&](const auto& one) { return one.category == category.name; }));
    }
    for (const RequirementTemplate& one : *first)
        REQUIRE(templates.close(one.id, clerk, day.addDays(1)));
    REQUIRE(templates.provideDefaults(clerk, day.addDays(1)));
    CHECK(templates.inForce(day.addDays(1))->empty());
    CHECK(templates.inForce(day)->size() == first->size()); // dated: the day before still has them
    CHECK(isSound(temp));
}

TEST_CASE("an own requirement text is kept once, and refused where it could not be found again") {
    TempOffice temp(day);
    RequirementTemplates templates(temp.office());
    REQUIRE(templates.add(s("营商环境"), s("　限期走访企业 "), clerk, day));
    CHECK(templates.inForce(day)->front().text == s("限期走访企业"));
    CHECK(templates.add(s("营商环境"), s("限期走访 企业"), clerk, day).error().kind == ErrorKind::Conflict);
    CHECK(templates.add(s("营商环境"), s("  "), clerk, day).error().field == s("requirement"));
    CHECK(templates.add(s("没有这一类"), s("限期"), clerk, day).error().field == s("category"));
    CHECK(templates.add(s("营商环境"), QString(5001, u'长'), clerk, day).error().code == s("slips.template_long"));
    CHECK(templates.close(TemplateId(99), clerk, day).error().kind == ErrorKind::NotFound);
    CHECK(templates.inForce(day)->size() == 1);
    CHECK(isSound(temp));
}

TEST_CASE("what is typed and not saved survives the program word for word, half-filled fields and all") {
    TempOffice temp(day);
    REQUIRE(DraftCopies(temp.office()).keep({}, 0, halfDraft(), clerk));
    temp.reopen();
    DraftCopies copies(temp.office());
    const auto kept = copies.of({});
    REQUIRE(kept);
    REQUIRE(*kept);
    CHECK((*kept)->draft == halfDraft());
    CHECK((*kept)->person == clerk.person);
    CHECK((*kept)->savedAt.isValid());
    REQUIRE(copies.drop({}));
    CHECK_FALSE(*copies.of({}));
    CHECK(isSound(temp));
}

TEST_CASE("each draft has one copy of its own, and keeping it is no act of the office") {
    TempOffice temp(day);
    SlipDraft whole = halfDraft();
    whole.matters.resize(1);
    const auto slip = SlipService(temp.office()).draft(whole, clerk, day);
    REQUIRE(slip);
    NoProgress quiet;
    const qint64 before = verifyChain(temp.database(), quiet)->entries;
    DraftCopies copies(temp.office());
    REQUIRE(copies.keep(slip->id, slip->version, halfDraft(), clerk));
    SlipDraft later = halfDraft();
    later.title = s("后写的");
    REQUIRE(copies.keep(slip->id, slip->version, later, clerk));
    REQUIRE(copies.keep({}, 0, halfDraft(), clerk));
    CHECK(copies.all()->size() == 2);
    CHECK((*copies.of(slip->id))->draft.title == s("后写的"));
    CHECK((*copies.of(slip->id))->baseVersion == slip->version);
    CHECK(verifyChain(temp.database(), quiet)->entries == before);
}

TEST_CASE("a lower party committee or government is known by its name or an alias; bureaus and zones are not taken for one") {
    const auto named = [](const char* name, QStringList aliases = {}) {
        DepartmentDraft unit;
        unit.name = unit.shortName = s(name);
        unit.aliases = std::move(aliases);
        return isLowerAuthority(unit);
    };
    for (const char* name :
         {"临浦区", "安澜市", "丰县", "谷阳镇", "健康路街道", "临浦区人民政府", "中共临浦区委", "谷阳镇党委", "江心乡政府"})
        CHECK(named(name));
    for (const char* name : {"市教育局", "市委办公室", "市政府办公室", "市城市管理局", "经济技术开发区管理委员会", "高新区", "市交通集团",
                             "市住房公积金管理中心", "人民银行市分行", "市纪委监委", "市区公交公司"})
        CHECK_FALSE(named(name));
    CHECK(named("临浦", {s("临浦区人民政府")}));
    TempOffice temp(day); // the sample's list of units: its six districts and cities, and nobody else
    QStringList found;
    const auto units = DepartmentService(temp.office()).all();
    for (const Department& unit : *units)
        if (isLowerAuthority(unit.body))
            found << unit.body.code;
    CHECK(found == QStringList{s("QX01"), s("QX02"), s("QX03"), s("QX04"), s("QX05"), s("QX06")});
}

TEST_CASE("several proposed slips are approved in their order with one summary; one that is refused holds up none") {
    TempOffice temp(day);
    const Slip first = proposed(temp, "一");
    const Slip second = proposed(temp, "二");
    const Slip third = proposed(temp, "三");
    Approvals approvals(temp.office());
    auto waiting = approvals.waiting();
    REQUIRE(waiting);
    REQUIRE(waiting->size() == 3);
    CHECK(*approvals.count() == 3);
    CHECK(waiting->front().title == s("一"));
    CHECK(waiting->front().matters == 1);
    CHECK(waiting->front().proposedOn == day);
    StepInput back;
    back.verb = Verb::Disapprove;
    back.note = s("补充依据");
    REQUIRE(SlipService(temp.office()).act(second.ref(), back, leader, day)); // meanwhile, at another place
    const ApprovalSummary summary = approvals.approve(*waiting, {}, leader, day);
    REQUIRE(summary.approved.size() == 2);
    CHECK(summary.approved[0] == std::pair(first.ref(), s("江效交〔2026〕1号")));
    CHECK(summary.approved[1] == std::pair(third.ref(), s("江效交〔2026〕2号")));
    REQUIRE(summary.refused.size() == 1);
    CHECK(summary.refused[0].ref == second.ref());
    CHECK(*approvals.count() == 0);

    StepInput again;
    again.verb = Verb::Propose;
    REQUIRE(SlipService(temp.office()).act(second.ref(), again, clerk, day));
    waiting = approvals.waiting();
    CHECK(waiting->front().returned == 1);
    CHECK(isSound(temp));
}
