// Reads every include of core/, ui/ and app/ against the table of floors in CONTRIBUTING.md, the one place where it stands.
#include "core/house/source_tree.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace house;

namespace {

using Floors = QMap<QString, QStringList>;

/// The rows under "| room | may include |".
Floors floorsOf(const QString& contributing) {
    Floors floors;
    bool inTable = false;
    for (const QString& line : contributing.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        const bool row = cells.size() == 4;
        if (row && cells[1].trimmed() == QStringLiteral("room") && cells[2].trimmed() == QStringLiteral("may include"))
            inTable = true;
        else if (inTable && row && !cells[1].contains(QStringLiteral("---")))
            for (const QString& room : cells[1].split(u',')) {
                QStringList& below = floors[room.trimmed().remove(u'`')];
                for (const QString& name : cells[2].trimmed().split(u',', Qt::SkipEmptyParts))
                    below.append(name.trimmed().remove(u'`'));
            }
        else if (!row)
            inTable = false;
    }
    return floors;
}

/// "core/slips/slip.h" stands in slips; everything of ui/ in ui, of app/ in app.
QString roomOf(const QString& path) {
    const QStringList parts = path.split(u'/');
    return parts[0] == QStringLiteral("core") && parts.size() > 2 ? parts[1] : parts[0];
}

QString target(const QString& root, const SourceFile& from, const QString& include) {
    QStringList places{QStringLiteral("core/"), QStringLiteral("ui/"), QStringLiteral("app/"), QStringLiteral("translations/")};
    if (from.path.startsWith(QStringLiteral("ui/")) ||
        from.path.startsWith(QStringLiteral("app/"))) // as the compiler looks: own house first
        places.move(from.path.startsWith(QStringLiteral("ui/")) ? 1 : 2, 0);
    for (const QString& place : places)
        if (QFileInfo::exists(root + u'/' + place + include))
            return place + include;
    return {};
}

/// Which Qt library a header like <QColor> belongs to, asked of the installed headers.
QString qtLibrary(const QString& header) {
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/';
    for (const char* library : {"QtWidgets", "QtPrintSupport", "QtCharts", "QtSvgWidgets", "QtSvg", "QtGui"}) {
        const QString name = QString::fromLatin1(library);
        if (header == name || header.startsWith(name + u'/') ||
            (!header.contains(u'/') && QFileInfo::exists(headers + name + u'/' + header)))
            return name;
    }
    return {};
}

QStringList checkOne(const QString& root, const Floors& floors, const SourceFile& file, int line, const QString& include) {
    if (!include.contains(u'/') && include != QStringLiteral("translations.h") && !include.endsWith(QStringLiteral(".moc")))
        return {finding(file, line, QStringLiteral("\"%1\" is written without its room; write \"room/file.h\"").arg(include))};
    const QString path = target(root, file, include);
    if (path.isEmpty())
        return include.endsWith(QStringLiteral(".moc"))
                   ? QStringList()
                   : QStringList(finding(file, line, QStringLiteral("\"%1\" is no file of the house").arg(include)));
    const QString from = roomOf(file.path);
    const QString to = roomOf(path);
    if (from == to || floors.value(from).contains(to))
        return {};
    return {finding(file, line, QStringLiteral("%1 may not include %2 (\"%3\"); see the table of floors").arg(from, to, include))};
}

QStringList forbiddenIncludes(const QString& root, const Floors& floors) {
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*(["<])([^">]+)[">])"));
    QStringList found;
    const auto files = readTree(root, {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
                                {QStringLiteral(".h"), QStringLiteral(".cpp")});
    for (const SourceFile& file : files) {
        const QString room = roomOf(file.path);
        if (!floors.contains(room))
            found << finding(file, 1, QStringLiteral("room %1 is not in the table of floors").arg(room));
        const QStringList lines = file.lines();
        for (int i = 0; i < lines.size(); ++i) {
            const auto match = include.match(lines[i]);
            if (!match.hasMatch())
                continue;
            if (match.captured(1) == QStringLiteral("\"")) {
                found << checkOne(root, floors, file, i + 1, match.captured(2));
                continue;
            }
            const QString library = file.path.startsWith(QStringLiteral("core/")) ? qtLibrary(match.captured(2)) : QString();
            if (!library.isEmpty() && !(room == QStringLiteral("documents") && library == QStringLiteral("QtGui")))
                found << finding(file, i + 1, QStringLiteral("core may not use %1 (<%2>)").arg(library, match.captured(2)));
        }
    }
    return found;
}

QString read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void plant(const QString& root, const char* path, const char* text) {
    const QString full = root + u'/' + QString::fromLatin1(path);
    REQUIRE(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

const char* smallTable = "# Floors\n\n| room | may include |\n| --- | --- |\n| `base` | |\n| `slips` | `base` |\n| `documents` | `base` |\n"
                         "| `ui` | `base`, `slips` |\n| `app` | `ui` |\n\n| room | colour |\n| base | red |\n";

} // namespace

TEST_CASE("the table of floors is read from its Markdown") {
    const Floors floors = floorsOf(QString::fromLatin1(smallTable));
    CHECK(floors.size() == 5);
    CHECK(floors.value(QStringLiteral("base")).isEmpty());
    CHECK(floors.value(QStringLiteral("ui")) == QStringList{QStringLiteral("base"), QStringLiteral("slips")});
}

TEST_CASE("a planted forbidden include is found, and a lawful house is left alone") {
    QTemporaryDir dir;
    const Floors floors = floorsOf(QString::fromLatin1(smallTable));
    plant(dir.path(), "core/base/id.h", "// ids\n#include <QString>\n");
    plant(dir.path(), "core/slips/slip.h", "#include \"base/id.h\"\n#include \"slips/matter.h\"\n");
    plant(dir.path(), "core/slips/matter.h", "// #include \"ui/page.h\" is only talked about\n");
    plant(dir.path(), "core/documents/page.cpp", "#include <QPainter>\n");
    plant(dir.path(), "ui/slips/slips_page.cpp", "#include \"slips/slip.h\"\n#include <QWidget>\n");
    CHECK(forbiddenIncludes(dir.path(), floors) == QStringList());

    plant(dir.path(), "core/base/up.cpp", "#include \"base/id.h\"\n  #  include \"slips/slip.h\"\n");
    plant(dir.path(), "core/slips/gui.cpp", "#include <QColor>\n#include <QtWidgets/QLabel>\n#include <QtGui>\n");
    plant(dir.path(), "core/documents/window.cpp", "#include <QLabel>\n#include <QChart>\n");
    plant(dir.path(), "core/slips/lost.cpp", "#include \"matter.h\"\n#include \"slips/nowhere.h\"\n#include \"slips/slips_page.cpp\"\n");
    plant(dir.path(), "core/attic/new.cpp", "");
    const QStringList found = forbiddenIncludes(dir.path(), floors);
    const char* expected[] = {
        "core/attic/new.cpp:1: room attic is not in the table of floors",
        "core/base/up.cpp:2: base may not include slips (\"slips/slip.h\"); see the table of floors",
        "core/documents/window.cpp:1: core may not use QtWidgets (<QLabel>)",
        "core/documents/window.cpp:2: core may not use QtCharts (<QChart>)",
        "core/slips/gui.cpp:1: core may not use QtGui (<QColor>)",
        "core/slips/gui.cpp:2: core may not use QtWidgets (<QtWidgets/QLabel>)",
        "core/slips/gui.cpp:3: core may not use QtGui (<QtGui>)",
        "core/slips/lost.cpp:1: \"matter.h\" is written without its room; write \"room/file.h\"",
        "core/slips/lost.cpp:2: \"slips/nowhere.h\" is no file of the house",
        "core/slips/lost.cpp:3: slips may not include ui (\"slips/slips_page.cpp\"); see the table of floors",
    };
    QStringList wanted;
    for (const char* line : expected)
        wanted << QString::fromLatin1(line);
    CHECK(found.join(u'\n').toStdString() == wanted.join(u'\n').toStdString());
}

TEST_CASE("the table of floors has no circle") {
    const Floors floors = floorsOf(read(QStringLiteral(DUBAN_SOURCE_DIR "/CONTRIBUTING.md")));
    REQUIRE(floors.size() > 10);
    // Taking away, again and again, the rooms that stand on nothing left must empty the house.
    Floors left = floors;
    for (bool taken = true; taken;) {
        taken = false;
        for (const QString& room : left.keys()) {
            const QStringList below = left.value(room);
            if (std::none_of(below.begin(), below.end(), [&](const QString& name) { return left.contains(name); }))
                taken = left.remove(room) > 0;
        }
    }
    CHECK(left.keys().join(u' ').toStdString() == "");
    for (const QStringList& below : floors)
        for (const QString& name : below)
            CHECK(floors.contains(name));
}

TEST_CASE("no room includes a room above it") {
    const Floors floors = floorsOf(read(QStringLiteral(DUBAN_SOURCE_DIR "/CONTRIBUTING.md")));
    CHECK(forbiddenIncludes(QStringLiteral(DUBAN_SOURCE_DIR), floors).join(u'\n').toStdString() == "");
}

TEST_CASE("the core tests run without Gui and Widgets") {
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return; // another system; the linker says the same here
    const QByteArray loaded = maps.readAll();
    CHECK(loaded.contains("libQt6Core"));
    CHECK_FALSE(loaded.contains("libQt6Gui"));
    CHECK_FALSE(loaded.contains("libQt6Widgets"));
}
