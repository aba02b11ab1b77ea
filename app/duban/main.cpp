// duban: the same services as the window, for scripts, scheduled work and large jobs.
#include "duban/call.h"
#include "translations.h"

#include <QApplication>
#include <QCoreApplication>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <memory>

using namespace duban;

namespace {

// Names and numbers are Chinese: without a UTF-8 locale they would not even arrive (cron, bare containers).
void useUtf8() {
    (void)std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        setenv("LC_ALL", "C.UTF-8", 1);
}

QString overview() {
    QString text = say(QT_TRANSLATE_NOOP("duban", "Usage: duban [--lang zh|en] COMMAND FILE …")) + u"\n\n"_qs;
    for (const Command& command : commands())
        text += QStringLiteral("  %1  %2\n").arg(QString::fromLatin1(command.name), -12).arg(say(command.summary));
    return text + u'\n' + say(QT_TRANSLATE_NOOP("duban", "“duban COMMAND --help” explains one command.")) + u'\n';
}

/// The language is needed before anything is parsed, because wrong usage is answered in it.
QString takeLanguage(QStringList& words) {
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == u"--lang" && i + 1 < words.size()) {
            const QString language = words[i + 1];
            words.remove(i, 2);
            return language;
        }
        if (words[i].startsWith(u"--lang="))
            return words.takeAt(i).mid(7);
    }
    return QStringLiteral("zh");
}

const Command* commandIn(int argc, char* argv[]) {
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--lang") == 0)
            ++i;
        else if (argv[i][0] != '-')
            return commandNamed(QString::fromLocal8Bit(argv[i]));
    }
    return nullptr;
}

int wrongUsage(const QStringList& words) {
    if (words.size() == 2 && (words[1] == u"--help" || words[1] == u"-h" || words[1] == u"help"))
        return writeOut(overview()) ? Done : FileTrouble;
    if (words.size() == 2 && words[1] == u"--version")
        return writeOut(QCoreApplication::applicationVersion() + u'\n') ? Done : FileTrouble;
    if (words.size() > 1)
        writeErr(say(QT_TRANSLATE_NOOP("duban", "There is no command “%1”."), {words[1]}) + u"\n\n"_qs);
    writeErr(overview());
    return WrongUsage;
}

// Pages are laid out without a desktop session; that Qt misses one is nothing to tell a person.
void dropSessionWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (!message.startsWith(u"QStandardPaths"))
        writeErr(qFormatLogMessage(type, context, message) + u'\n');
    if (type == QtFatalMsg)
        std::abort();
}

int run(const Command* command) {
    QCoreApplication::setApplicationName(QStringLiteral("duban"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QStringList words = QCoreApplication::arguments();
    const QString language = takeLanguage(words);
    installLanguage(language);
    if (language != u"zh" && language != u"en") {
        writeErr(say(QT_TRANSLATE_NOOP("duban", "--lang: choose zh or en.")) + u'\n');
        return WrongUsage;
    }
    if (command == nullptr)
        return wrongUsage(words);
    ConsoleProgress::listen();
    Call call(*command);
    if (const auto status = call.read(words))
        return *status;
    return call.finish(command->run(call));
}

} // namespace

int main(int argc, char* argv[]) {
    useUtf8();
    qInstallMessageHandler(dropSessionWarnings);
    const Command* command = commandIn(argc, argv);
    if (command != nullptr && command->paper) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // no display is needed, and none is used
        const QApplication app(argc, argv);
        return run(command);
    }
    const QCoreApplication app(argc, argv);
    return run(command);
}
