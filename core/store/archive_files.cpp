#include "store/archive_files.h"

#include "store/digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace duban {

namespace {

struct Move {
    QString from;
    QString to;
};

bool rename(const Move& move) {
    std::error_code failed;
    std::filesystem::rename(move.from.toStdU16String(), move.to.toStdU16String(), failed);
    return !failed;
}

// All moves, or none.
bool renameAll(const std::vector<Move>& moves) {
    for (std::size_t at = 0; at < moves.size(); ++at) {
        if (rename(moves[at]))
            continue;
        while (at-- > 0)
            rename({moves[at].to, moves[at].from});
        return false;
    }
    return true;
}

// "2026江州.before-restore-20261121-101500.duban", with a number behind it should that exist
QString asideName(const QString& ledger, const QDateTime& now) {
    const QFileInfo info(ledger);
    const QString stem = QStringLiteral("%1/%2.before-restore-%3")
                             .arg(info.absolutePath(), info.completeBaseName(), now.toLocalTime().toString(u"yyyyMMdd-HHmmss"));
    QString name = stem + QStringLiteral(".duban");
    for (int n = 2; QFileInfo::exists(name) || QFileInfo::exists(name + QStringLiteral("-files")); ++n)
        name = QStringLiteral("%1-%2.duban").arg(stem).arg(n);
    return name;
}

} // namespace

Result<QString> digestOfFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageError("store.attachment_unreadable",
                            QT_TRANSLATE_NOOP("errors", "The file “%1” cannot be read; check its permissions."), {path},
                            file.errorString());
    Sm3 digest;
    while (!file.atEnd())
        digest.add(file.read(1 << 20));
    return QString::fromLatin1(digest.result().toHex());
}

bool settle(const QString& path) {
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
#else
    return QFileInfo::exists(path);
#endif
}

bool isStoredName(const QString& name) {
    return name.size() == 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

Result<Restored> putInPlace(const Manifest& manifest, const QString& fresh, const QString& ledger, const QDateTime& now) {
    const QString suffix = QStringLiteral("-files");
    const QString aside = asideName(ledger, now);
    std::vector<Move> moves;
    bool stood = false;
    for (const QString& end : {suffix, QStringLiteral("-journal"), QString()})
        if (QFileInfo::exists(ledger + end)) {
            moves.push_back({ledger + end, aside + end});
            stood = stood || end.isEmpty();
        }
    if (QFileInfo::exists(fresh + suffix))
        moves.push_back({fresh + suffix, ledger + suffix});
    moves.push_back({fresh, ledger}); // last: a ledger without its attachments would look whole
    settle(fresh);
    if (!renameAll(moves))
        return storageError(
            "archive.not_restored",
            QT_TRANSLATE_NOOP("errors", "“%1” could not be put in place; nothing was changed. Check the folder's permissions."), {ledger});
    settle(QFileInfo(ledger).absolutePath());
    return Restored{manifest, ledger, stood ? aside : QString()};
}

} // namespace duban
