// A quarter's score sheet (季度考核表) as a value: groups, units, components and the lines that lead back to facts.
#pragma once

#include "base/code_table.h"
#include "base/id.h"
#include "base/points.h"
#include "base/quarter.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace duban {

enum class SheetStatus { Draft, Announced, Published }; ///< 草稿 公示 通报
template <>
inline constexpr auto codesOf<SheetStatus> = std::to_array<Code<SheetStatus>>({{SheetStatus::Draft, "draft"},
                                                                               {SheetStatus::Announced, "announced"},
                                                                               {SheetStatus::Published, "published"}});

/// What happens to a quarter on its way: 公示 异议 答复 通报.
enum class QuarterStep { Announced, Objected, Answered, Published };
template <>
inline constexpr auto codesOf<QuarterStep> = std::to_array<Code<QuarterStep>>({{QuarterStep::Announced, "announced"},
                                                                               {QuarterStep::Objected, "objected"},
                                                                               {QuarterStep::Answered, "answered"},
                                                                               {QuarterStep::Published, "published"}});

/// Why points are adjusted after a publication: 更正 容错纠错 澄清正名.
enum class AdjustmentKind { Correction, Tolerance, Clarification };
template <>
inline constexpr auto codesOf<AdjustmentKind> = std::to_array<Code<AdjustmentKind>>({{AdjustmentKind::Correction, "correction"},
                                                                                     {AdjustmentKind::Tolerance, "tolerance"},
                                                                                     {AdjustmentKind::Clarification, "clarification"}});

/// One deduction or addition and what it comes from. `points` is what counts after the caps.
struct SheetLine {
    QString rule, name, clause;
    Points points;
    Points uncapped;
    QString ref;   ///< matter, or the unit's code for an entry without one
    QString event; ///< UUID of the event (or entry) it cites
    QDate date;    ///< the day it fired; of late days the first
    QDate to;      ///< the last day counted
    int days = 1;
    QDate limit; ///< the limit that was missed, if one was
    std::optional<MatterId> matter;
    QString reason; ///< of an entry made by hand
    [[nodiscard]] bool capped() const { return points != uncapped; }
    bool operator==(const SheetLine&) const = default;
};

/// One component of a unit's total; without points it is missing.
struct SheetComponent {
    QString code, name;
    std::optional<Points> points;
    bool operator==(const SheetComponent&) const = default;
};

struct SheetUnit {
    DepartmentId id{0};
    QString code, name, shortName;
    Points points; ///< the printed total
    std::optional<int> rank;
    QString grade; ///< empty if unranked
    std::vector<SheetComponent> components;
    std::vector<SheetLine> lines;
    std::optional<Points> change; ///< against last quarter's printed total
    int matters = 0;
    bool few = false;        ///< fewer matters than the scheme asks: rates as n/m
    bool first = false;      ///< stands in the "first" list
    bool incomplete = false; ///< lacks a mark that other units have: publication is refused
    [[nodiscard]] const SheetComponent* component(const QString& componentCode) const;
    bool operator==(const SheetUnit&) const = default;
};

/// Figures over the units that are ranked (in an unranked group: over those that would be).
struct SheetFigures {
    int count = 0;
    Points average, highest, lowest;
    bool operator==(const SheetFigures&) const = default;
};

struct SheetGroup {
    QString name;
    bool ranked = true;
    std::vector<SheetUnit> units; ///< by rank, then in 机构序列; unranked ones last
    SheetFigures figures;
    std::optional<SheetFigures> change; ///< against last quarter: count, average, highest, lowest
    bool operator==(const SheetGroup&) const = default;
};

struct QuarterSheet {
    Quarter quarter{2000, 1};
    QDate asOf;
    QString scheme, version;
    SheetStatus status = SheetStatus::Draft;
    QStringList missing; ///< names of components that no unit has: the totals are 折算
    std::vector<SheetGroup> groups;
    [[nodiscard]] bool scaled() const { return !missing.isEmpty(); }
    [[nodiscard]] const SheetUnit* unit(const QString& code) const;
    [[nodiscard]] const SheetGroup* group(const QString& name) const;
    bool operator==(const QuarterSheet&) const = default;
};

} // namespace duban
