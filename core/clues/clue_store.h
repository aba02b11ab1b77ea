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

    /// Both need a source, and a category if there is one, that stand in the lists.
    Result<ClueId> add(Transaction& tx, const Clue& clue);
    Result<> save(Transaction& tx, const Clue& clue); ///< Conflict if changed meanwhile

private:
    Result<std::vector<Clue>> read(Query& query);
    Result<Clue> readRow(const Query& row);
    void bindBody(Query& query, const Clue& clue);
    Office& m_office;
};

} // namespace duban
