// The main path on the command line: from a draft to a closed matter.
#include "cli/program.h"

using namespace cli;

namespace {

/// A slip with two matters, issued on 2 November and signed on the 3rd.
QString signedSlip(const Desk& desk) {
    REQUIRE(desk.ask("add", {s("slip"), s("-"), s("--at"), s("2026-11-02")}, slipInput()).json().value(s("ref")).toString() == s("草-1"));
    for (const char* verb : {"propose", "approve", "issue"})
        REQUIRE(desk.ask("act", {s(verb), s("草-1"), s("--at"), s("2026-11-02")}).status == 0);
    const QString ref = s("江效交〔2026〕1号");
    REQUIRE(desk.ask("act", {s("sign"), ref, s("--person"), s("李某"), s("--at"), s("2026-11-03")}).status == 0);
    return ref;
}

QJsonObject matterOf(const QJsonObject& slip, int n) { return slip.value(s("matters")).toArray().at(n - 1).toObject(); }

} // namespace

TEST_CASE("a slip goes from draft to closure step by step") {
    const Desk desk;
    desk.open();
    const QString ref = signedSlip(desk);
    const QString first = ref + s("/1");
    const auto act = [&](const char* verb, const QStringList& rest) { return desk.ask("act", QStringList{s(verb), first} + rest); };
    CHECK(act("measure", {s("--note"), s("排定AB角"), s("--person"), s("李某"), s("--to"), s("2026-11-10"), s("--at"), s("2026-11-04")})
              .status == 0);
    CHECK(act("progress", {s("--note"), s("排班表已公示"), s("--cause"), s("值班制度不落实"), s("--at"), s("2026-11-05")}).status == 0);
    CHECK(act("measure", {s("--done"), s("1"), s("--result"), s("已执行"), s("--at"), s("2026-11-06")}).status == 0);
    CHECK(act("submit",
              {s("--note"), s("窗口值守已落实"), s("--person"), s("李某"), s("--mechanism"), s("离岗登记办法"), s("--at"), s("2026-11-09")})
              .status == 0);
    CHECK(act("accept", {s("--at"), s("2026-11-10")}).status == 0);
    CHECK(act("verify", {s("--note"), s("到现场核查属实"), s("--person"), s("顾某"), s("--at"), s("2026-11-11")}).status == 0);

    SECTION("without evidence it cannot be closed, and nothing changes") {
        const Outcome refused = act("close", {s("--at"), s("2026-11-12")});
        CHECK(refused.status == 1);
        CHECK(refused.code() == s("slips.gate"));
        CHECK(matterOf(desk.ask("show", {ref}).json(), 1).value(s("state")) == s("closing"));
    }
    SECTION("with evidence it is closed") {
        const QString file = desk.write("值守照片说明.txt", "十一月十日上午，两个窗口均有人值守。\n");
        CHECK(desk.ask("attach", {first, file, s("--at"), s("2026-11-11")}).json().value(s("ref")) == first);
        const QJsonObject closed = act("close", {s("--at"), s("2026-11-12")}).json();
        const QJsonObject matter = matterOf(closed, 1);
        CHECK(matter.value(s("state")) == s("closed"));
        CHECK(matter.value(s("closed")) == s("2026-11-12"));
        CHECK(matter.value(s("cause")) == s("值班制度不落实"));
        CHECK(matter.value(s("evidence")).toArray().at(0).toObject().value(s("name")) == s("值守照片说明.txt"));
        CHECK(matter.value(s("measures")).toArray().at(0).toObject().value(s("done")) == s("2026-11-06"));
        CHECK(closed.value(s("state")) == s("signed")); // its second matter is open
        CHECK(matter.value(s("history")).toArray().size() >= 9);
        const QJsonArray closedRows = desk.ask("list", {s("--state"), s("closed")}).json().value(s("rows")).toArray();
        REQUIRE(closedRows.size() == 1);
        CHECK(closedRows.at(0).toObject().value(s("ref")) == first);
        CHECK(desk.ask("verify").json().value(s("ok")).toBool());
    }
}

TEST_CASE("show gives a slip with number, matters, limits and the next steps") {
    const Desk desk;
    desk.open();
    const QString ref = signedSlip(desk);
    const QJsonObject slip = desk.ask("show", {ref, s("--at"), s("2026-11-20")}).json();
    CHECK(slip.value(s("as_of")) == s("2026-11-20"));
    CHECK(slip.value(s("ref")) == ref);
    CHECK(slip.value(s("lead")) == s("ZF02"));
    CHECK(slip.value(s("lead_name")) == s("市发展和改革委员会"));
    CHECK(slip.value(s("co")).toArray() == QJsonArray{s("ZF03")});
    CHECK(slip.value(s("number")).toObject().value(s("number")).toInt() == 1);
    CHECK(slip.value(s("issued")) == s("2026-11-02"));
    const QJsonObject first = matterOf(slip, 1), second = matterOf(slip, 2);
    CHECK(first.value(s("due")) == s("2026-11-23")); // 2 November and 15 working days
    CHECK(first.value(s("limit")).toObject().value(s("days")).toInt() == 15);
    CHECK(second.value(s("due")) == s("2026-11-30"));
    CHECK(second.value(s("limit")).toObject().value(s("due")) == s("2026-11-30"));
    CHECK(first.value(s("next")).toArray().at(0) == s("submit"));
    CHECK(first.value(s("step")) == s("soon")); // the 23rd is one working day away
}

