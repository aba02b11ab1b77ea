// The day's list as a paper (每日到期清单): what is due, overdue, unsigned, undecided or to be checked again.
#pragma once

#include "overview/due_list.h"
#include "paper/paper.h"

namespace duban {

Result<Paper> dueListPaper(DueLists& lists, const DueList& list, const OfficeSettings& settings);

} // namespace duban
