// tests/rules.md: each habit of the window once, and no test named there that does not exist.
#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace {

const QString root = QStringLiteral(DUBAN_SOURCE_DIR);

QString textOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QSet<QString> testNames() {
    static const QRegularExpression name(QStringLiteral("TEST_CASE\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\""));
    QSet<QString> names;
    for (QDirIterator files(root + QStringLiteral("/tests"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString text = textOf(files.next());
        for (auto it = name.globalMatch(text); it.hasNext();)
            names << it.next().captured(1).replace(QStringLiteral("\\\""), QStringLiteral("\""));
    }
    return names;
}

} // namespace

TEST_CASE("each of the 63 habits names what shows it, and every test named there exists") {
    const QSet<QString> tests = testNames();
    CHECK(tests.size() > 300);
    static const QRegularExpression line(QStringLiteral("^\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\|$"), QRegularExpression::MultilineOption);
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    const QString pages = textOf(root + QStringLiteral("/app/dubantai/pages.cpp"));
    QMap<int, int> seen;
    const QString table = textOf(root + QStringLiteral("/tests/rules.md"));
    for (auto rows = line.globalMatch(table); rows.hasNext();) {
        const QRegularExpressionMatch row = rows.next();
        ++seen[row.captured(1).toInt()];
        const QString shown = row.captured(3).trimmed();
        int named = 0;
        for (auto it = quoted.globalMatch(shown); it.hasNext(); ++named) {
            const QString name = it.next().captured(1);
            INFO(row.captured(1).toStdString() << ": " << name.toStdString());
            CHECK(tests.contains(name));
        }
        if (shown.startsWith(QStringLiteral("picture ")))
            CHECK(pages.contains(QStringLiteral("\"%1\"").arg(shown.section(u' ', 1, 1).remove(u','))));
        else
            CHECK((named > 0 || shown == QStringLiteral("open")));
    }
    for (int rule = 1; rule <= 63; ++rule) {
        INFO(rule);
        CHECK(seen.value(rule) == 1);
    }
}
