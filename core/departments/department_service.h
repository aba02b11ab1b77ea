// Units and groups as a clerk keeps them: take in a list, add, rename, end with a successor.
#pragma once

#include "departments/department_matcher.h"
#include "office/office.h"

#include <functional>

namespace duban {

class DepartmentService {
public:
    explicit DepartmentService(Office& office) : m_office(office) {}

    Result<std::vector<Group>> groups();
    Result<std::vector<Department>> all();
    Result<DepartmentMatcher> matcher();
    /// All or nothing; a code that exists already is updated and keeps its earlier names as aliases unless the list gives
    /// them to another unit. Returns how many units were added or changed.
    Result<int> importCsv(const QByteArray& csv, const Actor& actor, QDate on);
    /// Stands at the end of its group unless draft.order says otherwise; a group that is not known yet is made.
    Result<DepartmentId> add(const DepartmentDraft& draft, const Actor& actor, QDate on);
    /// The old name stays as an alias, so that older papers are still understood.
    Result<> rename(const QString& code, const QString& name, const QString& shortName, const Actor& actor, QDate on);
    /// The unit's last day and who answers afterwards; successor empty = nobody.
    Result<> end(const QString& code, QDate last, const QString& successor, const Actor& actor, QDate on);

private:
    Result<> change(const QString& code, const Actor& actor, const AuditNote& note, const std::function<Result<>(Department&)>& edit);
    Result<> write(const std::vector<Department>& changed, const std::vector<DepartmentDraft>& added, const Actor& actor,
                   const AuditNote& note);
    Office& m_office;
};

} // namespace duban
