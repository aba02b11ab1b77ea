#include "store/archive_zip.h"

#include "store/digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <zip.h>

namespace duban {

namespace {

constexpr qint64 largestContent = 64LL * 1024 * 1024;

Error badZip(const QString& path, const char* detail) {
    return corruptError("archive.damaged",
                        QT_TRANSLATE_NOOP("errors", "The backup “%1” is damaged (%2); nothing was changed. Use another backup."),
                        {path, QString::fromUtf8(detail)});
}

Error notWritten(const QString& path, const char* detail) {
    return storageError(
        "archive.not_written",
        QT_TRANSLATE_NOOP("errors",
                          "The backup “%1” could not be written; check the folder and the free space. Earlier backups are untouched."),
        {path}, QString::fromUtf8(detail));
}

zip_source_t* sourceOf(zip* archive, const ZipEntry& entry) {
    return entry.path.isEmpty() ? zip_source_buffer(archive, entry.content.constData(), static_cast<zip_uint64_t>(entry.content.size()), 0)
                                : zip_source_file(archive, QFile::encodeName(entry.path).constData(), 0, -1);
}

} // namespace

void ArchiveZip::Closer::operator()(zip* archive) const { zip_discard(archive); }

Result<> ArchiveZip::write(const QString& path, const std::vector<ZipEntry>& entries, Progress& progress) {
    int code = 0;
    std::unique_ptr<zip, Closer> archive(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &code));
    if (!archive)
        return notWritten(path, "open");
    for (const ZipEntry& entry : entries) {
        zip_source_t* source = sourceOf(archive.get(), entry);
        const zip_int64_t at =
            source == nullptr ? -1 : zip_file_add(archive.get(), entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (at < 0) {
            zip_source_free(source);
            return notWritten(path, zip_strerror(archive.get()));
        }
        zip_set_file_compression(archive.get(), static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    zip_register_progress_callback_with_state(
        archive.get(), 0.01,
        [](zip_t*, double share, void* state) { static_cast<Progress*>(state)->report(static_cast<qint64>(share * 1000), 1000, {}); },
        nullptr, &progress);
    zip_register_cancel_callback_with_state(
        archive.get(), [](zip_t*, void* state) { return static_cast<Progress*>(state)->cancelled() ? 1 : 0; }, nullptr, &progress);
    if (zip_close(archive.get()) != 0) { // libzip writes beside and renames: no half file
        return progress.cancelled() ? cancelledError() : notWritten(path, zip_strerror(archive.get()));
    }
    (void)archive.release();
    return {};
}

Result<ArchiveZip> ArchiveZip::open(const QString& path) {
    ArchiveZip opened;
    opened.m_path = path;
    int code = 0;
    opened.m_zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!opened.m_zip)
        return badZip(path, "zip");
    return opened;
}

qint64 ArchiveZip::count() const { return zip_get_num_entries(m_zip.get(), 0); }

template <class Take> Result<> ArchiveZip::read(const QString& name, const Take& take) const {
    zip_file_t* part = zip_fopen(m_zip.get(), name.toUtf8().constData(), ZIP_FL_ENC_UTF_8);
    if (part == nullptr)
        return badZip(m_path, zip_strerror(m_zip.get()));
    std::array<char, 65536> buffer{};
    zip_int64_t got = 0;
    Result<> taken;
    while (taken && (got = zip_fread(part, buffer.data(), buffer.size())) > 0)
        taken = take(QByteArrayView(buffer.data(), got));
    const bool whole = got == 0 || !taken; // libzip compares the part's checksum at its end
    zip_fclose(part);
    if (!whole)
        return badZip(m_path, "read");
    return taken;
}

Result<QByteArray> ArchiveZip::content(const QString& name) const {
    QByteArray all;
    auto done = read(name, [&](QByteArrayView chunk) -> Result<> {
        all.append(chunk);
        return all.size() > largestContent ? Result<>(badZip(m_path, "size")) : Result<>{};
    });
    if (!done)
        return done.error();
    return all;
}

Result<QString> ArchiveZip::extract(const QString& name, const QString& target, Progress& progress) const {
    QFile out(target);
    if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !out.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notWritten(target, "open");
    Sm3 digest;
    auto done = read(name, [&](QByteArrayView chunk) -> Result<> {
        digest.add(chunk);
        if (progress.cancelled())
            return cancelledError();
        return out.write(chunk.data(), chunk.size()) == chunk.size() ? Result<>{} : Result<>(notWritten(target, "write"));
    });
    if (!done)
        return done.error();
    if (!out.flush())
        return notWritten(target, "write");
    return QString::fromLatin1(digest.result().toHex());
}

} // namespace duban
