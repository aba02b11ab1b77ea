// The sample year (示例年度): units, an imported ledger and a few live acts, as of a fixed day.
#pragma once

#include "base/progress.h"
#include "office/office.h"

namespace duban {

inline const QDate sampleDay(2026, 11, 20);

/// A new file at path. Everything in it went through the services that a clerk uses. No file stays behind on failure.
Result<std::unique_ptr<Office>> makeSample(const QString& path, const Clock& clock, Progress& progress);

} // namespace duban
