// The parts of a workbook file, taken apart and put together again.
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace duban::fuzz {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>; ///< name, content

Parts partsOf(const QString& path);
bool write(const QString& path, const Parts& parts);

} // namespace duban::fuzz
