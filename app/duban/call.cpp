#include "duban/call.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace duban {

namespace {

volatile std::sig_atomic_t stopAsked = 0;

void onInterrupt(int) {
    if (stopAsked != 0)
        _exit(Cancelled); // SQLite rolls back what was open when the file is opened again
    stopAsked = 1;
}

qint64 milliseconds() {
    static QElapsedTimer timer = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return timer.elapsed();
}

} // namespace

bool writeOut(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

void writeErr(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    (void)std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void ConsoleProgress::listen() {
    struct sigaction action {};
    action.sa_handler = onInterrupt;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    (void)std::signal(SIGPIPE, SIG_IGN); // a closed pipe is a failed write, not a death in the middle of a transaction
}

bool ConsoleProgress::cancelled() const { return stopAsked != 0; }

void ConsoleProgress::report(qint64 done, qint64 total, const QString& what) {
    if (!m_shown || (m_drawn && done != total && milliseconds() - m_lastDrawn < 100))
        return;
    m_lastDrawn = milliseconds();
    m_drawn = true;
    const qint64 filled = total > 0 ? done * 30 / total : 0;
    const QString bar = QString(static_cast<qsizetype>(filled), u'#') + QString(static_cast<qsizetype>(30 - filled), u'.');
    writeErr(total > 0 ? QStringLiteral("\r[%1] %2/%3 %4\033[K").arg(bar).arg(done).arg(total).arg(what)
                       : QStringLiteral("\r%1 %2\033[K").arg(done).arg(what));
}

ConsoleProgress::~ConsoleProgress() {
    if (m_drawn)
        writeErr(QStringLiteral("\n"));
}

Call::Call(const Command& command) : m_command(command) {
    m_parser.setApplicationDescription(say(command.summary));
    m_parser.addPositionalArgument(QString::fromLatin1(command.name), {});
    for (const QString& argument : QString::fromLatin1(command.arguments).split(u' ', Qt::SkipEmptyParts))
        m_parser.addPositionalArgument(argument, {});
    for (const CommandOption& option : command.options)
        m_parser.addOption({QString::fromLatin1(option.name), say(option.help), QString::fromLatin1(option.value)});
    const std::vector<CommandOption> common{
        {"json", "", QT_TRANSLATE_NOOP("duban", "Print exactly one JSON document.")},
        {"at", "DATE", QT_TRANSLATE_NOOP("duban", "The date of the act, or the as-of date of a list; today if left out.")},
        {"by", "NAME", QT_TRANSLATE_NOOP("duban", "The person who acts.")},
        {"quiet", "", QT_TRANSLATE_NOOP("duban", "No messages and no progress.")},
        {"lang", "zh|en", QT_TRANSLATE_NOOP("duban", "Language of the messages; Chinese if left out.")},
        {"help", "", QT_TRANSLATE_NOOP("duban", "Show this help.")},
    };
    for (const CommandOption& option : common)
        m_parser.addOption({QString::fromLatin1(option.name), say(option.help), QString::fromLatin1(option.value)});
}

std::optional<int> Call::read(const QStringList& words) {
    m_json = words.contains(QStringLiteral("--json"));
    const bool parsed = m_parser.parse(words);
    m_quiet = m_parser.isSet(QStringLiteral("quiet"));
    m_progress = std::make_unique<ConsoleProgress>(!m_quiet && isatty(STDERR_FILENO) == 1);
    if (m_parser.isSet(QStringLiteral("help"))) {
        writeOut(m_parser.helpText());
        return Done;
    }
    if (!parsed) {
        Error error = usageError("cli.options", QT_TRANSLATE_NOOP("errors", "%1 See “duban %2 --help”."),
                                 {m_parser.errorText(), QString::fromLatin1(m_command.name)});
        return refuse(error);
    }
    m_arguments = m_parser.positionalArguments().mid(1);
    const auto count = m_arguments.size();
    if (count < m_command.least || (m_command.most >= 0 && count > m_command.most))
        return refuse(usageError("cli.arguments", QT_TRANSLATE_NOOP("errors", "Write: duban %1 %2. See “duban %1 --help”."),
                                 {QString::fromLatin1(m_command.name), QString::fromLatin1(m_command.arguments)}));
    return std::nullopt;
}

int Call::finish(const Result<Answer>& answer) {
    m_progress.reset(); // ends the bar's line
    if (!answer)
        return refuse(answer.error());
    QString text = answer->text;
    if (m_json)
        text = !answer->lines.isNull() ? answer->lines : QString::fromUtf8(QJsonDocument(answer->json).toJson(QJsonDocument::Indented));
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    return writeOut(text) ? answer->status : FileTrouble;
}

int Call::refuse(const Error& error) const {
    if (m_json) {
        writeOut(QString::fromUtf8(QJsonDocument(QJsonObject{{u"error"_qs, errorJson(error)}}).toJson(QJsonDocument::Indented)));
    }
    writeErr(sentence(error) + u'\n');
    return statusOf(error);
}

bool Call::has(const char* option) const { return m_parser.isSet(QString::fromLatin1(option)); }
QString Call::value(const char* option) const { return m_parser.value(QString::fromLatin1(option)); }
QStringList Call::values(const char* option) const { return m_parser.values(QString::fromLatin1(option)); }

Result<std::optional<QDate>> Call::date(const char* option) const {
    if (!has(option))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(value(option), Qt::ISODate);
    if (!day.isValid() || value(option).size() != 10)
        return usageError("cli.date", QT_TRANSLATE_NOOP("errors", "--%1: “%2” is not a date; write it as 2026-03-05."),
                          {QString::fromLatin1(option), value(option)}, option);
    return std::optional(day);
}

Result<std::optional<int>> Call::number(const char* option) const {
    if (!has(option))
        return std::optional<int>();
    bool whole = false;
    const int number = value(option).toInt(&whole);
    if (!whole)
        return usageError("cli.number", QT_TRANSLATE_NOOP("errors", "--%1: “%2” is not a whole number."),
                          {QString::fromLatin1(option), value(option)}, option);
    return std::optional(number);
}

Result<std::unique_ptr<Office>> Call::open(OpenMode mode) const { return Office::open(argument(0), mode, m_clock); }

Result<QDate> Call::day(const Office& office) const {
    auto at = date("at");
    if (!at)
        return at.error();
    return at->value_or(office.today());
}

Actor Call::actor(const Office& office, bool leaders, QDate on) const {
    Actor actor = office.defaultActor();
    if (has("by"))
        actor.person = value("by");
    else if (const QStringList names = office.leaders(on); leaders && !names.isEmpty())
        actor.person = names.first();
    return actor;
}

void Call::tell(const QString& message) const {
    if (!m_quiet)
        writeErr(message + u'\n');
}

} // namespace duban
