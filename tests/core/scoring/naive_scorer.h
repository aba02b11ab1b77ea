// A second scorer (另一套算法) written from domain.md alone, day by day, sharing no arithmetic with the program.
#pragma once

#include "scoring/facts.h"

#include <map>

namespace duban::test {

/// One unit's daily component in hundredths, and what it comes from.
struct NaiveUnit {
    int signLate = 0, replyLate = 0, lateDays = 0, returned = 0, rebound = 0;
    int daily = 4000;
    bool operator==(const NaiveUnit&) const = default;
};

/// By unit id; only units that lose something.
std::map<qint64, NaiveUnit> naiveScore(const std::vector<MatterHistory>& histories, const std::vector<Department>& departments, QDate first,
                                       QDate asOf);

} // namespace duban::test
