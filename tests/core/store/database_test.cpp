#include "core/store/raw_file.h"
#include "core/temp_office.h"

#include "clues/clue_service.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

using namespace duban;

namespace {

QStringList everythingIn(const QString& folder) { return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden); }

// Refused in both modes with the same error, the file and its folder untouched.
Error refusedUntouched(const QString& path) {
    const QByteArray before = bytesOf(path);
    const QString folder = QFileInfo(path).absolutePath();
    const QStringList names = everythingIn(folder);
    const auto written = Database::open(path, OpenMode::ReadWrite);
    const auto read = Database::open(path, OpenMode::ReadOnly);
    REQUIRE_FALSE(written);
    REQUIRE_FALSE(read);
    CHECK(written.error() == read.error());
    CHECK(bytesOf(path) == before);
    CHECK(everythingIn(folder) == names);
    CHECK(sentence(written.error()).size() > 20);
    return written.error();
}

Error refusedBytes(const QByteArray& bytes) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("档案.duban"));
    putBytes(path, bytes);
    return refusedUntouched(path);
}

} // namespace

TEST_CASE("what is no file of ours is refused and left alone") {
    CHECK(refusedBytes(QByteArrayLiteral("序号,文号,承办单位\n1,江效交〔2026〕1号,市教育局\n")).code ==
          QStringLiteral("store.not_a_ledger"));
    CHECK(refusedBytes({}).code == QStringLiteral("store.not_a_ledger"));
    CHECK(refusedBytes(QByteArray(70000, 'x')).code == QStringLiteral("store.not_a_ledger"));
    CHECK(refusedBytes(testData("ledger-2026.xlsx")).code == QStringLiteral("store.not_a_ledger"));
    CHECK(refusedBytes(QByteArrayLiteral("SQLite format 3")).kind == ErrorKind::Corrupt);
}

TEST_CASE("another program's SQLite file is refused and left alone") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fremd.duban"));
    REQUIRE(RawFile(path).run(QStringLiteral("CREATE TABLE setting (id INTEGER PRIMARY KEY, key TEXT)")));
    CHECK(refusedUntouched(path).code == QStringLiteral("store.not_a_ledger"));
}

TEST_CASE("a file cut short anywhere is refused and left alone") {
    TempOffice temp;
    temp.close();
    const QByteArray whole = bytesOf(temp.path());
    REQUIRE(whole.size() > 100000);
    for (const qsizetype length :
         {qsizetype(1), qsizetype(15), qsizetype(99), qsizetype(100), qsizetype(511), qsizetype(512), qsizetype(4095), qsizetype(4096),
          qsizetype(4097), whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        INFO(length);
        CHECK(refusedBytes(whole.left(length)).kind == ErrorKind::Corrupt);
    }
    CHECK(refusedBytes(whole.left(whole.size() - 1)).code == QStringLiteral("store.damaged"));
}

TEST_CASE("a missing file or folder is named") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("没有.duban"));
    const auto missing = Database::open(path, OpenMode::ReadWrite);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    CHECK(sentence(missing.error()).contains(path));
    CHECK(everythingIn(folder.path()).isEmpty());
    CHECK(Database::create(folder.filePath(QStringLiteral("a/b.duban"))).error().code == QStringLiteral("store.no_folder"));
    CHECK_FALSE(Database::open(folder.path(), OpenMode::ReadOnly));
}

TEST_CASE("a write-protected file is refused for writing and opens for reading") {
    TempOffice temp;
    temp.close();
    REQUIRE(QFile::setPermissions(temp.path(), QFile::ReadOwner | QFile::ReadUser));
    const QByteArray before = bytesOf(temp.path());
    const auto written = Database::open(temp.path(), OpenMode::ReadWrite);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == QStringLiteral("store.read_only"));
    CHECK(Database::open(temp.path(), OpenMode::ReadOnly));
    CHECK(bytesOf(temp.path()) == before);
}

TEST_CASE("a second writer is refused and told who holds the file; a reader is not") {
    TempOffice temp;
    const auto second = Database::open(temp.path(), OpenMode::ReadWrite);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Locked);
    CHECK(second.error().args.value(0) == temp.path());
    CHECK(second.error().args.value(1).contains(QStringLiteral("duban_core_tests")));
    CHECK(second.error().args.value(2) == QString::number(QCoreApplication::applicationPid()));
    auto reader = Office::open(temp.path(), OpenMode::ReadOnly, temp.clock());
    REQUIRE(reader);
    REQUIRE(DepartmentService(temp.office()).rename(QStringLiteral("ZF03"), QStringLiteral("市教体局"), {}, clerk, QDate(2026, 3, 1)));
    CHECK(DepartmentService(**reader).matcher()->byCode(QStringLiteral("ZF03"))->body.name == QStringLiteral("市教体局"));
    reader->reset();
    temp.close();
    CHECK(Database::open(temp.path(), OpenMode::ReadWrite));
}

