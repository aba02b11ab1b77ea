#include "exchange/ledger_json.h"

#include "exchange/workbook.h"

namespace duban {

namespace {

QJsonValue dateJson(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null); }

QJsonArray textsJson(const QStringList& texts) { return QJsonArray::fromStringList(texts); }

QJsonValue slipJson(const std::optional<SlipNumber>& slip) {
    if (!slip)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("prefix"), slip->prefix},
                       {QStringLiteral("year"), slip->year},
                       {QStringLiteral("number"), slip->number},
                       {QStringLiteral("text"), slip->text()}};
}

QJsonValue deadlineJson(const std::optional<LedgerDeadline>& deadline) {
    if (!deadline)
        return QJsonValue::Null;
    QJsonObject object{{QStringLiteral("kind"), deadline->workdays ? QStringLiteral("workdays") : QStringLiteral("date")},
                       {QStringLiteral("due"), dateJson(deadline->due)}};
    if (deadline->workdays)
        object.insert(QStringLiteral("workdays"), *deadline->workdays);
    return object;
}

QJsonArray changesJson(const std::vector<LedgerChange>& changes) {
    QJsonArray array;
    for (const LedgerChange& change : changes)
        array.append(QJsonObject{{QStringLiteral("field"), change.field},
                                 {QStringLiteral("old"), change.before},
                                 {QStringLiteral("new"), change.after},
                                 {QStringLiteral("takeable"), change.takeable}});
    return array;
}

enum class Detail { Full, Short };

QJsonObject countsJson(const LedgerCounts& counts, Detail detail) {
    QJsonObject object{{QStringLiteral("accepted"), counts.accepted},
                       {QStringLiteral("closed"), counts.closed},
                       {QStringLiteral("open"), counts.accepted - counts.closed}};
    // four decimals, half away from zero, computed in integers
    const int rate = counts.accepted > 0 ? (20000 * counts.closed + counts.accepted) / (2 * counts.accepted) : 0;
    object.insert(QStringLiteral("closure_rate"), counts.accepted > 0 ? QJsonValue(rate / 10000.0) : QJsonValue(QJsonValue::Null));
    if (detail == Detail::Full) {
        object.insert(QStringLiteral("data_rows"), counts.dataRows);
        object.insert(QStringLiteral("rejected"), counts.rejected);
        object.insert(QStringLiteral("slips"), counts.slips);
    }
    return object;
}

QJsonObject tableJson(const std::vector<std::pair<QString, LedgerCounts>>& table, Detail detail) {
    QJsonObject object;
    for (const auto& [name, counts] : table)
        object.insert(name, countsJson(counts, detail));
    return object;
}

} // namespace

QJsonObject toJson(const LedgerValues& values) {
    return {
        {QStringLiteral("seq"), values.seq ? QJsonValue(*values.seq) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("slip_no"), slipJson(values.slip)},
        {QStringLiteral("issued_on"), dateJson(values.issuedOn)},
        {QStringLiteral("source"), values.source},
        {QStringLiteral("department"), values.department},
        {QStringLiteral("department_name"), values.departmentName},
        {QStringLiteral("co_departments"), textsJson(values.coDepartments)},
        {QStringLiteral("category"), values.category},
        {QStringLiteral("problem"), values.problem},
        {QStringLiteral("requirement"), values.requirement},
        {QStringLiteral("deadline"), deadlineJson(values.deadline)},
        {QStringLiteral("leader"), values.leader},
        {QStringLiteral("person"), values.person},
        {QStringLiteral("measures"), textsJson(values.measures)},
        {QStringLiteral("progress"), values.progress},
        {QStringLiteral("completed_on"), dateJson(values.completedOn)},
        {QStringLiteral("closed"), values.closed},
        {QStringLiteral("closed_on"), dateJson(values.closedOn)},
        {QStringLiteral("remark"), values.remark},
    };
}

QJsonObject toJson(const LedgerError& error) {
    QJsonObject object{{QStringLiteral("kind"), wordOf(error.kind)},
                       {QStringLiteral("sheet"), error.sheet},
                       {QStringLiteral("cell"), error.cell},
                       {QStringLiteral("column"), error.column},
                       {QStringLiteral("value"), error.value.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(error.value)}};
    if (!error.candidates.isEmpty())
        object.insert(QStringLiteral("candidates"), textsJson(error.candidates));
    return object;
}

QJsonObject toJson(const LedgerRow& row) {
    QJsonObject object{
        {QStringLiteral("sheet"), row.sheet}, {QStringLiteral("row"), row.row}, {QStringLiteral("status"), wordOf(row.status)}};
    if (row.status != LedgerRowStatus::Rejected) {
        object.insert(QStringLiteral("values"), toJson(row.values));
        if (row.status == LedgerRowStatus::Changed)
            object.insert(QStringLiteral("changes"), changesJson(row.changes));
        return object;
    }
    QJsonArray errors;
    for (const LedgerError& error : row.errors)
        errors.append(toJson(error));
    object.insert(QStringLiteral("errors"), errors);
    return object;
}

QJsonObject toJson(const LedgerSheet& sheet) {
    QJsonObject object{{QStringLiteral("sheet"), sheet.name},
                       {QStringLiteral("kind"), sheet.isLedger ? QStringLiteral("ledger") : QStringLiteral("not_a_ledger")}};
    if (!sheet.isLedger)
        return object;
    QJsonArray headerRows;
    for (const int row : sheet.headerRows)
        headerRows.append(row);
    QJsonObject columns;
    for (auto column = sheet.columns.cbegin(); column != sheet.columns.cend(); ++column)
        columns.insert(wordOf(column.key()), column.value());
    const auto rowJson = [](int row) { return row > 0 ? QJsonValue(row) : QJsonValue(QJsonValue::Null); };
    object.insert(QStringLiteral("title_row"), rowJson(sheet.titleRow));
    object.insert(QStringLiteral("header_rows"), headerRows);
    object.insert(QStringLiteral("first_data_row"), rowJson(sheet.firstDataRow));
    object.insert(QStringLiteral("last_data_row"), rowJson(sheet.lastDataRow));
    object.insert(QStringLiteral("data_rows"), sheet.dataRows);
    object.insert(QStringLiteral("hidden_columns"), textsJson(sheet.hiddenColumns));
    object.insert(QStringLiteral("columns"), columns);
    return object;
}

QJsonObject toJson(const IgnoredRow& row) {
    return {{QStringLiteral("sheet"), row.sheet}, {QStringLiteral("row"), row.row}, {QStringLiteral("reason"), row.reason}};
}

QJsonObject toJson(const LedgerTotals& totals) {
    return {{QStringLiteral("overall"), countsJson(totals.overall, Detail::Full)},
            {QStringLiteral("by_quarter"), tableJson(totals.bySheet, Detail::Full)},
            {QStringLiteral("by_group"), tableJson(totals.byGroup, Detail::Short)},
            {QStringLiteral("by_category"), tableJson(totals.byCategory, Detail::Short)},
            {QStringLiteral("by_department"), tableJson(totals.byDepartment, Detail::Short)}};
}

} // namespace duban
