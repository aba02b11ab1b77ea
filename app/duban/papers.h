// What the commands that write papers (文书) share: where to write, charts, what is refused.
#pragma once

#include "duban/call.h"
#include "paper/paper.h"

namespace duban {

/// The option's path, else a file of that name in the current folder.
QString pathOr(const Call& call, const char* option, const QString& stem, const QString& suffix);
/// --pdf and --docx, or a PDF under the paper's own name if neither is there; adds "pages" and the files.
Result<> writeFiles(Call& call, const std::vector<Paper>& papers, QJsonObject& json, QJsonArray& files);
} // namespace duban
