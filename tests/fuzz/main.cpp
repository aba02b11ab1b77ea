// Reads mutants of the sample workbooks with every reader there is: each ends in values or in an error with a sentence, within
// twenty seconds and a bounded memory; a crash or a finding of the sanitizers ends the program and leaves the mutant behind.
#include "archive.h"
#include "xml_mutator.h"

#include "departments/department_csv.h"
#include "exchange/evaluation.h"
#include "exchange/form_reader.h"
#include "exchange/ledger_columns.h"
#include "exchange/ledger_parse.h"
#include "exchange/supervisors.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

using namespace duban;

namespace {

constexpr qint64 longest = 20'000; // milliseconds of the processor for one mutant: other work may stand beside it

qint64 processorMs() { // not clock(): on a rented machine it counts what the host took away
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000 + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
}

DepartmentMatcher sampleUnits() {
    QFile file(QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/departments.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no list of units");
    auto list = parseDepartmentCsv(file.readAll());
    if (!list)
        qFatal("%s", qPrintable(sentence(list.error())));
    std::vector<Department> units;
    for (const DepartmentDraft& draft : *list)
        units.push_back({DepartmentId(static_cast<qint64>(units.size()) + 1), draft, 1});
    return DepartmentMatcher(std::move(units));
}

struct Tally {
    int read = 0, refused = 0;
    template <class T> void note(const Result<T>& result) {
        ++(result ? read : refused);
        if (!result && sentence(result.error()).isEmpty())
            qFatal("an error without a sentence: %s", qPrintable(result.error().code));
    }
};

void readAll(const QString& path, const DepartmentMatcher& units, const Calendar& calendar, Tally& tally) {
    NoProgress quiet;
    LedgerOptions options;
    options.prefix = QStringLiteral("江效交");
    tally.note(readLedger(path, units, calendar, options, quiet));
    tally.note(readColumns(path, options, quiet));
    tally.note(readForms(path, units, calendar, {{}, 5000, options.prefix}, quiet));
    tally.note(readEvaluation(path, units, QDate(2026, 6, 30), quiet));
    tally.note(readSupervisors(path, quiet));
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const int mutants = argc > 1 ? std::atoi(argv[1]) : 1000;
    const unsigned first = argc > 2 ? static_cast<unsigned>(std::atoi(argv[2])) : 0;
    std::vector<fuzz::Parts> seeds;
    for (const char* name :
         {"ledger-2026.xlsx", "feedback-form-example.xlsx", "ledger-row12-1904.xlsx", "evaluation-2026H1.xlsx", "supervisors.xlsx"})
        seeds.push_back(fuzz::partsOf(QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/") + QLatin1String(name)));
    const DepartmentMatcher units = sampleUnits();
    const Calendar calendar = Calendar::builtIn();
    const QTemporaryDir folder;
    Tally tally;
    qint64 slowest = 0;
    QElapsedTimer all;
    all.start();
    for (int i = 0; i < mutants; ++i) {
        const unsigned seed = first + static_cast<unsigned>(i);
        fuzz::Parts parts = seeds[seed % seeds.size()];
        fuzz::XmlMutator(seed).change(parts);
        const QString path = folder.filePath(QStringLiteral("mutant-%1.xlsx").arg(seed));
        if (!fuzz::write(path, parts))
            continue;
        const qint64 before = processorMs();
        readAll(path, units, calendar, tally);
        const qint64 took = processorMs() - before;
        slowest = std::max(slowest, took);
        if (took > longest) {
            std::printf("mutant %u took %lld ms\n", seed, static_cast<long long>(took));
            return 1;
        }
        QFile::remove(path);
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf(
        "%d mutants from seed %u in %.1f s: %d readings gave values, %d an error with its sentence; slowest %lld ms, most memory %ld MiB\n",
        mutants, first, static_cast<double>(all.elapsed()) / 1000, tally.read, tally.refused, static_cast<long long>(slowest),
        used.ru_maxrss / 1024);
    return 0;
}
