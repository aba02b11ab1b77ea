// One zip of everything in a folder (打包): packs of forms for all units in one file.
#pragma once

#include "base/result.h"

namespace duban {

/// The file appears under its name only when it is whole.
Result<> packFolder(const QString& folder, const QString& zip);

} // namespace duban
