#include "exchange/form_pack.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <zip.h>

#include <filesystem>
#include <memory>

namespace duban {

namespace {

Error notPacked(const QString& path, const QString& detail) {
    return storageError(
        "exchange.not_packed",
        QT_TRANSLATE_NOOP("errors", "The archive \"%1\" could not be written; check the place and the free space, then try again."),
        {QFileInfo(path).fileName()}, detail);
}

bool addFile(zip_t* archive, const QString& path, const QString& name) {
    zip_source_t* source = zip_source_file(archive, QFile::encodeName(path).constData(), 0, -1);
    if (source == nullptr)
        return false;
    if (zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0)
        return true;
    zip_source_free(source);
    return false;
}

} // namespace

Result<> packFolder(const QString& folder, const QString& zip) {
    const QString part = QFileInfo(zip).path() + QStringLiteral("/.%1.part").arg(QUuid::createUuid().toString(QUuid::Id128));
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(part).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (archive == nullptr)
        return notPacked(zip, QStringLiteral("libzip %1").arg(code));
    QStringList files;
    for (QDirIterator walk(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories); walk.hasNext();)
        files << walk.next();
    files.sort();
    bool whole = true;
    for (const QString& file : std::as_const(files))
        whole = whole && addFile(archive, file, file.mid(folder.size() + 1));
    if (!whole || zip_close(archive) != 0) {
        const QString detail = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return notPacked(zip, detail);
    }
    std::error_code renamed;
    std::filesystem::rename(QFile::encodeName(part).toStdString(), QFile::encodeName(zip).toStdString(), renamed);
    if (!renamed)
        return {};
    QFile::remove(part);
    return notPacked(zip, QString::fromStdString(renamed.message()));
}

} // namespace duban
