// Files: new, sample, generated, missing, damaged, newer, in use, read-only; and the exit status each of them gives.
#include "cli/program.h"

#include <QDir>

using namespace cli;

TEST_CASE("a new file holds the units of its list and is never written over") {
    const Desk desk;
    const QJsonObject made = desk.ask("new", {s("--departments"), data("departments.csv"), s("--office"), s("临浦区效能办")}).json();
    CHECK(made.value(s("file")) == desk.path("a.duban"));
    CHECK(made.value(s("departments")).toInt() == 90);
    const QByteArray before = desk.bytes("a.duban");
    CHECK(desk.ask("new").status == 3);
    CHECK(desk.bytes("a.duban") == before);
}

TEST_CASE("a faulty list of units leaves no file behind") {
    const Desk desk;
    CHECK(desk.ask("new", {s("--departments"), desk.write("bad.csv", "code,name\nA1,\n")}).status == 1);
    CHECK(desk.ask("new", {s("--departments"), desk.path("none.csv")}).status == 3);
    CHECK_FALSE(QFile::exists(desk.path("a.duban")));
}

TEST_CASE("the sample year shows every kind of work, on its own day") {
    const Desk desk;
    REQUIRE(desk.ask("new", {s("--sample")}).json().value(s("departments")).toInt() == 90);
    const QJsonObject list = desk.ask("list").json();
    CHECK(list.value(s("as_of")) == s("2026-11-20"));
    QSet<QString> states;
    for (const QJsonValue& row : list.value(s("rows")).toArray())
        states.insert(row.toObject().value(s("state")).toString());
    for (const char* state : {"waiting", "rectifying", "submitted", "verifying", "closing", "closed", "consolidated", "suspended", "merged",
                              "transferred", "voided"}) {
        INFO(state);
        CHECK(states.contains(s(state)));
    }
    CHECK(desk.ask("verify").json().value(s("ok")).toBool());
}

TEST_CASE("a generated file is lawful, repeatable, and its texts differ") {
    const Desk desk;
    const QStringList wish{s("--matters"), s("700"), s("--seed"), s("11"), s("--years"), s("2"), s("--at"), s("2026-11-20")};
    const QJsonObject made = desk.ask("generate", wish).json();
    CHECK(made.value(s("matters")).toInt() == 700);
    CHECK(made.value(s("events")).toInt() >= 3 * 600);
    const QJsonArray rows = desk.ask("list", {s("--at"), s("2026-11-20")}).json().value(s("rows")).toArray();
    QSet<QString> texts, numbers;
    int inRange = 0;
    for (const QJsonValue& row : rows) {
        const QString problem = row.toObject().value(s("problem")).toString();
        texts.insert(problem);
        numbers.insert(row.toObject().value(s("number")).toString());
        inRange += problem.size() >= 80 && problem.size() <= 300 ? 1 : 0;
    }
    CHECK(texts.size() * 10 >= rows.size() * 6);
    CHECK(inRange == rows.size());
    CHECK(desk.ask("verify").json().value(s("ok")).toBool());
    for (int n = 1; n <= 20; ++n) // numbers without gaps in the first year
        CHECK(numbers.contains(s("江效交〔2024〕%1号").arg(n)));

    const Desk other;
    REQUIRE(other.ask("generate", wish).json() == made);
    CHECK(other.ask("list", {s("--at"), s("2026-11-20")}).json().value(s("rows")).toArray() == rows);
}

TEST_CASE("a missing, foreign, cut or newer file is trouble with a file") {
    const Desk desk;
    CHECK(desk.ask("list").status == 3);
    desk.write("a.duban", "this is not a ledger");
    CHECK(desk.ask("list").status == 3);
    CHECK(desk.ask("verify").status == 3);
    CHECK(desk.bytes("a.duban") == "this is not a ledger");

    const Desk good;
    good.open();
    QByteArray file = good.bytes("a.duban");
    desk.write("a.duban", file.left(file.size() / 2));
    CHECK(desk.ask("verify").status != 0);
    file[63] = 99; // PRAGMA user_version, the last of its four bytes
    desk.write("a.duban", file);
    const Outcome newer = desk.ask("list");
    CHECK(newer.status == 3);
    CHECK(newer.code() == s("store.too_new"));
}

TEST_CASE("an altered row is found by verify") {
    const Desk desk;
    desk.open();
    REQUIRE(desk.ask("add", {s("slip"), s("-")}, slipInput()).status == 0);
    QByteArray file = desk.bytes("a.duban");
    const QByteArray text = s("窗口上午无人值守").toUtf8();
    const auto at = file.indexOf(text);
    REQUIRE(at > 0);
    file.replace(at, text.size(), s("窗口上午有人值守").toUtf8());
    desk.write("a.duban", file);
    const Outcome checked = desk.ask("verify");
    CHECK(checked.status == 1);
    CHECK_FALSE(checked.json().value(s("ok")).toBool());
}

TEST_CASE("reading works while another process writes; a second writer is told who holds the file") {
    const Desk desk;
    desk.open();
    QProcess holder;
    holder.start(s(DUBAN_BIN_DIR "/duban"), {s("generate"), desk.path("b.duban"), s("--matters"), s("200000"), s("--seed"), s("1")});
    REQUIRE(holder.waitForStarted(60000));
    const auto ask = [&](const char* command, const QStringList& rest) {
        return desk.run(QStringList{s(command), desk.path("b.duban")} + rest + QStringList{s("--json")});
    };
    int total = 0; // the first commit shows that the writer is at work
    for (int tries = 0; tries < 2000 && total == 0; ++tries)
        if (const Outcome seen = ask("list", {s("--limit"), s("1"), s("--at"), s("2026-11-20")}); seen.status == 0)
            total = seen.json().value(s("total")).toInt();
    CHECK(total > 0);
    const Outcome second = ask("add", {s("slip"), desk.write("slip.json", slipInput())});
    CHECK(second.status == 3);
    CHECK(second.json().value(s("error")).toObject().value(s("kind")) == s("locked"));
    holder.terminate(); // as Ctrl+C: the wish to stop
    REQUIRE(holder.waitForFinished(120000));
    CHECK(holder.exitCode() == 4);
    CHECK(QDir(QFileInfo(desk.path("b.duban")).path()).entryList({s("b.duban*")}).isEmpty());
}
