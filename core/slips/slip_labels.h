// Words for people: states, verbs, reminder steps, conditions of closure (one place per wing).
#pragma once

#include "slips/closure_warnings.h"
#include "slips/event.h"
#include "slips/slip.h"

namespace duban {

struct GateLine;

QString stateLabel(MatterState state); ///< 整改中
QString stateLabel(SlipState state);
QString verbLabel(Verb verb); ///< 签收
QString kindLabel(MatterKind kind);
QString stepLabel(const QString& step);            ///< soon, blue, yellow, red
QString warningLabel(const ClosureNotice& notice); ///< what to look at before closing
QString gateLabel(const GateLine& line);           ///< what is missing, or what is met
/// Chinese content of printed papers, not interface: always Chinese.
QString kindOnPaper(MatterKind kind);

} // namespace duban
