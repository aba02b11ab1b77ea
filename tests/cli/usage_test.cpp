// How the program is asked and how it answers: help, wrong usage, languages, refusals as JSON, bad input.
#include "cli/program.h"

#include <QRegularExpression>

using namespace cli;

namespace {

const QStringList& commandNames() {
    static const QStringList names{s("new"),    s("add"),         s("edit"),   s("dispose"), s("attach"),   s("act"), s("replay"),
                                   s("import"), s("undo-import"), s("list"),   s("show"),    s("deadline"), s("due"), s("score"),
                                   s("report"), s("print"),       s("export"), s("verify"),  s("generate")};
    return names;
}

} // namespace

TEST_CASE("every command explains itself") {
    const Desk desk;
    const QString overview = QString::fromUtf8(desk.run({s("--help")}).out);
    for (const QString& name : commandNames()) {
        INFO(name.toStdString());
        CHECK(overview.contains(s("  ") + name + s(" ")));
        const Outcome help = desk.run({name, s("--help")});
        CHECK(help.status == 0);
        CHECK(help.out.contains("--json"));
    }
}

TEST_CASE("wrong usage is told on standard error with status 2") {
    const Desk desk;
    desk.open();
    const auto status = [&](const QStringList& words) { return desk.run(words).status; };
    CHECK(status({}) == 2);
    CHECK(status({s("nonsense")}) == 2);
    CHECK(status({s("list")}) == 2);
    CHECK(status({s("--lang"), s("fr"), s("list"), desk.path("a.duban")}) == 2);
    CHECK(desk.ask("list", {s("--nonsense")}).status == 2);
    CHECK(desk.ask("list", {s("--at"), s("2026-02-30")}).status == 2);
    CHECK(desk.ask("list", {s("--at"), s("5.3.2026")}).status == 2);
    CHECK(desk.ask("list", {s("--state"), s("asleep")}).status == 2);
    CHECK(desk.ask("list", {s("--sort"), s("beauty")}).status == 2);
    CHECK(desk.ask("list", {s("--limit"), s("-3")}).status == 2);
    CHECK(desk.ask("list", {s("--quarter"), s("2026Q5")}).status == 2);
    CHECK(desk.ask("act", {s("dance"), s("草-1")}).status == 2);
    CHECK(desk.ask("deadline", {s("--from"), s("2026-03-02")}).status == 2);
    CHECK(desk.ask("generate", {s("--matters"), s("many"), s("--seed"), s("1")}).status == 2);
    CHECK(desk.ask("add", {s("cake"), s("-")}, "{}").status == 2);
    const Outcome refused = desk.ask("score");
    CHECK(refused.status == 2);
    CHECK(refused.json().value(s("error")).toObject().value(s("kind")) == s("usage"));
}

TEST_CASE("messages are Chinese unless English is asked for") {
    const Desk desk;
    static const QRegularExpression han(s("\\p{Han}"));
    const QStringList words{s("list"), desk.path("none")};
    const QString english = desk.run(QStringList{s("--lang"), s("en")} + words).err;
    CHECK(english.contains(s("does not exist")));
    CHECK_FALSE(english.contains(han));
    if (QFile::exists(s(DUBAN_SOURCE_DIR "/translations/dubantai_zh_CN.ts")))
        CHECK(desk.run(words).err.contains(han));
}

TEST_CASE("a refusal as JSON names kind, code, field and sentence") {
    const Desk desk;
    desk.open();
    const Outcome refused = desk.ask("show", {s("江效交〔2026〕99号")});
    CHECK(refused.status == 1);
    const QJsonObject error = refused.json().value(s("error")).toObject();
    CHECK(error.value(s("kind")) == s("not_found"));
    CHECK_FALSE(error.value(s("code")).toString().isEmpty());
    CHECK(error.contains(s("field")));
    CHECK_FALSE(error.value(s("what")).toString().isEmpty());
}

