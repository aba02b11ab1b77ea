// Reports and notices of a month or a year (月报、年报), and the sections of figures that the quarterly report shares with them.
#pragma once

#include "base/progress.h"
#include "office/office.h"
#include "overview/counts.h"
#include "scoring/report_paper.h"

namespace duban {

/// 2026年9月 or 2026年.
struct Period {
    int year = 0;
    int month = 0; ///< 0: the whole year
    [[nodiscard]] QDate first() const { return {year, month == 0 ? 1 : month, 1}; }
    [[nodiscard]] QDate last() const { return first().addMonths(month == 0 ? 12 : 1).addDays(-1); }
    [[nodiscard]] Period previous() const;
    [[nodiscard]] QString chineseText() const;
    [[nodiscard]] QString text() const; ///< 2026-09 or 2026
    bool operator==(const Period&) const = default;
};

/// "2026-09" or "2026"; nothing for other texts. Errors: papers.period for a month that is none.
Result<std::optional<Period>> parsePeriod(const QString& text);

/// Overdue by age, categories, units, cases and suggestions over the matters of a filter (its asOf must be valid).
Result<std::vector<ReportSection>> periodSections(Office& office, const MatterFilter& filter);
/// Issued and closed over the twelve months that end with a month.
Result<ChartData> monthsChart(Office& office, QDate lastDay, QDate asOf);
/// What countsWords() says, counted over a filter.
Result<ReportCounts> reportCounts(Office& office, const MatterFilter& filter);
Result<qint64> overdueCount(Office& office, QDate asOf);

/// kind: report or notice. on: 成文日期; figures are as of it, or of the period's last day.
Result<Paper> periodPaper(Office& office, const QString& kind, const Period& period, QDate on, Progress& progress);

} // namespace duban
