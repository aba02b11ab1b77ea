// Invented texts of matters (虚构文字): problems, requirements, measures, progress, as an office would write them.
#pragma once

#include "simulate/dice.h"

#include <QString>

namespace duban {

QString inventedProblem(Dice& dice, const QString& unit); ///< 80-300 characters, almost never the same twice
QString inventedRequirement(Dice& dice);
QString inventedMeasure(Dice& dice);
QString inventedProgress(Dice& dice);
QString inventedResult(Dice& dice);
QString inventedMechanism(Dice& dice);
QString inventedFinding(Dice& dice);
QString inventedReason(Dice& dice);
QString inventedPerson(Dice& dice); ///< 王某, 李某某

/// The n-th of 300 units: name and group.
struct InventedUnit {
    QString code, name, group;
};
InventedUnit inventedUnit(int n);

} // namespace duban
