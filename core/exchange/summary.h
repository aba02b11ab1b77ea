// What a summary workbook (汇总表) says, as values: lists of matters, scores by group, counts by category, month, unit and year.
// Longer than most headers: everything that one workbook may hold stands together.
#pragma once

#include "base/code_table.h"
#include "base/points.h"
#include "base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace duban {

/// Stands above every sheet.
struct SummaryHeading {
    QString title;  ///< 2026年作风效能问题整改台账
    QString unit;   ///< 市效能办
    QString period; ///< 2026年第三季度
    QDate madeOn;
    bool operator==(const SummaryHeading&) const = default;
};

/// One matter as a ledger shows it; words as they are to be read.
struct SummaryMatter {
    QString number; ///< 江效交〔2026〕12号, or a draft's
    int ordinal = 1;
    QString department;
    QStringList coDepartments;
    QString source;
    QString category;
    QString severity;
    QString problem;
    QString requirement;
    QDate issued;
    QDate due;
    QString leader;
    QString person;
    QStringList measures;
    QString progress;
    QString state; ///< its label
    QDate completed;
    QDate closed;
    int overdueDays = 0;
    QString remark;
    bool operator==(const SummaryMatter&) const = default;
};

/// The columns of a list of matters, in their usual order; an office chooses its own (summary_template.h).
enum class SummaryColumn {
    Seq,
    Number,
    Ordinal,
    Department,
    CoDepartments,
    Source,
    Category,
    Severity,
    Problem,
    Requirement,
    Issued,
    Due,
    Leader,
    Person,
    Measures,
    Progress,
    State,
    Completed,
    Closed,
    Overdue,
    Remark
};
template <>
inline constexpr auto codesOf<SummaryColumn> = std::to_array<Code<SummaryColumn>>({{SummaryColumn::Seq, "seq"},
                                                                                   {SummaryColumn::Number, "number"},
                                                                                   {SummaryColumn::Ordinal, "matter"},
                                                                                   {SummaryColumn::Department, "department"},
                                                                                   {SummaryColumn::CoDepartments, "co_departments"},
                                                                                   {SummaryColumn::Source, "source"},
                                                                                   {SummaryColumn::Category, "category"},
                                                                                   {SummaryColumn::Severity, "severity"},
                                                                                   {SummaryColumn::Problem, "problem"},
                                                                                   {SummaryColumn::Requirement, "requirement"},
                                                                                   {SummaryColumn::Issued, "issued"},
                                                                                   {SummaryColumn::Due, "due"},
                                                                                   {SummaryColumn::Leader, "leader"},
                                                                                   {SummaryColumn::Person, "person"},
                                                                                   {SummaryColumn::Measures, "measures"},
                                                                                   {SummaryColumn::Progress, "progress"},
                                                                                   {SummaryColumn::State, "state"},
                                                                                   {SummaryColumn::Completed, "completed"},
                                                                                   {SummaryColumn::Closed, "closed"},
                                                                                   {SummaryColumn::Overdue, "overdue_days"},
                                                                                   {SummaryColumn::Remark, "remark"}});

/// 承办单位, as it heads the column.
QString summaryColumnTitle(SummaryColumn column);

/// Matters that come one after the other, so that a list of any length needs the memory of one page.
class SummaryMatters {
public:
    virtual ~SummaryMatters() = default;
    [[nodiscard]] virtual qint64 count() const = 0;
    /// Stops at the receiver's error and returns it.
    virtual Result<> each(const std::function<Result<>(const SummaryMatter&)>& receiver) = 0;
};

/// One sheet of matters: 台账, or one of the three lists 新增 / 推进落实 / 已销号.
struct SummaryList {
    QString name;
    std::vector<SummaryMatter> matters;
    std::shared_ptr<SummaryMatters> source = {}; ///< instead of matters
    [[nodiscard]] qint64 count() const { return source ? source->count() : static_cast<qint64>(matters.size()); }
    bool operator==(const SummaryList&) const = default;
};

struct SummaryUnitScore {
    QString name;
    std::vector<std::optional<Points>> components; ///< in the order of SummaryScores::components; none: not entered
    Points total;
    std::optional<int> rank; ///< none: shown, not ranked
    QString grade;
    std::optional<Points> change; ///< against last quarter
    int matters = 0;              ///< of the quarter
    QString remark;               ///< 折算, 事项少于5件 …
    bool operator==(const SummaryUnitScore&) const = default;
};

struct SummaryGroupScores {
    QString name;
    bool ranked = true;
    std::vector<SummaryUnitScore> units; ///< by rank
    bool operator==(const SummaryGroupScores&) const = default;
};

/// One deduction or addition and what it comes from.
struct SummaryScoreLine {
    QString group, unit, rule;
    Points points;
    QString ref, clause, reason;
    QDate date;
    int days = 1;
    bool capped = false;
    bool operator==(const SummaryScoreLine&) const = default;
};

struct SummaryScores {
    QStringList components; ///< 日常考核, 评议, 领导评价, 加分 …
    std::vector<SummaryGroupScores> groups;
    std::vector<SummaryScoreLine> lines = {};
    bool operator==(const SummaryScores&) const = default;
};

/// One line of a count: a category, or a month.
struct SummaryCount {
    QString name; ///< 营商环境, 2026年3月
    int issued = 0;
    int closed = 0; ///< of those issued
    int overdue = 0;
    int onTime = 0; ///< of the closed ones
    bool operator==(const SummaryCount&) const = default;
};

/// Units against categories or months: what was issued and what of it is closed.
struct SummaryCross {
    struct Cell {
        int issued = 0, closed = 0;
        bool operator==(const Cell&) const = default;
    };
    struct Row {
        QString group, name;
        std::vector<Cell> cells;
        Cell total;
        int onTime = 0;
        bool operator==(const Row&) const = default;
    };
    QString name; ///< of the sheet: 单位分类统计
    QStringList columns;
    std::vector<Row> rows;
    bool operator==(const SummaryCross&) const = default;
};

/// Overdue matters of one unit by age in working days: 1–5, 6–10, 11–30, more than 30.
struct SummaryAge {
    QString group, name;
    std::array<int, 4> counts{};
    bool operator==(const SummaryAge&) const = default;
};

struct SummaryYear {
    int year = 0;
    int issued = 0, closed = 0, onTime = 0, returned = 0, rebounded = 0;
    bool operator==(const SummaryYear&) const = default;
};

/// What is left out gets no sheet.
struct Summary {
    SummaryHeading heading;
    std::vector<SummaryList> lists;
    std::optional<SummaryScores> scores;
    std::vector<SummaryCount> byCategory;
    std::vector<SummaryCount> byMonth;
    std::vector<SummaryCross> crosses = {};
    std::vector<SummaryAge> ages = {};
    std::vector<SummaryYear> years = {};
    std::vector<SummaryColumn> columns = {}; ///< of the lists; empty: all
    QString signature = {};                  ///< 制表：　审核：　at the foot of each list
    bool operator==(const Summary&) const = default;
};

} // namespace duban
