#include "duban/command_table.h"

#include <QCoreApplication>

namespace duban {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        newCommand(),    addCommand(),        editCommand(),    disposeCommand(), attachCommand(),     actCommand(),     replayCommand(),
        importCommand(), undoImportCommand(), formOutCommand(), formInCommand(),  listCommand(),       showCommand(),    deadlineCommand(),
        dueCommand(),    scoreCommand(),      marksCommand(),   reportCommand(),  printCommand(),      exportCommand(),  verifyCommand(),
        backupCommand(), restoreCommand(),    packCommand(),    unpackCommand(),  checkpointCommand(), generateCommand()};
    return all;
}

const Command* commandNamed(const QString& name) {
    for (const Command& command : commands())
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

int statusOf(const Error& error) {
    switch (error.kind) {
    case ErrorKind::Usage: return WrongUsage;
    case ErrorKind::Storage:
    case ErrorKind::FileTooNew:
    case ErrorKind::Locked:
    case ErrorKind::Corrupt: return FileTrouble;
    case ErrorKind::Cancelled: return Cancelled;
    case ErrorKind::NotPermitted: return NotPermitted;
    case ErrorKind::NotFound:
    case ErrorKind::Conflict: // of the file itself: missing, or there already; else of something inside it
        return error.field == u"file" ? FileTrouble : Refused;
    case ErrorKind::Rule:
    case ErrorKind::Invalid: return Refused;
    }
    return Refused;
}

QJsonObject errorJson(const Error& error) {
    return {{u"kind"_qs, kindWord(error.kind)}, {u"code"_qs, error.code}, {u"field"_qs, error.field}, {u"what"_qs, sentence(error)}};
}

QString say(const char* source, const QStringList& args) {
    Error sentenceLike; // the same one-pass insertion as for errors: an argument that holds "%1" stays literal
    const QByteArray pattern = QCoreApplication::translate("duban", source).toUtf8();
    sentenceLike.source = pattern.constData();
    sentenceLike.args = args;
    return sentence(sentenceLike);
}

Error usageError(const char* code, const char* source, QStringList args, const char* field) {
    Error error = invalidError(code, source, std::move(args), field);
    error.kind = ErrorKind::Usage;
    return error;
}

} // namespace duban
