// Which pages to print (打印范围): 1-3,5 as people type it.
#pragma once

#include "base/result.h"

#include <vector>

namespace duban {

/// Page numbers in rising order, each once; all of them for an empty text. Full-width digits and commas count.
/// Errors: documents.page_range.
Result<std::vector<int>> parsePageRange(const QString& text, int pages);

} // namespace duban
