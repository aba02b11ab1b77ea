#include "core/store/raw_file.h"
#include "core/temp_office.h"

#include "slips/slip_service.h"
#include "store/archive.h"
#include "store/archive_files.h"
#include "store/archive_zip.h"
#include "store/attachment_files.h"
#include "store/audit.h"
#include "store/checkpoint.h"
#include "store/digest.h"

#include <QDir>

using namespace duban;

namespace {

const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

// One kept file of the wanted content, known to the file.
QString keep(TempOffice& temp, const QByteArray& content) {
    const QString path = temp.folder() + QStringLiteral("/evidence.txt");
    putBytes(path, content);
    const auto kept = keepFile(temp.database().filesFolder(), path);
    REQUIRE(kept);
    temp.close();
    REQUIRE(RawFile(temp.path())
                .run(QStringLiteral("INSERT INTO attachment (uuid, matter_id, clue_id, name, stored_name, content_digest, bytes, dated_on) "
                                    "VALUES ('%1', NULL, NULL, 'evidence.txt', '%2', '%3', %4, '2026-11-20')")
                         .arg(QStringLiteral("{00000000-0000-0000-0000-000000000001}"), kept->storedName, kept->contentDigest)
                         .arg(content.size())));
    temp.reopen();
    return kept->storedName;
}

Manifest written(TempOffice& temp, const QString& name, const QByteArray& password = {}) {
    NoProgress progress;
    const auto made = writeArchive(temp.database(), {name, password, noon}, progress);
    INFO((made ? QString() : sentence(made.error()) + made.error().detail).toStdString());
    REQUIRE(made);
    return *made;
}

QStringList leftovers(const QString& folder) {
    return QDir(folder).entryList({QStringLiteral("*part*")}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("a backup holds the file and its kept files and restores to the same chain, plain or sealed") {
    for (const QByteArray& password : {QByteArray(), QByteArray("eight or more")}) {
        TempOffice temp;
        const QString stored = keep(temp, "what the citizen photographed");
        const QString archive = temp.folder() + QStringLiteral("/b.dubanbak");
        const Manifest made = written(temp, archive, password);
        CHECK(made.entries > 0);
        CHECK(made.files.size() == 2);
        CHECK(made.missing.isEmpty());
        CHECK(bytesOf(archive).contains("photographed") == password.isEmpty());
        CHECK(leftovers(temp.folder()).isEmpty());

        NoProgress progress;
        const QString target = temp.folder() + QStringLiteral("/new/办.duban");
        REQUIRE(QDir().mkpath(temp.folder() + QStringLiteral("/new")));
        const auto restored = restoreArchive(archive, password, target, noon, progress);
        REQUIRE(restored);
        CHECK(restored->aside.isEmpty());
        CHECK(restored->manifest.sealed == !password.isEmpty());
        CHECK(bytesOf(target + QStringLiteral("-files/") + stored) == "what the citizen photographed");
        const auto opened = Database::open(target, OpenMode::ReadOnly);
        REQUIRE(opened);
        CHECK(QString::fromLatin1(verifyChain(**opened, progress)->lastHash.toHex()) == made.lastHash);
        CHECK(leftovers(temp.folder() + QStringLiteral("/new")).isEmpty());
    }
}

TEST_CASE("a restore moves what stands there aside, with its kept files, and loses nothing") {
    TempOffice temp;
    const QString stored = keep(temp, "old evidence");
    const QString archive = temp.folder() + QStringLiteral("/b.dubanbak");
    written(temp, archive);
    NoProgress progress;
    const auto held = restoreArchive(archive, {}, temp.path(), noon, progress);
    REQUIRE_FALSE(held); // the window still has it open
    CHECK(held.error().kind == ErrorKind::Locked);
    temp.close();
    const QByteArray before = bytesOf(temp.path());
    const auto restored = restoreArchive(archive, {}, temp.path(), noon, progress);
    REQUIRE(restored);
    CHECK(bytesOf(restored->aside) == before);
    CHECK(bytesOf(restored->aside + QStringLiteral("-files/") + stored) == "old evidence");
    CHECK(bytesOf(temp.path() + QStringLiteral("-files/") + stored) == "old evidence");
    const auto again = restoreArchive(archive, {}, temp.path(), noon, progress); // within the same second
    REQUIRE(again);
    CHECK(again->aside != restored->aside);
}

TEST_CASE("a backup counts the kept files that are gone or altered, and never overwrites") {
    TempOffice temp;
    const QString stored = keep(temp, "evidence");
    putBytes(temp.database().filesFolder() + QLatin1Char('/') + stored, "forged");
    const QString archive = temp.folder() + QStringLiteral("/b.dubanbak");
    CHECK(written(temp, archive).missing == QStringList{stored});
    NoProgress progress;
    const QByteArray before = bytesOf(archive);
    const auto second = writeArchive(temp.database(), {archive, {}, noon}, progress);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Conflict);
    CHECK(bytesOf(archive) == before);
}

TEST_CASE("an archive with any byte changed or cut off is refused and nothing is put in place") {
    for (const QByteArray& password : {QByteArray(), QByteArray("eight or more")}) {
        TempOffice temp;
        keep(temp, QByteArray(5000, 'e'));
        const QString archive = temp.folder() + QStringLiteral("/b.dubanbak");
        written(temp, archive, password);
        const QByteArray whole = bytesOf(archive);
        NoProgress progress;
        REQUIRE(checkArchive(archive, password, progress));
        const QString target = temp.folder() + QStringLiteral("/t.duban");
        for (int part = 1; part < 40; ++part) {
            QByteArray changed = whole;
            const qsizetype at = whole.size() * part / 40;
            if (part % 4 == 0)
                changed.truncate(at);
            else
                changed[at] = static_cast<char>(changed.at(at) ^ 0x20);
            putBytes(archive, changed);
            const auto refused = restoreArchive(archive, password, target, noon, progress);
            INFO(part);
            REQUIRE_FALSE(refused);
            CHECK(refused.error().kind == ErrorKind::Corrupt);
            CHECK_FALSE(QFile::exists(target));
        }
        CHECK(leftovers(temp.folder()).isEmpty());
    }
}

TEST_CASE("an archive asks for its password, refuses a wrong one, and no other file passes for one") {
    TempOffice temp;
    const QString archive = temp.folder() + QStringLiteral("/b.dubanbak");
    written(temp, archive, "eight or more");
    NoProgress progress;
    CHECK(checkArchive(archive, {}, progress).error().code == QStringLiteral("archive.needs_password"));
    CHECK(checkArchive(archive, "seven or less", progress).error().kind == ErrorKind::Corrupt);
    CHECK(checkArchive(temp.path(), {}, progress).error().code == QStringLiteral("archive.not_one"));
    CHECK(checkArchive(temp.folder() + QStringLiteral("/none"), {}, progress).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a name inside an archive never leads out of the folder of kept files") {
    TempOffice temp;
    const QString archive = temp.folder() + QStringLiteral("/b.dubanbak");
    written(temp, archive);
    NoProgress progress;
    QByteArray manifest = *ArchiveZip::open(archive)->content(QStringLiteral("manifest.json"));
    const QString ledger = temp.folder() + QStringLiteral("/ledger");
    REQUIRE(ArchiveZip::open(archive)->extract(QStringLiteral("ledger.duban"), ledger, progress));
    const QByteArray evil = R"({"name":"files/../../evil","bytes":1,"sm3":")" + sm3("x").toHex() + R"("},)";
    manifest.replace("\"files\": [", "\"files\": [" + evil);
    const QString forged = temp.folder() + QStringLiteral("/forged.dubanbak");
    REQUIRE(ArchiveZip::write(forged,
                              {{QStringLiteral("ledger.duban"), ledger, {}},
                               {QStringLiteral("files/../../evil"), {}, "x"},
                               {QStringLiteral("manifest.json"), {}, manifest}},
                              progress));
    const auto refused = restoreArchive(forged, {}, temp.folder() + QStringLiteral("/t.duban"), noon, progress);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Corrupt);
    CHECK_FALSE(QFile::exists(temp.folder() + QStringLiteral("/evil")));
}

TEST_CASE("a cancelled backup leaves nothing behind") {
    class Stopped final : public Progress {
    public:
        void report(qint64, qint64, const QString&) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } stopped;
    TempOffice temp;
    const auto made = writeArchive(temp.database(), {temp.folder() + QStringLiteral("/b.dubanbak"), {}, noon}, stopped);
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(temp.folder() + QStringLiteral("/b.dubanbak")));
    CHECK(leftovers(temp.folder()).isEmpty());
}

TEST_CASE("a checkpoint kept outside the file shows an older copy, a cut chain and one computed anew") {
    TempOffice temp;
    const QString kept = temp.folder() + QStringLiteral("/state");
    temp.close();
    const QByteArray yesterday = bytesOf(temp.path());
    temp.reopen();
    REQUIRE(DepartmentService(temp.office())
                .importCsv("code,name,short_name,group\nNEW1,市新区管委会,新区,县（市、区）\n", clerk, QDate(2026, 3, 1)));
    const auto checkpoint = checkpointNow(temp.database(), noon);
    REQUIRE(checkpoint);
    REQUIRE(keepCheckpoint(temp.database(), kept, *checkpoint));
    CHECK(firstContradiction(temp.database(), *keptCheckpoints(temp.database(), kept)).value() == 0);

    temp.close();
    const QByteArray today = bytesOf(temp.path());
    SECTION("yesterday's copy put back") { putBytes(temp.path(), yesterday); }
    SECTION("the last entry cut off, with the guard against it removed") {
        RawFile raw(temp.path());
        for (const QString& trigger :
             raw.column(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'")))
            REQUIRE(raw.run(QStringLiteral("DROP TRIGGER ") + trigger));
        REQUIRE(raw.run(QStringLiteral("DELETE FROM audit WHERE n = (SELECT max(n) FROM audit)")));
    }
    SECTION("the last entry with another hash, as a chain computed anew would have") {
        RawFile raw(temp.path());
        for (const QString& trigger :
             raw.column(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'")))
            REQUIRE(raw.run(QStringLiteral("DROP TRIGGER ") + trigger));
        REQUIRE(raw.run(QStringLiteral("UPDATE audit SET hash = zeroblob(32) WHERE n = (SELECT max(n) FROM audit)")));
    }
    temp.reopen();
    CHECK(firstContradiction(temp.database(), *keptCheckpoints(temp.database(), kept)).value() == checkpoint->n);
    temp.close();
    putBytes(temp.path(), today);
    temp.reopen();
    CHECK(firstContradiction(temp.database(), *keptCheckpoints(temp.database(), kept)).value() == 0);
}

TEST_CASE("a checkpoint code is sixteen characters that can be read aloud") {
    CHECK(checkpointCode(QByteArray::fromHex("0123456789abcdef00")) == QStringLiteral("0123-4567-89AB-CDEF"));
}
