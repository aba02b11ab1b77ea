#include "base/error.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

QString kindWord(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::NotFound: return QStringLiteral("not_found");
    case ErrorKind::Rule: return QStringLiteral("rule");
    case ErrorKind::Conflict: return QStringLiteral("conflict");
    case ErrorKind::Invalid: return QStringLiteral("invalid");
    case ErrorKind::NotPermitted: return QStringLiteral("not_permitted");
    case ErrorKind::Storage: return QStringLiteral("storage");
    case ErrorKind::FileTooNew: return QStringLiteral("file_too_new");
    case ErrorKind::Locked: return QStringLiteral("locked");
    case ErrorKind::Corrupt: return QStringLiteral("corrupt");
    case ErrorKind::Cancelled: return QStringLiteral("cancelled");
    case ErrorKind::Usage: return QStringLiteral("usage");
    }
    return QStringLiteral("invalid");
}

namespace {

// One pass over the pattern: an argument that itself holds "%1" must stay literal, which chained QString::arg would not.
QString insertArgs(const QString& pattern, const QStringList& args) {
    QString out;
    out.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() && pattern[i + 1].isDigit()) {
            const int index = pattern[i + 1].digitValue() - 1;
            if (index >= 0 && index < args.size())
                out += args[index];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

Error make(ErrorKind kind, const char* code, const char* source, QStringList args, const char* field) {
    return Error{kind, QString::fromLatin1(code), source, std::move(args), QString::fromLatin1(field), {}};
}

} // namespace

QString sentence(const Error& error) { return insertArgs(QCoreApplication::translate("errors", error.source), error.args); }

Error ruleError(const char* code, const char* source, QStringList args, const char* field) {
    return make(ErrorKind::Rule, code, source, std::move(args), field);
}
Error invalidError(const char* code, const char* source, QStringList args, const char* field) {
    return make(ErrorKind::Invalid, code, source, std::move(args), field);
}
Error notFoundError(const char* code, const char* source, QStringList args, const char* field) {
    return make(ErrorKind::NotFound, code, source, std::move(args), field);
}
Error conflictError(const char* code, const char* source, QStringList args, const char* field) {
    return make(ErrorKind::Conflict, code, source, std::move(args), field);
}
Error storageError(const char* code, const char* source, QStringList args, QString detail) {
    Error error = make(ErrorKind::Storage, code, source, std::move(args), "");
    error.detail = std::move(detail);
    return error;
}
Error corruptError(const char* code, const char* source, QStringList args, QString detail) {
    Error error = make(ErrorKind::Corrupt, code, source, std::move(args), "");
    error.detail = std::move(detail);
    return error;
}
Error cancelledError() {
    return make(ErrorKind::Cancelled, "base.cancelled", QT_TRANSLATE_NOOP("errors", "Cancelled; nothing was changed."), {}, "");
}

} // namespace duban
