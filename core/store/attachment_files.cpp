#include "store/attachment_files.h"

#include "store/digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace duban {

namespace {
// The name tells nothing about the content to somebody who only sees the folder.
QString storedNameOf(const QByteArray& digest) {
    return QString::fromLatin1(sm3(QByteArrayLiteral("duban attachment\n") + digest).toHex());
}
} // namespace

Result<KeptFile> keepFile(const QString& folder, const QString& path) {
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile())
        return notFoundError("store.no_attachment",
                             QT_TRANSLATE_NOOP("errors", "The file “%1” does not exist or is no plain file; check its name."), {path},
                             "evidence");
    if (info.size() > maxAttachmentBytes)
        return invalidError("store.attachment_too_large",
                            QT_TRANSLATE_NOOP("errors", "The file “%1” is larger than 200 MiB; make it smaller or keep it elsewhere."),
                            {path}, "evidence");
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return storageError("store.attachment_unreadable",
                            QT_TRANSLATE_NOOP("errors", "The file “%1” cannot be read; check its permissions."), {path},
                            source.errorString());
    const QByteArray content = source.readAll();
    const QByteArray digest = sm3(content);
    KeptFile kept{info.fileName(), storedNameOf(digest), QString::fromLatin1(digest.toHex()), content.size()};
    const QString target = folder + QLatin1Char('/') + kept.storedName;
    if (QFileInfo::exists(target))
        return kept;
    QSaveFile out(target);
    if (!QDir().mkpath(folder) || !out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.commit())
        return storageError("store.attachment_not_saved",
                            QT_TRANSLATE_NOOP("errors", "The file “%1” could not be stored; check the free space. Nothing was changed."),
                            {path}, out.errorString());
    return kept;
}

bool fileAgrees(const QString& folder, const QString& storedName, const QString& contentDigest) {
    QFile file(folder + QLatin1Char('/') + storedName);
    return file.open(QIODevice::ReadOnly) && QString::fromLatin1(sm3(file.readAll()).toHex()) == contentDigest;
}

} // namespace duban
