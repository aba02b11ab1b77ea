// Takes back a file that could not be finished (新建未成): no half file stays behind.
#pragma once

#include <QString>

namespace duban {

/// The file, its journal, its lock and the folder of its attachments. Only for a file this process has just made and closed.
void discardFile(const QString& path);

} // namespace duban
