// Evaluation ballots (评议票) counted from a workbook: units across, ballots down, one of five words in each cell. Pure.
#pragma once

#include "base/points.h"
#include "base/progress.h"
#include "departments/department_matcher.h"

#include <QJsonObject>
#include <QMap>

namespace duban {

/// Votes by option, in the order of the options; the last one counts blank cells.
using VoteCounts = std::vector<int>;

struct EvaluatedUnit {
    QString department; ///< code
    QString column;     ///< "C"
    QString header;     ///< as written
    VoteCounts total;
    QMap<QString, VoteCounts> byCategory;
    bool operator==(const EvaluatedUnit&) const = default;
};

struct EvaluationCell {
    QString cell, value, department, ballot;
    bool operator==(const EvaluationCell&) const = default;
};

struct EvaluationOpinion {
    QString ballot, category, text;
    bool operator==(const EvaluationOpinion&) const = default;
};

struct Evaluation {
    QString file, sheet;
    std::vector<int> headerRows;
    int firstRow = 0, lastRow = 0;
    int ballots = 0;
    QMap<QString, int> ballotsByCategory;
    QStringList options; ///< 满意 … 不了解
    std::vector<EvaluationCell> invalid;
    std::vector<EvaluationCell> unknownUnits; ///< headers among the units that name none
    std::vector<EvaluationOpinion> opinions;
    std::vector<EvaluatedUnit> units;
    bool operator==(const Evaluation&) const = default;
};

/// The first sheet with at least five units in one of its first thirty rows; other workbooks are Corrupt.
Result<Evaluation> readEvaluation(const QString& path, const DepartmentMatcher& departments, QDate on, Progress& progress);
/// Names and shapes of evaluation-2026H1.expected.json.
QJsonObject toJson(const Evaluation& evaluation);

/// Satisfaction of a unit in hundredths of a percent: 100, 80, 60 and 0 for the four answers; 不了解 and blank do not count.
std::optional<Points> satisfaction(const EvaluatedUnit& unit);

} // namespace duban
