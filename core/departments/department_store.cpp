#include "departments/department_store.h"

#include "store/row.h"

namespace duban {

namespace {

// "Always existed" is the empty text: the column is part of the unit's statement and never NULL.
QString fromText(QDate from) { return from.isValid() ? from.toString(Qt::ISODate) : QString(); }

void bindBody(Query& query, const DepartmentDraft& body, GroupId group) {
    query.bind(":name", body.name).bind(":short_name", body.shortName).bind(":group_id", group).bind(":position", body.order);
    query.bind(":aliases", listText(body.aliases)).bind(":valid_from", fromText(body.validFrom)).bind(":valid_to", body.validTo);
    query.bind(":successor_code", body.successorCode);
}

Result<Department> readDepartment(const Query& row) {
    Department department{DepartmentId(row.integer(0)), {}, static_cast<int>(row.integer(10))};
    DepartmentDraft& body = department.body;
    body.code = row.text(1);
    body.name = row.text(2);
    body.shortName = row.text(3);
    body.groupName = row.text(4);
    body.order = static_cast<int>(row.integer(5));
    const auto aliases = textList(row.text(6));
    if (!aliases)
        return badCell("department", row.integer(0), "aliases");
    body.aliases = *aliases;
    body.validFrom = row.date(7);
    if (!body.validFrom.isValid() && !row.text(7).isEmpty())
        return badCell("department", row.integer(0), "valid_from");
    body.validTo = row.optionalDate(8);
    if (!body.validTo && !row.isNull(8))
        return badCell("department", row.integer(0), "valid_to");
    body.successorCode = row.text(9);
    return department;
}

} // namespace

Result<std::vector<Group>> DepartmentStore::groups() {
    Query query = m_database.query("departments/groups");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<Group> groups;
    while (query.next())
        groups.push_back({GroupId(query.integer(0)), query.text(1), static_cast<int>(query.integer(2)), query.flag(3)});
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return groups;
}

Result<std::vector<Department>> DepartmentStore::all() {
    Query query = m_database.query("departments/departments");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<Department> departments;
    while (query.next()) {
        auto department = readDepartment(query);
        if (!department)
            return department.error();
        departments.push_back(*std::move(department));
    }
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return departments;
}

Result<GroupId> DepartmentStore::addGroup(Transaction& tx, const Group& group) {
    Query add = m_database.query("departments/add_department_group");
    add.bind(":uuid", newUuid()).bind(":name", group.name).bind(":position", group.order).bind(":ranked", group.ranked);
    auto id = tx.write(std::move(add), "department_group");
    if (!id)
        return id.error();
    return GroupId(*id);
}

Result<DepartmentId> DepartmentStore::add(Transaction& tx, const DepartmentDraft& draft, GroupId group) {
    Query add = m_database.query("departments/add_department");
    add.bind(":uuid", newUuid()).bind(":code", draft.code).bind(":version", 1);
    bindBody(add, draft, group);
    auto id = tx.write(std::move(add), "department");
    if (!id)
        return id.error();
    return DepartmentId(*id);
}

Result<> DepartmentStore::save(Transaction& tx, const Department& department, GroupId group) {
    Query set = m_database.query("departments/set_department");
    set.bind(":id", department.id).bind(":version", department.version);
    bindBody(set, department.body, group);
    if (auto written = tx.write(std::move(set), "department"); !written)
        return written.error();
    return {};
}

} // namespace duban
