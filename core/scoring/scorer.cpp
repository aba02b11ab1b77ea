#include "scoring/scorer.h"

#include "scoring/ranking.h"

#include <QMap>

#include <algorithm>
#include <map>

namespace duban {

const SheetComponent* SheetUnit::component(const QString& componentCode) const {
    const auto found = std::find_if(components.begin(), components.end(), [&](const auto& one) { return one.code == componentCode; });
    return found == components.end() ? nullptr : &*found;
}

const SheetUnit* QuarterSheet::unit(const QString& code) const {
    for (const SheetGroup& group : groups)
        for (const SheetUnit& unit : group.units)
            if (unit.code == code)
                return &unit;
    return nullptr;
}

const SheetGroup* QuarterSheet::group(const QString& name) const {
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const SheetGroup& group) { return group.name == name; });
    return found == groups.end() ? nullptr : &*found;
}

namespace {

/// What is left of `points` under a cap of which `used` is gone; both sides of zero.
Points withinCap(Points points, Points used, const std::optional<Points>& cap) {
    if (!cap)
        return points;
    const qint64 left = std::max<qint64>(cap->value() - std::abs(used.value()), 0);
    return Points::hundredths(std::clamp(points.value(), -left, left));
}

/// Cap per matter first, then cap per rule; the earlier day uses it up first.
void applyCaps(std::vector<SheetLine>& lines, const Scheme& scheme) {
    std::map<std::pair<QString, qint64>, Points> perMatter;
    std::map<QString, Points> perRule;
    for (SheetLine& line : lines) {
        const SchemeRule* rule = scheme.rule(line.rule);
        if (!rule)
            continue;
        if (line.matter) {
            Points& used = perMatter[{line.rule, line.matter->value()}];
            line.points = withinCap(line.points, used, rule->capPerMatter);
            used += line.points;
        }
        Points& used = perRule[line.rule];
        line.points = withinCap(line.points, used, rule->cap);
        used += line.points;
    }
}

const SchemeRule* ruleFor(Trigger trigger, const QString& group, const Scheme& scheme) {
    for (const SchemeRule& rule : scheme.rules)
        if (rule.trigger == trigger && rule.appliesTo(group))
            return &rule;
    return nullptr;
}

SheetLine lineOf(const SchemeRule& rule, Points points) {
    SheetLine line;
    line.rule = rule.code;
    line.name = rule.name;
    line.clause = rule.clause;
    line.points = line.uncapped = points;
    return line;
}

SheetLine lineOf(const Fact& fact, const SchemeRule& rule) {
    SheetLine line = lineOf(rule, rule.effective() * fact.days);
    line.ref = fact.ref;
    line.event = fact.event;
    line.date = fact.date;
    line.to = fact.to;
    line.days = fact.days;
    line.limit = fact.limit;
    line.matter = fact.matter;
    return line;
}

SheetLine lineOf(const ScoreEntry& entry, const SchemeRule& rule) {
    SheetLine line = lineOf(rule, entry.points.value_or(rule.effective()));
    line.ref = entry.ref;
    line.event = entry.uuid;
    line.date = line.to = entry.date;
    line.matter = entry.matter;
    line.reason = entry.reason;
    return line;
}

SheetLine lineOf(const ScoreAdjustment& adjustment) {
    SheetLine line;
    line.rule = adjustmentCode;
    line.points = line.uncapped = adjustment.points;
    line.event = adjustment.uuid;
    line.date = line.to = adjustment.date;
    line.reason = adjustment.reason;
    return line;
}

/// An accepted objection (采纳异议) is an entry under a computed rule: it takes the line of its matter back, before the caps, and
/// never beyond nothing. The line stays and says why.
void takeBack(std::vector<SheetLine>& lines, const ScoreEntry& entry, const SchemeRule& rule) {
    Points left = entry.points.value_or(Points());
    for (SheetLine& line : lines) {
        if (line.rule != rule.code || line.matter != entry.matter || line.points >= Points() || left <= Points())
            continue;
        const Points given = std::min(left, -line.points);
        line.points += given;
        line.uncapped = line.points;
        line.reason = entry.reason;
        left = left - given;
    }
}

class Scorer {
public:
    Scorer(const ScoreInput& input, const Scheme& scheme, const Calendar& calendar)
        : m_input(input), m_scheme(scheme), m_calendar(calendar) {}

