#include "store/audit.h"

#include "base/progress.h"
#include "store/database.h"
#include "store/digest.h"

#include <QHash>
#include <QUuid>

namespace duban {

QByteArray auditHash(const AuditEntry& entry) {
    CanonicalBytes canonical;
    canonical.add(1); // version of this layout
    canonical.add(entry.n);
    canonical.addBlob(entry.previous);
    canonical.addBlob(sm3(entry.rows));
    for (const QString& text : {entry.actor, entry.account, entry.onPaper ? QStringLiteral("paper") : QString(), entry.at, entry.operation,
                                entry.action, entry.subject, entry.reason})
        canonical.addText(text.toUtf8());
    return sm3(canonical.bytes());
}

namespace {

AuditEntry readEntry(const Query& query) {
    AuditEntry entry;
    entry.n = query.integer(0);
    entry.at = query.text(1);
    entry.actor = query.text(2);
    entry.account = query.text(3);
    entry.onPaper = query.flag(4);
    entry.operation = query.text(5);
    entry.action = query.text(6);
    entry.subject = query.text(7);
    entry.reason = query.text(8);
    entry.rows = query.blob(9);
    entry.previous = query.blob(10);
    entry.hash = query.blob(11);
    return entry;
}

// Calls visit(entry) for the whole chain in slices, so that no statement stays open for long.
template <class Visit> Result<> walk(Database& database, Progress& progress, const Visit& visit) {
    qint64 after = 0;
    for (;;) {
        Query query = database.query("store/audit_after");
        query.bind(":n", after).bind(":limit", 2000);
        if (auto done = query.exec(); !done)
            return done;
        int seen = 0;
        while (query.next()) {
            const AuditEntry entry = readEntry(query);
            after = entry.n;
            ++seen;
            if (!visit(entry))
                return {};
        }
        if (auto whole = query.whole(); !whole)
            return whole;
        if (seen == 0)
            return {};
        progress.report(after, 0, {});
        if (progress.cancelled())
            return cancelledError();
    }
}

} // namespace

Result<ChainCheck> verifyChain(Database& database, Progress& progress) {
    ChainCheck check;
    check.lastHash = QByteArray(32, '\0');
    auto walked = walk(database, progress, [&](const AuditEntry& entry) {
        if (entry.n != check.entries + 1 || entry.previous != check.lastHash || entry.hash != auditHash(entry)) {
            check.firstBad = check.entries + 1;
            return false;
        }
        check.entries = entry.n;
        check.lastHash = entry.hash;
        return true;
    });
    if (!walked)
        return walked.error();
    return check;
}

const QStringList& digestTables() {
    static const QStringList tables{QStringLiteral("setting"),
                                    QStringLiteral("list_item"),
                                    QStringLiteral("person"),
                                    QStringLiteral("series"),
                                    QStringLiteral("holiday_year"),
                                    QStringLiteral("day_change"),
                                    QStringLiteral("unit_contact"),
                                    QStringLiteral("year_step"),
                                    QStringLiteral("department_group"),
                                    QStringLiteral("department"),
                                    QStringLiteral("import_batch"),
                                    QStringLiteral("vault_holder"),
                                    QStringLiteral("vault_key"),
                                    QStringLiteral("vault_copy"),
                                    QStringLiteral("clue"),
                                    QStringLiteral("clue_informant"),
                                    QStringLiteral("clue_decision"),
                                    QStringLiteral("slip"),
                                    QStringLiteral("matter"),
                                    QStringLiteral("event"),
                                    QStringLiteral("measure"),
                                    QStringLiteral("attachment"),
                                    QStringLiteral("scheme"),
                                    QStringLiteral("score_entry"),
                                    QStringLiteral("component_mark"),
                                    QStringLiteral("quarter_step"),
                                    QStringLiteral("score_adjustment"),
                                    QStringLiteral("requirement_template"),
                                    QStringLiteral("issued_paper"),
                                    QStringLiteral("form_sent"),
                                    QStringLiteral("form_return"),
                                    QStringLiteral("import_layout"),
                                    QStringLiteral("import_word"),
                                    QStringLiteral("summary_template")};
    return tables;
}

namespace {

using LastDigests = QHash<QByteArray, QByteArray>; // table NUL uuid -> digest

void collect(const QByteArray& rows, LastDigests& last) {
    qsizetype at = 0;
    while (at < rows.size()) {
        const qsizetype end = rows.indexOf('\0', at);
        if (end < 0 || end + 49 > rows.size())
            return;
        last.insert(rows.mid(at, end + 17 - at), rows.mid(end + 17, 32));
        at = end + 49;
    }
}

Result<> verifyTable(Database& database, const QString& table, LastDigests& last, QStringList& bad, Progress& progress) {
    Query columns = database.composed(QStringLiteral("columns"), QStringLiteral("PRAGMA table_info(%1)").arg(table));
    if (auto done = columns.exec(); !done)
        return done;
    QStringList names;
    while (columns.next())
        if (columns.text(1) != QLatin1String("id") && columns.text(1) != QLatin1String("digest"))
            names << columns.text(1);
    Query rows = database.composed(
        QStringLiteral("digests of ") + table,
        // allowed: the check runs over every table and column that the schema itself names
        QStringLiteral("SELECT id, uuid, digest, sm3_row('%1', %2) FROM %1").arg(table, names.join(QStringLiteral(", "))));
    if (auto done = rows.exec(); !done)
        return done;
    qint64 count = 0;
    while (rows.next()) {
        const QByteArray key = table.toUtf8() + '\0' + QUuid::fromString(rows.text(1)).toRfc4122();
        const auto recorded = last.constFind(key);
        if ((rows.blob(2) != rows.blob(3) || recorded == last.constEnd() || recorded.value() != rows.blob(2)) && bad.size() < 100)
            bad << QStringLiteral("%1 %2").arg(table, rows.text(0));
        last.remove(key);
        if (++count % 4096 == 0) {
            progress.report(count, 0, table);
            if (progress.cancelled())
                return cancelledError();
        }
    }
    return rows.whole();
}

} // namespace

Result<QStringList> verifyRows(Database& database, Progress& progress) {
    LastDigests last;
    auto walked = walk(database, progress, [&](const AuditEntry& entry) {
        collect(entry.rows, last);
        return true;
    });
    if (!walked)
        return walked.error();
    QStringList bad;
    for (const QString& table : digestTables())
        if (auto done = verifyTable(database, table, last, bad, progress); !done)
            return done.error();
    for (auto gone = last.keyBegin(); gone != last.keyEnd() && bad.size() < 100; ++gone)
        bad << QStringLiteral("%1 (deleted)").arg(QString::fromUtf8(gone->left(gone->indexOf('\0'))));
    return bad;
}

} // namespace duban
