// Document tests need fonts, so they run with QGuiApplication on the offscreen platform.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QDir>
#include <QGuiApplication>

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QDir::setCurrent(QStringLiteral(DUBAN_ROOT)); // test data are named from the tree's root
    return Catch::Session().run(argc, argv);
}
