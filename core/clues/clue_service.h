// Clues as a clerk works them: register, change, dispose, list what is undecided.
#pragma once

#include "clues/clue_lifecycle.h"
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
    /// Needs a reason; HandedOver the slip or its draft, Merged the other clue, Transferred and Forwarded the body.
    Result<Clue> dispose(const QString& ref, ClueState way, const QString& reason, const QString& target, const Actor& actor, QDate on);
    /// Several clues at once, for one reason; all or none of them.
    Result<> disposeAll(const QStringList& refs, const Disposition& disposition, const Actor& actor);
    /// The decision is taken back with a reason; it stays among the decisions.
    Result<Clue> reopen(const QString& ref, const QString& reason, const Actor& actor, QDate on);
    /// Called by slips inside their own transaction when a matter is handed over; their audit entry covers it. A clue may be
    /// handed over with several slips; the target then names them all. draftRef: under which name the clue was decided to go there.
    Result<> markHandedOver(Transaction& tx, const QString& ref, const QString& slipRef, QDate on, const QString& draftRef = {});
    Result<std::vector<ClueDecision>> decisions(const Clue& clue);
    /// Who brought the clue. Needs a reason, which is written into the audit chain before anything is opened.
    Result<Informant> reveal(const QString& ref, const QString& reason, const Actor& actor);
    Result<Clue> byRef(const QString& ref);
    Result<std::vector<Clue>> list(std::optional<ClueState> state = std::nullopt);
    /// Open clues by their decision limit, so that those past it come first on any day.
    Result<std::vector<Clue>> undecided();
    /// The last day on which the clue is decided in time: 2 working days (set) after receipt.
    [[nodiscard]] QDate decideBy(const Clue& clue) const;

private:
    Result<> finish(Transaction& tx, const Actor& actor, const AuditNote& note);
    Result<> checkMerge(const Clue& clue, QString& target);
    Result<> checkContent(const Clue* before, const ClueDraft& draft);
    Result<Clue> decided(const QString& ref, Disposition disposition);
    Result<> saveDecision(Transaction& tx, const Clue& after, const ClueDecision& decision);
    Office& m_office;
};

} // namespace duban
