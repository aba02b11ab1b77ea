// The words of the clues wing for people (线索处置状态).
#pragma once

#include "clues/clue_query.h"

namespace duban {

QString clueStateText(ClueState state);
/// As a decision: Open reads "taken back".
QString decisionText(ClueState way);
/// "2 working days left", "due today", "3 working days late", "decided in time".
QString clueClockText(const ClueClock& clock);
/// What stands wherever an informant is kept: of one length always, without a letter of the name.
QString maskedInformant();
/// 812 B, 3.4 MB
QString fileSizeText(qint64 bytes);

} // namespace duban
