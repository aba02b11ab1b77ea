// Writes a summary workbook (导出 Excel) as a job: asks where, shows progress, says what was written.
#pragma once

#include "overview/summaries.h"
#include "shell/session.h"

class QObject;

namespace duban {

/// context: the page that asked; the message comes only while it exists.
void exportSummary(Session& session, QObject* context, const SummaryWish& wish, const QString& fileStem);

} // namespace duban
