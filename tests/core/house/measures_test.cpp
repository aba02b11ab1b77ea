// House measures: a file that outgrows them is split, or its first comment says why it is longer.
#include "core/house/source_tree.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace house;

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

int longest(const QString& path) { return path.endsWith(s(".h")) ? 150 : path.endsWith(s(".sql")) ? 60 : 400; }

/// The comment lines a file begins with.
QString firstComment(const SourceFile& file) {
    static const QRegularExpression comment(s(R"(^\s*(//|--|/\*|\*))"));
    QStringList lines;
    for (const QString& line : file.lines()) {
        if (!line.contains(comment))
            break;
        lines << line;
    }
    return lines.join(u' ');
}

QStringList outgrown(const SourceFile& file) {
    const int limit = longest(file.path);
    const int lines = file.lineCount();
    static const QRegularExpression reason(s("Longer than .{15,}"));
    if (lines <= limit || firstComment(file).contains(reason))
        return {};
    return {finding(file, lines, s("over %1 lines; split it, or begin with \"Longer than ... because ...\"").arg(limit))};
}

/// Free functions and members defined outside their class begin and end at the left edge, as clang-format leaves them.
QStringList longFunctions(const SourceFile& file) {
    QStringList found;
    const QStringList text = file.lines();
    const QStringList lines = file.code.split(u'\n');
    int first = -1;
    for (int i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i];
        if (line == s("}") && first >= 0 && i - first + 1 > 40 && !text.value(first - 1).contains(s("Longer than ")))
            found << finding(
                file, first + 1,
                s("a function of %1 lines; split it at 40, or say above it \"Longer than ... because ...\"").arg(i - first + 1));
        const bool leftEdge = !line.isEmpty() && !line[0].isSpace();
        if (!leftEdge || line[0] == u'}')
            first = leftEdge ? -1 : first;
        else if (first < 0 || lines.value(i - 1).isEmpty() || lines[i - 1].endsWith(u';') || lines[i - 1].endsWith(u'}'))
            first = i;
    }
    return found;
}

/// Texts may be long (they are not broken, so that they can be searched for); code may not.
QStringList longLines(const SourceFile& file) {
    QStringList found;
    if (file.path.endsWith(s(".sql"))) // nobody formats those; a column list reads well in one line
        return found;
    const QStringList lines = file.lines();
    for (int i = 0; i < lines.size(); ++i)
        if (lines[i].size() > 140 && !lines[i].contains(u'"'))
            found << finding(file, i + 1, s("a line over 140 characters"));
    return found;
}

QStringList silentHeaders(const SourceFile& file) {
    if (!file.path.endsWith(s(".h")) || file.text.startsWith(s("// ")))
        return {};
    return {finding(file, 1, s("a header's first line says what the file is for"))};
}

} // namespace

TEST_CASE("what outgrew the house is found, unless it gives its reason") {
    const QString long401 = s("// a file\n") + QString(400, u'\n');
    CHECK(outgrown(sourceFile(s("core/a.cpp"), long401)).size() == 1);
    CHECK(outgrown(sourceFile(s("core/a.cpp"), long401.left(long401.size() - 1))).isEmpty());
    CHECK(outgrown(sourceFile(s("core/a.h"), s("// a\n") + QString(150, u'\n'))).size() == 1);
    CHECK(outgrown(sourceFile(s("core/a.sql"), s("-- a\n") + QString(60, u'\n'))).size() == 1);
    CHECK(outgrown(sourceFile(s("core/a.sql"), s("-- Longer than most: the schema is read as one.\n") + QString(60, u'\n'))).isEmpty());
    CHECK(
        outgrown(sourceFile(s("core/a.sql"), s("-- a\n\n-- Longer than most: the schema is read as one.\n") + QString(60, u'\n'))).size() ==
        1);
    CHECK(longLines(sourceFile(s("core/a.cpp"), QString(141, u'x'))).size() == 1);
    CHECK(longLines(sourceFile(s("core/a.cpp"), QString(140, u'x'))).isEmpty());
    CHECK(
        longFunctions(sourceFile(s("core/a.cpp"), s("int f(int a,\n      int b) {\n") + s("    g();\n").repeated(38) + s("}\n"))).size() ==
        1);
    CHECK(longFunctions(sourceFile(s("core/a.cpp"), s("int a;\nint f() {\n") + s("    g();\n").repeated(38) + s("}\n"))).isEmpty());
    CHECK(longFunctions(
              sourceFile(s("core/a.cpp"), s("// Longer than most: one table.\nint f() {\n") + s("    g();\n").repeated(39) + s("}\n")))
              .isEmpty());
    CHECK(longFunctions(sourceFile(s("core/a.h"), s("struct A {\n") + s("    int a;\n").repeated(60) + s("};\n"))).isEmpty());
    CHECK(silentHeaders(sourceFile(s("core/a.h"), s("#pragma once\n"))).size() == 1);
}

TEST_CASE("no file and no function outgrows the house") {
    QStringList found;
    const auto files =
        readTree(s(DUBAN_SOURCE_DIR), {s("core"), s("ui"), s("app"), s("tests"), s("translations"), s("resources/migrations")},
                 {s(".h"), s(".cpp"), s(".sql")});
    REQUIRE(files.size() > 20);
    for (const SourceFile& file : files)
        found << outgrown(file) << longLines(file) << silentHeaders(file);
    for (const SourceFile& file : readTree(s(DUBAN_SOURCE_DIR), {s("core"), s("ui"), s("app"), s("translations")}, {s(".h"), s(".cpp")}))
        found << longFunctions(file);
    CHECK(found.join(u'\n').toStdString() == "");
}
