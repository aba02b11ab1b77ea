// The words of the clues wing for people (线索处置状态).
#pragma once

#include "clues/clue.h"

namespace duban {

QString clueStateText(ClueState state);

} // namespace duban
