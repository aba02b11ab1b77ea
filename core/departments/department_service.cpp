#include "departments/department_service.h"

#include "base/text.h"
#include "departments/department_csv.h"
#include "departments/department_rules.h"
#include "departments/department_store.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace duban {

namespace {

Error unknownUnit(const QString& code) {
    return notFoundError("departments.unknown_code",
                         QT_TRANSLATE_NOOP("errors", "No unit has the code “%1”; look it up on the page of departments."), {code}, "unit");
}

std::vector<DepartmentDraft> draftsOf(const std::vector<Department>& departments) {
    std::vector<DepartmentDraft> drafts;
    drafts.reserve(departments.size());
    for (const Department& department : departments)
        drafts.push_back(department.body);
    return drafts;
}

// Every name the list gives to a unit, with that unit's code: an earlier name moves only when the list says so.
QHash<QString, QString> namesOf(const std::vector<DepartmentDraft>& listed) {
    QHash<QString, QString> owner;
    for (const DepartmentDraft& unit : listed) {
        QStringList names = unit.aliases;
        names << unit.name << unit.shortName;
        for (const QString& name : std::as_const(names))
            owner.insert(matchKey(name), unit.code);
    }
    return owner;
}

DepartmentDraft merged(const DepartmentDraft& before, DepartmentDraft listed, const QHash<QString, QString>& owner) {
    QStringList earlier = before.aliases;
    earlier << before.name << before.shortName;
    for (const QString& name : std::as_const(earlier))
        if (!owner.contains(matchKey(name)))
            listed.aliases << name;
    listed.aliases.removeDuplicates();
    return listed;
}

// The id of a group by its name, making it at the end of the list when it is new.
class Groups {
public:
    Groups(DepartmentStore& store, std::vector<Group> known) : m_store(store), m_known(std::move(known)) {}
    Result<GroupId> idOf(Transaction& tx, const QString& name) {
        int order = 0;
        for (const Group& group : m_known) {
            if (group.name == name)
                return group.id;
            order = std::max(order, group.order);
        }
        Group group{GroupId(0), name, order + 1, name != ungroupedName()};
        auto id = m_store.addGroup(tx, group);
        if (!id)
            return id.error();
        group.id = *id;
        m_known.push_back(group);
        return group.id;
    }

private:
    DepartmentStore& m_store;
    std::vector<Group> m_known;
};

} // namespace

Result<std::vector<Group>> DepartmentService::groups() { return DepartmentStore(m_office.database()).groups(); }

Result<std::vector<Department>> DepartmentService::all() { return DepartmentStore(m_office.database()).all(); }

Result<DepartmentMatcher> DepartmentService::matcher() {
    auto departments = all();
    if (!departments)
        return departments.error();
    return DepartmentMatcher(*std::move(departments));
}

Result<> DepartmentService::write(const std::vector<Department>& changed, const std::vector<DepartmentDraft>& added, const Actor& actor,
                                  const AuditNote& note) {
    DepartmentStore store(m_office.database());
    Transaction tx(m_office.database());
    if (auto begun = tx.begin(); !begun)
        return begun;
    auto known = store.groups();
    if (!known)
        return known.error();
    Groups groups(store, *std::move(known));
    for (const Department& department : changed) {
        auto group = groups.idOf(tx, department.body.groupName);
        if (!group)
            return group.error();
        if (auto saved = store.save(tx, department, *group); !saved)
            return saved;
    }
    for (const DepartmentDraft& draft : added) {
        auto group = groups.idOf(tx, draft.groupName);
        if (!group)
            return group.error();
        if (auto id = store.add(tx, draft, *group); !id)
            return id.error();
    }
    if (auto noted = tx.record(actor, note, m_office.nowUtc()); !noted)
        return noted;
    if (auto committed = tx.commit(); !committed)
        return committed;
    m_office.changes().publish({{ChangeKind::Departments}, {}, {}});
    return {};
}

