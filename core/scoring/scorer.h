// The scorer (计分): facts, entries and marks in, a quarter sheet out. Pure: no clock, no file. domain.md, Scoring.
#pragma once

#include "scoring/facts.h"
#include "scoring/quarter_sheet.h"
#include "scoring/scheme.h"

namespace duban {

/// Points a clerk enters by hand (人工计分), with reason, evidence and approver.
struct ScoreEntry {
    QString uuid;
    DepartmentId unit{0};
    QString rule;                 ///< a rule of the scheme whose trigger is entry
    std::optional<Points> points; ///< empty: the rule's own
    QDate date;
    QString ref; ///< the matter it speaks of, if any
    std::optional<MatterId> matter;
    QString reason, approver;
    bool operator==(const ScoreEntry&) const = default;
};

/// One unit's mark in a component of kind marks, on the component's own scale.
struct ComponentMark {
    DepartmentId unit{0};
    QString component;
    Points mark;
    bool operator==(const ComponentMark&) const = default;
};

/// Points that correct a published quarter, or 容错纠错 and 澄清正名: outside floor and caps.
struct ScoreAdjustment {
    QString uuid;
    DepartmentId unit{0};
    Points points;
    QDate date;
    QString reason; ///< names what it corrects, or the body and document
    bool operator==(const ScoreAdjustment&) const = default;
};

struct ScoreInput {
    Quarter quarter{2000, 1};
    QDate asOf;
    SheetStatus status = SheetStatus::Draft;
    std::vector<Fact> facts;
    QHash<qint64, int> matters; ///< by unit
    std::vector<ScoreEntry> entries;
    std::vector<ComponentMark> marks;
    std::vector<ScoreAdjustment> adjustments;
    std::vector<Group> groups;
    std::vector<Department> departments;
};

/// The codes under which the parts outside the scheme's components appear.
inline const QString bonusCode = QStringLiteral("bonus");
inline const QString adjustmentCode = QStringLiteral("adjustment");

QuarterSheet score(const ScoreInput& input, const Scheme& scheme, const Calendar& calendar);

/// Fills the changes against last quarter's printed figures.
void compare(QuarterSheet& sheet, const QuarterSheet& previous);

} // namespace duban
