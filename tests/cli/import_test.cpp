// An existing ledger on the command line: exactly what was expected of the sample, once; and out again.
#include "cli/program.h"

using namespace cli;

namespace {

QJsonObject expected() {
    QFile file(data("ledger-2026.expected.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Outcome takeLedger(const Desk& desk) { return desk.ask("import", {data("ledger-2026.xlsx"), s("--at"), s("2026-11-20")}); }

int total(const Desk& desk) { return desk.ask("list").json().value(s("total")).toInt(); }

} // namespace

TEST_CASE("the sample ledger is taken in row by row as expected, and only once") {
    const Desk desk;
    desk.open();
    const Outcome first = takeLedger(desk);
    CHECK(first.status == 1); // nine rows are rejected
    const QJsonObject got = first.json(), want = expected();
    CHECK(got.value(s("accepted")).toInt() == 123);
    CHECK(got.value(s("rejected")).toInt() == 9);
    CHECK(got.value(s("rows")) == want.value(s("rows")));
    CHECK(got.value(s("totals")) == want.value(s("totals")));
    CHECK(total(desk) == 123);

    const QByteArray before = desk.bytes("a.duban");
    const QJsonObject again = takeLedger(desk).json();
    CHECK(again.value(s("batch")).isNull());
    CHECK(again.value(s("accepted")).toInt() == 0);
    CHECK(again.value(s("duplicates")).toInt() == 123);
    CHECK_FALSE(again.value(s("message")).toString().isEmpty());
    CHECK(desk.bytes("a.duban") == before);
    CHECK(desk.ask("verify").json().value(s("ok")).toBool());
}

TEST_CASE("a dry run reads everything and changes nothing") {
    const Desk desk;
    desk.open();
    const QByteArray before = desk.bytes("a.duban");
    const QJsonObject seen = desk.ask("import", {data("ledger-2026.xlsx"), s("--dry-run")}).json();
    CHECK(seen.value(s("accepted")).toInt() == 123);
    CHECK(seen.value(s("batch")).isNull());
    CHECK(desk.bytes("a.duban") == before);
}

TEST_CASE("a withdrawn import is in no list, search, score or number any more") {
    const Desk desk;
    desk.open();
    const int batch = takeLedger(desk).json().value(s("batch")).toInt();
    REQUIRE(desk.ask("undo-import", {QString::number(batch)}).json().value(s("removed")).toInt() == 123);
    CHECK(total(desk) == 0);
    CHECK(desk.ask("list", {s("--search"), s("停车")}).json().value(s("total")).toInt() == 0);
    CHECK(desk.ask("show", {s("江效交〔2026〕1号")}).status == 1);
    for (const QJsonValue& group : desk.ask("score", {s("--quarter"), s("2026Q3")}).json().value(s("groups")).toArray())
        for (const QJsonValue& unit : group.toObject().value(s("units")).toArray())
            CHECK(unit.toObject().value(s("lines")).toArray().isEmpty());
    CHECK(desk.ask("undo-import", {QString::number(batch)}).status == 1);
    CHECK(desk.ask("undo-import", {s("77")}).status == 1);
    CHECK(takeLedger(desk).json().value(s("accepted")).toInt() == 123); // its numbers are free again
}

TEST_CASE("an import that was worked since cannot be withdrawn, and the slip is named") {
    const Desk desk;
    desk.open();
    takeLedger(desk);
    REQUIRE(desk.ask("act", {s("progress"), s("江效交〔2026〕105号/1"), s("--note"), s("已清查车辆"), s("--at"), s("2026-11-19")}).status ==
            0);
    const Outcome refused = desk.ask("undo-import", {s("1")});
    CHECK(refused.status == 1);
    CHECK(refused.err.contains(s("江效交〔2026〕105号")));
    CHECK(total(desk) == 123);
}

TEST_CASE("the next number follows the largest seen, those of rejected rows included") {
    const Desk desk;
    desk.open();
    takeLedger(desk);
    int largest = 0;
    for (const QJsonValue& row : expected().value(s("rows")).toArray())
        largest = std::max(largest, row.toObject().value(s("values")).toObject().value(s("slip_no")).toObject().value(s("number")).toInt());
    REQUIRE(desk.ask("add", {s("slip"), s("-"), s("--at"), s("2026-11-20")}, slipInput()).status == 0);
    REQUIRE(desk.ask("act", {s("propose"), s("草-1"), s("--at"), s("2026-11-20")}).status == 0);
    const QJsonObject slip = desk.ask("act", {s("approve"), s("草-1"), s("--at"), s("2026-11-20")}).json();
    CHECK(slip.value(s("number")).toObject().value(s("number")).toInt() > largest);
}

TEST_CASE("files that are no ledger are refused as trouble with a file") {
    const Desk desk;
    desk.open();
    const auto status = [&](const QString& ledger) { return desk.ask("import", {ledger}).status; };
    CHECK(status(desk.path("missing.xlsx")) == 3);
    CHECK(status(desk.write("text.xlsx", "nothing but words")) == 3);
    CHECK(status(desk.write("empty.xlsx", "")) == 3);
    QFile ledger(data("ledger-2026.xlsx"));
    REQUIRE(ledger.open(QIODevice::ReadOnly));
    CHECK(status(desk.write("cut.xlsx", ledger.readAll().left(20000))) == 3);
    CHECK(total(desk) == 0);
}

TEST_CASE("scores, lists and due lists of the sample ledger agree with each other") {
    const Desk desk;
    desk.open();
    takeLedger(desk);
    const QStringList day{s("--at"), s("2026-11-20")};
    const QJsonObject due = desk.ask("due", day).json();
    const int overdue = desk.ask("list", day + QStringList{s("--overdue")}).json().value(s("total")).toInt();
    CHECK(due.value(s("overdue")).toArray().size() == overdue);
    CHECK(due.value(s("as_of")) == s("2026-11-20"));
    const QJsonObject one = desk.ask("score", day + QStringList{s("--quarter"), s("2026Q3")}).json();
    CHECK(one == desk.ask("score", day + QStringList{s("--quarter"), s("2026Q3")}).json());
    CHECK(one.value(s("as_of")) == s("2026-09-30"));
    const QJsonObject q1 = desk.ask("list", {s("--quarter"), s("2026Q1")}).json();
    CHECK(q1.value(s("total")).toInt() == 31);
    const QJsonArray page = desk.ask("list", {s("--limit"), s("5"), s("--offset"), s("120")}).json().value(s("rows")).toArray();
    CHECK(page.size() == 3);
    const Outcome written = desk.ask("export", {s("--what"), s("ledger"), s("--xlsx"), desk.path("out.xlsx")});
    CHECK(written.json().value(s("rows")).toInt() == 123);
    CHECK(desk.bytes("out.xlsx").startsWith("PK"));
}
