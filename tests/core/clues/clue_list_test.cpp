#include "core/clues/clue_desk.h"
#include "core/store/raw_file.h"

#include "base/progress.h"
#include "clues/clue_duplicates.h"
#include "clues/clue_files.h"
#include "clues/clue_labels.h"
#include "clues/clue_query.h"
#include "store/audit.h"
#include "store/program_file.h"

using namespace duban;

namespace {

QString addClue(ClueService& service, QDate received, const QString& content, const QStringList& units = {}) {
    ClueDraft clue = counterClue();
    clue.received = received;
    clue.content = content;
    clue.units = units;
    const auto added = service.add(clue, clerk, std::max(received, clueDay));
    REQUIRE(added);
    return added->ref();
}

QStringList refs(TempOffice& temp, const std::vector<qint64>& ids) {
    QStringList found;
    const auto rows = ClueQuery(temp.office()).rows(ids, clueDay);
    REQUIRE(rows);
    for (const ClueRow& row : *rows)
        found << row.clue.ref();
    return found;
}

} // namespace

TEST_CASE("a decision, its taking back and the next one all stay to be read") {
    TempOffice temp;
    ClueService service(temp.office());
    const Clue clue = *service.add(counterClue(), clerk, clueDay);
    REQUIRE(
        service.dispose(clue.ref(), ClueState::Forwarded, QStringLiteral("属住建部门职责"), QStringLiteral("市住建局"), clerk, clueDay));
    CHECK(service.reopen(clue.ref(), {}, leader, clueDay).error().code == QStringLiteral("clues.reopen_reason"));
    CHECK(service.reopen(clue.ref(), QStringLiteral("转错"), leader, clueDay.addDays(-1)).error().code ==
          QStringLiteral("clues.reopened_before"));
    const auto open = service.reopen(clue.ref(), QStringLiteral("转错"), leader, QDate(2026, 3, 3));
    REQUIRE(open);
    CHECK(open->state == ClueState::Open);
    CHECK_FALSE(open->disposedOn);
    CHECK(service.reopen(clue.ref(), QStringLiteral("转错"), leader, clueDay).error().code == QStringLiteral("clues.still_open"));
    REQUIRE(service.dispose(clue.ref(), ClueState::Settled, QStringLiteral("当场解决"), {}, clerk, QDate(2026, 3, 4)));
    const auto decisions = service.decisions(clue);
    REQUIRE(decisions);
    REQUIRE(decisions->size() == 3);
    CHECK(decisions->at(0) ==
          ClueDecision{ClueState::Forwarded, clueDay, clerk.person, false, QStringLiteral("属住建部门职责"), QStringLiteral("市住建局")});
    CHECK(decisions->at(1).way == ClueState::Open);
    CHECK(decisions->at(1).actor == leader.person);
    CHECK(decisions->at(2).on == QDate(2026, 3, 4));
    RawFile raw(temp.path());
    CHECK_FALSE(raw.run(QStringLiteral("UPDATE clue_decision SET reason = ''")));
    CHECK_FALSE(raw.run(QStringLiteral("DELETE FROM clue_decision")));
    NoProgress progress;
    CHECK(verifyRows(temp.database(), progress).value().isEmpty());
}

TEST_CASE("several clues are decided together for one reason, or none of them") {
    TempOffice temp;
    ClueService service(temp.office());
    QStringList all;
    for (const char* content : {"甲事甲事", "乙事乙事", "丙事丙事"})
        all << addClue(service, clueDay, QString::fromUtf8(content));
    REQUIRE(service.dispose(all[2], ClueState::Settled, QStringLiteral("已解决"), {}, clerk, clueDay));
    const Disposition rejected{ClueState::Rejected, QStringLiteral("不属于受理范围"), {}, clueDay};
    CHECK(service.disposeAll(all, rejected, clerk).error().code == QStringLiteral("clues.already_disposed"));
    CHECK(service.byRef(all[0])->state == ClueState::Open);
    REQUIRE(service.disposeAll({all[0], all[1], all[0]}, rejected, clerk));
    CHECK(service.byRef(all[0])->state == ClueState::Rejected);
    CHECK(service.byRef(all[1])->reason == rejected.reason);
    RawFile raw(temp.path());
    CHECK(raw.column(QStringLiteral("SELECT subject FROM audit WHERE action = 'clue.dispose' ORDER BY n")).last() ==
          all[0] + QStringLiteral("、") + all[1]);
}

