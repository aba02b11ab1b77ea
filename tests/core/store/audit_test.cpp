#include "core/store/raw_file.h"
#include "core/temp_office.h"

#include "base/progress.h"
#include "clues/clue_service.h"
#include "office/office_service.h"
#include "store/audit.h"
#include "store/digest.h"

#include <QSqlDriver>

using namespace duban;

namespace {

const QDate day(2026, 3, 2);

// Five acts on top of what every prepared file holds; returns the file closed.
void work(TempOffice& temp) {
    OfficeService office(temp.office());
    REQUIRE(office.setValue(QStringLiteral("phone"), QStringLiteral("0511-1"), day, clerk));
    REQUIRE(office.setValue(QStringLiteral("phone"), QStringLiteral("0511-2"), day, clerk));
    ClueService clues(temp.office());
    ClueDraft clue{day, QStringLiteral("自查"), {}, QStringLiteral("窗口无人"), {}};
    REQUIRE(clues.add(clue, clerk, day));
    clue.content = QStringLiteral("窗口无人值守");
    REQUIRE(clues.edit(QStringLiteral("XS-2026-0001"), clue, clerk, day));
    REQUIRE(clues.dispose(QStringLiteral("XS-2026-0001"), ClueState::Settled, QStringLiteral("已当场纠正"), {}, leader, day));
    temp.close();
}

void tamper(const TempOffice& temp, const QStringList& statements) {
    RawFile raw(temp.path());
    for (const QString& sql : statements) {
        INFO(sql.toStdString());
        REQUIRE(raw.run(sql));
    }
}

ChainCheck chainOf(TempOffice& temp) {
    temp.reopen(OpenMode::ReadOnly);
    NoProgress progress;
    return *verifyChain(temp.database(), progress);
}

QStringList badRows(TempOffice& temp) {
    temp.reopen(OpenMode::ReadOnly);
    NoProgress progress;
    return *verifyRows(temp.database(), progress);
}

const QString openTheChain = QStringLiteral("DROP TRIGGER audit_is_final");
const QString openTheEnd = QStringLiteral("DROP TRIGGER audit_stays");

} // namespace

