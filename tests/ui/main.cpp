// Tests of the window: real widgets on the offscreen platform, in Chinese, with the theme as the program sets it.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "theme/theme.h"
#include "translations.h"

#include <QApplication>
#include <QDir>

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    duban::installLanguage(QStringLiteral("zh"));
    duban::Theme::of(app).apply(false);
    QDir::setCurrent(QStringLiteral(DUBAN_ROOT)); // test data are named from the tree's root
    return Catch::Session().run(argc, argv);
}
