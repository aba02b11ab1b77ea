// The JSON shapes of an import (cli.md, import), the same for the command line, tests and other programs.
#pragma once

#include "exchange/ledger_totals.h"

#include <QJsonArray>
#include <QJsonObject>

namespace duban {

QJsonObject toJson(const LedgerValues& values);
QJsonObject toJson(const LedgerError& error);
QJsonObject toJson(const LedgerRow& row); ///< values of rows that are not rejected, errors of those that are
QJsonObject toJson(const LedgerSheet& sheet);
QJsonObject toJson(const IgnoredRow& row);
QJsonObject toJson(const LedgerTotals& totals);

} // namespace duban
