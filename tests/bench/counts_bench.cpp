// 50,000 open matters: the workbench's counts against the same counts in plain SQL, and each against its list. Times are printed;
// what fails the run is a ratio over the bound or a card that differs from its list.
#include "overview/due_list.h"
#include "overview/workbench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace duban;

namespace {

constexpr int slips = 20000;
constexpr int openMatters = 50000;
constexpr double allowedRatio = 1.5;
const QDate asOf(2026, 11, 20);

void run(Office& office, const QString& sql) {
    QSqlQuery query(office.database().connection());
    if (!query.exec(sql))
        qFatal("%s", qPrintable(query.lastError().text()));
}

/// States, limits and marks spread evenly; every tenth matter is closed and waits for its re-check.
void fill(Office& office) {
    run(office, QStringLiteral("BEGIN"));
    run(office, QStringLiteral("INSERT INTO department_group (uuid, name, position, ranked) VALUES ('g1', '政府部门', 1, 1)"));
    run(office, QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
                               "INSERT INTO department (uuid, code, name, short_name, group_id, position, aliases, valid_from, version) "
                               "SELECT 'd' || i, 'U' || i, '单位' || i, '单位' || i, (SELECT max(id) FROM department_group), i, '', "
                               "'2000-01-01', 1 FROM n"));
    run(office, QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                               "INSERT INTO slip (id, uuid, prefix, year, number, state, title, lead_id, clerk, version) "
                               "SELECT i, 's' || i, '江效交', 2026, i, CASE WHEN i % 50 = 0 THEN 'approving' ELSE 'signed' END, '', "
                               "(SELECT min(id) FROM department) + i % 300, '张某', 1 FROM n")
                    .arg(slips));
    run(office,
        QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1), "
            "w(i, word) AS (SELECT i, CASE WHEN i % 10 = 9 THEN 'closed' WHEN (i / 10) % 50 = 0 THEN 'planned' ELSE "
            "CASE i % 6 WHEN 0 THEN 'waiting' WHEN 3 THEN 'submitted' WHEN 4 THEN 'verifying' WHEN 5 THEN 'closing' ELSE 'rectifying' END END FROM n) "
            "INSERT INTO matter (uuid, slip_id, ordinal, sort_key, lead_id, category_id, severity, kind, problem, requirement, state, "
            "issued_on, due_on, first_due_on, closed_on, recheck_on, asked_on, clock_running, version) "
            "SELECT 'm' || i, 1 + i % %2, 1 + i / %2, i, (SELECT min(id) FROM department) + i % 300, "
            "(SELECT min(id) FROM list_item WHERE list = 'category'), '一般', 'limited', '窗口无人值守' || i, '', word, "
            "date('2026-11-18', '-' || (i % 40) || ' days'), date('2026-12-10', '-' || (i % 45) || ' days'), "
            "date('2026-12-10', '-' || (i % 45) || ' days'), CASE WHEN word = 'closed' THEN '2026-08-01' END, "
            "CASE WHEN word = 'closed' THEN date('2026-12-10', '-' || (i % 45) || ' days') END, "
            "CASE WHEN word = 'rectifying' AND i % 40 = 1 THEN '2026-11-10' END, "
            "word IN ('waiting', 'rectifying') AND NOT (word = 'rectifying' AND i % 40 = 1), 1 FROM w")
            .arg(openMatters * 10 / 9)
            .arg(slips));
    run(office, QStringLiteral("COMMIT"));
}

