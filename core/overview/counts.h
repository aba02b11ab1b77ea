// Counts for summaries, charts and reports (统计): accepted, closed, open and rates by unit, group, category and month.
#pragma once

#include "office/office.h"
#include "slips/matter_query.h"

#include <array>

namespace duban {

/// Accepted = issued and neither void nor merged into another; accepted = closed + open + transferred. As of the filter's
/// day, what is closed later counts as open.
struct Tally {
    qint64 accepted = 0, closed = 0, open = 0, transferred = 0;
    qint64 overdue = 0;   ///< of the open ones, on the as-of day
    qint64 onTime = 0;    ///< of the closed ones: last submission within the limit, and never returned
    qint64 returned = 0;  ///< at least once
    qint64 rebounded = 0; ///< marked 反弹
    [[nodiscard]] int closureRate() const { return rate(closed); } ///< hundredths of a percent, rounded half up
    [[nodiscard]] int onTimeRate() const { return rate(onTime); }
    void add(const Tally& other);
    bool operator==(const Tally&) const = default;

private:
    [[nodiscard]] int rate(qint64 part) const { return accepted == 0 ? 0 : static_cast<int>((part * 20000 / accepted + 1) / 2); }
};

enum class TallyBy { All, Department, Group, Category, Source, Severity };

struct TallyLine {
    qint64 id = 0; ///< of the department, group or list item
    QString code;  ///< of the department
    QString name;  ///< full name of the department, or of what is counted by
    QString label; ///< short name of the department; otherwise the name
    QString group; ///< of the department
    Tally tally;
    MatterFilter filter = {}; ///< opens the accepted matters of this line
    bool operator==(const TallyLine&) const = default;
};

struct MonthCount {
    int year = 0, month = 0;
    qint64 issued = 0, closed = 0;
    bool operator==(const MonthCount&) const = default;
};

/// Overdue matters by age in working days: 1–5, 6–10, 11–30, more than 30.
using OverdueAges = std::array<qint64, 4>;

/// A unit's accepted matters by month, for the heat table.
struct UnitMonth {
    qint64 lead = 0;
    int year = 0, month = 0;
    qint64 count = 0;
    bool operator==(const UnitMonth&) const = default;
};

class Counts {
public:
    explicit Counts(Office& office) : m_office(office) {}
    /// filter.asOf must be valid; filter.issuedIn or filter.issued is the period. Lines in the office's order; units, groups
    /// and list items without a matter are left out.
    Result<std::vector<TallyLine>> tally(TallyBy by, const MatterFilter& filter);
    Result<Tally> total(const MatterFilter& filter);
    /// Every month from..to, zeros too; the filter's own dates are not asked.
    Result<std::vector<MonthCount>> months(QDate from, QDate to, const MatterFilter& filter);
    Result<OverdueAges> overdueAges(const MatterFilter& filter);
    Result<std::vector<UnitMonth>> unitMonths(const MatterFilter& filter);

private:
    Office& m_office;
};

} // namespace duban
