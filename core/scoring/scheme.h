// A scoring scheme (考核细则) as a value: dated, read from and written to JSON; the default one is embedded.
#pragma once

#include "base/code_table.h"
#include "base/points.h"
#include "base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace duban {

/// What makes a rule fire. The first five are read off the history; an entry is made by hand, with reason and approver.
enum class Trigger { SignLate, ReplyLate, LateDay, Returned, Rebound, Entry };
template <>
inline constexpr auto codesOf<Trigger> = std::to_array<Code<Trigger>>({{Trigger::SignLate, "sign_late"},
                                                                       {Trigger::ReplyLate, "reply_late"},
                                                                       {Trigger::LateDay, "late_day"},
                                                                       {Trigger::Returned, "returned"},
                                                                       {Trigger::Rebound, "rebound"},
                                                                       {Trigger::Entry, "entry"}});

/// Deductions: begins full, loses points, never below its floor. Marks: one mark per unit is entered (评议, 领导评价).
enum class ComponentKind { Deductions, Marks };
template <>
inline constexpr auto codesOf<ComponentKind> = std::to_array<Code<ComponentKind>>({{ComponentKind::Deductions, "deductions"},
                                                                                   {ComponentKind::Marks, "marks"}});

struct SchemeComponent {
    QString code, name;
    ComponentKind kind = ComponentKind::Marks;
    Points maximum; ///< the scale on which it is kept or entered
    int weight = 0; ///< what the full scale counts in the total; all weights sum to 100
    Points floor;
    bool operator==(const SchemeComponent&) const = default;
};

struct SchemeRule {
    QString code, name, clause; ///< clause: article and short text, as printed beside the deduction
    Trigger trigger = Trigger::Entry;
    Points points;                           ///< negative: from the deductions component; positive: bonus
    std::optional<Points> capPerMatter, cap; ///< magnitudes, within one quarter
    QStringList groups;                      ///< empty: every group
    Points factor = Points::hundredths(100); ///< 1.00 = as stated
    [[nodiscard]] Points effective() const { return points.scaled(factor.value(), 100); }
    [[nodiscard]] bool appliesTo(const QString& group) const { return groups.isEmpty() || groups.contains(group); }
    bool operator==(const SchemeRule&) const = default;
};

struct SchemeGrade {
    QString name;
    Points from; ///< inclusive
    bool operator==(const SchemeGrade&) const = default;
};

struct Scheme {
    QString name, version;
    QDate validFrom; ///< first day of a quarter
    std::vector<SchemeComponent> components;
    Points bonusMaximum;
    std::vector<SchemeRule> rules;
    std::vector<SchemeGrade> grades; ///< best first
    int topSharePercent = 30;        ///< of a group, rounded down, for the best grade
    int firstMaximum = 6;            ///< length of the "first" list, at most half the group
    int fewMatters = 5;              ///< below it a unit is flagged
    [[nodiscard]] const SchemeRule* rule(const QString& code) const;
    bool operator==(const Scheme&) const = default;
};

/// Unknown keys, kinds and triggers are refused, so are weights that do not sum to 100, codes used twice, points that are
/// not text with at most two decimals, and a first day inside a quarter. The error names the place ("rules[3].points").
Result<Scheme> readScheme(const QByteArray& json);
QByteArray writeScheme(const Scheme& scheme);

/// The scheme that comes with the program (:/scheme/default.json).
const Scheme& defaultScheme();

} // namespace duban
