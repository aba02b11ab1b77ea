#include "core/store/raw_file.h"
#include "core/temp_office.h"

#include "store/migrations.h"

#include <QDir>

using namespace duban;

namespace {

QStringList ownScripts() {
    QStringList scripts;
    const QDir folder(QStringLiteral(":/migrations/sqlite"));
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        scripts << QString::fromUtf8(bytesOf(folder.filePath(name)));
    return scripts;
}

// Without what SQLite itself writes differently: the order of creation is the order of the rows.
QStringList schemaOf(const QString& path) {
    return RawFile(path).column(QStringLiteral("SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY rowid"));
}

const QString stepTwo = QStringLiteral("CREATE TABLE later (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT;\n"
                                       "INSERT INTO later (word) VALUES ('a;b');\n");
const QString brokenStep = QStringLiteral("CREATE TABLE half (id INTEGER PRIMARY KEY) STRICT;\nDELETE FROM setting;\n"
                                          "INSERT INTO nowhere VALUES (1);\n");

} // namespace

TEST_CASE("a fresh file has the newest schema, our mark and no second copy") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("neu.duban"));
    REQUIRE(Database::create(path));
    RawFile raw(path);
    CHECK(raw.column(QStringLiteral("PRAGMA user_version")) == QStringList{QString::number(schemaVersion())});
    CHECK(raw.column(QStringLiteral("PRAGMA application_id")) == QStringList{QString::number(applicationId)});
    CHECK(raw.column(QStringLiteral("PRAGMA integrity_check")) == QStringList{QStringLiteral("ok")});
    CHECK(schemaVersion() == ownScripts().size());
    CHECK(QDir(folder.path()).entryList({QStringLiteral("*before*"), QStringLiteral("*.part")}).isEmpty());
}

TEST_CASE("migrating again changes nothing") {
    TempOffice temp;
    temp.close();
    const QByteArray before = bytesOf(temp.path());
    temp.reopen();
    REQUIRE(migrate(temp.database()));
    temp.close();
    CHECK(bytesOf(temp.path()) == before);
}

TEST_CASE("a file of a newer program is refused in both modes and stays as it is") {
    TempOffice temp;
    temp.close();
    REQUIRE(RawFile(temp.path()).run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion() + 1)));
    const QByteArray before = bytesOf(temp.path());
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Database::open(temp.path(), mode);
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == ErrorKind::FileTooNew);
    }
    CHECK(bytesOf(temp.path()) == before);
}

TEST_CASE("a broken step leaves everything as it was, and the step before it stands") {
    TempOffice temp;
    QStringList scripts = ownScripts();
    const QStringList schema = schemaOf(temp.path());
    const QStringList settings = RawFile(temp.path()).column(QStringLiteral("SELECT key FROM setting"));
    CHECK_FALSE(migrateWith(temp.database(), scripts + QStringList{brokenStep}));
    CHECK(schemaOf(temp.path()) == schema);
    CHECK(RawFile(temp.path()).column(QStringLiteral("SELECT key FROM setting")) == settings);
    CHECK(RawFile(temp.path()).column(QStringLiteral("PRAGMA user_version")) == QStringList{QString::number(schemaVersion())});

    CHECK_FALSE(migrateWith(temp.database(), scripts + QStringList{stepTwo, brokenStep, stepTwo}));
    CHECK(RawFile(temp.path()).column(QStringLiteral("SELECT word FROM later")) == QStringList{QStringLiteral("a;b")});
    CHECK(RawFile(temp.path()).column(QStringLiteral("PRAGMA user_version")) == QStringList{QString::number(schemaVersion() + 1)});
    CHECK(RawFile(temp.path()).column(QStringLiteral("SELECT key FROM setting")) == settings);
}

TEST_CASE("an older file is copied aside whole before it is upgraded") {
    TempOffice temp;
    const QString copy = QStringLiteral("%1.before-%2").arg(temp.path()).arg(schemaVersion() + 1);
    putBytes(copy, QByteArrayLiteral("left by an earlier attempt"));
    REQUIRE(migrateWith(temp.database(), ownScripts() + QStringList{stepTwo}));
    CHECK(RawFile(copy).column(QStringLiteral("PRAGMA user_version")) == QStringList{QString::number(schemaVersion())});
    CHECK(RawFile(copy).column(QStringLiteral("SELECT count(*) FROM department")) == QStringList{QStringLiteral("90")});
    CHECK_FALSE(QFile::exists(copy + QStringLiteral(".part")));
    CHECK(RawFile(temp.path()).column(QStringLiteral("SELECT count(*) FROM later")) == QStringList{QStringLiteral("1")});
}

TEST_CASE("no upgrade begins when the copy cannot be written") {
    TempOffice temp;
    QDir(temp.folder()).mkdir(QStringLiteral("办.duban.before-%1.part").arg(schemaVersion() + 1)); // a folder stands in the way
    const auto done = migrateWith(temp.database(), ownScripts() + QStringList{stepTwo});
    REQUIRE_FALSE(done);
    CHECK(done.error().code == QStringLiteral("store.copy_failed"));
    CHECK(RawFile(temp.path()).column(QStringLiteral("PRAGMA user_version")) == QStringList{QString::number(schemaVersion())});
}

TEST_CASE("a file upgraded step by step has the schema of a fresh one") {
    QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("old.duban"));
    const QString fresh = folder.filePath(QStringLiteral("fresh.duban"));
    auto first = Database::create(old);
    auto second = Database::create(fresh);
    REQUIRE(first);
    REQUIRE(second);
    const QStringList longer = ownScripts() + QStringList{stepTwo, QStringLiteral("CREATE INDEX later_by_word ON later (word);")};
    REQUIRE(migrateWith(**first, longer.mid(0, longer.size() - 1)));
    REQUIRE(migrateWith(**first, longer));
    REQUIRE(migrateWith(**second, longer));
    CHECK(schemaOf(old) == schemaOf(fresh));
}

TEST_CASE("every released file still opens and has the schema of a fresh one") {
    // Files saved by released versions are added here with each release and never changed again.
    const QDir released(QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/released"));
    QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.duban"));
    REQUIRE(Database::create(fresh));
    for (const QString& name : released.entryList({QStringLiteral("*.duban")}, QDir::Files)) {
        INFO(name.toStdString());
        const QString copy = folder.filePath(name);
        REQUIRE(QFile::copy(released.filePath(name), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        REQUIRE(Database::open(copy, OpenMode::ReadWrite));
        CHECK(schemaOf(copy) == schemaOf(fresh));
    }
}

TEST_CASE("a script is cut at the end of statements, not at every semicolon") {
    const QString script = QStringLiteral("-- a remark; with a semicolon\nCREATE TABLE a (b TEXT DEFAULT ';');\n\n"
                                          "CREATE TRIGGER t BEFORE UPDATE ON a BEGIN\n  SELECT 1;\n  SELECT 2;\nEND;\nDROP TABLE a");
    const QStringList parts = splitStatements(script);
    REQUIRE(parts.size() == 3);
    CHECK(parts[0] == QStringLiteral("CREATE TABLE a (b TEXT DEFAULT ';');"));
    CHECK(parts[1].endsWith(QStringLiteral("END;")));
    CHECK(parts[2] == QStringLiteral("DROP TABLE a"));
    CHECK(splitStatements(QStringLiteral("-- nothing\n\n")).isEmpty());
}
