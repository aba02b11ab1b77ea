// The parts of a zipped workbook, streamed with limits on what really comes out, not on what the file claims.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

struct zip;

namespace duban {

class ZipParts {
public:
    static constexpr qint64 maxParts = 1000;
    static constexpr qint64 maxBytes = qint64{1} << 30; ///< over all parts together

    static Result<ZipParts> open(const QString& path);

    [[nodiscard]] bool has(const QString& name) const;
    [[nodiscard]] qint64 claimedSize(const QString& name) const; ///< for progress only
    /// Hands the part over in chunks of 64 KiB; the receiver returns false to stop, which is no error.
    Result<> read(const QString& name, const std::function<bool(const char*, qint64)>& chunk);
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    struct Closer {
        void operator()(zip* archive) const;
    };
    ZipParts() = default;
    [[nodiscard]] qint64 indexOf(const QString& name) const;
    Result<> countBytes(qint64 part, qint64 bytes);

    std::unique_ptr<zip, Closer> m_zip;
    QString m_path;
    QHash<qint64, qint64> m_bytesOfPart; ///< most that was ever read of it: reading a part twice is not twice as large
    qint64 m_total = 0;
};

} // namespace duban
