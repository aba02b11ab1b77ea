// The wide tables of a summary (汇总表): units against categories and months, overdue ages, years.
#pragma once

#include "exchange/summary.h"
#include "office/office.h"
#include "slips/matter_filter.h"

namespace duban {

/// Over the matters of the filter; months are those of the filter's period, else of the as-of day's year; years are all.
Result<> addTables(Summary& summary, Office& office, const MatterFilter& filter);

} // namespace duban
