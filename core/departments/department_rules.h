// What must hold in a list of units (单位名录) whoever writes it: the screen, a CSV list or the command line.
#pragma once

#include "base/result.h"
#include "departments/department.h"

#include <vector>

namespace duban {

/// Trims every text; an empty short name becomes the name, an empty group 未分组; empty and repeated aliases go.
DepartmentDraft tidied(const DepartmentDraft& draft);

/// Codes and names are there; last day not before the first; codes unique; a name, short name or alias means one unit among
/// those that exist at the same time; successors exist, only after a last day, and do not lead in a circle.
Result<> checkUnits(const std::vector<DepartmentDraft>& units);

/// Units that cannot be assigned to a group yet stand in this one; it is not ranked.
QString ungroupedName();

} // namespace duban
