// Lists, scores and bulk entry at scale, with the same SQL through the sqlite3 shell in the same run ("shell/…").
#include "departments/department_service.h"
#include "overview/due_list.h"
#include "overview/workbench.h"
#include "scoring/scoring_service.h"
#include "simulate/generate.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace duban;

namespace {

const SystemClock systemClock;

qint64 wantedMatters() {
    return std::max<qint64>(1000, qEnvironmentVariable("DUBAN_BENCH_MATTERS", QStringLiteral("100000")).toLongLong());
}
QString benchPath() { return QDir::temp().filePath(QStringLiteral("duban-bench-%1.duban").arg(wantedMatters())); }

/// The file is made once and kept for the next run; how fast it was made is printed.
Office& office() {
    static const std::unique_ptr<Office> opened = [] {
        if (!QFile::exists(benchPath())) {
            auto made = Office::create(benchPath(), {}, Actor{QStringLiteral("经办人"), {}, false, {}}, systemClock);
            if (!made)
                qFatal("%s", qPrintable(sentence(made.error())));
            NoProgress quiet;
            QElapsedTimer timer;
            timer.start();
            auto done = generate(**made, {.matters = wantedMatters(), .seed = 7, .years = 10}, quiet);
            if (!done)
                qFatal("%s", qPrintable(sentence(done.error())));
            std::printf("generated %lld matters, %lld events: %.0f matters a second\n", static_cast<long long>(done->matters),
                        static_cast<long long>(done->events),
                        static_cast<double>(done->matters) * 1000.0 / static_cast<double>(timer.elapsed()));
        }
        auto office = Office::open(benchPath(), OpenMode::ReadOnly, systemClock);
        if (!office)
            qFatal("%s", qPrintable(sentence(office.error())));
        return std::move(*office);
    }();
    return *opened;
}

const QDate asOf(2026, 11, 20);

MatterFilter unitAndState() {
    MatterFilter filter;
    filter.asOf = asOf;
    filter.states = {MatterState::Closed};
    filter.departments = {DepartmentService(office()).all()->front().body.code};
    return filter;
}

MatterFilter everything() {
    MatterFilter filter;
    filter.asOf = asOf;
    return filter;
}

const MatterOrder newest{MatterSort::Number, true};

void firstPage(benchmark::State& state) {
    auto query = mattersOf(office(), asOf);
    for (auto _ : state)
        benchmark::DoNotOptimize(query.rows(*query.ids(everything(), newest, 128), asOf));
}
void allIds(benchmark::State& state) {
    auto query = mattersOf(office(), asOf);
    for (auto _ : state)
        benchmark::DoNotOptimize(query.ids(everything(), newest));
}
void filterByUnitAndState(benchmark::State& state) {
    auto query = mattersOf(office(), asOf);
    const MatterFilter filter = unitAndState();
    for (auto _ : state)
        benchmark::DoNotOptimize(query.rows(*query.ids(filter, newest, 128), asOf));
}
void lastRow(benchmark::State& state) {
    auto query = mattersOf(office(), asOf);
    const auto ids = *query.ids(everything(), newest);
    for (auto _ : state)
        benchmark::DoNotOptimize(query.rows({ids.end() - 128, ids.end()}, asOf));
}
void search(benchmark::State& state) {
    auto query = mattersOf(office(), asOf);
    MatterFilter filter = everything();
    filter.search = QStringLiteral("窗口");
    for (auto _ : state)
        benchmark::DoNotOptimize(query.ids(filter, newest, 128));
}
void workbench(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(Workbench(office()).of(asOf));
}
void scoreQuarter(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(ScoringService(office()).score(Quarter(2026, 3), asOf));
}

QString fileText(const char* resource) {
    QFile file(QString::fromLatin1(resource));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", resource);
    return QString::fromUtf8(file.readAll());
}

/// The store's own statements, for the shell: the ids of a list, and the rows of a page of them.
QString idsStatement(const QString& condition, const char* direction, int limit) {
    return QStringLiteral("%1 AND m.state <> 'planned' %2 ORDER BY m.sort_key %3, m.id %3%4")
        .arg(fileText(":/sql/slips/matter_ids.sql").section(QStringLiteral("SELECT"), 1).prepend(QStringLiteral("SELECT")).trimmed(),
             condition, QString::fromLatin1(direction), limit > 0 ? QStringLiteral(" LIMIT %1").arg(limit) : QString());
}
QString pageStatement(const QString& ids) {
    QString rows = fileText(":/sql/slips/matter_rows.sql");
    rows = rows.mid(rows.indexOf(QStringLiteral("SELECT")));
    return rows.trimmed().replace(QStringLiteral("json_each(:ids)"),
                                  QStringLiteral("json_each((SELECT json_group_array(id) FROM (%1)))").arg(ids));
}

/// Seconds for one run of the statement in the shell: many runs less an empty session, since its timer counts whole milliseconds.
double shellSeconds(const QString& statement, int times) {
    const auto session = [&](int runs) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        process.start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), benchPath()});
        process.write((QStringLiteral("SELECT count(*) FROM setting;\n") + (statement + QStringLiteral(";\n")).repeated(runs)).toUtf8());
        process.closeWriteChannel();
        process.waitForFinished(600000);
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    };
    const double once = session(1); // the first run also warms the cache of the system
    return (session(times + 1) - std::min(once, session(1))) / times;
}

void shell(benchmark::State& state, const QString& statement, int times) {
    for (auto _ : state)
        state.SetIterationTime(std::max(1e-9, shellSeconds(statement, times)));
}

BENCHMARK(firstPage)->Unit(benchmark::kMillisecond);
BENCHMARK(filterByUnitAndState)->Unit(benchmark::kMillisecond);
BENCHMARK(lastRow)->Unit(benchmark::kMillisecond);
BENCHMARK(allIds)->Unit(benchmark::kMillisecond);
BENCHMARK(search)->Unit(benchmark::kMillisecond);
BENCHMARK(workbench)->Unit(benchmark::kMillisecond);
BENCHMARK(scoreQuarter)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    office();
    const qint64 unit = DepartmentService(office()).all()->front().id.value();
    const auto race = [](const char* name, const QString& statement, int times) {
        benchmark::RegisterBenchmark(name, [statement, times](benchmark::State& state) { shell(state, statement, times); })
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->Iterations(3);
    };
    race("shell/firstPage", pageStatement(idsStatement({}, "DESC", 128)), 100);
    race("shell/filterByUnitAndState",
         pageStatement(idsStatement(QStringLiteral("AND m.state = 'closed' AND m.lead_id = %1").arg(unit), "DESC", 128)), 100);
    race("shell/lastRow", pageStatement(idsStatement({}, "ASC", 128)), 100);
    race("shell/allIds", idsStatement({}, "DESC", 0), 3);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
