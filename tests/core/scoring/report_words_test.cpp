#include "core/temp_office.h"
#include "score_builder.h"
#include "scoring/report_words.h"

#include <catch2/catch.hpp>

using namespace duban;
using namespace duban::test;

namespace {

SheetGroup precedent() {
    // The published form (second quarter 2013): 48 units, average 90.34, highest 93.13, lowest 81.19, average +1.71, lowest +3.81.
    SheetGroup group;
    group.name = u"第一组"_qs;
    group.figures = {48, Points::hundredths(9034), Points::hundredths(9313), Points::hundredths(8119)};
    group.change = SheetFigures{0, Points::hundredths(171), Points(), Points::hundredths(381)};
    return group;
}

} // namespace

TEST_CASE("a group's figures read as a notice has them") {
    CHECK(groupWords(precedent()) == u"第一组：参加排名48个单位，平均90.34分，最高93.13分，最低81.19分；"
                                     u"与上季度相比，平均上升1.71分，最高持平，最低上升3.81分。"_qs);
    SheetGroup alone = precedent();
    alone.change.reset();
    CHECK(groupWords(alone) == u"第一组：参加排名48个单位，平均90.34分，最高93.13分，最低81.19分。"_qs);
}

TEST_CASE("changes have a word for up, down and level") {
    CHECK(changeWords(Points::hundredths(171)) == u"上升1.71分");
    CHECK(changeWords(Points::hundredths(-20)) == u"下降0.20分");
    CHECK(changeWords(Points()) == u"持平");
    CHECK(changeWords(std::nullopt).isEmpty());
    CHECK(countChangeWords(-2, u"次"_qs) == u"减少2次");
    CHECK(countChangeWords(0, u"次"_qs) == u"持平");
}

TEST_CASE("the first list names ties as such") {
    ScoreInput input = office(5);
    for (const auto& [id, evaluation] :
         {std::pair(1, 4000), std::pair(2, 3900), std::pair(3, 3900), std::pair(4, 3000), std::pair(5, 2000)})
        fullMarks(input, id, evaluation);
    CHECK(firstWords(scored(input).groups[0]) == u"排名靠前的单位：单位U1第1名，单位U2、单位U3并列第2名。");
    CHECK(firstWords(scored(office(1)).groups[0]).isEmpty());
    CHECK(firstWords(scored(office(8)).groups[0]) == u"排名靠前的单位：单位U1、单位U2、单位U3、单位U4、单位U5、单位U6等8个单位并列第1名。");
    CHECK(firstPlaces(scored(office(8)).groups[0])[0].names.size() == 8);
}

TEST_CASE("units with deductions stand with their reasons, the one that lost most first") {
    ScoreInput input = office(3);
    Fact days = fact(Trigger::LateDay, 1, "07-07", 5, 62);
    days.to = day2026("09-30");
    input.facts = {days, fact(Trigger::ReplyLate, 1, "07-06", 5), fact(Trigger::SignLate, 2, "07-08", 7)};
    const QuarterSheet sheet = scored(input);
    const auto units = unitsWithDeductions(sheet);
    REQUIRE(units.size() == 2);
    CHECK(units[0].code == u"U1");
    CHECK(units[0].points.text() == u"-1.50");
    CHECK(units[0].reasons == QStringList{u"逾期反馈：江效交〔2026〕5号第1项，7月6日，扣0.50分"_qs,
                                          u"逾期天数：江效交〔2026〕5号第1项，7月7日至9月30日共62个工作日，扣1.00分（封顶前3.10分）"_qs});
    CHECK(units[1].reasons == QStringList{u"逾期签收：江效交〔2026〕7号第1项，7月8日，扣0.20分"_qs});
    CHECK(deductionWords(sheet, nullptr) ==
          u"本季度共有2个单位被扣分，合计扣1.70分：逾期天数62个工作日，扣1.00分；逾期反馈1次，扣0.50分；逾期签收1次，扣0.20分。"_qs);
    const QuarterSheet quiet = scored(office(3));
    CHECK(deductionWords(quiet, nullptr) == u"本季度没有单位被扣分。");
    CHECK(deductionWords(sheet, &quiet).startsWith(u"本季度共有2个单位被扣分（比上季度增加2个），"));
    CHECK(ruleFigures(sheet, &quiet)[1].change == 1);
}

TEST_CASE("what is scaled, incomplete or unranked is said") {
    ScoreInput input = office(2);
    CHECK(notesOf(scored(input)) == QStringList{u"本季度评议、领导评价尚无数据，总分按其余部分折算为百分制。"_qs});
    fullMarks(input, 1, 3000);
    CHECK(notesOf(scored(input)) == QStringList{u"单位U2尚缺评分，补齐前不能通报。"_qs});
    fullMarks(input, 2, 3000);
    CHECK(notesOf(scored(input)).isEmpty());
    input.departments[1].body.validFrom = day2026("09-01");
    CHECK(notesOf(scored(input)) == QStringList{u"单位U2本季度存续不足一半或已并入其他单位，只列得分，不参加排名。"_qs});
}
