// Which fields a step asks for (办理步骤所需内容), who decides it, and whether it can be undone: one table for dialog and tests.
#pragma once

#include "slips/event.h"

#include <QString>

#include <vector>

namespace duban {

enum class StepField { Note, Person, To, Limit, Unit, Target, Evidence, Measure, Result, Mechanism, NoMechanism };

struct StepNeed {
    StepField field;
    QString label; ///< translated
    bool required = false;
};

/// In the order in which the dialog asks; the date of the act comes before all of them.
std::vector<StepNeed> stepNeeds(Verb verb);

enum class Decider { Actor, Leader, LeaderIfWanted };
Decider deciderOf(Verb verb);

/// Asked back once more: issue, close, void (ux.md, rule 33).
bool isIrreversible(Verb verb);
/// What the confirmation says will happen.
QString consequenceOf(Verb verb);

} // namespace duban
