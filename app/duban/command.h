// What a command of `duban` (命令行) is: its words, its options, and the function that does it.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace duban {

class Call;

struct CommandOption {
    const char* name;
    const char* value; ///< what its value is called in the help; "" = a switch
    const char* help;  ///< QT_TRANSLATE_NOOP("duban", …)
};

/// What a command says when it is done: one JSON document, or the same as text.
struct Answer {
    QJsonObject json;
    QString text;
    int status = 0;     ///< 0 done, 1 some rows rejected
    QString lines = {}; ///< replay: one JSON result a line instead of one object
};

struct Command {
    const char* name;
    const char* arguments; ///< "FILE REF", for the help
    const char* summary;   ///< QT_TRANSLATE_NOOP("duban", …)
    int least, most;       ///< number of arguments; most < 0 = any
    std::vector<CommandOption> options;
    Result<Answer> (*run)(Call&);
    bool paper = false; ///< lays out pages: needs fonts, so an application with the offscreen platform
};

enum ExitStatus { Done = 0, Refused = 1, WrongUsage = 2, FileTrouble = 3, Cancelled = 4, NotPermitted = 5 };
int statusOf(const Error& error);
/// {kind, code, field, what}
QJsonObject errorJson(const Error& error);

/// Every command there is, once, in the order of the help.
const std::vector<Command>& commands();
const Command* commandNamed(const QString& name);

/// A sentence of the command line in the current language; %1.. from args.
QString say(const char* source, const QStringList& args = {});
Error usageError(const char* code, const char* source, QStringList args = {}, const char* field = "");

} // namespace duban