    QuarterSheet sheet() {
        gather();
        QuarterSheet sheet;
        sheet.quarter = m_input.quarter;
        sheet.asOf = std::min(m_input.asOf, m_input.quarter.last());
        sheet.scheme = m_scheme.name;
        sheet.version = m_scheme.version;
        sheet.status = m_input.status;
        for (const SchemeComponent& component : m_scheme.components)
            if (missing(component))
                sheet.missing << component.name;
        std::map<std::pair<int, QString>, std::vector<Standing>> groups; // by the office's order of groups
        for (const Group& group : m_input.groups)
            groups[{group.order, group.name}];
        for (const Department& department : m_input.departments)
            if (appears(department))
                groups[{orderOf(department.body.groupName), department.body.groupName}].push_back(stand(department));
        for (auto& [key, standings] : groups)
            if (!standings.empty())
                sheet.groups.push_back(rankGroup(key.second, rankedGroup(key.second), std::move(standings), m_scheme));
        return sheet;
    }

private:
    void gather();
    [[nodiscard]] Standing stand(const Department& department) const;
    [[nodiscard]] SheetUnit total(const Department& department) const;
    void addMarks(SheetUnit& unit, const std::vector<SheetLine>& lines, Points& sum, int& weights) const;
    [[nodiscard]] const Group* groupOf(const QString& name) const {
        const auto found =
            std::find_if(m_input.groups.begin(), m_input.groups.end(), [&](const Group& group) { return group.name == name; });
        return found == m_input.groups.end() ? nullptr : &*found;
    }
    [[nodiscard]] int orderOf(const QString& name) const { return groupOf(name) ? groupOf(name)->order : std::numeric_limits<int>::max(); }
    [[nodiscard]] bool rankedGroup(const QString& name) const { return groupOf(name) && groupOf(name)->ranked; }
    [[nodiscard]] bool appears(const Department& department) const {
        return aliveDays(department, true) > 0 || m_lines.contains(department.id.value());
    }
    [[nodiscard]] bool missing(const SchemeComponent& component) const {
        return component.kind == ComponentKind::Marks && !m_marked.contains(component.code);
    }
    /// Days, or working days, of the quarter on which the unit existed.
    [[nodiscard]] int aliveDays(const Department& department, bool calendarDays) const {
        const QDate from =
            department.body.validFrom.isValid() ? std::max(department.body.validFrom, m_input.quarter.first()) : m_input.quarter.first();
        const QDate to = std::min(department.body.validTo.value_or(m_input.quarter.last()), m_input.quarter.last());
        if (to < from)
            return 0;
        return calendarDays ? static_cast<int>(from.daysTo(to)) + 1 : m_calendar.workdaysBetween(from.addDays(-1), to);
    }

