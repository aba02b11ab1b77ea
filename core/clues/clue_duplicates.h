// Likely duplicates (疑似重复线索) of a clue that is being written: same unit, near text, near date. They are shown, never decided.
#pragma once

#include "base/near_text.h"
#include "clues/clue.h"
#include "office/office.h"

#include <vector>

namespace duban {

struct LikelyDuplicate {
    ClueId clue{0};
    int similarity = 0; ///< thousandths
    bool sameUnit = false;
    int daysApart = 0;
    bool operator==(const LikelyDuplicate&) const = default;
};

/// Read once when a form opens, then asked at every pause in the typing.
class ClueDuplicates {
public:
    explicit ClueDuplicates(Office& office) : m_office(office) {}

    /// The clues received within a year of that day (at most the 5,000 newest).
    Result<> load(QDate around);
    /// Near text (the office's percentage) is likely; with the same unit and at most 30 days apart, half of it is enough.
    /// Nearest first, at most five; self is left out.
    [[nodiscard]] std::vector<LikelyDuplicate> find(const ClueDraft& draft, std::optional<ClueId> self = std::nullopt) const;

private:
    struct Known {
        ClueId id{0};
        QDate received;
        QStringList units;
        TextShape shape;
    };
    Office& m_office;
    std::vector<Known> m_known;
};

} // namespace duban