TEST_CASE("bad input of a slip is refused with its place, and nothing is saved") {
    const Desk desk;
    desk.open();
    const QByteArray before = desk.bytes("a.duban");
    const auto field = [&](const QByteArray& input) {
        const Outcome refused = desk.ask("add", {s("slip"), s("-")}, input);
        CHECK(refused.status == 1);
        return refused.json().value(s("error")).toObject().value(s("field")).toString().toStdString();
    };
    const auto slip = [](const char* matter) { return QByteArray("{\"title\":\"a\",\"lead\":\"ZF02\",\"matters\":[") + matter + "]}"; };
    CHECK(field("{\"tittle\":\"a\"}") == "tittle");
    CHECK(field("{\"lead\":\"ZZ99\"}") == "lead");
    CHECK(field("{\"lead\":\"ZF02\",\"co\":[\"ZZ98\"]}") == "co");
    CHECK(field("{\"title\":7}") == "title");
    CHECK(field("[1,2]") == "input");
    CHECK(field(slip("{\"problem\":\"p\",\"colour\":\"red\"}")) == "matters/1/colour");
    CHECK(field(slip("{\"problem\":\"p\",\"kind\":\"soon\"}")) == "matters/1/kind");
    CHECK(field(slip("{\"problem\":\"p\",\"due\":\"2026-02-30\"}")) == "matters/1/due");
    CHECK(field(slip("{\"problem\":\"p\",\"days\":5,\"due\":\"2026-12-01\"}")) == "matters/1/days");
    CHECK(field(slip("{\"problem\":\"p\",\"days\":2.5}")) == "matters/1/days");
    const QByteArray longText = s("字").repeated(20000).toUtf8();
    CHECK(desk.ask("add", {s("slip"), s("-")},
                   slip(("{\"problem\":\"" + longText + "\",\"category\":\"办事不规范\",\"days\":5}").constData()))
              .status == 1);
    CHECK(desk.bytes("a.duban") == before);
}

TEST_CASE("an act in the future or before the one it follows is refused") {
    const Desk desk;
    desk.open();
    REQUIRE(desk.ask("add", {s("slip"), s("-"), s("--at"), s("2026-11-02")}, slipInput()).status == 0);
    REQUIRE(desk.ask("act", {s("propose"), s("草-1"), s("--at"), s("2026-11-03")}).status == 0);
    CHECK(desk.ask("act", {s("approve"), s("草-1"), s("--at"), s("2099-01-01")}).code() == s("slips.future"));
    REQUIRE(desk.ask("act", {s("approve"), s("草-1"), s("--at"), s("2026-11-04")}).status == 0);
    CHECK(desk.ask("act", {s("issue"), s("草-1"), s("--at"), s("2026-11-02")}).code() == s("slips.before_last"));
}

TEST_CASE("the eight limits of the domain are counted with their working") {
    const Desk desk;
    desk.open();
    const struct {
        const char* from;
        int days;
        const char* due;
    } vectors[] = {{"2026-02-12", 5, "2026-02-26"},  {"2026-02-13", 5, "2026-02-27"}, {"2026-04-30", 5, "2026-05-11"},
                   {"2026-09-18", 10, "2026-10-09"}, {"2026-09-30", 5, "2026-10-13"}, {"2025-01-24", 5, "2025-02-07"},
                   {"2025-09-26", 7, "2025-10-13"},  {"2024-02-08", 7, "2024-02-23"}};
    for (const auto& one : vectors) {
        const QJsonObject answer = desk.ask("deadline", {s("--from"), s(one.from), s("--days"), QString::number(one.days)}).json();
        INFO(one.from);
        CHECK(answer.value(s("due")) == s(one.due));
        CHECK_FALSE(answer.value(s("provisional")).toBool());
        int counted = 0;
        for (const QJsonValue& day : answer.value(s("days")).toArray())
            counted += day.toObject().value(s("counted")).toBool() ? 1 : 0;
        CHECK(counted == one.days);
    }
    CHECK(desk.ask("deadline", {s("--from"), s("2031-03-03"), s("--days"), s("5")}).json().value(s("provisional")).toBool());
}
