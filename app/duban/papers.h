// What the commands that write papers (文书) share: where to write, charts, what is refused.
#pragma once

#include "duban/call.h"
#include "paper/paper.h"

namespace duban {

/// The option's path, else a file of that name in the current folder.
QString pathOr(const Call& call, const char* option, const QString& stem, const QString& suffix);
/// Usage error while .docx is not written yet.
Result<> refuseDocx(const Call& call);
/// One PDF with charts; the number of pages.
Result<int> writePapers(Call& call, const std::vector<Paper>& papers, const QString& path);

} // namespace duban
