// What a later copy of an existing ledger says of slips that were taken from it before (台账续报): changed fields, new steps, new
// matters on the same slip. The same rules and stores as bulk intake.
#pragma once

#include "slips/slip_service.h"

namespace duban {

/// Changes of one known matter; body and table are whole, events come behind those that are there.
struct MatterGrowth {
    MatterId id{0};
    MatterDraft body;
    MatterTable table;
    std::vector<Measure> measures; ///< new ones
    std::vector<EventDraft> events;
};

class SlipGrowth {
public:
    SlipGrowth(Office& office, Transaction& tx, const Actor& actor)
        : m_office(office), m_tx(tx), m_actor(actor), m_store(office.database()) {}

    /// Inside the caller's transaction; one audit entry.
    Result<> change(const MatterGrowth& growth);
    /// A new matter behind the slip's others. Returns its id.
    Result<MatterId> add(SlipId slip, const MatterHistoryInput& matter, BatchId batch);

private:
    Result<> setBody(Matter& matter, const MatterDraft& body) const;
    Result<MatterLife> lived(const Slip& slip, const Matter& matter, const std::vector<Event>& history) const;
    Result<> writeSteps(const Slip& slip, const Matter& matter, const MatterGrowth& growth);
    Result<> settle(const Slip& slip);
    Result<> note(const Slip& slip, int ordinal, const char* action);

    Office& m_office;
    Transaction& m_tx;
    const Actor& m_actor;
    SlipStore m_store;
};

} // namespace duban
