#include "exchange/zip_parts.h"

#include "exchange/file_kind.h"

#include <QFile>

#include <zip.h>

#include <algorithm>
#include <array>

namespace duban {

void ZipParts::Closer::operator()(zip* archive) const { zip_discard(archive); }

Result<ZipParts> ZipParts::open(const QString& path) {
    ZipParts parts;
    parts.m_path = path;
    int code = 0;
    // Not ZIP_CHECKCONS: libzip 1.7 takes whole zip64 files, which large exports are, for inconsistent. Checksums, sizes
    // and the XML itself are checked as the parts are read.
    parts.m_zip.reset(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code));
    if (!parts.m_zip)
        return damagedWorkbook(path, QStringLiteral("libzip error %1").arg(code));
    if (zip_get_num_entries(parts.m_zip.get(), 0) > maxParts)
        return tooLargeWorkbook(path, QStringLiteral("more than %1 parts").arg(maxParts));
    return parts;
}

qint64 ZipParts::indexOf(const QString& name) const {
    return zip_name_locate(m_zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE | ZIP_FL_ENC_GUESS);
}

bool ZipParts::has(const QString& name) const { return indexOf(name) >= 0; }

qint64 ZipParts::claimedSize(const QString& name) const {
    zip_stat_t stat;
    const qint64 index = indexOf(name);
    if (index < 0 || zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        return 0;
    return static_cast<qint64>(std::min<zip_uint64_t>(stat.size, static_cast<zip_uint64_t>(maxBytes)));
}

Result<> ZipParts::countBytes(qint64 part, qint64 bytes) {
    qint64& most = m_bytesOfPart[part];
    if (bytes > most) {
        m_total += bytes - most;
        most = bytes;
    }
    if (m_total > maxBytes)
        return tooLargeWorkbook(m_path, QStringLiteral("more than %1 bytes unpacked").arg(maxBytes));
    return {};
}

Result<> ZipParts::read(const QString& name, const std::function<bool(const char*, qint64)>& chunk) {
    const qint64 index = indexOf(name);
    if (index < 0)
        return damagedWorkbook(m_path, QStringLiteral("part %1 is missing").arg(name));
    zip_stat_t stat;
    if (zip_stat_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) &&
        stat.encryption_method != ZIP_EM_NONE)
        return encryptedWorkbook(m_path);
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0),
                                                                 zip_fclose);
    if (!file)
        return damagedWorkbook(m_path, QStringLiteral("part %1 cannot be opened").arg(name));
    std::array<char, 64 * 1024> buffer;
    qint64 bytes = 0;
    for (;;) {
        const qint64 count = zip_fread(file.get(), buffer.data(), buffer.size());
        if (count < 0)
            return damagedWorkbook(m_path, QStringLiteral("part %1 breaks off after %2 bytes").arg(name).arg(bytes));
        if (count == 0)
            return {};
        bytes += count;
        if (Result<> counted = countBytes(index, bytes); !counted)
            return counted;
        if (!chunk(buffer.data(), count))
            return {};
    }
}

} // namespace duban