/// The cards as a person would count them in SQL: the dates stand there, and each statement asks what its card asks.
std::vector<std::pair<QString, QString>> plainSql(const LadderBounds& bounds, const Calendar& calendar) {
    const auto iso = [](QDate day) { return QLatin1Char('\'') + day.toString(Qt::ISODate) + QLatin1Char('\''); };
    const QString count = QStringLiteral("SELECT count(*) FROM matter WHERE withdrawn = 0 AND ");
    const QString running = count + QStringLiteral("clock_running = 1 AND due_on ");
    std::vector<std::pair<QString, QString>> out{
        {QStringLiteral("open"),
         count + QStringLiteral("state IN ('waiting', 'rectifying', 'submitted', 'verifying', 'closing', 'suspended')")}};
    for (const char* state : {"waiting", "rectifying", "submitted", "verifying", "closing"})
        out.emplace_back(QString::fromLatin1(state), count + QStringLiteral("state = '%1'").arg(QLatin1String(state)));
    out.emplace_back(QStringLiteral("sign_late"), count + QStringLiteral("state = 'waiting' AND issued_on < ") + iso(bounds.signLate));
    out.emplace_back(QStringLiteral("due_today"),
                     running + QStringLiteral(">= %1 AND due_on < %2").arg(iso(bounds.late), iso(calendar.addWorkdays(asOf, 1))));
    out.emplace_back(QStringLiteral("due_soon"),
                     running + QStringLiteral(">= %1 AND due_on < %2").arg(iso(bounds.late), iso(bounds.notSoon)));
    out.emplace_back(QStringLiteral("overdue"), running + QStringLiteral("< ") + iso(bounds.late));
    out.emplace_back(QStringLiteral("blue"), running + QStringLiteral(">= %1 AND due_on < %2").arg(iso(bounds.yellow), iso(bounds.late)));
    out.emplace_back(QStringLiteral("yellow"), running + QStringLiteral(">= %1 AND due_on < %2").arg(iso(bounds.red), iso(bounds.yellow)));
    out.emplace_back(QStringLiteral("red"), running + QStringLiteral("< ") + iso(bounds.red));
    out.emplace_back(QStringLiteral("rechecks"),
                     count + QStringLiteral("recheck_on <= %1 AND state = 'closed' AND rebound_on IS NULL").arg(iso(asOf)));
    out.emplace_back(QStringLiteral("asked"), count + QStringLiteral("asked_on IS NOT NULL AND state IN ('waiting', 'rectifying')"));
    out.emplace_back(QStringLiteral("approving"),
                     count + QStringLiteral("state = 'planned' AND slip_id IN (SELECT id FROM slip WHERE state = 'approving')"));
    return out;
}

template <class F> double medianMs(F work) {
    std::vector<double> times;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const FixedClock clock(asOf);
    auto made = Office::create(folder.filePath(QStringLiteral("counts.duban")), {}, Actor{QStringLiteral("经办人"), {}, false, {}}, clock);
    if (!made)
        qFatal("%s", qPrintable(sentence(made.error())));
    Office& office = **made;
    fill(office);
    MatterQuery matters = mattersOf(office, asOf);
    const auto view = Workbench(office).counts(asOf);
    if (!view)
        qFatal("%s", qPrintable(sentence(view.error())));
    int wrong = 0;
    qint64 filled = 0;
    for (const WorkbenchCard& card : view->cards) {
        const auto listed = matters.ids(card.filter, card.order);
        if (!listed || std::ssize(*listed) != card.count) {
            std::printf("card %s counts %lld, its list has %lld\n", qPrintable(card.code), static_cast<long long>(card.count),
                        static_cast<long long>(listed ? std::ssize(*listed) : -1));
            ++wrong;
        }
        filled += card.count > 0 ? 1 : 0;
    }
    const auto plain = plainSql(ladderBounds(asOf, office.calendar(), matters.settings()), office.calendar());
    for (const auto& [code, sql] : plain) {
        QSqlQuery query(office.database().connection());
        if (!query.exec(sql) || !query.next() || query.value(0).toLongLong() != view->count(QLatin1String(code.toLatin1()))) {
            std::printf("card %s counts %lld, plain SQL says %lld\n", qPrintable(code),
                        static_cast<long long>(view->count(QLatin1String(code.toLatin1()))), query.value(0).toLongLong());
            ++wrong;
        }
    }
    const double ours = medianMs([&office] { (void)Workbench(office).counts(asOf); });
    const double theirs = medianMs([&] {
        for (const auto& [code, sql] : plain) {
            QSqlQuery query(office.database().connection());
            query.exec(sql);
            query.next();
        }
    });
    const double ratio = ours / theirs;
    std::printf("%d open matters, %lld cards with something: counts %.1f ms, plain SQL %.1f ms, ratio %.2f (at most %.2f)\n", openMatters,
                static_cast<long long>(filled), ours, theirs, ratio, allowedRatio);
    return wrong > 0 || filled < 14 || ratio > allowedRatio ? 1 : 0;
}
