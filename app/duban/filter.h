// The options by which a list is narrowed, shared by list and export.
#pragma once

#include "duban/call.h"
#include "slips/matter_filter.h"

namespace duban {

std::vector<CommandOption> filterOptions();
Result<MatterFilter> filterFrom(const Call& call, Office& office, QDate asOf);

} // namespace duban
