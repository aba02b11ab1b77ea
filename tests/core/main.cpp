// Core tests run with QCoreApplication only: if one needs Gui, it stands in the wrong room.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDir>

int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    QDir::setCurrent(QStringLiteral(DUBAN_ROOT)); // test data are named from the tree's root
    return Catch::Session().run(argc, argv);
}