TEST_CASE("a lock left by a program that died does not keep the file shut") {
    TempOffice temp;
    const QString lock = temp.path() + QStringLiteral(".lock");
    QByteArray content = bytesOf(lock);
    temp.close();
    QProcess dead;
    dead.start(QStringLiteral("true"), {});
    REQUIRE(dead.waitForStarted());
    const qint64 pid = dead.processId();
    REQUIRE(dead.waitForFinished());
    content.replace(0, content.indexOf('\n'), QByteArray::number(pid));
    putBytes(lock, content);
    CHECK(Database::open(temp.path(), OpenMode::ReadWrite));
}

TEST_CASE("while another program writes, an act is refused as locked and nothing is half done") {
    TempOffice temp;
    REQUIRE(temp.database().execute(QStringLiteral("PRAGMA busy_timeout = 0")));
    RawFile other(temp.path());
    REQUIRE(other.run(QStringLiteral("BEGIN IMMEDIATE")));
    const auto refused =
        DepartmentService(temp.office()).rename(QStringLiteral("ZF03"), QStringLiteral("市教体局"), {}, clerk, QDate(2026, 3, 1));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Locked);
    REQUIRE(other.run(QStringLiteral("ROLLBACK")));
    CHECK(DepartmentService(temp.office()).rename(QStringLiteral("ZF03"), QStringLiteral("市教体局"), {}, clerk, QDate(2026, 3, 1)));
}

TEST_CASE("a commit that fails because somebody reads can be repeated") {
    TempOffice temp;
    REQUIRE(temp.database().execute(QStringLiteral("PRAGMA busy_timeout = 0")));
    RawFile other(temp.path());
    REQUIRE(other.run(QStringLiteral("BEGIN")));
    CHECK(other.column(QStringLiteral("SELECT count(*) FROM department")).value(0) == QStringLiteral("90"));
    DepartmentService service(temp.office());
    CHECK(service.rename(QStringLiteral("ZF03"), QStringLiteral("市教体局"), {}, clerk, QDate(2026, 3, 1)).error().kind ==
          ErrorKind::Locked);
    CHECK_FALSE(temp.database().inTransaction());
    REQUIRE(other.run(QStringLiteral("COMMIT")));
    CHECK(service.matcher()->byCode(QStringLiteral("ZF03"))->body.name == QStringLiteral("市教育局"));
    CHECK(service.rename(QStringLiteral("ZF03"), QStringLiteral("市教体局"), {}, clerk, QDate(2026, 3, 1)));
}

TEST_CASE("a save that was interrupted is rolled back at the next opening for writing") {
    TempOffice temp;
    temp.close();
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("kalt.duban"));
    {
        // A program that dies in its commit leaves a changed file and the journal with the former pages.
        RawFile dying(temp.path());
        REQUIRE(dying.run(QStringLiteral("PRAGMA cache_size = 1")));
        REQUIRE(dying.run(QStringLiteral("BEGIN")));
        REQUIRE(dying.run(QStringLiteral("UPDATE department SET name = name || '（改）', aliases = aliases || ' '")));
        REQUIRE(QFile::copy(temp.path(), copy));
        REQUIRE(QFile::copy(temp.path() + QStringLiteral("-journal"), copy + QStringLiteral("-journal")));
        REQUIRE(dying.run(QStringLiteral("ROLLBACK")));
    }
    REQUIRE(bytesOf(copy) != bytesOf(temp.path()));
    const auto reader = Database::open(copy, OpenMode::ReadOnly);
    REQUIRE_FALSE(reader);
    CHECK(reader.error().code == QStringLiteral("store.interrupted"));
    REQUIRE(Database::open(copy, OpenMode::ReadWrite));
    CHECK(bytesOf(copy) == bytesOf(temp.path()));
    CHECK(Database::open(copy, OpenMode::ReadOnly));
}

