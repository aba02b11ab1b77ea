// Invented but lawful lives of matters (虚构的办理过程): every step is one the rules take, none later than the last day.
#pragma once

#include "simulate/dice.h"
#include "slips/slip_service.h"

namespace duban {

/// Who takes part, and the days between which everything happens.
struct LifeStage {
    const Calendar& calendar;
    QDate issued, last;
    QString clerk, leader, verifier;
    std::optional<qint64> other; ///< a matter that another may be merged into
    Attachment evidence;         ///< a kept file
};

/// Events, measures, table and evidence of one matter; its body is filled in by the caller, who gives the limit in working days.
void inventLife(Dice& dice, const LifeStage& stage, int limitDays, MatterHistoryInput& matter);

} // namespace duban
