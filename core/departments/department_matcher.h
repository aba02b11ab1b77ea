// Finds the unit a text means (按全称、简称或别名认单位): by equal keys only, never by guess.
#pragma once

#include "departments/department.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <variant>
#include <vector>

namespace duban {

/// The one unit that is meant; `named` differs from `department` when the named unit has ended and its successor answers.
struct DepartmentFound {
    Department department;
    QString namedCode;
};
struct DepartmentUnknown {};
/// The unit has ended without a successor; last is its last day.
struct DepartmentEnded {
    QString name;
    QDate last;
};
/// The text is a name of several units; candidates are "code name".
struct DepartmentAmbiguous {
    QStringList candidates;
};
using DepartmentMatch = std::variant<DepartmentFound, DepartmentUnknown, DepartmentEnded, DepartmentAmbiguous>;

/// Built once from a list; a copy is independent of the store it came from.
class DepartmentMatcher {
public:
    DepartmentMatcher() = default;
    explicit DepartmentMatcher(std::vector<Department> departments);

    /// text is compared by matchKey() with every name, short name and alias (codes too). onDate decides between units of
    /// one name that existed at different times and follows successors; an invalid date means "after every change".
    [[nodiscard]] DepartmentMatch match(const QString& text, QDate onDate) const;
    [[nodiscard]] const Department* byCode(const QString& code) const;
    [[nodiscard]] const std::vector<Department>& departments() const { return m_departments; }

private:
    [[nodiscard]] const Department* answering(const Department* named, QDate onDate) const;

    std::vector<Department> m_departments;
    QHash<QString, int> m_byCode;
    QHash<QString, std::vector<int>> m_byKey;
};

} // namespace duban
