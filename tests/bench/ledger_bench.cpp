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

const char* const rowColumns =
    "m.id, m.ordinal, s.prefix, s.year, s.number, d.short_name, m.problem, cat.name, m.state, m.issued_on, m.due_on FROM matter m "
    "JOIN slip s ON s.id = m.slip_id JOIN department d ON d.id = m.lead_id JOIN list_item cat ON cat.id = m.category_id "
    "WHERE m.withdrawn = 0 AND m.state <> 'planned'";

/// The shell's own time for one statement, without its start ("Run Time: real" of .timer), in seconds.
double shellSeconds(const QString& statement) {
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {QStringLiteral("-readonly"), benchPath()});
    shell.write(
        QStringLiteral(".output /dev/null\n%1;\n.output\n.timer on\n.output /dev/null\n%1;\n").arg(statement).toUtf8()); // once warm
    shell.closeWriteChannel();
    shell.waitForFinished(600000);
    const QString out = QString::fromUtf8(shell.readAllStandardOutput() + shell.readAllStandardError());
    return out.section(QStringLiteral("real "), -1).section(QLatin1Char(' '), 0, 0).toDouble();
}

void shell(benchmark::State& state, const QString& statement) {
    for (auto _ : state)
        state.SetIterationTime(shellSeconds(statement));
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
    const QString columns = QString::fromLatin1(rowColumns);
    const QString order = QStringLiteral(" ORDER BY m.sort_key DESC, m.id DESC");
    const QString code = DepartmentService(office()).all()->front().body.code;
    const auto race = [](const char* name, const QString& statement) {
        benchmark::RegisterBenchmark(name, [statement](benchmark::State& state) { shell(state, statement); })
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->Iterations(3);
    };
    race("shell/firstPage", QStringLiteral("SELECT %1%2 LIMIT 128").arg(columns, order));
    race("shell/filterByUnitAndState",
         QStringLiteral("SELECT %1 AND m.state = 'closed' AND d.code = '%3'%2 LIMIT 128").arg(columns, order, code));
    race("shell/lastRow", QStringLiteral("SELECT %1 ORDER BY m.sort_key, m.id LIMIT 128").arg(columns));
    race("shell/allIds", QStringLiteral("SELECT m.id FROM matter m WHERE m.withdrawn = 0 AND m.state <> 'planned'%1").arg(order));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
