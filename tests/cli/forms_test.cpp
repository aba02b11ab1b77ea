// Forms out to a unit, filled in by openpyxl, saved again by LibreOffice, and back: exactly the filled cells come in.
#include "cli/program.h"

#include <QDir>
#include <QSet>
#include <QStandardPaths>

using namespace cli;

namespace {

const QString matter = s("江效交〔2026〕1号/1");

/// A slip that the unit has signed, on the third of November.
void openSigned(const Desk& desk) {
    desk.open();
    const auto on = [&](const char* verb, const char* day, const QStringList& rest = {}) {
        const QString ref =
            QString::fromLatin1(verb) == s("propose") || QString::fromLatin1(verb) == s("approve") ? s("草-1") : s("江效交〔2026〕1号");
        REQUIRE(desk.ask("act", QStringList{s(verb), ref, s("--at"), s(day)} + rest).status == 0);
    };
    REQUIRE(desk.ask("add", {s("slip"), s("-"), s("--at"), s("2026-11-02")}, slipInput()).status == 0);
    on("propose", "2026-11-02");
    on("approve", "2026-11-02");
    on("issue", "2026-11-02");
    on("sign", "2026-11-03", {s("--person"), s("周某")});
}

QString sendOut(const Desk& desk, const QString& ref = matter) {
    const Outcome out = desk.ask("form-out", {ref, s("--dir"), desk.path("out"), s("--at"), s("2026-11-04")});
    INFO(out.err.toStdString());
    REQUIRE(out.status == 0);
    const QJsonArray forms = out.json().value(s("forms")).toArray();
    REQUIRE(forms.size() == 1);
    return forms.at(0).toObject().value(s("file")).toString();
}

bool ran(const QString& program, const QStringList& words) {
    QProcess process;
    process.start(program, words);
    return process.waitForFinished(120000) && process.exitCode() == 0;
}

/// As a unit does it; a copy in a folder of its own.
QString filled(const Desk& desk, const QString& form, const char* folder, const QStringList& cells) {
    REQUIRE(QDir().mkpath(desk.path(folder)));
    const QString target = desk.path(folder) + s("/反馈表.xlsx");
    REQUIRE(ran(s("/usr/bin/python3"), QStringList{s(DUBAN_SOURCE_DIR "/tests/data/fill_form.py"), form, target, s("0")} + cells));
    return target;
}

QJsonObject comeIn(const Desk& desk, const QString& file, const QStringList& more = {s("--dry-run")}) {
    const QJsonArray forms = desk.ask("form-in", QStringList{file, s("--at"), s("2026-11-12")} + more).json().value(s("forms")).toArray();
    REQUIRE_FALSE(forms.isEmpty());
    return forms.at(0).toObject();
}

QMap<QString, QString> changesOf(const QJsonObject& form) {
    QMap<QString, QString> changes;
    for (const QJsonValue& change : form.value(s("changes")).toArray())
        changes.insert(change.toObject().value(s("field")).toString(), change.toObject().value(s("new")).toString());
    return changes;
}

const QStringList unitsWords = {s("E3=2026-11-11"),
                                s("B10=吴某某"),
                                s("E10=周某"),
                                s("G10=0511-8890-1201"),
                                s("B11=轮岗无人顶替"),
                                s("C14=实行AB角顶岗"),
                                s("D14=周某"),
                                s("E14=2026-11-10"),
                                s("F14=2026-11-10"),
                                s("G14=已完成"),
                                s("B23=窗口已恢复值守，\\n11月10日起无空岗。"),
                                s("B24=值守排班制度"),
                                s("E27=是")};

QMap<QString, QString> wanted() {
    return {{s("reported_on"), s("2026-11-11")},
            {s("leader"), s("吴某某")},
            {s("person"), s("周某")},
            {s("phone"), s("0511-8890-1201")},
            {s("cause"), s("轮岗无人顶替")},
            {s("measures.1.what"), s("实行AB角顶岗")},
            {s("measures.1.who"), s("周某")},
            {s("measures.1.due"), s("2026-11-10")},
            {s("measures.1.done"), s("2026-11-10")},
            {s("measures.1.state"), s("已完成")},
            {s("result"), s("窗口已恢复值守，\n11月10日起无空岗。")},
            {s("mechanism"), s("值守排班制度")},
            {s("apply_to_close"), s("是")}};
}

} // namespace

