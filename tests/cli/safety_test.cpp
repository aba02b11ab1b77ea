// Backup, restore, moving house and checkpoints, as a person at the command line meets them.
#include "cli/program.h"

#include <QCoreApplication>
#include <QDir>
#include <QSysInfo>

using namespace cli;

TEST_CASE("a deleted ledger comes back from its backup as it was") {
    const Desk desk;
    desk.open();
    REQUIRE(desk.ask("add", {s("slip"), s("-")}, slipInput()).status == 0);
    const QJsonObject made = desk.ask("backup", {desk.path("b.dubanbak")}).json();
    CHECK(made.value(s("ok")).toBool());
    CHECK(made.value(s("file")) == desk.path("b.dubanbak"));
    const QByteArray list = desk.ask("list", {s("--at"), s("2026-11-20")}).out;
    REQUIRE(QFile::remove(desk.path("a.duban")));
    const Outcome back = desk.run({s("restore"), desk.path("b.dubanbak"), desk.path("a.duban"), s("--json")});
    CHECK(back.status == 0);
    CHECK(back.json().value(s("aside")) == s(""));
    CHECK(desk.ask("list", {s("--at"), s("2026-11-20")}).out == list);
    CHECK(desk.ask("verify").json().value(s("ok")).toBool());
}

TEST_CASE("a sealed backup opens with its password only, and a backup is never overwritten") {
    const Desk desk;
    desk.open();
    REQUIRE(desk.ask("backup", {desk.path("b.dubanbak"), s("--seal")}, "一个很长的口令\n").status == 2); // seven characters
    REQUIRE(desk.ask("backup", {desk.path("b.dubanbak"), s("--seal")}, "一个很长很长的口令\n").status == 0);
    CHECK(desk.ask("backup", {desk.path("b.dubanbak")}).status == 3);
    const auto restore = [&](const QByteArray& input) {
        return desk.run({s("restore"), desk.path("b.dubanbak"), desk.path("c.duban"), s("--password-stdin"), s("--json")}, input).status;
    };
    CHECK(desk.run({s("restore"), desk.path("b.dubanbak"), desk.path("c.duban"), s("--json")}).status == 1);
    CHECK(restore("一个很长很长的口号\n") == 3);
    CHECK_FALSE(QFile::exists(desk.path("c.duban")));
    CHECK(restore("一个很长很长的口令\n") == 0);
    CHECK(QFile::exists(desk.path("c.duban")));
}

TEST_CASE("an office moves house as one archive") {
    const Desk desk;
    desk.open();
    QString slip = desk.ask("add", {s("slip"), s("-"), s("--at"), s("2026-11-02")}, slipInput()).json().value(s("ref")).toString();
    for (const char* verb : {"propose", "approve", "issue"}) {
        const Outcome done = desk.ask("act", {s(verb), slip, s("--at"), s("2026-11-02")});
        REQUIRE(done.status == 0);
        slip = done.json().value(s("ref")).toString();
    }
    REQUIRE(desk.ask("attach", {slip + s("/1"), desk.write("照片.txt", "a picture"), s("--at"), s("2026-11-03")}).status == 0);
    REQUIRE(desk.ask("pack", {desk.path("office.dubanpack")}).status == 0);
    const Outcome out = desk.run({s("unpack"), desk.path("office.dubanpack"), desk.path("new home"), s("--json")});
    REQUIRE(out.status == 0);
    const QString moved = desk.path("new home/a.duban");
    CHECK(out.json().value(s("file")) == moved);
    CHECK(QDir(moved + s("-files")).entryList(QDir::Files).size() == 1);
    CHECK(desk.run({s("verify"), moved, s("--json")}).json().value(s("ok")).toBool());
    CHECK(desk.run({s("unpack"), desk.path("office.dubanpack"), desk.path("new home"), s("--json")}).status == 3);
    CHECK(desk.run({s("unpack"), desk.path("a.duban"), desk.path("x"), s("--json")}).status == 3);
}

TEST_CASE("verify sees an older copy of the file once a checkpoint was noted") {
    const Desk desk;
    desk.open();
    const QByteArray older = desk.bytes("a.duban");
    REQUIRE(desk.ask("add", {s("slip"), s("-")}, slipInput()).status == 0);
    const QJsonObject noted = desk.ask("checkpoint").json();
    CHECK(noted.value(s("ok")).toBool());
    CHECK(noted.value(s("code")).toString().size() == 19);
    CHECK(desk.ask("verify").status == 0);
    desk.write("a.duban", older);
    const Outcome seen = desk.ask("verify");
    CHECK(seen.status == 1);
    for (const QJsonValue& check : seen.json().value(s("checks")).toArray())
        CHECK(check[s("ok")].toBool() == (check[s("name")] != s("checkpoints")));
    CHECK(desk.ask("checkpoint").status == 1);
}

TEST_CASE("a backup works while another program holds the file") {
    const Desk desk;
    desk.open();
    QFile lock(desk.path("a.duban.lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(QCoreApplication::applicationPid()) + "\nduban_cli_tests\n" + QSysInfo::machineHostName().toUtf8() +
               "\n");
    lock.close();
    CHECK(desk.ask("add", {s("slip"), s("-")}, slipInput()).status == 3);
    CHECK(desk.ask("backup", {desk.path("b.dubanbak")}).status == 0);
    CHECK(desk.run({s("restore"), desk.path("b.dubanbak"), desk.path("a.duban"), s("--json")}).status == 3);
}
