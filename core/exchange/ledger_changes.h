// What a row of a later ledger says otherwise than the row that was taken in before (台账变化), field by field; pure.
#pragma once

#include "exchange/ledger_values.h"
#include "slips/slip_growth.h"

#include <QJsonObject>

namespace duban {

/// Both as toJson(LedgerValues) writes them, without the place in the list.
std::vector<LedgerChange> changesBetween(const QJsonObject& before, const QJsonObject& after);

/// The changes that are taken, as growth of the matter whose history is given. What cannot be taken is left out.
MatterGrowth growthOf(const Matter& matter, const std::vector<Measure>& measures, const std::vector<Event>& history,
                      const std::vector<LedgerChange>& changes, const LedgerValues& values, const Actor& actor, QDate on);

} // namespace duban
