// Clues as a clerk works them: register, change, dispose, list what is undecided.
#pragma once

#include "clues/clue.h"
#include "office/office.h"

#include <vector>

namespace duban {

class ClueService {
public:
    explicit ClueService(Office& office) : m_office(office) {}

    /// Numbered in the year of registration: XS-2026-0001, without gaps.
    Result<Clue> add(const ClueDraft& draft, const Actor& actor, QDate on);
    /// Only while it is open.
    Result<Clue> edit(const QString& ref, const ClueDraft& draft, const Actor& actor, QDate on);
    /// Each disposition but HandedOver needs a reason; Merged needs the other clue, Transferred and Forwarded the body.
    Result<Clue> dispose(const QString& ref, ClueState way, const QString& reason, const QString& target, const Actor& actor, QDate on);
    /// Called by slips inside their own transaction when a matter is handed over; their audit entry covers it. A clue may be
    /// handed over with several slips; the target then names them all.
    Result<> markHandedOver(Transaction& tx, const QString& ref, const QString& slipRef, QDate on);
    Result<Clue> byRef(const QString& ref);
    Result<std::vector<Clue>> list(std::optional<ClueState> state = std::nullopt);
    /// Open clues by their decision limit, so that those past it come first on any day.
    Result<std::vector<Clue>> undecided();
    /// The last day on which the clue is decided in time: 2 working days (set) after receipt.
    [[nodiscard]] QDate decideBy(const Clue& clue) const;

private:
    Result<> save(const Clue& clue, const Actor& actor, const AuditNote& note);
    Result<> finish(Transaction& tx, const Actor& actor, const AuditNote& note);
    Result<> checkMerge(const Clue& clue, QString& target);
    Office& m_office;
};

} // namespace duban