TEST_CASE("a drafted slip can be edited, an issued one cannot") {
    const Desk desk;
    desk.open();
    REQUIRE(desk.ask("add", {s("slip"), s("-")}, slipInput()).status == 0);
    CHECK(desk.ask("edit", {s("草-1"), s("-")}, "{\"title\":\"改过的题目\"}").json().value(s("ref")) == s("草-1"));
    const QJsonObject slip = desk.ask("show", {s("草-1")}).json();
    CHECK(slip.value(s("title")) == s("改过的题目"));
    CHECK(slip.value(s("matters")).toArray().size() == 2);
    for (const char* verb : {"propose", "approve", "issue"})
        REQUIRE(desk.ask("act", {s(verb), s("草-1")}).status == 0);
    CHECK(desk.ask("edit", {s("草-1"), s("-")}, "{\"title\":\"太晚\"}").status == 1);
}

TEST_CASE("signing twice is refused with a sentence that names the way out") {
    const Desk desk;
    desk.open();
    const QString ref = signedSlip(desk);
    const Outcome again = desk.ask("act", {s("sign"), ref});
    CHECK(again.status == 1);
    CHECK(again.code() == s("slips.already_signed"));
    CHECK(again.err.contains(ref));
}

TEST_CASE("a clue is registered, shown, disposed of, and handed over by a slip") {
    const Desk desk;
    desk.open();
    const QByteArray clue = "{\"received\":\"2026-11-02\",\"source\":\"群众举报\",\"content\":\"窗口无人值守。\",\"units\":[\"ZF02\"]}";
    CHECK(desk.ask("add", {s("clue"), s("-"), s("--at"), s("2026-11-02")}, clue).json().value(s("ref")) == s("XS-2026-0001"));
    CHECK(desk.ask("add", {s("clue"), s("-"), s("--at"), s("2026-11-02")}, clue).json().value(s("ref")) == s("XS-2026-0002"));
    const QJsonObject settled = desk.ask("dispose", {s("XS-2026-0002"), s("merged"), s("--target"), s("XS-2026-0001"), s("--note"),
                                                     s("同一事项"), s("--at"), s("2026-11-03")})
                                    .json();
    CHECK(settled.value(s("state")) == s("merged"));
    REQUIRE(desk.ask("add", {s("slip"), s("-"), s("--at"), s("2026-11-03")}, slipInput("\"clues\":[\"XS-2026-0001\"],")).status == 0);
    for (const char* verb : {"propose", "approve", "issue"})
        REQUIRE(desk.ask("act", {s(verb), s("草-1"), s("--at"), s("2026-11-03")}).status == 0);
    CHECK(desk.ask("show", {s("XS-2026-0001")}).json().value(s("state")) == s("handed_over"));
}

TEST_CASE("a written history is replayed line by line; a refused line does not stop the rest") {
    const Desk desk;
    desk.open();
    const QByteArray lines =
        "{\"do\":\"add\",\"what\":\"slip\",\"as\":\"s1\",\"at\":\"2026-11-02\",\"input\":" + slipInput() + "}\n" +
        "{\"do\":\"propose\",\"ref\":\"s1\",\"at\":\"2026-11-02\"}\n\n" + "{\"do\":\"sign\",\"ref\":\"s1\",\"at\":\"2026-11-02\"}\n" +
        "{\"do\":\"approve\",\"ref\":\"s1\",\"at\":\"2026-11-02\"}\n{\"do\":\"issue\",\"ref\":\"s1\",\"at\":\"2026-11-02\"}\n" +
        "{\"do\":\"progress\",\"ref\":\"s1/2\",\"note\":\"已着手\",\"at\":\"2026-11-03\"}\nkein json\n";
    const Outcome replayed = desk.ask("replay", {desk.write("events.jsonl", lines)});
    CHECK(replayed.status == 1);
    const QList<QByteArray> results = replayed.out.trimmed().split('\n');
    REQUIRE(results.size() == 7);
    const auto result = [&](int n) { return QJsonDocument::fromJson(results.at(n)).object(); };
    CHECK(result(0).value(s("ref")) == s("草-1"));
    CHECK(result(2).value(s("line")).toInt() == 4);
    CHECK_FALSE(result(2).value(s("ok")).toBool());
    CHECK(result(2).value(s("error")).toObject().value(s("kind")) == s("rule"));
    CHECK(result(3).value(s("ref")) == s("江效交〔2026〕1号"));
    CHECK(result(5).value(s("ref")) == s("江效交〔2026〕1号/2"));
    CHECK_FALSE(result(6).value(s("ok")).toBool());
}
