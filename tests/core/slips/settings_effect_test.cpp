// Each value of the office's settings that the slips live by is changed, and what follows from it is looked at.
#include "core/temp_office.h"

#include "clues/clue_service.h"
#include "office/office_service.h"
#include "slips/slip_service.h"

#include <QFile>

using namespace duban;

namespace {

QDate march(int day) { return {2026, 3, day}; }
QString s(const char* text) { return QString::fromUtf8(text); }

struct Desk {
    Desk() : temp(QDate(2026, 6, 30)), office(temp.office()), service(office) {}
    void set(const char* key, const char* value) {
        auto done = OfficeService(office).setValue(s(key), s(value), march(1), clerk);
        INFO((done ? QString() : sentence(done.error())).toStdString());
        REQUIRE(done);
    }
    Result<SlipView> act(const QString& ref, Verb verb, QDate on, const std::function<void(StepInput&)>& more = {}) {
        StepInput step;
        step.verb = verb;
        step.note = s("事由");
        if (more)
            more(step);
        const bool decides = verb == Verb::Approve || verb == Verb::Transfer;
        return service.act(ref, step, decides ? leader : clerk, on);
    }
    Result<Slip> draft(int days = 15) {
        SlipDraft draft;
        draft.title = s("窗口服务问题");
        draft.lead = s("ZF02");
        draft.matters.emplace_back();
        draft.matters[0].problem = s("办事大厅午间无人值守");
        draft.matters[0].category = s("办事不规范");
        draft.matters[0].limit.days = days;
        return service.draft(draft, clerk, march(2));
    }
    /// Issued on Monday 2 March; signed the day after unless told otherwise. Until Monday 23 March.
    QString issued(bool sign = true) {
        QString ref = draft()->ref();
        for (const Verb verb : {Verb::Propose, Verb::Approve, Verb::Issue}) {
            auto view = act(ref, verb, march(2));
            REQUIRE(view);
            ref = view->slip.ref();
        }
        if (sign)
            REQUIRE(act(ref, Verb::Sign, march(3)));
        return ref;
    }
    QString numberOf(const Result<SlipView>& view) {
        INFO((view ? QString() : sentence(view.error())).toStdString());
        REQUIRE(view);
        return view->matters[0].history.back().body.number;
    }
    MatterLife life(const QString& ref) { return service.view(ref, QDate(2026, 6, 30))->matters[0].matter.life; }
    TempOffice temp;
    Office& office;
    SlipService service;
};

QString codeOf(const Result<SlipView>& view) { return view ? QString() : view.error().code; }

} // namespace

TEST_CASE("the prefix and each paper's word stand in its next number") {
    Desk desk;
    desk.set("prefix", "临效");
    desk.set("slipWord", "办");
    desk.set("remindWord", "提");
    desk.set("superviseWord", "促");
    desk.set("summonWord", "谈");
    desk.set("refusalWord", "件");
    desk.set("extensionWord", "宽");
    desk.set("returnWord", "回");
    desk.set("verificationWord", "验");
    desk.set("transferWord", "送");
    const QString ref = desk.issued();
    CHECK(ref == s("临效办〔2026〕1号"));
    REQUIRE(desk.act(ref, Verb::Refuse, march(4)));
    CHECK(desk.numberOf(desk.act(ref, Verb::Reject, march(5))).startsWith(s("临效件〔2026〕1号")));
    REQUIRE(desk.act(ref, Verb::Extend, march(6), [](StepInput& step) { step.to = march(24); }));
    CHECK(desk.numberOf(desk.act(ref, Verb::Deny, march(9))).startsWith(s("临效宽〔2026〕1号")));
    CHECK(desk.numberOf(desk.act(ref, Verb::Remind, march(24))).startsWith(s("临效提〔2026〕1号")));
    CHECK(desk.numberOf(desk.act(ref, Verb::Remind, march(30))).startsWith(s("临效促〔2026〕1号")));         // five days over
    CHECK(desk.numberOf(desk.act(ref, Verb::Remind, QDate(2026, 4, 7))).startsWith(s("临效谈〔2026〕1号"))); // ten, 6 April is off
    REQUIRE(desk.act(ref, Verb::Submit, QDate(2026, 4, 8)));
    CHECK(desk.numberOf(desk.act(ref, Verb::Return, QDate(2026, 4, 9))).startsWith(s("临效回〔2026〕1号")));
    REQUIRE(desk.act(ref, Verb::Submit, QDate(2026, 4, 10)));
    REQUIRE(desk.act(ref, Verb::Accept, QDate(2026, 4, 10)));
    CHECK(desk.numberOf(desk.act(ref, Verb::Verify, QDate(2026, 4, 13))).startsWith(s("临效验〔2026〕1号")));
    CHECK(desk.numberOf(desk.act(ref, Verb::Transfer, QDate(2026, 4, 14))).startsWith(s("临效送〔2026〕1号")));
}

