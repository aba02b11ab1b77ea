// What went wrong, as a value: a kind for programs, a stable code, and a sentence that names place and remedy.
#pragma once

#include <QString>
#include <QStringList>

namespace duban {

enum class ErrorKind { NotFound, Rule, Conflict, Invalid, NotPermitted, Storage, FileTooNew, Locked, Corrupt, Cancelled, Usage };

/// The stable word of a kind, as the command line prints it ("rule", "not_found", ...).
QString kindWord(ErrorKind kind);

/// An error carries its English source sentence beside its code, marked with QT_TRANSLATE_NOOP("errors", ...), so that
/// code and sentence cannot drift apart; it is translated only at the edge, by sentence().
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString code;            ///< stable, "slips.already_signed"
    const char* source = ""; ///< English sentence with %1..%9, from QT_TRANSLATE_NOOP("errors", ...)
    QStringList args;        ///< inserted literally, never interpreted
    QString field;           ///< the input field at fault, empty if none
    QString detail;          ///< for the log, never shown first

    bool operator==(const Error& other) const {
        return kind == other.kind && code == other.code && args == other.args && field == other.field;
    }
};

/// The sentence for a person, in the current language.
QString sentence(const Error& error);

Error ruleError(const char* code, const char* source, QStringList args = {}, const char* field = "");
Error invalidError(const char* code, const char* source, QStringList args = {}, const char* field = "");
Error notFoundError(const char* code, const char* source, QStringList args = {}, const char* field = "");
Error conflictError(const char* code, const char* source, QStringList args = {}, const char* field = "");
Error storageError(const char* code, const char* source, QStringList args = {}, QString detail = {});
Error corruptError(const char* code, const char* source, QStringList args = {}, QString detail = {});
Error cancelledError();

} // namespace duban
