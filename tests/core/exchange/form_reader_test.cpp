// Returned forms by their labels: the sample exactly, and forms that a unit has rearranged.
#include "core/exchange/ledger_fixture.h"
#include "core/exchange/zip_builder.h"

#include "exchange/form_json.h"
#include "exchange/form_reader.h"

#include <catch2/catch.hpp>

#include <QJsonArray>
#include <QJsonDocument>

using namespace duban;
using namespace duban::test;

namespace {

Result<FormFile> readSampleForms(const QString& path) {
    NoProgress quiet;
    return readForms(path, sampleUnits(), Calendar::builtIn(), {sampleCategories(), 5000, QStringLiteral("江效交")}, quiet);
}

} // namespace

TEST_CASE("the sample of returned forms is read exactly as expected") {
    const auto forms = readSampleForms(dataPath("feedback-form-example.xlsx"));
    REQUIRE(forms);
    const QJsonObject want = QJsonDocument::fromJson(dataFile("feedback-form-expected.json")).object();
    const QJsonObject got = toJson(*forms);
    CHECK(got.value(QStringLiteral("sheets_ignored")) == want.value(QStringLiteral("sheets_ignored")));
    REQUIRE(forms->sheets.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        INFO(QJsonDocument(toJson(forms->sheets[i])).toJson().toStdString());
        CHECK(toJson(forms->sheets[i]) == want.value(QStringLiteral("forms")).toArray().at(static_cast<qsizetype>(i)).toObject());
        for (const FormError& error : forms->sheets[i].errors)
            UNSCOPED_INFO((error.kind + error.cell + error.column + error.value).toStdString());
        CHECK(forms->sheets[i].errors.empty());
    }
    CHECK(got == want);
}

TEST_CASE("workbooks without a form say so") {
    for (const char* name : {"ledger-2026.xlsx", "supervisors.xlsx", "evaluation-2026H1.xlsx"}) {
        const auto forms = readSampleForms(dataPath(name));
        REQUIRE_FALSE(forms);
        CHECK(forms.error().code == QStringLiteral("exchange.no_form"));
    }
}
