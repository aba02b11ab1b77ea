// Asks SQLite whether the pages of the file hang together (页面检查); row digests see what this does not.
#pragma once

#include "base/result.h"

#include <QStringList>

namespace duban {

class Database;

/// What SQLite found wrong, at most 20 lines; empty = whole.
Result<QStringList> checkPages(Database& database);

} // namespace duban
