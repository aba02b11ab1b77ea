// A year written down line by line and replayed: from a clue to what was consolidated, with everything that can come between.
#include "cli/program.h"

using namespace cli;

namespace {

QStringList verbsOf(const QJsonValue& matter) {
    QStringList verbs;
    for (const QJsonValue& event : matter[s("history")].toArray())
        verbs << event[s("verb")].toString();
    return verbs;
}

} // namespace

TEST_CASE("a year is replayed from a script: refusal, extension, two returns, rebound, suspension, transfer, void, consolidated") {
    const Desk desk;
    desk.open();
    desk.write("photo.txt", "值班照片");
    QFile script(data("year.jsonl"));
    REQUIRE(script.open(QIODevice::ReadOnly));
    const Outcome replayed = desk.ask("replay", {desk.write("year.jsonl", script.readAll())});
    INFO(replayed.out.toStdString());
    CHECK(replayed.status == 0);

    const QString number = s("江效交〔2026〕1号");
    const QJsonObject slip = desk.ask("show", {number, s("--at"), s("2026-11-20")}).json();
    const QJsonArray matters = slip.value(s("matters")).toArray();
    REQUIRE(matters.size() == 3); // the third was refused and moved to a slip of its own; its ordinal is not used again
    CHECK(slip.value(s("state")) == s("finished"));
    CHECK(
        verbsOf(matters.at(0)) ==
        s("issue sign measure done extend grant submit return submit accept return submit accept verify attach close rebound").split(u' '));
    CHECK(matters.at(0)[s("state")] == s("closed")); // a rebound marks it and leaves its state
    CHECK(matters.at(0)[s("returns")] == 2);
    // by hand: the second return of 13 February gives five working days; 14 February is one, 15 to 23 are the Spring Festival
    CHECK(matters.at(0)[s("due")] == s("2026-02-27"));
    CHECK(matters.at(1)[s("state")] == s("consolidated"));
    // by hand: fifteen working days from 7 January end on the 28th; 12 to 19 January suspended five of them
    CHECK(matters.at(1)[s("first_due")] == s("2026-01-28"));
    CHECK(matters.at(1)[s("due")] == s("2026-02-04"));
    CHECK(matters.at(2)[s("ref")] == number + s("/4"));
    CHECK(matters.at(2)[s("state")] == s("transferred"));

    const QJsonObject moved = desk.ask("show", {s("江效交〔2026〕2号"), s("--at"), s("2026-11-20")}).json();
    CHECK(moved.value(s("matters")).toArray().at(0)[s("problem")] == s("停车场收费公示牌缺失，收费标准不明。"));
    const QJsonObject again = desk.ask("show", {s("草-3"), s("--at"), s("2026-11-20")}).json();
    CHECK(again.value(s("matters")).toArray().at(0)[s("round")] == 2);
    QStringList states; // numbers without a gap, the voided one keeps its own
    for (const QJsonValue& row : desk.ask("list", {s("--sort"), s("number"), s("--at"), s("2026-11-20")}).json().value(s("rows")).toArray())
        states << row[s("ref")].toString().mid(9) + u' ' + row[s("state")].toString();
    CHECK(states.join(u',') == s("1号/1 closed,1号/2 consolidated,1号/4 transferred,2号/1 rectifying,3号/1 voided"));
    CHECK(desk.ask("verify").json().value(s("ok")).toBool());
}