TEST_CASE("a form that LibreOffice has saved again brings exactly the cells that were filled in") {
    const Desk desk;
    openSigned(desk);
    const QString form = filled(desk, sendOut(desk), "in", unitsWords);
    CHECK(changesOf(comeIn(desk, form)) == wanted());

    const QString again = desk.path("resaved");
    REQUIRE(ran(s("soffice"), {s("-env:UserInstallation=file://") + desk.path("profile"), s("--headless"), s("--convert-to"), s("xlsx"),
                               s("--outdir"), again, form}));
    const QJsonObject preview = comeIn(desk, again + s("/反馈表.xlsx"));
    CHECK(changesOf(preview) == wanted());
    CHECK(preview.value(s("errors")).toArray().isEmpty());

    const QJsonObject taken = comeIn(desk, again + s("/反馈表.xlsx"), {});
    CHECK(taken.value(s("status")) == s("taken"));
    const QJsonObject shown = desk.ask("show", {matter}).json().value(s("matters")).toArray().at(0).toObject();
    CHECK(shown.value(s("state")) == s("submitted"));
    CHECK(desk.ask("verify").json().value(s("ok")).toBool());

    const QByteArray before = desk.bytes("a.duban");
    for (const QString& file : {again + s("/反馈表.xlsx"), form}) { // the same words in another file are the same form
        const QJsonObject twice = comeIn(desk, file, {});
        CHECK(twice.value(s("status")) == s("already_taken"));
        CHECK(changesOf(twice).isEmpty());
    }
    CHECK(desk.bytes("a.duban") == before);
}

TEST_CASE("what both sides changed meanwhile is a conflict and is not taken; what only the unit changed is") {
    const Desk desk;
    openSigned(desk);
    const QString form = filled(desk, sendOut(desk), "in", {s("B10=吴某某"), s("B11=轮岗无人顶替")});
    REQUIRE(desk.ask("act", {s("progress"), matter, s("--note"), s("已排班"), s("--leader"), s("局长郑某"), s("--at"), s("2026-11-05")})
                .status == 0);
    const Outcome in = desk.ask("form-in", {form, s("--at"), s("2026-11-12")});
    CHECK(in.status == 1);
    const QJsonObject one = in.json().value(s("forms")).toArray().at(0).toObject();
    CHECK(one.value(s("status")) == s("taken"));
    REQUIRE(one.value(s("errors")).toArray().size() == 1);
    CHECK(one.value(s("errors")).toArray().at(0).toObject().value(s("kind")) == s("conflict"));
    const QByteArray shown = desk.ask("show", {matter}).out;
    CHECK(shown.contains("局长郑某"));
    CHECK(shown.contains("轮岗无人顶替"));
    CHECK_FALSE(shown.contains("吴某某"));
}

TEST_CASE("a form of an older round, of another file or of an ended matter is recognised and takes nothing") {
    const Desk desk;
    openSigned(desk);
    const QString form = filled(desk, sendOut(desk), "in", {s("B11=轮岗无人顶替")});
    const Desk other;
    openSigned(other);
    CHECK(comeIn(other, form).value(s("status")) == s("other_file"));
    CHECK(changesOf(comeIn(other, form)).isEmpty());
    REQUIRE(desk.ask("act", {s("submit"), matter, s("--note"), s("已整改"), s("--at"), s("2026-11-06")}).status == 0);
    REQUIRE(desk.ask("act", {s("return"), matter, s("--note"), s("未见佐证"), s("--at"), s("2026-11-09")}).status == 0);
    CHECK(comeIn(desk, form).value(s("status")) == s("older_round"));
    CHECK(changesOf(comeIn(desk, form)).isEmpty());
    REQUIRE(desk.ask("act", {s("void"), matter, s("--note"), s("重复"), s("--by"), s("领导"), s("--at"), s("2026-11-10")}).status == 0);
    CHECK(comeIn(desk, form).value(s("status")) == s("ended"));
}

