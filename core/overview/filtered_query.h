// A base statement of this wing with the conditions of a filter (筛选条件) behind it; used inside overview only.
#pragma once

#include "office/office.h"
#include "slips/matter_filter.h"

namespace duban {

class FilteredQuery {
public:
    /// name: of a file in overview/sql; tail: grouping and order, a fixed fragment.
    FilteredQuery(Office& office, const char* name, const MatterFilter& filter, const char* tail);
    Query query(Office& office);

private:
    MatterClauses m_clauses;
    QString m_sql, m_name;
};

} // namespace duban
