// The quarter sheet (季度考核表) as the command line prints it and as it is stored when published.
#pragma once

#include "scoring/quarter_sheet.h"

#include <QJsonObject>

namespace duban {

/// cli.md `score`: points are text with two decimals, dates ISO, a missing component is left out.
QJsonObject toJson(const QuarterSheet& sheet);

} // namespace duban