TEST_CASE("the clock counts working days and stops with the decision") {
    TempOffice temp;
    ClueService service(temp.office());
    ClueQuery query(temp.office());
    // received Monday 2 March: to be decided by Wednesday the 4th
    const QString ref = service.add(counterClue(), clerk, clueDay)->ref();
    const auto at = [&](QDate day) { return query.clock(*service.byRef(ref), day); };
    CHECK(at(clueDay) == ClueClock{QDate(2026, 3, 4), false, false, 2, 0});
    CHECK(at(QDate(2026, 3, 4)) == ClueClock{QDate(2026, 3, 4), false, false, 0, 0});
    CHECK(at(QDate(2026, 3, 8)) == ClueClock{QDate(2026, 3, 4), false, false, 0, 2}); // Thursday and Friday
    REQUIRE(service.dispose(ref, ClueState::Settled, QStringLiteral("已解决"), {}, clerk, QDate(2026, 3, 5)));
    CHECK(at(QDate(2026, 6, 1)) == ClueClock{QDate(2026, 3, 4), false, true, 0, 1});
}

TEST_CASE("the list of clues is filtered, searched and sorted; the late ones are those past their limit") {
    TempOffice temp;
    ClueService service(temp.office());
    ClueQuery query(temp.office());
    const QString old = addClue(service, QDate(2026, 2, 9), QStringLiteral("路灯不亮"), {QStringLiteral("ZF03")});
    const QString fresh = addClue(service, clueDay, QStringLiteral("窗口无人"), {QStringLiteral("ZF02")});
    const QString done = addClue(service, QDate(2026, 2, 10), QStringLiteral("道路积水"));
    REQUIRE(service.dispose(done, ClueState::Forwarded, QStringLiteral("职责所在"), QStringLiteral("市水利局"), clerk, clueDay));
    ClueFilter all{.asOf = clueDay};
    CHECK(refs(temp, *query.ids(all)) == QStringList{done, fresh, old});
    CHECK(refs(temp, *query.ids(all, ClueSort::Received, false)) == QStringList{old, done, fresh});
    CHECK(refs(temp, *query.ids({.asOf = clueDay, .states = {ClueState::Forwarded}})) == QStringList{done});
    CHECK(refs(temp, *query.ids({.asOf = clueDay, .unit = QStringLiteral("ZF0")})).isEmpty());
    CHECK(refs(temp, *query.ids({.asOf = clueDay, .unit = QStringLiteral("ZF02")})) == QStringList{fresh});
    CHECK(refs(temp, *query.ids({.asOf = clueDay, .search = QStringLiteral("水利")})) == QStringList{done});
    CHECK(refs(temp, *query.ids({.asOf = clueDay, .search = QStringLiteral("xs-2026-0002")})) == QStringList{fresh});
    CHECK(refs(temp, *query.ids({.asOf = clueDay, .late = true})) == QStringList{old});
    const auto undecided = query.undecided(clueDay);
    REQUIRE(undecided);
    REQUIRE(undecided->size() == 2);
    CHECK(undecided->at(0).clue.ref() == old);
    CHECK(undecided->at(0).clock.lateDays > 0);
    const auto states = query.values(ClueSort::State);
    REQUIRE(states);
    CHECK(states->at(0).value == QStringLiteral("open"));
    CHECK(states->at(0).count == 2);
}

