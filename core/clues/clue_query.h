// Lists of clues (线索台账): ids of a filtered, sorted result, rows with their decision clock, the undecided ones.
#pragma once

#include "clues/clue.h"
#include "office/office.h"

#include <map>
#include <vector>

namespace duban {

/// The clock of a decision (处置时限): it runs from receipt until a way is chosen.
struct ClueClock {
    QDate decideBy; ///< the last day in time
    bool provisional = false;
    bool decided = false;
    int daysLeft = 0; ///< undecided: working days from the as-of day to the limit; 0 = today is the last one, or it has passed
    int lateDays = 0; ///< working days past the limit, until the decision or the as-of day
    bool operator==(const ClueClock&) const = default;
};

struct ClueRow {
    Clue clue;
    ClueClock clock;
};

enum class ClueSort { Number, Received, State, Source, Category, Disposed };
template <>
inline constexpr auto codesOf<ClueSort> = std::to_array<Code<ClueSort>>({{ClueSort::Number, "number"},
                                                                         {ClueSort::Received, "received"},
                                                                         {ClueSort::State, "state"},
                                                                         {ClueSort::Source, "source"},
                                                                         {ClueSort::Category, "category"},
                                                                         {ClueSort::Disposed, "disposed"}});

struct ClueFilter {
    QDate asOf;
    std::vector<ClueState> states = {};
    std::vector<qint64> sources = {}, categories = {};
    QString unit = {};   ///< department code
    QString search = {}; ///< in content, reason, target and number; never in who brought it
    bool late = false;   ///< undecided and past the limit
    bool operator==(const ClueFilter&) const = default;
};

struct ClueValue {
    qint64 id = 0;
    QString value, label;
    qint64 count = 0;
};

class ClueQuery {
public:
    explicit ClueQuery(Office& office) : m_office(office) {}

    /// Undecided on that day with their clock; what is past its limit first, then by limit.
    Result<std::vector<ClueRow>> undecided(QDate asOf);
    Result<std::vector<qint64>> ids(const ClueFilter& filter, ClueSort sort = ClueSort::Number, bool descending = true);
    Result<std::vector<ClueRow>> rows(const std::vector<qint64>& ids, QDate asOf);
    Result<std::vector<ClueValue>> values(ClueSort column); ///< State, Source or Category: what a filter may choose, with counts
    [[nodiscard]] ClueClock clock(const Clue& clue, QDate asOf) const;

private:
    Office& m_office;
};

} // namespace duban
