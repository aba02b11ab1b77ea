#include "store/discard.h"

#include <QDir>
#include <QFile>

namespace duban {

void discardFile(const QString& path) {
    for (const QString& suffix : {QString(), QStringLiteral("-journal"), QStringLiteral(".lock")})
        QFile::remove(path + suffix);
    QDir(path + QStringLiteral("-files")).removeRecursively();
}

} // namespace duban
