// The scripts a stranger meets first: they parse, can be started, and count tests honestly.
#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

namespace {

QString s(const char* text) { return QString::fromUtf8(text); }

const QString root = s(DUBAN_SOURCE_DIR "/");

struct Answer {
    int status = -1;
    QString out;
};

Answer run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(30'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll())};
}

QString count(const QByteArray& testcases) {
    QTemporaryDir dir;
    QFile file(dir.filePath(s("results.xml")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<?xml version=\"1.0\"?>\n<testsuite tests=\"3\" failures=\"2\">\n" + testcases + "</testsuite>\n");
    file.close();
    return run(s("awk"), {s("-f"), root + s("packaging/count_tests.awk"), file.fileName()}).out.trimmed();
}

QByteArray testcase(const char* status, const char* out) {
    return QByteArray("\t<testcase name=\"a\" classname=\"a\" time=\"0\" status=\"") + status + "\">\n\t\t<system-out>" + out +
           "</system-out>\n\t</testcase>\n";
}

} // namespace

TEST_CASE("the scripts parse and can be started") {
    const QString scripts[] = {s("packaging/run.sh"), s("packaging/test.sh"), s("packaging/install.sh"), s(".ci/run")};
    for (const QString& script : scripts) {
        CAPTURE(script.toStdString());
        CHECK(QFileInfo(root + script).isExecutable());
        CHECK(run(s("bash"), {s("-n"), root + script}).out.toStdString() == "");
    }
}

TEST_CASE("test cases are counted, not programs") {
    CHECK(count(testcase("run", "All tests passed (456 assertions in 42 test cases)\n")) == s("42 passed, 0 failed"));
    CHECK(count(testcase("run", "All tests passed (1 assertion in 1 test case)\n")) == s("1 passed, 0 failed"));
    CHECK(count(testcase("fail", "test cases: 36 | 34 passed | 2 failed\nassertions: 414 | 411 passed | 3 failed\n")) ==
          s("34 passed, 2 failed"));
    CHECK(count(testcase("run", "a benchmark\n") + testcase("fail", "")) == s("1 passed, 1 failed"));
    CHECK(count(testcase("fail", "All tests passed (9 assertions in 9 test cases)\n")) == s("9 passed, 1 failed")); // crashed at its end
    CHECK(count("\t<testcase name=\"gone\" status=\"notrun\">\n\t\t<skipped message=\"Unable to find executable\"/>\n\t</testcase>\n") ==
          s("0 passed, 1 failed"));
}

TEST_CASE("each Debian package stands once in the list, with a use that install.sh knows") {
    QFile list(root + s("packaging/packages.txt"));
    REQUIRE(list.open(QIODevice::ReadOnly));
    const QSet<QString> uses{s("build"), s("run"), s("test"), s("develop")};
    QSet<QString> seen;
    for (const QString& line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList cells = line.simplified().split(u' ');
        CAPTURE(line.toStdString());
        CHECK(uses.contains(cells.value(1)));
        CHECK_FALSE(seen.contains(cells[0]));
        seen.insert(cells[0]);
    }
    CHECK(seen.size() > 20);
}

TEST_CASE("a wrong use of the scripts is told, and nothing is built") {
    CHECK(run(root + s("packaging/test.sh"), {s("--slow")}).status == 2);
    CHECK(run(root + s("packaging/install.sh"), {}).status == 2);
    const Answer answer = run(root + s("packaging/install.sh"), {s("nonsense")});
    CHECK(answer.status == 2);
    CHECK(answer.out.contains(s("no package for \"nonsense\"")));
}
