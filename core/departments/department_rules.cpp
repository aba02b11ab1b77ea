#include "departments/department_rules.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace duban {

namespace {

bool meet(const DepartmentDraft& a, const DepartmentDraft& b) {
    const auto endsBefore = [](const DepartmentDraft& first, const DepartmentDraft& second) {
        return first.validTo && second.validFrom.isValid() && *first.validTo < second.validFrom;
    };
    return !endsBefore(a, b) && !endsBefore(b, a);
}

QString title(const DepartmentDraft& unit) { return unit.code + QLatin1Char(' ') + unit.name; }

Result<> checkUnit(const DepartmentDraft& unit) {
    if (unit.code.isEmpty())
        return invalidError("departments.code_empty", QT_TRANSLATE_NOOP("errors", "“%1” has no code; give it a short one, such as ZF02."),
                            {unit.name}, "code");
    if (unit.name.isEmpty())
        return invalidError("departments.name_empty", QT_TRANSLATE_NOOP("errors", "The unit %1 has no name; enter its full name."),
                            {unit.code}, "name");
    if (unit.validTo && unit.validFrom.isValid() && *unit.validTo < unit.validFrom)
        return invalidError("departments.ends_before_start",
                            QT_TRANSLATE_NOOP("errors", "%1: the last day %2 is before the first day %3; correct one of them."),
                            {title(unit), unit.validTo->toString(Qt::ISODate), unit.validFrom.toString(Qt::ISODate)}, "validTo");
    if (!unit.successorCode.isEmpty() && !unit.validTo)
        return invalidError(
            "departments.successor_without_end",
            QT_TRANSLATE_NOOP("errors", "%1 has the successor %2 but no last day; enter the last day or remove the successor."),
            {title(unit), unit.successorCode}, "validTo");
    return {};
}

Result<> checkNames(const std::vector<DepartmentDraft>& units) {
    QHash<QString, std::vector<std::size_t>> owners;
    for (std::size_t i = 0; i < units.size(); ++i) {
        QStringList names = units[i].aliases;
        names << units[i].name << units[i].shortName;
        for (const QString& name : std::as_const(names)) {
            std::vector<std::size_t>& known = owners[matchKey(name)];
            for (const std::size_t other : known)
                if (other != i && meet(units[i], units[other]))
                    return conflictError("departments.name_taken",
                                         QT_TRANSLATE_NOOP("errors", "“%1” would mean both %2 and %3, which exist at the same time; give "
                                                                     "one of them another name, or end the other one first."),
                                         {name, title(units[other]), title(units[i])}, "name");
            known.push_back(i);
        }
    }
    return {};
}

Result<> checkSuccessors(const std::vector<DepartmentDraft>& units) {
    QHash<QString, QString> next;
    for (const DepartmentDraft& unit : units)
        next.insert(unit.code, unit.successorCode);
    for (const DepartmentDraft& unit : units) {
        if (!unit.successorCode.isEmpty() && !next.contains(unit.successorCode))
            return notFoundError(
                "departments.unknown_successor",
                QT_TRANSLATE_NOOP("errors", "%1: no unit has the code “%2”; correct the successor or add that unit first."),
                {title(unit), unit.successorCode}, "successorCode");
        QSet<QString> seen;
        for (QString code = unit.code; !code.isEmpty(); code = next.value(code)) {
            if (seen.contains(code))
                return ruleError("departments.successor_loop",
                                 QT_TRANSLATE_NOOP("errors", "%1: the successors lead in a circle through %2; name a unit that goes on."),
                                 {title(unit), code}, "successorCode");
            seen.insert(code);
        }
    }
    return {};
}

} // namespace

QString ungroupedName() { return QStringLiteral("未分组"); }

DepartmentDraft tidied(const DepartmentDraft& draft) {
    DepartmentDraft unit = draft;
    unit.code = cleanText(draft.code);
    unit.name = cleanText(draft.name);
    unit.shortName = cleanText(draft.shortName).isEmpty() ? unit.name : cleanText(draft.shortName);
    unit.groupName = cleanText(draft.groupName).isEmpty() ? ungroupedName() : cleanText(draft.groupName);
    unit.successorCode = cleanText(draft.successorCode);
    unit.aliases.clear();
    for (const QString& alias : draft.aliases)
        if (const QString text = cleanText(alias); !text.isEmpty() && !unit.aliases.contains(text))
            unit.aliases << text;
    return unit;
}

Result<> checkUnits(const std::vector<DepartmentDraft>& units) {
    QHash<QString, QString> nameOfCode;
    for (const DepartmentDraft& unit : units) {
        if (auto checked = checkUnit(unit); !checked)
            return checked;
        if (nameOfCode.contains(unit.code))
            return conflictError("departments.code_taken",
                                 QT_TRANSLATE_NOOP("errors", "The code %1 already belongs to %2; give “%3” a code of its own."),
                                 {unit.code, nameOfCode.value(unit.code), unit.name}, "code");
        nameOfCode.insert(unit.code, unit.name);
    }
    if (auto checked = checkNames(units); !checked)
        return checked;
    return checkSuccessors(units);
}

} // namespace duban
