// What a summary workbook (汇总表) says, as values: lists of matters, scores by group, counts by category and month.
#pragma once

#include "base/points.h"

#include <QDate>
#include <QString>
#include <QStringList>

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

/// One sheet of matters: 台账, or one of the three lists 新增 / 推进落实 / 已销号.
struct SummaryList {
    QString name;
    std::vector<SummaryMatter> matters;
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

struct SummaryScores {
    QStringList components; ///< 日常考核, 评议, 领导评价, 加分 …
    std::vector<SummaryGroupScores> groups;
    bool operator==(const SummaryScores&) const = default;
};

/// One line of a count: a category, or a month.
struct SummaryCount {
    QString name; ///< 营商环境, 2026年3月
    int issued = 0;
    int closed = 0; ///< of those issued
    int overdue = 0;
    bool operator==(const SummaryCount&) const = default;
};

/// What is left out gets no sheet.
struct Summary {
    SummaryHeading heading;
    std::vector<SummaryList> lists;
    std::optional<SummaryScores> scores;
    std::vector<SummaryCount> byCategory;
    std::vector<SummaryCount> byMonth;
    bool operator==(const Summary&) const = default;
};

} // namespace duban
