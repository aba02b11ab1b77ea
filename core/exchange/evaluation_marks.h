// Counted ballots as marks of a quarter's component (评议得分).
#pragma once

#include "exchange/evaluation.h"
#include "scoring/scoring_service.h"

namespace duban {

/// Satisfaction on the component's own scale (96.25 % of 40 is 38.50); units without an answer are left out.
Result<std::vector<MarkLine>> marksOf(const Evaluation& evaluation, Office& office, Quarter quarter, const QString& component);

} // namespace duban
