// The sample ledger against what was written down for it by hand and an independent program (tests/data/ledger-2026.expected.json).
#include "departments/department_csv.h"
#include "exchange/ledger_json.h"
#include "exchange/ledger_parse.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonDocument>

using namespace duban;

namespace {

NoProgress quiet;

QByteArray dataFile(const char* name) {
    QFile file(QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const QJsonObject& expected() {
    static const QJsonObject object = QJsonDocument::fromJson(dataFile("ledger-2026.expected.json")).object();
    return object;
}

const DepartmentMatcher& matcher() {
    static const DepartmentMatcher units = [] {
        std::vector<Department> departments;
        const std::vector<DepartmentDraft> drafts = parseDepartmentCsv(dataFile("departments.csv")).value();
        for (const DepartmentDraft& draft : drafts)
            departments.push_back({DepartmentId(draft.order), draft, 1});
        return DepartmentMatcher(std::move(departments));
    }();
    return units;
}

QStringList categories() {
    QStringList names;
    for (const QJsonValue& name : expected().value(QLatin1String("categories")).toArray())
        names << name.toString();
    return names;
}

const LedgerReading& reading() {
    static const LedgerReading result = [] {
        LedgerOptions options;
        options.categories = categories();
        return readLedger(QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/ledger-2026.xlsx"), matcher(), Calendar::builtIn(), options, quiet)
            .value();
    }();
    return result;
}

std::string textOf(const QJsonValue& value) { return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).toStdString(); }

} // namespace

TEST_CASE("each row of the sample ledger is read exactly as expected") {
    const QJsonArray rows = expected().value(QLatin1String("rows")).toArray();
    REQUIRE(static_cast<qsizetype>(reading().rows.size()) == rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        CHECK(textOf(toJson(reading().rows[static_cast<std::size_t>(i)])) == textOf(rows[i]));
}

TEST_CASE("the sheets of the sample ledger are found with their headers") {
    const QJsonArray sheets = expected().value(QLatin1String("sheets")).toArray();
    REQUIRE(static_cast<qsizetype>(reading().sheets.size()) == sheets.size());
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        QJsonObject sheet = toJson(reading().sheets[static_cast<std::size_t>(i)]);
        CHECK(sheet.take(QLatin1String("columns")).toObject().size() == (i == 0 ? 0 : 18));
        CHECK(textOf(sheet) == textOf(sheets[i]));
    }
    CHECK(reading().sheets[3].columns.value(LedgerField::Deadline) == QStringLiteral("整改时限"));
}

TEST_CASE("the rows of the sample ledger that are no data are named with their reason") {
    QJsonArray ignored;
    for (const IgnoredRow& row : reading().ignoredRows)
        ignored.append(toJson(row));
    const QJsonArray wanted = expected().value(QLatin1String("ignored_rows")).toArray();
    REQUIRE(ignored.size() == wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        CHECK(textOf(ignored[i]) == textOf(wanted[i]));
}

TEST_CASE("the totals of the sample ledger agree with those counted elsewhere") {
    const QJsonObject totals = toJson(totalsOf(reading(), matcher(), categories()));
    const QJsonObject wanted = expected().value(QLatin1String("totals")).toObject();
    for (const QString& key : wanted.keys())
        CHECK(textOf(totals.value(key)) == textOf(wanted.value(key)));
    CHECK(totals.keys() == wanted.keys());
}
