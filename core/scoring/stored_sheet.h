// What a quarter keeps when it is fixed (公示、通报留存): the facts as they stood, then the whole sheet as published.
#pragma once

#include "scoring/facts.h"
#include "scoring/quarter_sheet.h"
#include "scoring/sources.h"

#include <QByteArray>

namespace duban {

/// Canonical JSON; the same sheet always gives the same bytes.
QByteArray writeSheet(const QuarterSheet& sheet);
/// Nothing if the text is no sheet of ours.
std::optional<QuarterSheet> readSheet(const QByteArray& json);

QByteArray writeFacts(const GatheredFacts& facts);
std::optional<GatheredFacts> readFacts(const QByteArray& json);

} // namespace duban
