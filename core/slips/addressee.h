// Who may be addressed by a slip (主送对象): a lower party committee or government is written to by letter (函), not by slip.
#pragma once

#include "departments/department.h"

namespace duban {

/// By its names and aliases: 临浦区, 安澜市人民政府, 中共临浦区委; not 经开区管委会 (an agency of the city) and no bureau.
bool isLowerAuthority(const DepartmentDraft& unit);

} // namespace duban
