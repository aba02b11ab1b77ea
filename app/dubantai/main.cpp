// The desktop program: dubantai [FILE] [--sample].
#include "dubantai/pages.h"
#include "shell/main_window.h"
#include "simulate/sample.h"
#include "theme/look_settings.h"
#include "translations.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char* argv[]) {
    duban::takeScale();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("dubantai"));
    QApplication::setApplicationName(QStringLiteral("dubantai"));
    QApplication::setApplicationVersion(QStringLiteral(DUBAN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.dubantai.Dubantai"));
    duban::installLanguage(QStringLiteral("zh"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Handover slips, rectification and quarterly scores"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "The ledger file to open"),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption sample(QStringLiteral("sample"), QCoreApplication::translate("main", "Open the sample year"));
    parser.addOption(sample);
    parser.process(application);

    duban::LookSettings::load().apply(application);
    const duban::PageRegistry pages = duban::allPages();
    duban::MainWindow window(pages, [](const QString& path) -> duban::Result<> {
        const duban::SystemClock clock;
        duban::NoProgress quiet;
        auto made = duban::makeSample(path, clock, quiet);
        return made ? duban::Result<>() : duban::Result<>(made.error());
    });
    window.show();
    if (parser.isSet(sample)) {
        if (auto opened = window.openSample(); !opened)
            window.tellError(opened.error());
    } else if (!parser.positionalArguments().isEmpty()) {
        if (auto opened = window.openFile(parser.positionalArguments().constFirst()); !opened)
            window.tellError(opened.error());
    }
    return QApplication::exec();
}
