// The papers of a quarter, as values: 季度报告, 季度通报, 单位考核明细表. Every figure is the sheet's own or was counted elsewhere.
#pragma once

#include "office/settings.h"
#include "paper/paper.h"
#include "scoring/quarter_sheet.h"
#include "slips/matter_query.h"

namespace duban {

/// Matters issued in the quarter, as they stand on the sheet's as-of day (counted by overview).
struct ReportCounts {
    qint64 accepted = 0, closed = 0, open = 0, transferred = 0, onTime = 0;
    int closureRate = 0, onTimeRate = 0; ///< hundredths of a percent
    bool operator==(const ReportCounts&) const = default;
};

/// A part of a report that other wings fill: its heading without the ordinal, and what stands under it.
struct ReportSection {
    QString title;
    std::vector<Block> blocks;
    bool operator==(const ReportSection&) const = default;
};

struct ReportMaterial {
    QuarterSheet sheet;
    std::optional<QuarterSheet> previous; ///< empty: nothing to compare with
    OfficeSettings settings;
    QDate on; ///< 成文日期
    std::optional<ReportCounts> counts;
    std::vector<MatterRow> overdue;           ///< on the as-of day, longest first
    std::optional<ChartData> months;          ///< issued and closed by month
    std::vector<ReportSection> sections = {}; ///< 账龄、类别、部门、案例、建议
    bool redBlack = false;                    ///< 红黑榜, if the leader wants it
};

Paper reportPaper(const ReportMaterial& material);
Paper noticePaper(const ReportMaterial& material);
/// One landscape table a group with the grounds of every deduction; units: codes, empty = all.
Paper unitScoresPaper(const QuarterSheet& sheet, const OfficeSettings& settings, QDate on, const QStringList& units = {});

/// 名次 单位 components 总分 等次 较上季度; columns that nobody has are left out.
Table rankingTable(const SheetGroup& group);
/// 序号 单位 and the grounds, over all groups.
std::vector<Block> deductionBlocks(const QuarterSheet& sheet);
/// Averages of the groups that have units.
ChartData averagesChart(const QuarterSheet& sheet);
/// （草稿，未经公示） until a quarter is published.
QString standingOnPaper(SheetStatus status);
/// 2026年9月共交办问题事项12件，截至…已销号…；全部在办事项中逾期3件。
QString countsWords(const QString& period, QDate asOf, const ReportCounts& counts, qint64 overdue);
/// 口径: what is counted how.
QString basisOnPaper();
/// 版记: who printed it and when.
std::vector<Block> imprintOnPaper(const QString& office, QDate on);
/// 93.25%
QString percentOnPaper(int hundredths);

} // namespace duban
