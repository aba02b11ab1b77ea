// House rules that neither the compiler nor clang-format knows. Each is proved on a planted offence first.
#include "core/house/source_tree.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace house;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

/// The arguments of the call whose opening bracket stands here, and how many they are.
int argumentsAt(const QString& code, qsizetype open, QString& text) {
    int depth = 0;
    int arguments = 0;
    bool empty = true;
    for (qsizetype i = open; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'(' || c == u'[' || c == u'{')
            ++depth;
        else if (c == u')' || c == u']' || c == u'}')
            --depth;
        else if (c == u',' && depth == 1)
            ++arguments;
        else if (!c.isSpace())
            empty = false;
        if (depth == 0) {
            text = code.mid(open, i - open + 1);
            break;
        }
    }
    return empty ? 0 : arguments + 1;
}

QStringList connectsWithoutContext(const SourceFile& file) {
    static const QRegularExpression call(s(R"(\b(connect|singleShot)\s*\()"));
    static const QRegularExpression signal(s(R"(&\s*\w+(::\w+)+|\bSIGNAL\b|[qQ]Overload)")); // else it is another connect()
    QStringList found;
    for (auto it = call.globalMatch(file.code); it.hasNext();) {
        const auto match = it.next();
        const int wanted = match.captured(1) == s("connect") ? 4 : 3;
        const int line = file.lineAt(match.capturedStart());
        QString arguments;
        const int count = argumentsAt(file.code, match.capturedEnd() - 1, arguments);
        const bool ofQt = wanted == 3 || arguments.contains(signal);
        if (count < wanted && ofQt && !file.allowedAt(line))
            found << finding(file, line, match.captured(1) + s("() without a context object"));
    }
    return found;
}

struct BannedWord {
    const char* pattern;
    const char* onlyIn; ///< path pattern where it is lawful, empty: nowhere
    const char* why;
};

/// reliability.md, P8 and P13: only SQLite opens the data file, and a user's text is never markup.
const BannedWord bannedWords[] = {
    {R"(\bQMimeDatabase\b)", "", "QMimeDatabase opens files and so cancels SQLite's lock"},
    {R"(\bQFileDialog\b)", "^ui/shell/file_dialog\\.(h|cpp)$", "QFileDialog opens the files it lists; ask ui/shell/file_dialog"},
    {R"(\b(setHtml|insertHtml|appendHtml)\s*\()", "", "text is never markup; show it as plain text"},
    {R"(\bQt::(RichText|AutoText|MarkdownText)\b)", "", "text is never markup; use Qt::PlainText"},
    {R"(\bworksheet_write_(array_|dynamic_)?formula\w*\s*\()", "", "a written formula may hold a user's text"},
    {R"(\bQSqlTableModel\b|\bQSortFilterProxyModel\b)", "", "lists are id lists (ui/ledger)"},
    {R"(\bsetOverrideCursor\b|\bprocessEvents\s*\()", "", "the window never waits; start a job"},
    {R"(\bQThread::(sleep|msleep|usleep)\b)", "", "nobody sleeps; wait for what is awaited"},
};

QStringList bannedIn(const SourceFile& file) {
    QStringList found;
    for (const BannedWord& word : bannedWords) {
        if (*word.onlyIn != '\0' && file.path.contains(QRegularExpression(s(word.onlyIn))))
            continue;
        const QRegularExpression pattern(s(word.pattern));
        for (auto it = pattern.globalMatch(file.code); it.hasNext();) {
            const int line = file.lineAt(it.next().capturedStart());
            if (!file.allowedAt(line))
                found << finding(file, line, s(word.why));
        }
    }
    return found;
}

QStringList strayStatements(const SourceFile& file) {
    static const QRegularExpression statement(s(R"(^\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|WITH)\s)"));
    static const QRegularExpression engine(s(R"(^\s*(PRAGMA|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|VACUUM|ATTACH|DETACH)\b)"));
    const bool store = file.path.startsWith(s("core/store/"));
    QStringList found;
    for (const Literal& literal : file.literals) {
        if ((literal.text.contains(statement) || (!store && literal.text.contains(engine))) && !file.allowedAt(literal.line))
            found << finding(file, literal.line, s("SQL belongs in a file of core/<wing>/sql: ") + literal.text.left(40).simplified());
    }
    return found;
}

/// A .sql file's text without comments and without the inside of its quotes.
QString bareSql(QString text) {
    static const QRegularExpression noise(s(R"(--[^\n]*|/\*.*?\*/|'[^']*')"), QRegularExpression::DotMatchesEverythingOption);
    return text.replace(noise, s(" "));
}

QStringList wrongSql(const SourceFile& file) {
    const QString bare = bareSql(file.text);
    const bool query = file.path.contains(s("/sql/"));
    QStringList found;
    if (bare.contains(QRegularExpression(s(R"(\bselect\s+(distinct\s+)?(\w+\.)?\*)"), QRegularExpression::CaseInsensitiveOption)))
        found << finding(file, 1, s("names its columns; no SELECT *"));
    if (file.text.contains(QRegularExpression(s("%[0-9]"))))
        found << finding(file, 1, s("is not a pattern; bind values by name"));
    if (query && bare.contains(u'?'))
        found << finding(file, 1, s("binds by name, not by place"));
    if (query && bare.contains(QRegularExpression(s(R"(;\s*\S)"))))
        found << finding(file, 1, s("holds one statement"));
    return found;
}

