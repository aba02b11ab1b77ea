// holds_text(needle, text, …) for SQL (查找): 1 if the letters and digits of one of the texts hold those of the needle in a row.
#pragma once

struct sqlite3;

namespace duban {

/// The needle must be in searchForm().
bool registerTextSearch(sqlite3* handle);

} // namespace duban