TEST_CASE("SM3 gives the digests of the standard") {
    // GB/T 32905-2016, appendix A
    CHECK(sm3("abc").toHex() == QByteArrayLiteral("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
    CHECK(sm3(QByteArray("abcd").repeated(16)).toHex() ==
          QByteArrayLiteral("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732"));
}

TEST_CASE("canonical bytes tell apart what merely reads the same") {
    const auto two = [](const char* a, const char* b) {
        CanonicalBytes bytes;
        bytes.addText(a);
        bytes.addText(b);
        return bytes.bytes().toByteArray();
    };
    CHECK(two("ab", "c") != two("a", "bc"));
    CanonicalBytes null, empty, blob;
    null.addNull();
    empty.addText("");
    blob.addBlob("");
    CHECK(null.bytes() != empty.bytes());
    CHECK(empty.bytes() != blob.bytes());
}

TEST_CASE("an honest history verifies, entry by entry and row by row") {
    TempOffice temp;
    work(temp);
    const ChainCheck check = chainOf(temp);
    CHECK(check.firstBad == 0);
    CHECK(check.entries == 7); // the office, its units, and five acts
    CHECK(check.lastHash.size() == 32);
    CHECK(badRows(temp).isEmpty());
}

TEST_CASE("the file itself refuses to change or shorten the chain") {
    TempOffice temp;
    work(temp);
    RawFile raw(temp.path());
    CHECK_FALSE(raw.run(QStringLiteral("UPDATE audit SET actor = '李某' WHERE n = 3")));
    CHECK_FALSE(raw.run(QStringLiteral("DELETE FROM audit WHERE n = 7")));
}

TEST_CASE("a changed audit entry is found, whichever field was changed") {
    for (const char* change :
         {"actor = '李某'", "at = '2026-01-01T00:00:00.000Z'", "on_paper = 1", "account = 'x'", "operation = 'x'", "action = 'clue.edit'",
          "subject = 'XS-2026-0009'", "reason = '别的'", "rows = x'00'", "previous = zeroblob(32)", "hash = zeroblob(32)"}) {
        TempOffice temp;
        work(temp);
        tamper(temp, {openTheChain, QStringLiteral("UPDATE audit SET %1 WHERE n = 4").arg(QString::fromUtf8(change))});
        INFO(change);
        CHECK(chainOf(temp).firstBad == 4);
    }
}

TEST_CASE("a deleted, inserted or exchanged audit entry is found") {
    const auto firstBad = [](const QStringList& statements) {
        TempOffice temp;
        work(temp);
        tamper(temp, QStringList{openTheChain, openTheEnd} + statements);
        return chainOf(temp).firstBad;
    };
    CHECK(firstBad({QStringLiteral("DELETE FROM audit WHERE n = 5")}) == 5);
    CHECK(firstBad({QStringLiteral("DELETE FROM audit WHERE n = 5"), QStringLiteral("UPDATE audit SET n = n - 1 WHERE n > 5")}) == 5);
    CHECK(firstBad({QStringLiteral("DELETE FROM audit WHERE n = 1")}) == 1);
    CHECK(firstBad({QStringLiteral("INSERT INTO audit SELECT 8, at, actor, account, on_paper, operation, action, subject, reason, rows, "
                                   "previous, hash FROM audit WHERE n = 7")}) == 8);
    CHECK(firstBad({QStringLiteral("UPDATE audit SET n = 100 WHERE n = 4"), QStringLiteral("UPDATE audit SET n = 4 WHERE n = 5"),
                    QStringLiteral("UPDATE audit SET n = 5 WHERE n = 100")}) == 4);
}

TEST_CASE("a cut tail keeps the chain whole but not the rows it spoke of") {
    TempOffice temp;
    work(temp);
    const QByteArray head = chainOf(temp).lastHash;
    temp.close();
    tamper(temp, {openTheEnd, QStringLiteral("DELETE FROM audit WHERE n = 7")});
    const ChainCheck cut = chainOf(temp);
    CHECK(cut.firstBad == 0); // only a checkpoint kept elsewhere sees this (reliability.md 0.4)
    CHECK(cut.lastHash != head);
    CHECK(badRows(temp) == QStringList{QStringLiteral("clue 1"), QStringLiteral("clue_decision 1")});
}

TEST_CASE("a row changed, forged, removed or re-dated outside the program is named") {
    const auto bad = [](const QString& sql) {
        TempOffice temp;
        work(temp);
        tamper(temp, {sql});
        return badRows(temp);
    };
    CHECK(bad(QStringLiteral("UPDATE clue SET content = '一切正常'")) == QStringList{QStringLiteral("clue 1")});
    CHECK(bad(QStringLiteral("UPDATE clue SET disposed_on = '2026-03-01'")) == QStringList{QStringLiteral("clue 1")});
    CHECK(bad(QStringLiteral("UPDATE clue SET category_id = source_id")) == QStringList{QStringLiteral("clue 1")});
    CHECK(bad(QStringLiteral("UPDATE department SET name = '别的局' WHERE code = 'ZF03'")).size() == 1);
    CHECK(bad(QStringLiteral("UPDATE clue SET digest = NULL")) == QStringList{QStringLiteral("clue 1")});
    CHECK(bad(QStringLiteral("DELETE FROM clue")) == QStringList{QStringLiteral("clue (deleted)")});
    CHECK(bad(QStringLiteral("INSERT INTO series (uuid, prefix, year, last_number) VALUES ('x', '江效交', 2026, 9)")).size() == 1);
}

TEST_CASE("a row whose digest was recomputed as well disagrees with the chain") {
    TempOffice temp;
    work(temp);
    {
        RawFile raw(temp.path());
        auto* handle = *static_cast<sqlite3* const*>(raw.connection().driver()->handle().constData());
        REQUIRE(registerRowDigest(handle));
        REQUIRE(raw.run(QStringLiteral("UPDATE setting SET value = '110' WHERE key = 'phone'")));
        REQUIRE(
            raw.run(QStringLiteral("UPDATE setting SET digest = sm3_row('setting', uuid, key, valid_from, value) WHERE key = 'phone'")));
    }
    CHECK(badRows(temp).size() == 1);
}

TEST_CASE("an act that is refused or given up leaves no entry") {
    TempOffice temp;
    const qint64 before = chainOf(temp).entries;
    temp.reopen();
    CHECK_FALSE(OfficeService(temp.office()).setValue(QStringLiteral("signDays"), QStringLiteral("-1"), day, clerk));
    {
        Transaction tx(temp.database());
        REQUIRE(tx.begin());
        REQUIRE(tx.record(clerk, {QStringLiteral("test"), {}, {}}, temp.office().nowUtc()));
    }
    CHECK(chainOf(temp).entries == before);
}

TEST_CASE("several acts of one transaction follow each other in the chain") {
    TempOffice temp;
    const qint64 before = chainOf(temp).entries;
    temp.reopen();
    Transaction tx(temp.database());
    REQUIRE(tx.begin());
    for (int i = 0; i < 3; ++i)
        REQUIRE(tx.record(leader, {QStringLiteral("test"), QString::number(i), {}}, temp.office().nowUtc()));
    REQUIRE(tx.commit());
    const ChainCheck check = chainOf(temp);
    CHECK(check.firstBad == 0);
    CHECK(check.entries == before + 3);
}

TEST_CASE("whatever page of data is wiped out, opening or verifying says so") {
    TempOffice temp;
    work(temp);
    const QByteArray sound = bytesOf(temp.path());
    QStringList tables = digestTables();
    tables << QStringLiteral("audit");
    const QStringList pages =
        RawFile(temp.path())
            .column(QStringLiteral("SELECT pageno FROM dbstat WHERE ncell + payload > 0 AND name IN ('%1')").arg(tables.join(u"','"_qs)));
    REQUIRE(pages.size() > 15);
    for (const QString& page : pages) {
        INFO(page.toStdString());
        QByteArray wiped = sound;
        wiped.replace((page.toInt() - 1) * 4096, 4096, QByteArray(4096, '\0'));
        putBytes(temp.path(), wiped);
        auto opened = Database::open(temp.path(), OpenMode::ReadOnly);
        if (!opened)
            continue;
        NoProgress progress;
        const auto chain = verifyChain(**opened, progress);
        const auto rows = verifyRows(**opened, progress);
        CHECK_FALSE((chain && chain->firstBad == 0 && rows && rows->isEmpty()));
    }
}