QStringList promises(const SourceFile& file) {
    static const QRegularExpression word(s("\\b(TO"
                                           "DO|FIX"
                                           "ME|X"
                                           "XX|HA"
                                           "CK)\\b")); // in two halves, as this file is read too
    QStringList found;
    for (auto it = word.globalMatch(file.text); it.hasNext();) {
        const auto match = it.next();
        found << finding(file, file.lineAt(match.capturedStart()),
                         match.captured() + s(" is no place for a promise; do it or open an issue"));
    }
    return found;
}

template <class Check> QStringList over(const QStringList& folders, const QStringList& suffixes, Check check) {
    QStringList found;
    for (const SourceFile& file : readTree(s(DUBAN_SOURCE_DIR), folders, suffixes))
        found << check(file);
    return found;
}

const QStringList code{s("core"), s("ui"), s("app")};
const QStringList cpp{s(".h"), s(".cpp")};

} // namespace

TEST_CASE("a connect without a context object is found") {
    const auto count = [](const char* text) { return connectsWithoutContext(sourceFile(s("ui/a.cpp"), s(text))).size(); };
    CHECK(count("connect(button, &QPushButton::clicked, [this] { save(1, 2); });") == 1);
    CHECK(count("QObject::connect(a, &A::b,\n    [x = f(1, 2)](int, int) {});") == 1);
    CHECK(count("QTimer::singleShot(0, [] {});") == 1);
    CHECK(count("connect(button, &QPushButton::clicked, this, [this] { save(); });") == 0);
    CHECK(count("connect(a, &A::b, this, &C::d); disconnect(a, nullptr, nullptr);") == 0);
    CHECK(count("QTimer::singleShot(0, this, [] {});") == 0);
    CHECK(count("if (auto done = database.connect(path, mode); !done)") == 0); // another connect()
    CHECK(count("// connect(a, b, c)\nauto text = \"connect(a, b, c)\";") == 0);
    CHECK(count("// allowed: the program ends with it\nconnect(a, &A::b, [] {});") == 0);
    CHECK(count("// allowed:\nconnect(a, &A::b, [] {});") == 1); // a reason is asked
}

TEST_CASE("banned words are found in code, not in comments") {
    const auto count = [](const char* path, const char* text) { return bannedIn(sourceFile(s(path), s(text))).size(); };
    CHECK(count("ui/a.cpp", "QMimeDatabase types;") == 1);
    CHECK(count("ui/a.cpp", "QFileDialog::getOpenFileName(this);") == 1);
    CHECK(count("ui/shell/file_dialog.cpp", "QFileDialog dialog(parent);") == 0);
    CHECK(count("ui/a.cpp", "view->setHtml(text); label->setTextFormat(Qt::RichText);") == 2);
    CHECK(count("core/exchange/book.cpp", "worksheet_write_formula(sheet, 0, 0, text, nullptr);") == 1);
    CHECK(count("ui/a.cpp", "// QMimeDatabase would open the file\nlabel->setTextFormat(Qt::PlainText);") == 0);
}

TEST_CASE("SQL outside its files is found") {
    const auto count = [](const char* path, const char* text) { return strayStatements(sourceFile(s(path), s(text))).size(); };
    CHECK(count("core/slips/a.cpp", "q.prepare(QStringLiteral(\"SELECT id FROM slip\"));") == 1);
    CHECK(count("core/slips/a.cpp", "q.prepare(uR\"sql(\n  UPDATE slip SET a = 1)sql\"_qs);") == 1);
    CHECK(count("ui/a.cpp", "q.exec(\"PRAGMA foreign_keys = ON\");") == 1);
    CHECK(count("core/store/a.cpp", "q.exec(\"PRAGMA foreign_keys = ON\"); q.exec(\"BEGIN IMMEDIATE\");") == 0);
    CHECK(count("core/slips/a.cpp", "tr(\"Select a unit\"); // \"SELECT a FROM b\"\nconst char32_t c = U'\"';") == 0);
}

TEST_CASE("wrong habits in SQL files are found") {
    const auto count = [](const char* text) { return wrongSql(sourceFile(s("core/slips/sql/a.sql"), s(text))).size(); };
    CHECK(count("select s.* from slip s") == 1);
    CHECK(count("SELECT * FROM slip WHERE id = ?") == 2);
    CHECK(count("SELECT id FROM slip WHERE %1") == 1);
    CHECK(count("SELECT id FROM a; SELECT id FROM b;") == 1);
    CHECK(count("-- why? one; two\nSELECT count(*), ';?' FROM slip WHERE id = :id;\n") == 0);
}

TEST_CASE("a promise in a comment is found") {
    CHECK(promises(sourceFile(s("a.cpp"), s("// TO"
                                            "DO later\n// todo lists are fine")))
              .size() == 1);
}

TEST_CASE("the house keeps its rules") {
    const QStringList found = over(code, cpp, connectsWithoutContext) + over(code, cpp, bannedIn) + over(code, cpp, strayStatements) +
                              over({s("core"), s("resources")}, {s(".sql")}, wrongSql) +
                              over(code + QStringList{s("tests"), s("resources/migrations"), s("packaging"), s("translations")},
                                   {s(".h"), s(".cpp"), s(".sql"), s(".sh"), s(".py"), s("CMakeLists.txt")}, promises);
    CHECK(found.join(u'\n').toStdString() == "");
}
