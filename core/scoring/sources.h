// Where facts and marks come from (计分来源): a later wing adds a source of its own and leaves the scorer alone.
#pragma once

#include "base/progress.h"
#include "scoring/scorer.h"

namespace duban {

struct FactRequest {
    Quarter quarter;
    QDate asOf; ///< no event after it counts; never after the quarter's end
    const Succession& succession;
};

struct GatheredFacts {
    std::vector<Fact> facts;
    QHash<qint64, int> matters; ///< by unit: what it had in hand
};

class FactSource {
public:
    virtual ~FactSource() = default;
    virtual Result<GatheredFacts> facts(const FactRequest& request, Progress& progress) = 0;
};

class ComponentSource {
public:
    virtual ~ComponentSource() = default;
    /// Marks known on the day `at`; one per unit and component.
    virtual Result<std::vector<ComponentMark>> marks(Quarter quarter, QDate at) = 0;
};

} // namespace duban
