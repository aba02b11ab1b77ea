// The facts of the slips wing (交办单计分事实): histories of the matters in life in a quarter, read in slices.
#pragma once

#include "office/office.h"
#include "scoring/scoring_store.h"
#include "scoring/sources.h"

namespace duban {

class SlipFacts final : public FactSource {
public:
    explicit SlipFacts(Office& office) : m_office(office), m_store(office.database()) {}
    Result<GatheredFacts> facts(const FactRequest& request, Progress& progress) override;

private:
    Result<> prepare(MatterHistory& history, QDate last);

    Office& m_office;
    ScoringStore m_store;
};

} // namespace duban
