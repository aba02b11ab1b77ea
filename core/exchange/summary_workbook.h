// Writes a summary workbook (导出汇总表): 台账, 分组得分, 类别统计, 月度统计 with native charts.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/summary.h"

#include <QString>

namespace duban {

/// The file appears under its name only when it is whole; an existing file of that name is replaced. Cancelling or a full
/// disk leaves what was there before. Returns the number of matters written; of a workbook of scores alone, of units.
Result<qint64> writeSummaryWorkbook(const QString& path, const Summary& summary, Progress& progress);

} // namespace duban
