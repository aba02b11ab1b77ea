// Clues as a clerk works them: register, change, dispose, list what is undecided.
#pragma once

#include "clues/clue.h"
#include "office/office.h"

#include <vector>

namespace duban {

class ClueService {
public:
    explicit ClueService(Office& office) : m_office(office) {}

    Result<Clue> add(const ClueDraft& draft, const Actor& actor, QDate on);
    Result<Clue> edit(const QString& ref, const ClueDraft& draft, const Actor& actor, QDate on);
    /// Each disposition but HandedOver needs a reason; Merged needs the other clue, Transferred and Forwarded the body.
    Result<Clue> dispose(const QString& ref, ClueState way, const QString& reason, const QString& target, const Actor& actor, QDate on);
    /// Called by slips inside their own transaction when a matter is handed over.
    Result<> markHandedOver(Transaction& tx, const QString& ref, const QString& slipRef, QDate on);
    Result<Clue> byRef(const QString& ref);
    Result<std::vector<Clue>> list(std::optional<ClueState> state = std::nullopt);
    /// Open clues past the decision limit (2 working days (set) after receipt) come first.
    Result<std::vector<Clue>> undecided();

private:
    Office& m_office;
};

} // namespace duban
