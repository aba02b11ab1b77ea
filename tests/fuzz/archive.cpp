#include "archive.h"

#include <QFile>

#include <zip.h>

namespace duban::fuzz {

Parts partsOf(const QString& path) {
    Parts parts;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, nullptr);
    if (archive == nullptr)
        return parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        if (file == nullptr || zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0)
            continue;
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        const zip_int64_t count = zip_fread(file, bytes.data(), stat.size);
        bytes.truncate(static_cast<qsizetype>(std::max<zip_int64_t>(0, count)));
        parts.emplace_back(QByteArray(stat.name), std::move(bytes));
        zip_fclose(file);
    }
    zip_discard(archive);
    return parts;
}

bool write(const QString& path, const Parts& parts) {
    QFile::remove(path);
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (archive == nullptr)
        return false;
    for (const auto& [name, content] : parts) {
        zip_source_t* source = zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        const zip_int64_t at = zip_file_add(archive, name.constData(), source, ZIP_FL_OVERWRITE);
        if (at < 0)
            zip_source_free(source);
        else
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    return zip_close(archive) == 0;
}

} // namespace duban::fuzz