TEST_CASE("evidence beside the form is attached once, and the form itself is kept") {
    const Desk desk;
    openSigned(desk);
    const QString form = filled(desk, sendOut(desk), "in", {s("B26=1.值守照片.jpg")});
    desk.write("in/值守照片.jpg", "\xFF\xD8\xFF picture");
    CHECK(changesOf(comeIn(desk, form)).value(s("file")) == s("值守照片.jpg"));
    CHECK(comeIn(desk, form, {}).value(s("status")) == s("taken"));
    CHECK(desk.ask("show", {matter}).out.contains("值守照片.jpg"));
    CHECK(comeIn(desk, form, {}).value(s("status")) == s("already_taken"));
    CHECK(QDir(desk.path("a.duban-files")).entryList(QDir::Files).size() == 2);
    desk.write("in/补充.pdf", "%PDF-1.4"); // sent later beside the same form
    CHECK(changesOf(comeIn(desk, form, {})) == QMap<QString, QString>{{s("file"), s("补充.pdf")}});
    CHECK(desk.ask("verify").json().value(s("ok")).toBool());
}

TEST_CASE("whole units get a folder each, or one archive, and nothing that begins like a formula becomes one") {
    const Desk desk;
    openSigned(desk);
    const Outcome folders = desk.ask("form-out", {s("--all"), s("--dir"), desk.path("packs"), s("--at"), s("2026-11-04")});
    REQUIRE(folders.status == 0);
    const QJsonArray forms = folders.json().value(s("forms")).toArray();
    REQUIRE(forms.size() == 1);
    CHECK(forms.at(0).toObject().value(s("refs")).toArray().size() == 2);
    CHECK(QDir(desk.path("packs")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 1);
    const Outcome packed = desk.ask("form-out", {s("--unit"), s("ZF02"), s("--zip"), desk.path("packs.zip"), s("--at"), s("2026-11-04")});
    REQUIRE(packed.status == 0);
    CHECK(desk.bytes("packs.zip").startsWith("PK"));
    CHECK(desk.ask("form-out", {s("--unit"), s("ZF03"), s("--dir"), desk.path("x")}).status == 1);
    CHECK(desk.ask("form-out", {matter}).status == 2);
    CHECK(desk.ask("form-in", {data("supervisors.xlsx")}).status == 3);
}

TEST_CASE("the sample of a unit's own making is read exactly as expected and takes its matters") {
    const Desk desk;
    desk.open();
    REQUIRE(desk.ask("import", {data("ledger-2026.xlsx"), s("--at"), s("2026-11-20")}).status == 1);
    const auto read = [&](const QStringList& more) {
        return desk.ask("form-in", QStringList{data("feedback-form-example.xlsx"), s("--at"), s("2026-11-20")} + more)
            .json()
            .value(s("forms"))
            .toArray();
    };
    QFile file(data("feedback-form-expected.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray want = QJsonDocument::fromJson(file.readAll()).object().value(s("forms")).toArray();
    const QJsonArray seen = read({s("--dry-run")});
    REQUIRE(seen.size() == 3);
    for (int i = 0; i < 3; ++i)
        CHECK(seen.at(i).toObject().value(s("values")) == want.at(i));
    for (const QJsonValue& form : read({}))
        CHECK(form.toObject().value(s("status")) == s("taken"));
    const QJsonArray matters = desk.ask("show", {s("江效交〔2026〕90号")}).json().value(s("matters")).toArray();
    CHECK(matters.at(0).toObject().value(s("state")) == s("submitted"));
    CHECK(matters.at(2).toObject().value(s("state")) == s("rectifying")); // it only reports its progress
    for (const QJsonValue& form : read({}))
        CHECK(form.toObject().value(s("status")) == s("already_taken"));
}
