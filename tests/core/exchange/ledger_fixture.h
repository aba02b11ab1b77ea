// What the ledger tests share: the sample units, the twelve categories, reading a file or a text as a ledger.
#pragma once

#include "exchange/ledger_parse.h"

#include <QByteArray>

namespace duban::test {

QByteArray dataFile(const char* name);
QString dataPath(const char* name);
const DepartmentMatcher& sampleUnits();
QStringList sampleCategories();
LedgerOptions sampleOptions();

/// Reads a file of tests/data, or CSV text given as it is.
Result<LedgerReading> readSample(const char* name, const LedgerOptions& options = sampleOptions());
Result<LedgerReading> readCsv(const QString& text, const LedgerOptions& options = sampleOptions());

/// "kind cell column value" of each error.
QStringList errorsOf(const LedgerRow& row);

} // namespace duban::test
