// The only SQL of the clues wing (问题线索).
#pragma once

#include "clues/clue.h"
#include "office/office.h"

#include <vector>

namespace duban {

/// Reads the office's lists to turn ids of sources and categories into their names.
class ClueStore {
public:
    explicit ClueStore(Office& office) : m_office(office) {}

    Result<std::optional<Clue>> find(int year, int number);
    Result<std::vector<Clue>> all(); ///< by number
    Result<std::vector<Clue>> inState(ClueState state);
    Result<std::vector<Clue>> byIds(const std::vector<qint64>& ids); ///< in this order
    Result<std::vector<ClueDecision>> decisions(ClueId clue);
    Result<std::vector<ClueFile>> files(ClueId clue);
    /// Opened from the vault; empty if none is kept.
    Result<Informant> informant(ClueId clue);

    /// Both need a source, and a category if there is one, that stand in the lists.
    Result<ClueId> add(Transaction& tx, const Clue& clue);
    Result<> save(Transaction& tx, const Clue& clue);                                ///< Conflict if changed meanwhile
    Result<> putInformant(Transaction& tx, ClueId clue, const Informant& informant); ///< sealed; empty = none is kept any more
    Result<> add(Transaction& tx, ClueId clue, const ClueDecision& decision);
    Result<> add(Transaction& tx, ClueId clue, const ClueFile& file);
    Result<> remove(Transaction& tx, ClueId clue, AttachmentId file);

private:
    Result<std::vector<Clue>> read(Query& query);
    Result<Clue> readRow(const Query& row);
    void bindBody(Query& query, const Clue& clue);
    Office& m_office;
};

} // namespace duban
