#include "cli/program.h"

#include <QDirIterator>

using namespace cli;

namespace {

QByteArray clue(const char* more = "") {
    return QByteArray(
               R"({"received":"2026-03-02","source":"群众举报","category":"不作为慢作为","content":"5号窗口无人值守。","units":["ZF03"])") +
           more + "}";
}

QJsonArray list(const QJsonObject& object, const char* key) { return object.value(s(key)).toArray(); }

QStringList filesHolding(const QString& folder, const QByteArray& text) {
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found << file.fileName();
    }
    return found;
}

} // namespace

TEST_CASE("an informant named on the command line is in no answer and in no file") {
    Desk desk;
    desk.open();
    const QByteArray name = QByteArrayLiteral("欧阳慎言"), who = R"(,"informant":{"name":"欧阳慎言","contact":"13905110427"})";
    const Outcome added = desk.ask("add", {s("clue"), s("-"), s("--at"), s("2026-03-02")}, clue(who));
    REQUIRE(added.status == 0);
    const Outcome shown = desk.ask("show", {s("XS-2026-0001")});
    CHECK(shown.json().value(s("informant")) == s("sealed"));
    for (const QStringList& words :
         {QStringList{s("show"), desk.path("a.duban"), s("XS-2026-0001")}, QStringList{s("due"), desk.path("a.duban"), s("--json")},
          QStringList{s("list"), desk.path("a.duban"), s("--json")},
          QStringList{s("export"), desk.path("a.duban"), s("--what"), s("ledger"), s("--xlsx"), desk.path("l.xlsx")},
          QStringList{s("verify"), desk.path("a.duban"), s("--json")}}) {
        const Outcome told = desk.run(words);
        INFO(words.first().toStdString());
        CHECK(told.status == 0);
        CHECK_FALSE(told.out.contains(name));
        CHECK_FALSE(told.err.contains(QString::fromUtf8(name)));
    }
    CHECK(filesHolding(QFileInfo(desk.path("a.duban")).path(), name) == QStringList());
    CHECK(filesHolding(QFileInfo(desk.path("a.duban")).path(), "13905110427") == QStringList());
    const Outcome named =
        desk.ask("add", {s("clue"), s("-"), s("--at"), s("2026-03-02")}, clue(who).replace("5号窗口", "欧阳慎言称5号窗口"));
    CHECK(named.status == 1);
    CHECK(named.code() == s("clues.informant_in_content"));
    CHECK_FALSE(named.out.contains(name)); // nor in the refusal
}

TEST_CASE("a clue is decided in every way on the command line, and taken back") {
    Desk desk;
    desk.open();
    for (int i = 0; i < 6; ++i)
        REQUIRE(desk.ask("add", {s("clue"), s("-"), s("--at"), s("2026-03-02")}, clue()).status == 0);
    const auto dispose = [&](const char* ref, const char* way, const QStringList& more) {
        return desk.ask("dispose", QStringList{s(ref), s(way), s("--at"), s("2026-03-03")} + more);
    };
    const QStringList why{s("--note"), s("情况属实")};
    const QJsonObject over = dispose("XS-2026-0001", "handed_over", why).json();
    CHECK(over.value(s("state")) == s("handed_over"));
    CHECK(over.value(s("target")) == s("草-1"));
    CHECK(dispose("XS-2026-0002", "handed_over", why + QStringList{s("--target"), s("草-1")}).json().value(s("target")) == s("草-1"));
    CHECK(list(desk.ask("show", {s("草-1")}).json(), "matters").size() == 2);
    CHECK(dispose("XS-2026-0003", "merged", why + QStringList{s("--target"), s("XS-2026-0001")}).status == 0);
    CHECK(dispose("XS-2026-0004", "transferred", why).code() == s("clues.needs_body"));
    CHECK(dispose("XS-2026-0004", "transferred", why + QStringList{s("--target"), s("市纪委监委")}).status == 0);
    CHECK(dispose("XS-2026-0005", "forwarded", why + QStringList{s("--target"), s("市住建局")}).status == 0);
    CHECK(dispose("XS-2026-0006", "rejected", {}).code() == s("clues.reason_missing"));
    CHECK(dispose("XS-2026-0006", "rejected", why).status == 0);
    CHECK(dispose("XS-2026-0006", "settled", why).status == 1);
    const QJsonObject back = dispose("XS-2026-0006", "reopened", {s("--note"), s("又有新情况")}).json();
    CHECK(back.value(s("state")) == s("open"));
    CHECK(list(back, "decisions").size() == 2);
    CHECK(list(back, "decisions")[1].toObject().value(s("way")) == s("reopened"));
    CHECK(dispose("XS-2026-0006", "settled", why).status == 0);
    CHECK(dispose("XS-2026-0006", "lost", why).status == 2);
    CHECK(desk.ask("verify").status == 0);
}

TEST_CASE("files are kept with a clue, plain and sealed, and an altered one is found") {
    Desk desk;
    desk.open();
    REQUIRE(desk.ask("add", {s("clue"), s("-"), s("--at"), s("2026-03-02")}, clue()).status == 0);
    const QString photo = desk.write("现场.jpg", "photo"), letter = desk.write("来信.txt", "letter of somebody");
    REQUIRE(desk.ask("attach", {s("XS-2026-0001"), photo, s("--at"), s("2026-03-02")}).status == 0);
    REQUIRE(desk.ask("attach", {s("XS-2026-0001"), letter, s("--sealed"), s("--at"), s("2026-03-02")}).status == 0);
    const QJsonArray files = list(desk.ask("show", {s("XS-2026-0001")}).json(), "files");
    REQUIRE(files.size() == 2);
    CHECK(files[0].toObject().value(s("name")) == s("现场.jpg"));
    CHECK(files[1].toObject().value(s("sealed")).toBool());
    QFile::remove(letter);
    CHECK(filesHolding(QFileInfo(desk.path("a.duban")).path(), "letter of somebody") == QStringList());
    CHECK(desk.ask("verify").status == 0);
    const QString stored = filesHolding(desk.path("a.duban-files"), "photo").value(0);
    REQUIRE_FALSE(stored.isEmpty());
    QFile altered(stored);
    REQUIRE(altered.open(QIODevice::WriteOnly));
    altered.write("other");
    altered.close();
    CHECK_FALSE(desk.ask("verify").json().value(s("ok")).toBool());
}