TEST_CASE("likely duplicates are near in text; with the same unit and month half of the nearness is enough") {
    TempOffice temp;
    ClueService service(temp.office());
    const QString text = QStringLiteral("锦绣花园小区二次供水泵房连续三次停水未提前通知，物业与供水单位互相推诿。");
    const Clue first = *service.byRef(addClue(service, clueDay, text, {QStringLiteral("ZF13")}));
    addClue(service, clueDay, QStringLiteral("环城东路夜间渣土运输车辆超载、抛洒。"), {QStringLiteral("ZF13")});
    ClueDuplicates duplicates(temp.office());
    REQUIRE(duplicates.load(clueDay));
    ClueDraft draft = counterClue();
    draft.units = {};
    draft.content = QStringLiteral("锦绣花园小区二次供水泵房连续停水三次，未提前通知，物业和供水单位相互推诿");
    const auto near = duplicates.find(draft);
    REQUIRE(near.size() == 1);
    CHECK(near[0].clue == first.id);
    CHECK(near[0].similarity >= 500);
    CHECK_FALSE(near[0].sameUnit);
    CHECK(duplicates.find(draft, first.id).empty());                // not of itself
    draft.content = QStringLiteral("锦绣花园小区二次供水泵房连续"); // not even half typed
    CHECK(duplicates.find(draft).empty());
    draft.units = {QStringLiteral("ZF13")};
    CHECK(duplicates.find(draft).size() == 1);
    draft.received = clueDay.addDays(31);
    CHECK(duplicates.find(draft).empty());
    draft.content.clear();
    CHECK(duplicates.find(draft).empty());
}

TEST_CASE("files of a clue are stored once by content, and an altered one is noticed") {
    TempOffice temp;
    ClueService service(temp.office());
    const QString ref = service.add(counterClue(), clerk, clueDay)->ref();
    QTemporaryDir from, to;
    const auto path = [&](const QString& name, const QByteArray& content) {
        QFile file(from.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    };
    ClueFiles files(temp.office());
    const QString photo = path(QStringLiteral("现场.jpg"), "photo"), same = path(QStringLiteral("现场2.jpg"), "photo");
    const QString trick = path(QStringLiteral("照片\u202Egpj.exe"), "MZ...");
    REQUIRE(files.attach(ref, {photo, same, photo, trick}, false, clerk, clueDay));
    const auto kept = files.of(ref);
    REQUIRE(kept);
    REQUIRE(kept->size() == 3);
    CHECK(kept->at(0).storedName == kept->at(1).storedName);
    CHECK(kept->at(2).name == QStringLiteral("照片gpj.exe")); // not turned round any more
    CHECK(files.fetch(ref, kept->at(2).id, to.path(), {}, clerk).error().code == QStringLiteral("clues.program_file"));
    CHECK(files.fetch(ref, kept->at(0).id, to.path(), {}, clerk).value() == to.filePath(QStringLiteral("现场.jpg")));
    CHECK_FALSE(files.attach(ref, {from.filePath(QStringLiteral("没有.jpg"))}, false, clerk, clueDay));
    CHECK_FALSE(files.attach(ref, {from.path()}, false, clerk, clueDay));
    CHECK(files.detach(ref, kept->at(1).id, {}, clerk).error().field == QStringLiteral("reason"));
    REQUIRE(files.detach(ref, kept->at(1).id, QStringLiteral("传错"), clerk));
    CHECK(files.of(ref)->size() == 2);
    CHECK_FALSE(files.detach(ref, kept->at(1).id, QStringLiteral("传错"), clerk));
    NoProgress progress;
    CHECK(verifyRows(temp.database(), progress).value().isEmpty());
}

TEST_CASE("a program is known by its ending or by its first bytes") {
    CHECK(isProgramFile(QStringLiteral("setup.EXE"), {}));
    CHECK(isProgramFile(QStringLiteral("启动.desktop"), {}));
    CHECK(isProgramFile(QStringLiteral("a.exe. "), {}));
    CHECK(isProgramFile(QStringLiteral("照片.jpg"), "MZ\x90"));
    CHECK(isProgramFile(QStringLiteral("照片.jpg"), "\x7f"
                                                    "ELF"));
    CHECK(isProgramFile(QStringLiteral("说明"), "#!/bin/sh"));
    CHECK_FALSE(isProgramFile(QStringLiteral("照片.jpg"), "\xff\xd8\xff"));
    CHECK_FALSE(isProgramFile(QStringLiteral("通知.pdf"), "%PDF-1.7"));
    CHECK_FALSE(isProgramFile(QStringLiteral("exe"), "text"));
}
