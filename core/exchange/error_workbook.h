// The rows of a ledger that could not be taken, as they stood, with the bad cells marked (差错清单): corrected there, it is read again.
#pragma once

#include "exchange/import_service.h"

#include <functional>

namespace duban {

/// explain: what is wrong with a cell, in words. Reads the ledgers again; returns the number of rows written.
Result<int> writeErrorWorkbook(const QString& path, const ImportPreview& preview, const std::function<QString(const LedgerError&)>& explain,
                               Progress& progress);

} // namespace duban
