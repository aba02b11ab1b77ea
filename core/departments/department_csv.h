// Reads a list of units (单位名录) from CSV: columns are found by their header words, never by their place.
#pragma once

#include "base/result.h"
#include "departments/department.h"

#include <QByteArray>

#include <vector>

namespace duban {

/// Columns code, name, short_name, group, aliases (separated by | or 、), valid_from, valid_to, successor_code, or their
/// Chinese words; only code and name must be there. UTF-8 with or without a byte order mark, any line end.
/// The first thing wrong is returned with its line, column and remedy; nothing is accepted in part.
Result<std::vector<DepartmentDraft>> parseDepartmentCsv(const QByteArray& bytes);

} // namespace duban
