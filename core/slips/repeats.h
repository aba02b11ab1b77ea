// Repeat problems (重复问题): the same unit and category, or near text, again within 12 months (set). Flagged while a slip is
// drafted and on the unit's page; scored only when a clerk confirms it.
#pragma once

#include "base/near_text.h"
#include "base/progress.h"
#include "office/settings.h"
#include "slips/slip.h"
#include "store/database.h"

namespace duban {

/// One issued matter as this rule sees it.
struct IssuedMatter {
    MatterId id{0};
    SlipId slip{0};
    QString ref; ///< 江效交〔2026〕12号/2
    QString unitCode, unit;
    qint64 categoryId = 0;
    QString category, problem;
    QDate issuedOn;
    MatterState state = MatterState::Waiting;
    int round = 1;
    std::optional<MatterId> previous;
    std::optional<QDate> reboundOn;
    bool operator==(const IssuedMatter&) const = default;
};

/// An earlier matter that a problem repeats.
struct Repeat {
    IssuedMatter earlier;
    bool sameCategory = false; ///< of the same unit
    int nearness = 0;          ///< of the texts, in thousandths; 0: below the office's threshold
    bool operator==(const Repeat&) const = default;
};

/// What is asked while drafting.
struct RepeatQuestion {
    std::optional<DepartmentId> lead;
    QString unitCode;      ///< of the same unit
    qint64 categoryId = 0; ///< 0: none chosen yet
    QString problem;
    QDate on;
    std::optional<SlipId> besides; ///< the draft's own slip
    bool operator==(const RepeatQuestion&) const = default;
};

/// The office's settings that the rule needs.
struct RepeatRule {
    int months = 12;
    int similarityPercent = 50;
    static RepeatRule of(const OfficeSettings& settings) { return {settings.repeatMonths, settings.similarityPercent}; }
};

/// Nearest first, then newest: pure, over the matters of the time in question.
std::vector<Repeat> repeatsAmong(const std::vector<IssuedMatter>& matters, const RepeatQuestion& question, const RepeatRule& rule);

/// A later matter of a unit and what it repeats.
struct RepeatPair {
    IssuedMatter later;
    Repeat earlier;
    bool operator==(const RepeatPair&) const = default;
};

/// What a unit's page shows.
struct UnitRepeats {
    std::vector<RepeatPair> repeats;     ///< by the later matter, newest first; each with the nearest earlier one
    std::vector<IssuedMatter> rebounded; ///< marked 反弹, newest first
};

class Repeats {
public:
    Repeats(Database& database, RepeatRule rule) : m_database(database), m_rule(rule) {}

    /// Of the unit alone: quick, by its index.
    Result<std::vector<Repeat>> ofUnit(const RepeatQuestion& question);
    /// Near text of all units, too: for a job. Reads a week at a time.
    Result<std::vector<Repeat>> everywhere(const RepeatQuestion& question, Progress& progress);
    /// Matters issued within the months before a day, each against the months before it.
    Result<UnitRepeats> listOf(DepartmentId unit, QDate asOf);

private:
    Result<std::vector<IssuedMatter>> read(Query query) const;
    Result<std::vector<IssuedMatter>> issued(DepartmentId unit, QDate from, QDate to);
    Database& m_database;
    RepeatRule m_rule;
};

} // namespace duban
