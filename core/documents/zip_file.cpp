#include "documents/zip_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <zip.h>

#include <memory>

namespace duban {
namespace {

constexpr qint64 mostBytes = 64LL << 20;
constexpr qint64 mostEntries = 2000;

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

Error cannotWrite(const QString& path, const QString& detail) {
    return storageError("documents.cannot_write",
                        QT_TRANSLATE_NOOP("errors", "%1 cannot be written; close it if it is open elsewhere, or choose another folder."),
                        {path}, detail);
}

Error notDocx(const QString& path, const QString& detail) {
    return storageError("documents.not_docx",
                        QT_TRANSLATE_NOOP("errors", "%1 is no Word document (.docx), or it is damaged; save it again in WPS or Word."),
                        {path}, detail);
}

bool addEntries(zip_t* archive, const ZipEntries& entries) {
    for (const auto& [name, bytes] : entries) {
        zip_source_t* content = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        if (!content) {
            return false;
        }
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(content);
            return false;
        }
        // one date for all, so that the same paper gives the same bytes
        zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), 946684800, 0);
    }
    return true;
}

Result<QByteArray> readEntry(zip_t* archive, zip_uint64_t index, qint64& total, const QString& path) {
    zip_stat_t stat;
    if (zip_stat_index(archive, index, 0, &stat) != 0 ||
        ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)) {
        return notDocx(path, QStringLiteral("part %1 is encrypted or unreadable").arg(index));
    }
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(archive, index, 0), zip_fclose);
    if (!file) {
        return notDocx(path, QStringLiteral("part %1 cannot be opened").arg(index));
    }
    QByteArray bytes;
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 count = zip_fread(file.get(), buffer.data(), static_cast<zip_uint64_t>(buffer.size()));
        if (count < 0) {
            return notDocx(path, QStringLiteral("part %1 breaks off").arg(index));
        }
        if (count == 0) {
            return bytes;
        }
        total += count;
        if (total > mostBytes) {
            return notDocx(path, QStringLiteral("more than %1 bytes unpacked").arg(mostBytes));
        }
        bytes.append(buffer.constData(), count);
    }
}

} // namespace

Result<> writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(path, file.errorString());
    }
    if (file.write(bytes) != bytes.size()) {
        const QString detail = file.errorString();
        file.cancelWriting();
        return cannotWrite(path, detail);
    }
    return file.commit() ? Result<>() : Result<>(cannotWrite(path, file.errorString()));
}

Result<> writeZip(const QString& path, const ZipEntries& entries) {
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, FreeSource> source(zip_source_buffer_create(nullptr, 0, 0, &error));
    zip_t* archive = source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        return cannotWrite(path, QString::fromUtf8(zip_error_strerror(&error)));
    }
    zip_source_keep(source.get()); // closing the archive gives back the reference that it took over
    if (!addEntries(archive, entries) || zip_close(archive) != 0) {
        const QString detail = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        return cannotWrite(path, detail);
    }
    zip_stat_t stat;
    if (zip_source_stat(source.get(), &stat) != 0 || zip_source_open(source.get()) != 0) {
        return cannotWrite(path, QStringLiteral("the archive cannot be read back"));
    }
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source.get(), bytes.data(), stat.size);
    zip_source_close(source.get());
    if (got != static_cast<zip_int64_t>(stat.size)) {
        return cannotWrite(path, QStringLiteral("the archive cannot be read back"));
    }
    return writeWhole(path, bytes);
}

Result<ZipEntries> readZip(const QString& path) {
    int code = 0;
    const std::unique_ptr<zip_t, Discard> archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!archive) {
        return notDocx(path, QStringLiteral("libzip error %1").arg(code));
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > mostEntries) {
        return notDocx(path, QStringLiteral("more than %1 parts").arg(mostEntries));
    }
    ZipEntries entries;
    qint64 total = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        const char* name = zip_get_name(archive.get(), i, ZIP_FL_ENC_GUESS);
        auto bytes = readEntry(archive.get(), i, total, path);
        if (!bytes) {
            return bytes.error();
        }
        entries.emplace_back(QString::fromUtf8(name ? name : ""), std::move(*bytes));
    }
    return entries;
}

} // namespace duban
