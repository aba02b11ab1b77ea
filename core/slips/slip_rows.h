// One row <-> value mapping of the slips wing, kept apart from the statements that use it.
#pragma once

#include "slips/slip_store.h"

namespace duban {

Result<Slip> readSlip(const Query& row);     ///< columns of slip_by_id.sql
Result<Matter> readMatter(const Query& row); ///< columns of matter_by_id.sql
Result<Event> readEvent(const Query& row);   ///< columns of history.sql
void bindSlip(Query& query, const Slip& slip);
void bindMatter(Query& query, const Matter& matter, const Slip& slip);
void bindEvent(Query& query, const Event& event);

} // namespace duban
