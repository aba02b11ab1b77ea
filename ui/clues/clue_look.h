// How a clue's state and its clock look (线索状态): icon, word and colours of their chips.
#pragma once

#include "clues/clue_query.h"
#include "ledger/cell_delegate.h"

namespace duban {

CellChip clueStateChip(ClueState state);
/// A chip where the clock asks for attention; nothing while there is time, and once it was decided in time.
std::optional<CellChip> clueClockChip(const ClueClock& clock);

/// The same as a widget, for the pane beside the list.
QWidget* chipWidget(const CellChip& chip, const QString& text, QWidget* parent);

} // namespace duban
