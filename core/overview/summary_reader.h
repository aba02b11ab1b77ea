// The matters of a summary (汇总表), read page by page while the workbook is written: neither a statement nor the memory grows.
#pragma once

#include "departments/department_matcher.h"
#include "exchange/summary.h"
#include "office/office.h"
#include "slips/matter_query.h"

namespace duban {

/// office must outlive it. The ids are found at once, so that the count is known.
Result<std::shared_ptr<SummaryMatters>> readMatters(Office& office, const MatterFilter& filter, MatterOrder order);

} // namespace duban
