// One name, one type: two types of one name in one program are merged by the linker, and one of them is read as the other.
#include "core/house/source_tree.h"

#include <catch2/catch.hpp>

#include <QMap>
#include <QRegularExpression>

using namespace house;

TEST_CASE("no two types in headers share a name") {
    static const QRegularExpression type(QStringLiteral("^(?:struct|class|enum class) (\\w+)[^;{]*\\{"),
                                         QRegularExpression::MultilineOption);
    QMap<QString, QStringList> places;
    for (const SourceFile& file : readTree(QStringLiteral(DUBAN_SOURCE_DIR),
                                           {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}, {QStringLiteral(".h")})) {
        QRegularExpressionMatchIterator matches = type.globalMatch(file.code);
        while (matches.hasNext())
            places[matches.next().captured(1)] << file.path;
    }
    REQUIRE(places.size() > 50);
    QStringList twice;
    for (auto name = places.cbegin(); name != places.cend(); ++name)
        if (name.value().size() > 1)
            twice << name.key() + QStringLiteral(": ") + name.value().join(QStringLiteral(", "));
    CHECK(twice.join(u'\n').toStdString() == "");
}
