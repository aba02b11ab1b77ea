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
    QString replaces = {}; ///< HandedOver: the draft that has become `target` with its number
    bool bySlip = false;   ///< the issued slip is the reason
};

/// "XS-2026-0001", also in full width or lower case; nothing else.
Result<std::pair<int, int>> parseClueRef(const QString& ref);

/// Content there and not longer than maxChars, received on or before the day it is registered.
Result<> checkClue(const ClueDraft& draft, int maxChars, QDate on);

/// Only an open clue; each way needs what Clue::target and Clue::reason say. Handing over again adds the next slip.
Result<Clue> disposed(const Clue& clue, const Disposition& disposition);

/// A decision is taken back with a reason; the clue is to be decided again and its clock has run on.
Result<Clue> reopened(const Clue& clue, const QString& reason, QDate on);

/// The text names the informant, or holds the number by which the informant is reached.
bool namesInformant(const QString& text, const Informant& informant);

} // namespace duban
