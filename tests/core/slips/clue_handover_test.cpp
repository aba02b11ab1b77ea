#include "core/clues/clue_desk.h"

#include "slips/clue_handover.h"

using namespace duban;

namespace {

StepInput step(Verb verb) {
    StepInput input;
    input.verb = verb;
    return input;
}

HandoverWish wishFor(const QStringList& clues) {
    return {clues, QStringLiteral("情况属实，需整改"), std::nullopt, QStringLiteral("ZF03"), {}, {}};
}

} // namespace

TEST_CASE("several clues become matters of one slip, and their clock stops with the decision") {
    TempOffice temp(clueDay);
    ClueService clues(temp.office());
    const QString a = clues.add(counterClue(), clerk, clueDay)->ref();
    const QString b = clues.add(counterClue(QStringLiteral("下午也无人。")), clerk, clueDay)->ref();
    const auto slip = handOver(temp.office(), wishFor({a, b}), clerk, clueDay);
    REQUIRE(slip);
    SlipService slips(temp.office());
    const SlipView view = *slips.view(slip->id, clueDay);
    REQUIRE(view.matters.size() == 2);
    CHECK(view.slip.body.clues == QStringList{a, b});
    CHECK(view.slip.body.lead == QStringLiteral("ZF03"));
    CHECK(view.slip.body.co == QStringList{QStringLiteral("ZF02")}); // the other unit concerned
    CHECK(view.matters[1].matter.body.problem == counterClue(QStringLiteral("下午也无人。")).content);
    CHECK(view.matters[0].matter.body.limit.days == 15);
    const Clue decided = *clues.byRef(a);
    CHECK(decided.state == ClueState::HandedOver);
    CHECK(decided.target == slip->ref());
    CHECK(decided.reason == QStringLiteral("情况属实，需整改"));
    CHECK(clues.undecided()->empty());
}

TEST_CASE("the draft's name in a clue becomes the slip's number once it is issued") {
    TempOffice temp(clueDay);
    ClueService clues(temp.office());
    SlipService slips(temp.office());
    const QString ref = clues.add(counterClue(), clerk, clueDay)->ref();
    const auto first = handOver(temp.office(), wishFor({ref}), clerk, clueDay);
    const auto second = handOver(temp.office(), wishFor({ref}), clerk, clueDay); // one clue into several slips
    REQUIRE((first && second));
    CHECK(clues.byRef(ref)->target == first->ref() + QStringLiteral("、") + second->ref());
    REQUIRE(slips.act(first->ref(), step(Verb::Propose), clerk, clueDay));
    REQUIRE(slips.act(first->ref(), step(Verb::Approve), leader, clueDay));
    const auto numbered = slips.view(first->id, clueDay);
    REQUIRE(numbered);
    const auto issued = slips.act(numbered->slip.ref(), step(Verb::Issue), clerk, clueDay);
    REQUIRE(issued);
    CHECK(clues.byRef(ref)->target == issued->slip.ref() + QStringLiteral("、") + second->ref());
    CHECK(clues.decisions(*clues.byRef(ref))->size() == 2);
}

TEST_CASE("clues join a draft that exists already, each once") {
    TempOffice temp(clueDay);
    ClueService clues(temp.office());
    const QString a = clues.add(counterClue(), clerk, clueDay)->ref();
    const QString b = clues.add(counterClue(QStringLiteral("另一件。")), clerk, clueDay)->ref();
    const auto slip = handOver(temp.office(), wishFor({a}), clerk, clueDay);
    REQUIRE(slip);
    HandoverWish more = wishFor({b});
    more.draft = slip->id;
    more.lead.clear();
    REQUIRE(handOver(temp.office(), more, clerk, clueDay));
    const auto view = SlipService(temp.office()).view(slip->id, clueDay);
    CHECK(view->matters.size() == 2);
    CHECK(view->slip.body.clues == QStringList{a, b});
}

TEST_CASE("nothing is written when one clue may not be handed over, or lacks what its matter needs") {
    TempOffice temp(clueDay);
    ClueService clues(temp.office());
    const QString a = clues.add(counterClue(), clerk, clueDay)->ref();
    ClueDraft bare = counterClue(QStringLiteral("待分类。"));
    bare.category.clear();
    const QString b = clues.add(bare, clerk, clueDay)->ref();
    HandoverWish wish = wishFor({a, b});
    CHECK(handOver(temp.office(), wish, clerk, clueDay).error().code == QStringLiteral("clues.category_missing"));
    wish.reason = QStringLiteral(" ");
    CHECK(handOver(temp.office(), wish, clerk, clueDay).error().code == QStringLiteral("clues.reason_missing"));
    CHECK(handOver(temp.office(), wishFor({}), clerk, clueDay).error().code == QStringLiteral("clues.none_chosen"));
    wish = wishFor({a});
    wish.lead.clear();
    CHECK(handOver(temp.office(), wish, clerk, clueDay).error().code == QStringLiteral("slips.no_lead"));
    CHECK(clues.undecided()->size() == 2);
    wish = wishFor({a, b});
    wish.category = QStringLiteral("基层负担");
    CHECK(handOver(temp.office(), wish, clerk, clueDay));
}