Result<int> DepartmentService::importCsv(const QByteArray& csv, const Actor& actor, QDate on) {
    auto parsed = parseDepartmentCsv(csv);
    auto present = all();
    if (!parsed || !present)
        return parsed ? present.error() : parsed.error();
    for (DepartmentDraft& unit : *parsed)
        unit = tidied(unit);
    const QHash<QString, QString> owner = namesOf(*parsed);
    std::vector<DepartmentDraft> whole = draftsOf(*present);
    std::vector<Department> changed;
    std::vector<DepartmentDraft> added;
    for (const DepartmentDraft& unit : *parsed) {
        const auto known =
            std::find_if(present->begin(), present->end(), [&](const Department& department) { return department.body.code == unit.code; });
        if (known == present->end()) {
            added.push_back(unit);
            whole.push_back(unit);
        } else if (DepartmentDraft body = merged(known->body, unit, owner); body != known->body) {
            changed.push_back({known->id, body, known->version});
            whole[static_cast<std::size_t>(known - present->begin())] = std::move(body);
        }
    }
    const int count = static_cast<int>(changed.size() + added.size());
    if (count == 0)
        return 0;
    if (auto checked = checkUnits(whole); !checked)
        return checked.error();
    const AuditNote note{QStringLiteral("departments.import"), QString::number(count), on.toString(Qt::ISODate)};
    if (auto written = write(changed, added, actor, note); !written)
        return written.error();
    return count;
}

Result<DepartmentId> DepartmentService::add(const DepartmentDraft& draft, const Actor& actor, QDate on) {
    auto present = all();
    if (!present)
        return present.error();
    DepartmentDraft unit = tidied(draft);
    std::vector<DepartmentDraft> whole = draftsOf(*present);
    if (unit.order <= 0)
        for (const DepartmentDraft& other : whole)
            unit.order = std::max(unit.order, other.order + 1);
    unit.order = std::max(unit.order, 1);
    whole.push_back(unit);
    if (auto checked = checkUnits(whole); !checked)
        return checked.error();
    const AuditNote note{QStringLiteral("department.add"), unit.name, on.toString(Qt::ISODate)};
    if (auto written = write({}, {unit}, actor, note); !written)
        return written.error();
    auto now = matcher();
    if (!now)
        return now.error();
    return now->byCode(unit.code)->id;
}

Result<> DepartmentService::change(const QString& code, const Actor& actor, const AuditNote& note,
                                   const std::function<Result<>(Department&)>& edit) {
    auto present = all();
    if (!present)
        return present.error();
    const auto known =
        std::find_if(present->begin(), present->end(), [&](const Department& department) { return department.body.code == code; });
    if (known == present->end())
        return unknownUnit(code);
    Department changed = *known;
    if (auto edited = edit(changed); !edited)
        return edited;
    changed.body = tidied(changed.body);
    std::vector<DepartmentDraft> whole = draftsOf(*present);
    whole[static_cast<std::size_t>(known - present->begin())] = changed.body;
    if (auto checked = checkUnits(whole); !checked)
        return checked;
    return write({changed}, {}, actor, {note.action, known->body.name, note.reason});
}

Result<> DepartmentService::rename(const QString& code, const QString& name, const QString& shortName, const Actor& actor, QDate on) {
    return change(code, actor, {QStringLiteral("department.rename"), {}, on.toString(Qt::ISODate)}, [&](Department& unit) -> Result<> {
        for (const QString& old : {unit.body.name, unit.body.shortName})
            if (!unit.body.aliases.contains(old))
                unit.body.aliases << old;
        unit.body.name = name;
        unit.body.shortName = shortName;
        return {};
    });
}

Result<> DepartmentService::end(const QString& code, QDate last, const QString& successor, const Actor& actor, QDate on) {
    auto units = matcher();
    if (!units)
        return units.error();
    return change(code, actor, {QStringLiteral("department.end"), {}, on.toString(Qt::ISODate)}, [&](Department& unit) -> Result<> {
        if (!last.isValid())
            return invalidError("departments.end_needs_day",
                                QT_TRANSLATE_NOOP("errors", "State the last day of %1, as in the decision that ends it."), {unit.body.name},
                                "validTo");
        if (unit.body.validTo)
            return ruleError("departments.already_ended",
                             QT_TRANSLATE_NOOP("errors", "%1 already ended on %2; correct that through the list of units (CSV)."),
                             {unit.body.name, unit.body.validTo->toString(Qt::ISODate)}, "validTo");
        const Department* next = units->byCode(successor);
        if (next != nullptr && next->id != unit.id && unit.aliveOn(last) && !next->aliveOn(last.addDays(1)))
            return ruleError("departments.successor_not_there",
                             QT_TRANSLATE_NOOP("errors", "%1 does not exist on %2 and cannot carry on the work; name another successor."),
                             {next->body.name, last.addDays(1).toString(Qt::ISODate)}, "successorCode");
        unit.body.validTo = last;
        unit.body.successorCode = successor;
        return {};
    });
}

} // namespace duban
