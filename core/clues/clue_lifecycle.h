// What may be written into a clue and how it may be disposed of (线索处置), as pure rules.
#pragma once

#include "base/result.h"
#include "clues/clue.h"

namespace duban {

/// How a clue is disposed of: the way, why, and where it goes (Clue::target).
struct Disposition {
    ClueState way = ClueState::Settled;
    QString reason;
    QString target;
    QDate on;
};

/// "XS-2026-0001", also in full width or lower case; nothing else.
Result<std::pair<int, int>> parseClueRef(const QString& ref);

/// Content there and not longer than maxChars, received on or before the day it is registered.
Result<> checkClue(const ClueDraft& draft, int maxChars, QDate on);

/// Only an open clue; each way needs what Clue::target and Clue::reason say. Handing over again adds the next slip.
Result<Clue> disposed(const Clue& clue, const Disposition& disposition);

} // namespace duban
