#include "core/clues/clue_desk.h"
#include "core/store/raw_file.h"

#include "base/progress.h"
#include "clues/clue_files.h"
#include "clues/clue_query.h"
#include "exchange/summary_workbook.h"
#include "overview/summaries.h"
#include "store/audit.h"

#include <QDirIterator>

using namespace duban;

namespace {

const QString name = QStringLiteral("欧阳慎言");
const QString phone = QStringLiteral("13905110427");

// The text as it would lie in a file: UTF-8, UTF-16 either way round, GB18030 (the name alone).
QList<QByteArray> spellings(const QString& text) {
    const auto* wide = reinterpret_cast<const char*>(text.utf16());
    QByteArray little(wide, text.size() * 2), big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    return {text.toUtf8(), little, big};
}

QStringList filesHolding(const QString& folder, const QString& text) {
    QStringList found;
    for (QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray& spelling : spellings(text))
            if (bytes.contains(spelling))
                found << file.fileName();
    }
    return found;
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST_CASE("an informant's name typed at intake is found nowhere beside the file that was typed in") {
    TempOffice temp;
    ClueService service(temp.office());
    const auto clue = service.add(toldBy(name, phone), clerk, clueDay);
    REQUIRE(clue);
    CHECK(clue->informantKept);
    CHECK_FALSE(clue->body.informant);
    REQUIRE(service.edit(clue->ref(), counterClue(QStringLiteral("又及。")), clerk, clueDay)); // without touching the informant
    CHECK(service.reveal(clue->ref(), QStringLiteral("回访核实"), leader)->name == name);
    QTemporaryDir letters; // where the clerk keeps the scan; not part of the office
    const QString scan = letters.filePath(name + QStringLiteral("的举报信.txt"));
    write(scan, (name + phone).toUtf8());
    ClueFiles files(temp.office());
    CHECK(files.attach(clue->ref(), {scan}, false, clerk, clueDay).error().code == QStringLiteral("clues.informant_in_name"));
    REQUIRE(files.attach(clue->ref(), {scan}, true, clerk, clueDay));
    REQUIRE(service.dispose(clue->ref(), ClueState::Settled, QStringLiteral("已解决"), {}, clerk, clueDay));
    NoProgress quiet;
    const auto summary = buildSummary(temp.office(), {SummaryKind::Full, {.asOf = clueDay}, {}, {}}, quiet);
    REQUIRE(summary);
    REQUIRE(writeSummaryWorkbook(temp.folder() + QStringLiteral("/台账.xlsx"), *summary, quiet));
    CHECK(filesHolding(temp.folder(), name) == QStringList());
    CHECK(filesHolding(temp.folder(), phone) == QStringList());
    CHECK(filesHolding(temp.folder(), QStringLiteral("窗口无人值守")).contains(temp.path())); // the search finds what is there
    temp.close();
    CHECK(filesHolding(temp.folder(), name) == QStringList());
    temp.reopen();
    NoProgress progress;
    CHECK(verifyRows(temp.database(), progress).value().isEmpty());
}

TEST_CASE("an informant is shown for a reason only, and every look stands in the audit chain") {
    TempOffice temp;
    ClueService service(temp.office());
    const QString ref = service.add(toldBy(name, phone), clerk, clueDay)->ref();
    CHECK(service.reveal(ref, QStringLiteral(" 　"), leader).error().code == QStringLiteral("clues.reveal_reason"));
    CHECK(service.reveal(ref, name + QStringLiteral("来电催问"), leader).error().code == QStringLiteral("clues.informant_in_reason"));
    RawFile raw(temp.path());
    const QString looks = QStringLiteral("SELECT actor || '|' || subject || '|' || reason FROM audit WHERE action = 'clue.reveal'");
    CHECK(raw.column(looks).isEmpty());
    const auto shown = service.reveal(ref, QStringLiteral("回访核实"), leader);
    REQUIRE(shown);
    CHECK(*shown == Informant{name, phone});
    CHECK(raw.column(looks) == QStringList{QStringLiteral("领导|%1|回访核实").arg(ref)});
    const QString without = service.add(counterClue(), clerk, clueDay)->ref();
    CHECK(service.reveal(without, QStringLiteral("回访核实"), leader).error().code == QStringLiteral("clues.no_informant"));
    NoProgress progress;
    CHECK(verifyChain(temp.database(), progress)->firstBad == 0);
}

TEST_CASE("a file opened for reading only shows no informant, since the look could not be recorded") {
    TempOffice temp;
    const QString ref = ClueService(temp.office()).add(toldBy(name, phone), clerk, clueDay)->ref();
    temp.reopen(OpenMode::ReadOnly);
    CHECK_FALSE(ClueService(temp.office()).reveal(ref, QStringLiteral("回访核实"), leader));
    CHECK(ClueService(temp.office()).byRef(ref)->informantKept);
}

TEST_CASE("an informant may be corrected or taken away while the clue is open") {
    TempOffice temp;
    ClueService service(temp.office());
    const QString ref = service.add(toldBy(name, phone), clerk, clueDay)->ref();
    REQUIRE(service.edit(ref, toldBy(QStringLiteral("诸葛思齐"), {}), clerk, clueDay));
    CHECK(service.reveal(ref, QStringLiteral("核实"), clerk)->name == QStringLiteral("诸葛思齐"));
    REQUIRE(service.edit(ref, toldBy({}, {}), clerk, clueDay));
    CHECK_FALSE(service.byRef(ref)->informantKept);
    REQUIRE(service.edit(ref, toldBy(name, {}), clerk, clueDay));
    CHECK(service.reveal(ref, QStringLiteral("核实"), clerk)->contact.isEmpty());
}

TEST_CASE("a content that names the informant is refused, for it will stand on a slip") {
    TempOffice temp;
    ClueService service(temp.office());
    ClueDraft clue = toldBy(name, phone);
    clue.content = QStringLiteral("据欧阳 慎言反映，5号窗口无人值守。");
    CHECK(service.add(clue, clerk, clueDay).error().code == QStringLiteral("clues.informant_in_content"));
    clue.content = QStringLiteral("5号窗口无人值守，联系电话139-0511-0427。");
    CHECK(service.add(clue, clerk, clueDay).error().field == QStringLiteral("content"));
    clue.content = QStringLiteral("5号窗口无人值守。");
    const QString ref = service.add(clue, clerk, clueDay)->ref();
    CHECK(service.edit(ref, counterClue(QStringLiteral("欧阳慎言当时在场。")), clerk, clueDay).error().code ==
          QStringLiteral("clues.informant_in_content"));
    CHECK(service.list()->size() == 1);
}

TEST_CASE("a single character or a short number is no informant's name") {
    CHECK_FALSE(namesInformant(QStringLiteral("王府大街积水"), {QStringLiteral("王"), QStringLiteral("110")}));
    CHECK_FALSE(namesInformant(QStringLiteral("拨打110报警"), {QStringLiteral("王五"), QStringLiteral("110")}));
    CHECK(namesInformant(QStringLiteral("由王 五代为反映"), {QStringLiteral("王五"), {}}));
    CHECK_FALSE(namesInformant(QStringLiteral("共1390511笔，0427元"), {{}, QStringLiteral("13905110427")})); // two numbers
}

TEST_CASE("a sealed file opens for a reason, under its own name") {
    TempOffice temp;
    ClueService service(temp.office());
    const QString ref = service.add(counterClue(), clerk, clueDay)->ref();
    QTemporaryDir from, to;
    write(from.filePath(QStringLiteral("来信.txt")), "letter");
    ClueFiles files(temp.office());
    REQUIRE(files.attach(ref, {from.filePath(QStringLiteral("来信.txt"))}, true, clerk, clueDay));
    const ClueFile kept = files.of(ref)->at(0);
    CHECK(kept.sealed());
    CHECK(kept.name == QStringLiteral("密封材料"));
    CHECK(kept.bytes == 6);
    CHECK_FALSE(files.fetch(ref, kept.id, to.path(), {}, clerk));
    const auto path = files.fetch(ref, kept.id, to.path(), QStringLiteral("核实"), clerk);
    REQUIRE(path);
    CHECK(*path == to.filePath(QStringLiteral("来信.txt")));
    QFile opened(*path);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    CHECK(opened.readAll() == "letter");
}