TEST_CASE("a raised series gives the next slip its number") {
    Desk desk;
    REQUIRE(OfficeService(desk.office).setNextNumber(s("江效交"), 2026, 41, s("接续纸质登记簿"), clerk));
    CHECK(desk.issued() == s("江效交〔2026〕41号"));
    CHECK(desk.issued() == s("江效交〔2026〕42号"));
}

TEST_CASE("the days of deciding, refusing and returning are the office's own") {
    Desk desk;
    Clue clue;
    clue.body.received = march(2);
    CHECK(ClueService(desk.office).decideBy(clue) == march(4));
    desk.set("decideDays", "3");
    CHECK(ClueService(desk.office).decideBy(clue) == march(5));
    const QString ref = desk.issued(false);
    CHECK(codeOf(desk.act(ref, Verb::Refuse, march(5))) == s("slips.refuse_late"));
    desk.set("refuseDays", "3");
    CHECK(codeOf(desk.act(ref, Verb::Refuse, march(5))).isEmpty());
    desk.set("returnDays", "7");
    const QString other = desk.issued();
    REQUIRE(desk.act(other, Verb::Submit, march(9)));
    REQUIRE(desk.act(other, Verb::Return, march(10)));
    CHECK(desk.life(other).dueOn == march(19)); // seven working days after the 10th
}

TEST_CASE("the longest limit and the longest text bound a draft") {
    Desk desk;
    REQUIRE(desk.draft(60));
    CHECK(codeOf(desk.act(desk.draft(60)->ref(), Verb::Propose, march(2))).isEmpty());
    desk.set("complexDays", "20");
    desk.set("maxLimitDays", "20");
    CHECK_FALSE(desk.draft(60));
    REQUIRE(desk.draft(20));
    desk.set("maxTextChars", "100");
    StepInput step;
    const QString ref = desk.issued();
    CHECK(codeOf(desk.act(ref, Verb::Progress, march(4), [](StepInput& one) { one.note = QString(101, QChar(u'字')); })) ==
          s("slips.note_too_long"));
}

TEST_CASE("the ladder climbs on the office's own days") {
    Desk desk;
    const QString ref = desk.issued();
    const auto stepOn = [&](QDate day) { return desk.service.view(ref, day)->matters[0].step; };
    CHECK(stepOn(march(17)) == s("none")); // four working days before the 23rd
    CHECK(stepOn(march(30)) == s("yellow"));
    desk.set("soonDays", "4");
    desk.set("yellowDays", "6");
    CHECK(stepOn(march(17)) == s("soon"));
    CHECK(stepOn(march(30)) == s("blue"));
    CHECK(stepOn(march(31)) == s("yellow"));
    desk.set("redDays", "7");
    CHECK(stepOn(QDate(2026, 4, 1)) == s("red"));
}

TEST_CASE("closure asks for the office's number of pieces and sets the re-check by its months") {
    Desk desk;
    desk.set("gateEvidence", "2");
    desk.set("recheckMonths", "6");
    desk.set("closureWord", "结");
    const QString ref = desk.issued();
    REQUIRE(desk.act(ref, Verb::Measure, march(4)));
    REQUIRE(desk.act(ref, Verb::Measure, march(5), [](StepInput& step) { step.done = 1; }));
    const auto file = [&](const char* name) {
        QFile made(desk.temp.folder() + QLatin1Char('/') + s(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(name);
        return made.fileName();
    };
    REQUIRE(desk.act(ref, Verb::Submit, march(9), [&](StepInput& step) {
        step.person = s("王某");
        step.mechanism = s("轮值制度");
        step.evidence = {file("甲.txt")};
    }));
    REQUIRE(desk.act(ref, Verb::Accept, march(9)));
    REQUIRE(desk.act(ref, Verb::Verify, march(10), [](StepInput& step) { step.person = s("李某"); }));
    CHECK(codeOf(desk.act(ref, Verb::Close, march(11))) == s("slips.gate"));
    REQUIRE(desk.act(ref, Verb::Attach, march(11), [&](StepInput& step) { step.evidence = {file("乙.txt")}; }));
    const auto closed = desk.act(ref, Verb::Close, march(11));
    CHECK(desk.numberOf(closed).startsWith(s("江效结〔2026〕1号")));
    CHECK(desk.life(ref).recheckOn == QDate(2026, 9, 11));
}

TEST_CASE("a closed entry is not taken into a new draft, a closed leader decides no more") {
    Desk desk;
    const ListItem* category = desk.office.itemByName(ListKind::Category, s("办事不规范"));
    REQUIRE(OfficeService(desk.office).closeListItem(category->id, march(1), clerk));
    auto refused = desk.draft();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == s("slips.item_closed"));
    REQUIRE(OfficeService(desk.office).closeListItem(category->id, std::nullopt, clerk));
    CHECK(desk.draft());
    REQUIRE(OfficeService(desk.office).addPerson(s("新领导"), Role::Leader, clerk, march(1)));
    for (const Person& person : desk.office.persons())
        if (person.name == s("领导")) {
            REQUIRE(OfficeService(desk.office).changePerson(person.id, Role::Leader, march(1), clerk));
            break;
        }
    CHECK(desk.office.leaders(march(2)) == QStringList{s("新领导")});
}