TEST_CASE("a file opened for reading saves nothing and leaves no trace") {
    TempOffice temp;
    temp.close();
    const QByteArray before = bytesOf(temp.path());
    const QStringList names = everythingIn(temp.folder());
    temp.reopen(OpenMode::ReadOnly);
    Transaction tx(temp.database());
    CHECK(tx.begin().error().code == QStringLiteral("store.opened_read_only"));
    CHECK_FALSE(temp.database().execute(QStringLiteral("DELETE FROM setting")));
    temp.close();
    CHECK(bytesOf(temp.path()) == before);
    CHECK(everythingIn(temp.folder()) == names);
}

TEST_CASE("connections are guarded: foreign keys, no attached files, no edited schema") {
    TempOffice temp;
    Database& database = temp.database();
    const auto value = [&](const char* pragma) {
        Query query = database.composed(QString::fromLatin1(pragma), QStringLiteral("PRAGMA %1").arg(QString::fromLatin1(pragma)));
        REQUIRE(query.one());
        return query.text(0);
    };
    CHECK(value("foreign_keys") == QStringLiteral("1"));
    CHECK(value("journal_mode") == QStringLiteral("truncate"));
    CHECK(value("synchronous") == QStringLiteral("3")); // EXTRA
    CHECK(value("locking_mode") == QStringLiteral("normal"));
    CHECK(value("trusted_schema") == QStringLiteral("0"));
    CHECK(value("cell_size_check") == QStringLiteral("1"));
    CHECK_FALSE(database.execute(QStringLiteral("ATTACH DATABASE ':memory:' AS other")));
    CHECK_FALSE(database.execute(QStringLiteral("PRAGMA writable_schema = ON; DELETE FROM sqlite_master")));
    CHECK_FALSE(database.execute(QStringLiteral("DELETE FROM sqlite_master")));
    CHECK_FALSE(database.execute(QStringLiteral("INSERT INTO department_group (uuid, name, position, ranked) VALUES ('x', \"y\", 1, 1)")));
}

TEST_CASE("a history row can be neither changed nor removed") {
    TempOffice temp;
    RawFile raw(temp.path());
    REQUIRE(raw.run(QStringLiteral("PRAGMA foreign_keys = OFF")));
    REQUIRE(raw.run(QStringLiteral("INSERT INTO event (uuid, slip_id, verb, on_date, recorded_at, actor, digest) "
                                   "VALUES ('x', 1, 'issue', '2026-03-02', '2026-03-02T01:30:00.000Z', '张某', x'00')")));
    CHECK_FALSE(raw.run(QStringLiteral("UPDATE event SET on_date = '2026-03-09'")));
    CHECK_FALSE(raw.run(QStringLiteral("DELETE FROM event")));
}

TEST_CASE("a statement given back keeps no lock and serves again") {
    TempOffice temp;
    for (int round = 0; round < 3; ++round) {
        Query query = temp.database().query("departments/departments");
        REQUIRE(query.exec());
        REQUIRE(query.next());
        CHECK(query.text(1) == QStringLiteral("DQ01")); // left half read
    }
    RawFile other(temp.path());
    CHECK(other.run(QStringLiteral("BEGIN EXCLUSIVE")));
    CHECK(other.run(QStringLiteral("ROLLBACK")));
}

TEST_CASE("a full disk refuses the act, keeps what was saved, and the act succeeds once there is room") {
    TempOffice temp;
    ClueService clues(temp.office());
    const QDate day(2026, 3, 2);
    const ClueDraft clue{day, QStringLiteral("自查"), {}, QString(5000, QChar(u'字')), {}};
    Query pages = temp.database().composed(QStringLiteral("pages"), QStringLiteral("PRAGMA page_count"));
    REQUIRE(pages.one());
    // SQLite reports a full disk and a file at its largest allowed size with the same code
    REQUIRE(temp.database().execute(QStringLiteral("PRAGMA max_page_count = %1").arg(pages.integer(0) + 10)));
    std::size_t saved = 0;
    Result<Clue> added = clues.add(clue, clerk, day);
    for (; added && saved < 20; added = clues.add(clue, clerk, day))
        ++saved;
    REQUIRE_FALSE(added);
    CHECK(added.error().code == QStringLiteral("store.disk_full"));
    CHECK(saved > 0);
    CHECK(clues.list()->size() == saved);
    REQUIRE(temp.database().execute(QStringLiteral("PRAGMA max_page_count = 1000000")));
    CHECK(clues.add(clue, clerk, day)->number == static_cast<int>(saved) + 1);
}
