// Opens the window on a file, walks every page of the registry and saves a picture of each.
#include "dubantai/pages.h"
#include "overview/due_list.h"
#include "shell/main_window.h"
#include "simulate/sample.h"
#include "theme/theme.h"
#include "translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

using namespace duban;

namespace {

// Pages need what a user would have clicked on: a matter that is being rectified, a slip, the third quarter.
void aim(MainWindow& window, const QString& id) {
    Office& office = window.session()->office;
    MatterFilter filter;
    filter.asOf = office.today();
    filter.states = {MatterState::Rectifying};
    auto query = mattersOf(office, office.today());
    const auto ids = query.ids(filter, {}, 1);
    if (id == QLatin1String("matter") && ids && !ids->empty())
        return window.openMatter(MatterId(ids->front()));
    if (id == QLatin1String("preview") && ids && !ids->empty())
        return window.preview(QStringLiteral("slip"), {query.rows(*ids, office.today())->front().number});
    window.showPage(id);
}

} // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("duban-screens"));
    installLanguage(QStringLiteral("zh"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("outdir"), QStringLiteral("folder for the pictures"));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("ledger file; without one the sample year is made"),
                                 QStringLiteral("[file]"));
    parser.addOptions({{QStringLiteral("dark"), QStringLiteral("dark colours")},
                       {QStringLiteral("size"), QStringLiteral("1366x768"), QStringLiteral("WxH"), QStringLiteral("1366x768")}});
    parser.process(application);
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        parser.showHelp(2);
    Theme::of(application).apply(parser.isSet(QStringLiteral("dark")));
    const QDir out(words.value(0));
    if (!QDir().mkpath(out.path()))
        return 1;
    QString file = words.value(1);
    if (file.isEmpty()) {
        file = out.filePath(QStringLiteral("sample.duban"));
        const SystemClock clock;
        NoProgress quiet;
        if (!QFile::exists(file))
            if (auto made = makeSample(file, clock, quiet); !made) {
                QTextStream(stderr) << sentence(made.error()) << '\n';
                return 1;
            }
    }
    const PageRegistry pages = allPages();
    MainWindow window(pages, {});
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    const QString suffix =
        QStringLiteral("-%1%2.png").arg(size.value(0), parser.isSet(QStringLiteral("dark")) ? QStringLiteral("-dark") : QString());
    window.show();
    application.processEvents(); // allowed: a picture is taken of what has been laid out
    window.grab().save(out.filePath(QStringLiteral("start") + suffix));
    if (auto opened = window.openFile(file); !opened) {
        QTextStream(stderr) << sentence(opened.error()) << '\n';
        return 1;
    }
    for (const QString& id : window.pageIds()) {
        aim(window, id);
        do                                                        // jobs of the page come back through the loop
            application.processEvents(QEventLoop::AllEvents, 50); // allowed: a picture is taken of what has been laid out
        while (window.busy());
        application.processEvents(); // allowed: the last reply lays the page out once more
        window.grab().save(out.filePath(id + suffix));
    }
    return 0;
}
