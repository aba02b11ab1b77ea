// The only SQL of the departments wing (部门名录).
#pragma once

#include "departments/department.h"
#include "store/database.h"
#include "store/transaction.h"

namespace duban {

class DepartmentStore {
public:
    explicit DepartmentStore(Database& database) : m_database(database) {}
    Result<std::vector<Group>> groups();
    Result<std::vector<Department>> all(); ///< in 机构序列, ended ones included
    Result<GroupId> addGroup(Transaction& tx, const Group& group);
    Result<DepartmentId> add(Transaction& tx, const DepartmentDraft& draft, GroupId group);
    Result<> save(Transaction& tx, const Department& department, GroupId group); ///< Conflict if changed meanwhile

private:
    Database& m_database;
};

} // namespace duban
