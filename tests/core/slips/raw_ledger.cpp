#include "core/slips/raw_ledger.h"

#include "base/text.h"

#include <catch2/catch.hpp>

#include <QSqlError>
#include <QSqlQuery>

namespace duban {

namespace {
QVariant text(const char* value) { return value == nullptr ? QVariant(QMetaType(QMetaType::QString)) : QVariant(QString::fromUtf8(value)); }
} // namespace

RawLedger::RawLedger() {
    auto made = Database::create(path());
    REQUIRE(made);
    m_database = std::move(*made);
    run(QStringLiteral("INSERT INTO department_group (id, uuid, name, position, ranked) VALUES (1, 'g1', '党群部门', 1, 1), (2, 'g2', "
                       "'政府部门', 2, 1)"));
    run(QStringLiteral("INSERT INTO department (id, uuid, code, name, short_name, group_id, position, aliases, valid_from, version) VALUES "
                       "(1, 'd1', 'DQ01', '市委办公室', '市委办', 1, 3, '', '2000-01-01', 1), "
                       "(2, 'd2', 'DQ02', '市委组织部', '组织部', 1, 1, '', '2000-01-01', 1), "
                       "(3, 'd3', 'ZF01', '市政府办公室', '市府办', 2, 2, '', '2000-01-01', 1)"));
    run(QStringLiteral("INSERT INTO list_item (id, uuid, list, name, name_key, position, valid_from) VALUES "
                       "(1, 'c1', 'category', '营商环境', '营商环境', 2, '2000-01-01'), "
                       "(2, 'c2', 'category', '民生改善', '民生改善', 1, '2000-01-01'), "
                       "(3, 's1', 'source', '群众举报', '群众举报', 1, '2000-01-01')"));
}

qint64 RawLedger::add(const RawMatter& matter) {
    run(QStringLiteral("INSERT OR IGNORE INTO slip (id, uuid, prefix, year, number, state, title, lead_id, clerk, version) "
                       "VALUES (?, ?, '江效交', 2026, ?, 'signed', '', ?, '张三', 1)"),
        {matter.slip, QStringLiteral("slip%1").arg(matter.slip), matter.slip, matter.lead});
    const QString state = QString::fromLatin1(matter.state);
    const bool running = (state == QLatin1String("waiting") || state == QLatin1String("rectifying")) && matter.asked == nullptr;
    const qint64 id = m_next++;
    run(QStringLiteral(
            "INSERT INTO matter (id, uuid, slip_id, ordinal, sort_key, lead_id, source_id, category_id, severity, kind, problem, "
            "requirement, state, issued_on, due_on, first_due_on, closed_on, recheck_on, asked_on, clock_running, withdrawn, "
            "version) VALUES (?, ?, ?, ?, ?, ?, 3, ?, ?, 'limited', ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"),
        {id, QStringLiteral("m%1").arg(id), matter.slip, matter.ordinal, (2026 * 10'000'000LL + matter.slip) * 1000 + matter.ordinal,
         matter.lead, matter.category, text(matter.severity), text(matter.problem), state, text(matter.issued), text(matter.due),
         text(matter.due), text(matter.closed), text(matter.recheck), text(matter.asked), running ? 1 : 0, matter.withdrawn ? 1 : 0});
    run(QStringLiteral("INSERT INTO matter_text (rowid, body) VALUES (?, ?)"),
        {id, QString::fromUtf8(searchTokens({text(matter.problem).toString()}))});
    return id;
}

void RawLedger::run(const QString& sql, const QVariantList& values) {
    QSqlQuery query(m_database->connection());
    REQUIRE(query.prepare(sql));
    for (const QVariant& value : values)
        query.addBindValue(value);
    const bool done = query.exec();
    INFO(query.lastError().text().toStdString());
    REQUIRE(done);
}

QString RawLedger::plan(const QString& sql) {
    QSqlQuery query(m_database->connection());
    REQUIRE(query.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + sql));
    REQUIRE(query.exec());
    QStringList steps;
    while (query.next())
        steps << query.value(3).toString();
    return steps.join(QLatin1Char('\n'));
}

} // namespace duban