    const ScoreInput& m_input;
    const Scheme& m_scheme;
    const Calendar& m_calendar;
    QHash<qint64, std::vector<SheetLine>> m_lines; ///< by unit, in order of their days
    QHash<qint64, QHash<QString, Points>> m_marks;
    QHash<QString, int> m_marked; ///< component -> how many units have a mark
};

void Scorer::gather() {
    QHash<qint64, QString> groupNames;
    for (const Department& department : m_input.departments)
        groupNames.insert(department.id.value(), department.body.groupName);
    for (const Fact& fact : m_input.facts)
        if (const SchemeRule* rule = ruleFor(fact.trigger, groupNames.value(fact.unit.value()), m_scheme))
            m_lines[fact.unit.value()].push_back(lineOf(fact, *rule));
    for (const ScoreEntry& entry : m_input.entries) {
        const SchemeRule* rule = m_scheme.rule(entry.rule);
        if (rule && rule->trigger != Trigger::Entry)
            takeBack(m_lines[entry.unit.value()], entry, *rule);
        else if (rule && rule->appliesTo(groupNames.value(entry.unit.value())))
            m_lines[entry.unit.value()].push_back(lineOf(entry, *rule));
    }
    for (auto& lines : m_lines) {
        std::stable_sort(lines.begin(), lines.end(), [](const SheetLine& a, const SheetLine& b) { return a.date < b.date; });
        applyCaps(lines, m_scheme);
    }
    for (const ScoreAdjustment& adjustment : m_input.adjustments)
        m_lines[adjustment.unit.value()].push_back(lineOf(adjustment));
    for (const ComponentMark& mark : m_input.marks) {
        m_marks[mark.unit.value()].insert(mark.component, mark.mark);
        ++m_marked[mark.component];
    }
}

Standing Scorer::stand(const Department& department) const {
    const int alive = aliveDays(department, false);
    const int all = m_calendar.workdaysBetween(m_input.quarter.first().addDays(-1), m_input.quarter.last());
    const bool merged =
        department.body.validTo && *department.body.validTo < m_input.quarter.last() && !department.body.successorCode.isEmpty();
    return {total(department), alive > 0 && 2 * alive >= all && !merged, department.body.order};
}

void Scorer::addMarks(SheetUnit& unit, const std::vector<SheetLine>& lines, Points& sum, int& weights) const {
    Points deducted;
    for (const SheetLine& line : lines)
        if (line.rule != adjustmentCode && line.points < Points())
            deducted += line.points;
    const auto& marks = m_marks.value(unit.id.value());
    for (const SchemeComponent& component : m_scheme.components) {
        SheetComponent shown{component.code, component.name, std::nullopt};
        std::optional<Points> held;
        if (component.kind == ComponentKind::Deductions)
            held = std::max(component.maximum + deducted, component.floor);
        else if (marks.contains(component.code))
            held = marks.value(component.code);
        if (held)
            shown.points = held->scaled(component.weight * 100, component.maximum.value());
        if (!missing(component)) {
            weights += component.weight;
            sum += shown.points.value_or(Points());
            unit.incomplete = unit.incomplete || !held;
        }
        unit.components.push_back(shown);
    }
}

SheetUnit Scorer::total(const Department& department) const {
    SheetUnit unit;
    unit.id = department.id;
    unit.code = department.body.code;
    unit.name = department.body.name;
    unit.shortName = department.body.shortName;
    unit.matters = m_input.matters.value(unit.id.value());
    unit.few = unit.matters < m_scheme.fewMatters;
    unit.lines = m_lines.value(unit.id.value());
    Points sum, bonus, adjusted;
    int weights = 0;
    addMarks(unit, unit.lines, sum, weights);
    bool adjustment = false;
    for (const SheetLine& line : unit.lines) {
        adjustment = adjustment || line.rule == adjustmentCode;
        (line.rule == adjustmentCode ? adjusted : bonus) += line.rule == adjustmentCode || line.points > Points() ? line.points : Points();
    }
    bonus = std::min(bonus, m_scheme.bonusMaximum);
    if (weights < 100)
        sum = sum.scaled(100, weights);
    unit.points = sum + bonus + adjusted;
    if (bonus > Points())
        unit.components.push_back({bonusCode, QStringLiteral("加分"), bonus});
    if (adjustment)
        unit.components.push_back({adjustmentCode, QStringLiteral("调整"), adjusted});
    return unit;
}

} // namespace

QuarterSheet score(const ScoreInput& input, const Scheme& scheme, const Calendar& calendar) {
    return Scorer(input, scheme, calendar).sheet();
}

void compare(QuarterSheet& sheet, const QuarterSheet& previous) {
    for (SheetGroup& group : sheet.groups) {
        if (const SheetGroup* last = previous.group(group.name); last && last->figures.count > 0 && group.figures.count > 0)
            group.change = SheetFigures{group.figures.count - last->figures.count, group.figures.average - last->figures.average,
                                        group.figures.highest - last->figures.highest, group.figures.lowest - last->figures.lowest};
        for (SheetUnit& unit : group.units)
            if (const SheetUnit* last = previous.unit(unit.code))
                unit.change = unit.points - last->points;
    }
}

} // namespace duban
