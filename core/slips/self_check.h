// Checks of the slips wing (自检): every stored state is what its history says, every kept file is there unaltered.
#pragma once

#include "base/progress.h"
#include "office/office.h"

namespace duban {

/// References of matters that do not agree, at most 100.
Result<QStringList> checkHistories(Office& office, Progress& progress);
/// Names of files that are missing or altered, at most 100.
Result<QStringList> checkAttachments(Office& office, Progress& progress);

} // namespace duban
