#include "core/exchange/ledger_fixture.h"

#include "core/exchange/zip_builder.h"
#include "departments/department_csv.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace duban::test {

QString dataPath(const char* name) { return QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/") + QString::fromLatin1(name); }

QByteArray dataFile(const char* name) {
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a test file is missing");
    return file.readAll();
}

const DepartmentMatcher& sampleUnits() {
    static const DepartmentMatcher units = [] {
        std::vector<Department> departments;
        const std::vector<DepartmentDraft> drafts = parseDepartmentCsv(dataFile("departments.csv")).value();
        for (const DepartmentDraft& draft : drafts)
            departments.push_back({DepartmentId(draft.order), draft, 1});
        return DepartmentMatcher(std::move(departments));
    }();
    return units;
}

QStringList sampleCategories() {
    static const QJsonObject expected = QJsonDocument::fromJson(dataFile("ledger-2026.expected.json")).object();
    QStringList names;
    for (const QJsonValue& name : expected.value(QLatin1String("categories")).toArray())
        names << name.toString();
    return names;
}

LedgerOptions sampleOptions() {
    LedgerOptions options;
    options.categories = sampleCategories();
    return options;
}

Result<LedgerReading> readSample(const char* name, const LedgerOptions& options) {
    NoProgress quiet;
    return readLedger(dataPath(name), sampleUnits(), Calendar::builtIn(), options, quiet);
}

Result<LedgerReading> readCsv(const QString& text, const LedgerOptions& options) {
    NoProgress quiet;
    const QTemporaryDir folder;
    return readLedger(written(folder.path(), QStringLiteral("台账.csv"), text.toUtf8()), sampleUnits(), Calendar::builtIn(), options,
                      quiet);
}

QStringList errorsOf(const LedgerRow& row) {
    QStringList texts;
    for (const LedgerError& error : row.errors)
        texts << QStringList{wordOf(error.kind), error.cell, error.column, error.value}.join(u' ');
    return texts;
}

} // namespace duban::test
