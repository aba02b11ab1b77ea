// The real workbook through the real import scores as its expected rows do.
#include "exchange/import_service.h"
#include "sample_ledger.h"
#include "scoring/scoring_service.h"

#include <catch2/catch.hpp>

using namespace duban;
using namespace duban::test;

namespace {

/// Everything a sheet says, but for the events' UUIDs.
QStringList said(Office& office, Quarter quarter) {
    const auto sheet = ScoringService(office).score(quarter, QDate(2026, 11, 20));
    REQUIRE(sheet);
    QStringList all;
    for (const SheetGroup& group : sheet->groups)
        for (const SheetUnit& unit : group.units) {
            all << QStringLiteral("%1 %2 %3 %4 %5")
                       .arg(unit.code, unit.points.text(), unit.grade)
                       .arg(unit.rank.value_or(0))
                       .arg(unit.matters);
            for (const SheetLine& line : unit.lines)
                all << QStringLiteral("%1 %2 %3 %4 %5 %6")
                           .arg(line.rule, line.points.text(), line.ref, line.date.toString(Qt::ISODate), line.to.toString(Qt::ISODate))
                           .arg(line.days);
        }
    return all;
}

} // namespace

TEST_CASE("the imported workbook scores like its expected rows, and not at all once the import is undone") {
    TempOffice expected, imported, empty;
    takeSampleLedger(expected.office());
    ImportService service(imported.office());
    NoProgress quiet;
    const QDate on(2026, 11, 20);
    const auto preview = service.preview({QStringLiteral(DUBAN_SOURCE_DIR "/tests/data/ledger-2026.xlsx")}, {}, on, quiet);
    REQUIRE(preview);
    const auto batch = service.commit(*preview, clerk, on, quiet);
    REQUIRE(batch);
    for (int number = 1; number <= 4; ++number)
        CHECK(said(imported.office(), Quarter(2026, number)) == said(expected.office(), Quarter(2026, number)));
    REQUIRE(service.undo(**batch, clerk, on));
    CHECK(said(imported.office(), Quarter(2026, 3)) == said(empty.office(), Quarter(2026, 3)));
}
