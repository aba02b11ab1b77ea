// Handing clues over (线索交办): several clues into one slip, one clue into several. The draft is made here and issued like any other.
#pragma once

#include "slips/slip_service.h"

namespace duban {

struct HandoverWish {
    QStringList clues; ///< XS-2026-0001
    QString reason;
    std::optional<SlipId> draft; ///< an existing draft that takes them in; else a new one is made
    QString lead;                ///< code; of a new draft
    QString category;            ///< for clues without one
    Limit limit;                 ///< of every new matter; empty: the office's ordinary limit
};

/// Each clue becomes one matter of the draft; the clues are decided at once, so that their clock stops with the decision and not
/// with the leader's signature. Nothing is written unless every clue may be handed over.
Result<Slip> handOver(Office& office, const HandoverWish& wish, const Actor& actor, QDate on);

} // namespace duban
