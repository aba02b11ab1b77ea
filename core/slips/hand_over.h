// Chosen slips handed to another clerk in one step (移交经办人): one transaction, a step in each history, one audit entry.
#pragma once

#include "office/office.h"
#include "slips/slip.h"

#include <vector>

namespace duban {

struct HandOverDone {
    int moved = 0, alreadyTheirs = 0, ended = 0; ///< slips; what has ended stays as it was
    bool operator==(const HandOverDone&) const = default;
};

/// to: a registered person on that day; reason: not empty.
Result<HandOverDone> handOverSlips(Office& office, const std::vector<SlipId>& slips, const QString& to, const QString& reason,
                                   const Actor& actor, QDate on);

} // namespace duban
