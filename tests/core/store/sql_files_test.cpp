#include "core/store/raw_file.h"
#include "core/temp_office.h"

#include "base/code_table.h"
#include "clues/clue.h"
#include "scoring/quarter_sheet.h"
#include "slips/event.h"
#include "slips/slip.h"
#include "store/audit.h"
#include "store/migrations.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace duban;

namespace {

QString schemaText(const QString& table) {
    TempOffice temp;
    return RawFile(temp.path()).column(QStringLiteral("SELECT sql FROM sqlite_master WHERE name = '%1'").arg(table)).value(0);
}

// "state TEXT NOT NULL CHECK (state IN ('open', …))", or where rows come in bulk "CHECK (instr(',open,…,', ',' || state || ',') > 0 …":
// the words, as the schema lists them
QStringList checkedWords(const char* table, const char* column) {
    const QString name = QString::fromLatin1(column);
    const QString schema = schemaText(QString::fromLatin1(table));
    const QRegularExpression list(QStringLiteral("CHECK \\(%1 IN \\(([^)]*)\\)").arg(name));
    const QRegularExpression bulk(QStringLiteral("CHECK \\(instr\\(([^)]*), ',' \\|\\| %1 \\|\\| ','\\)").arg(name));
    QString found = list.match(schema).captured(1);
    if (found.isEmpty())
        found = bulk.match(schema).captured(1).remove(QRegularExpression(QStringLiteral("'\\s*\\|\\|\\s*'")));
    QStringList words;
    for (const QString& word : found.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString bare = word.trimmed().remove(QLatin1Char('\'')); !bare.isEmpty())
            words << bare;
    return words;
}

template <class E> QStringList codeWords() {
    QStringList words;
    for (const auto& code : codesOf<E>) {
        words << wordOf(code.value);
        CHECK(fromWord<E>(words.back()) == code.value);
    }
    CHECK_FALSE(fromWord<E>(QStringLiteral("no such word")));
    return words;
}

} // namespace

TEST_CASE("every statement in a file prepares against a fresh schema") {
    TempOffice temp;
    int count = 0;
    for (QDirIterator files(QStringLiteral(":/sql"), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        const QString sql = QString::fromUtf8(bytesOf(path));
        QSqlQuery query(temp.database().connection());
        const bool prepared = query.prepare(sql);
        INFO((path + QLatin1Char(' ') + query.lastError().text()).toStdString());
        CHECK(prepared);
        CHECK(splitStatements(sql).size() == 1);
        CHECK_FALSE(sql.contains(QLatin1String("%1")));
        CHECK_FALSE(sql.contains(QLatin1Char('?')));
        CHECK_FALSE(sql.contains(QRegularExpression(QStringLiteral("SELECT\\s+(\\w+\\.)?\\*"))));
        CHECK(sql.count(QLatin1Char('\n')) <= 60);
        ++count;
    }
    CHECK(count > 40);
}

TEST_CASE("an enum and the schema list the same words") {
    CHECK(codeWords<ListKind>() == checkedWords("list_item", "list"));
    CHECK(codeWords<Role>() == checkedWords("person", "role"));
    CHECK(codeWords<ClueState>() == checkedWords("clue", "state"));
    CHECK(codeWords<SlipState>() == checkedWords("slip", "state"));
    CHECK(codeWords<MatterState>() == checkedWords("matter", "state"));
    CHECK(codeWords<MatterKind>() == checkedWords("matter", "kind"));
    CHECK(codeWords<Verb>() == checkedWords("event", "verb"));
    CHECK(codeWords<QuarterStep>() == checkedWords("quarter_step", "step"));
    CHECK(codeWords<AdjustmentKind>() == checkedWords("score_adjustment", "kind"));
}

TEST_CASE("the schema has no list of words that no enum is compared with") {
    TempOffice temp;
    const QString all = RawFile(temp.path()).column(QStringLiteral("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")).join(u'\n');
    const QSet<QString> known{QStringLiteral("list"), QStringLiteral("role"), QStringLiteral("state"),
                              QStringLiteral("kind"), QStringLiteral("verb"), QStringLiteral("step")};
    int count = 0;
    for (const char* shape : {"CHECK \\((\\w+) IN \\('", "CHECK \\(instr\\(',[^)]*,', ',' \\|\\| (\\w+)"})
        for (auto lists = QRegularExpression(QString::fromLatin1(shape)).globalMatch(all); lists.hasNext(); ++count)
            CHECK(known.contains(lists.next().captured(1)));
    CHECK(count == 9);
}

TEST_CASE("every table with a digest column is one that is verified, and every table is STRICT") {
    TempOffice temp;
    RawFile raw(temp.path());
    QStringList withDigest;
    for (const QString& table : raw.column(QStringLiteral("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"))) {
        if (raw.column(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)).contains(QStringLiteral("digest")))
            withDigest << table;
        if (!table.startsWith(QLatin1String("sqlite_")))
            CHECK(raw.column(QStringLiteral("SELECT strict FROM pragma_table_list WHERE name = '%1'").arg(table)) ==
                  QStringList{QStringLiteral("1")});
    }
    QStringList verified = digestTables();
    withDigest.sort();
    verified.sort();
    CHECK(withDigest == verified);
}
