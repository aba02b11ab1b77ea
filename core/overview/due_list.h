// The day's list (每日到期清单): what falls due soon, is overdue, unsigned, undecided or to be re-checked on a day.
#pragma once

#include "clues/clue.h"
#include "overview/cards.h"
#include "overview/tasks.h"

namespace duban {

/// One part of the list: the filter and order that open exactly these matters in a table, and the matters.
struct DueSection {
    MatterFilter filter = {};
    MatterOrder order = {};
    std::vector<qint64> ids = {};
    bool operator==(const DueSection&) const = default;
};

struct UndecidedClue {
    Clue clue;
    QDate decideBy;
    int lateDays = 0; ///< working days after decideBy
    bool operator==(const UndecidedClue&) const = default;
};

struct DueList {
    QDate asOf;
    int within = 0;           ///< working days
    DueSection dueToday;      ///< of dueSoon, those whose limit ends today
    DueSection dueSoon;       ///< nearest limit first
    DueSection overdue;       ///< longest overdue first; each row's step says blue, yellow or red
    DueSection unsignedSlips; ///< issued and not signed for longer than the office's days
    DueSection rechecks;      ///< closed, 回头看 date has come
    std::vector<UndecidedClue> undecided;
    std::vector<OfficeTask> tasks;
};

class DueLists {
public:
    explicit DueLists(Office& office) : m_office(office) {}
    /// within: working days ahead; empty: the office's setting (3).
    Result<DueList> of(QDate asOf, std::optional<int> within = std::nullopt);
    /// The rows of one section, all of them.
    Result<std::vector<MatterRow>> rows(const DueSection& section);

private:
    Office& m_office;
};

/// The list of matters as an office sees it on a day: its file, calendar and settings.
MatterQuery mattersOf(Office& office, QDate asOf);

} // namespace duban
