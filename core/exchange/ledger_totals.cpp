#include "exchange/ledger_totals.h"

#include <QSet>

#include <algorithm>

namespace duban {

namespace {

using Table = std::vector<std::pair<QString, LedgerCounts>>;

LedgerCounts& entry(Table& table, const QString& name) {
    const auto place = std::find_if(table.begin(), table.end(), [&](const auto& line) { return line.first == name; });
    if (place != table.end())
        return place->second;
    table.emplace_back(name, LedgerCounts());
    return table.back().second;
}

class Counter {
public:
    void count(LedgerCounts& counts, const QString& table, const LedgerRow& row) {
        ++counts.dataRows;
        if (row.status == LedgerRowStatus::Rejected) {
            ++counts.rejected;
            return;
        }
        ++counts.accepted;
        counts.closed += row.values.closed ? 1 : 0;
        const QString slip = row.values.slip ? row.values.slip->text() : QStringLiteral("%1!%2").arg(row.sheet).arg(row.row);
        const QString key = table + QLatin1Char('\n') + slip;
        if (!m_slips.contains(key)) {
            m_slips.insert(key);
            ++counts.slips;
        }
    }

private:
    QSet<QString> m_slips;
};

} // namespace

LedgerTotals totalsOf(const LedgerReading& reading, const DepartmentMatcher& departments, const QStringList& categories) {
    LedgerTotals totals;
    for (const LedgerSheet& sheet : reading.sheets)
        if (sheet.isLedger)
            entry(totals.bySheet, sheet.name);
    for (const Department& department : departments.departments())
        if (!department.body.groupName.isEmpty())
            entry(totals.byGroup, department.body.groupName);
    for (const QString& category : categories)
        entry(totals.byCategory, category);
    Counter counter;
    for (const LedgerRow& row : reading.rows) {
        counter.count(totals.overall, QString(), row);
        counter.count(entry(totals.bySheet, row.sheet), QStringLiteral("sheet ") + row.sheet, row);
        if (row.status == LedgerRowStatus::Rejected)
            continue;
        const Department* department = departments.byCode(row.values.department);
        if (department && !department->body.groupName.isEmpty())
            counter.count(entry(totals.byGroup, department->body.groupName), QStringLiteral("group ") + department->body.groupName, row);
        if (!row.values.category.isEmpty())
            counter.count(entry(totals.byCategory, row.values.category), QStringLiteral("category ") + row.values.category, row);
        counter.count(entry(totals.byDepartment, row.values.department), QStringLiteral("unit ") + row.values.department, row);
    }
    std::sort(totals.byDepartment.begin(), totals.byDepartment.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    return totals;
}

} // namespace duban
