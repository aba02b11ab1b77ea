// A paper as JSON (存档格式): how an issued paper is kept, so that it can be set again years later.
#pragma once

#include "base/result.h"
#include "paper/paper.h"

namespace duban {

/// The same paper always gives the same bytes.
QByteArray paperJson(const Paper& paper);
/// Errors: papers.bad_content for text that is no such paper.
Result<Paper> paperFromJson(const QByteArray& json);

} // namespace duban
