// duban score, marks: a quarter computed from the facts, and the marks that people give.
#include "duban/call.h"
#include "duban/command_table.h"
#include "duban/slip_json.h"
#include "scoring/scoring_service.h"
#include "scoring/sheet_json.h"
#include "simulate/written_input.h"

#include <QCoreApplication>

namespace duban {

Result<Quarter> quarterOf(const Call& call) {
    auto quarter = Quarter::parse(call.value("quarter"));
    if (quarter)
        return *quarter;
    return usageError("cli.quarter", QT_TRANSLATE_NOOP("errors", "--quarter: “%1” is not a quarter; write for example 2026Q1."),
                      {call.value("quarter")}, "quarter");
}

namespace {

QString unitText(const SheetUnit& unit) {
    QString text =
        QStringLiteral("  %1  %2  %3  %4\n")
            .arg(unit.rank ? QString::number(*unit.rank).rightJustified(3) : u"  —"_qs, unit.points.displayText(), unit.name, unit.grade);
    for (const SheetLine& line : unit.lines)
        text += QStringLiteral("         %1  %2  %3  %4\n")
                    .arg(line.points.displayText(), line.name, line.ref, line.date.toString(Qt::ISODate));
    return text;
}

QString sheetText(const QuarterSheet& sheet) {
    QString text = say(QT_TRANSLATE_NOOP("duban", "%1, %2 %3; as of %4"),
                       {sheet.quarter.chineseText(), sheet.scheme, sheet.version, sheet.asOf.toString(Qt::ISODate)}) +
                   u'\n';
    if (sheet.scaled())
        text += say(QT_TRANSLATE_NOOP("duban", "Scaled to 100, because these are missing: %1"), {sheet.missing.join(u'、')}) + u'\n';
    for (const SheetGroup& group : sheet.groups) {
        text += say(QT_TRANSLATE_NOOP("duban", "%1: %2 units, average %3, highest %4, lowest %5"),
                    {group.name, QString::number(group.figures.count), group.figures.average.displayText(),
                     group.figures.highest.displayText(), group.figures.lowest.displayText()}) +
                u'\n';
        for (const SheetUnit& unit : group.units)
            text += unitText(unit);
    }
    return text;
}

Result<std::optional<Scheme>> schemeOf(const Call& call) {
    if (!call.has("scheme"))
        return std::optional<Scheme>();
    auto bytes = readBytes(call.value("scheme"));
    if (!bytes)
        return bytes.error();
    auto scheme = readScheme(*bytes);
    if (!scheme)
        return scheme.error();
    return std::optional(std::move(*scheme));
}

Result<Answer> run(Call& call) {
    auto quarter = quarterOf(call);
    auto scheme = schemeOf(call);
    if (!quarter || !scheme)
        return !quarter ? quarter.error() : scheme.error();
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    auto at = call.day(**office);
    if (!at)
        return at.error();
    auto sheet = ScoringService(**office).score(*quarter, *at, *scheme, call.progress());
    if (!sheet)
        return sheet.error();
    return Answer{toJson(*sheet), sheetText(*sheet)};
}

Result<Answer> runMarks(Call& call) {
    auto quarter = quarterOf(call);
    auto csv = readBytes(call.argument(1));
    if (!quarter || !csv)
        return !quarter ? quarter.error() : csv.error();
    if (!call.has("component"))
        return usageError("cli.component", QT_TRANSLATE_NOOP("errors", "Name the component that the marks belong to: --component CODE."),
                          {}, "component");
    auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    auto on = call.day(**office);
    if (!on)
        return on.error();
    ScoringService scoring(**office);
    auto marks = scoring.readMarks(*csv);
    if (!marks)
        return marks.error();
    if (auto set = scoring.setMarks(*quarter, call.value("component"), *marks, call.actor(**office, false, *on), *on); !set)
        return set.error();
    auto sheet = scoring.score(*quarter, *on, std::nullopt, call.progress());
    if (!sheet)
        return sheet.error();
    return Answer{toJson(*sheet), sheetText(*sheet)};
}

} // namespace

Command scoreCommand() {
    return {"score",
            "FILE",
            QT_TRANSLATE_NOOP("duban", "Compute a quarter from the facts."),
            1,
            1,
            {{"quarter", "Q", QT_TRANSLATE_NOOP("duban", "For example 2026Q1.")},
             {"scheme", "S.json", QT_TRANSLATE_NOOP("duban", "Another scheme than the one in force.")}},
            run};
}

Command marksCommand() {
    return {"marks",
            "FILE CSV",
            QT_TRANSLATE_NOOP("duban", "Enter the marks of a component, one unit a line."),
            2,
            2,
            {{"quarter", "Q", QT_TRANSLATE_NOOP("duban", "For example 2026Q1.")},
             {"component", "CODE", QT_TRANSLATE_NOOP("duban", "The component of the scheme.")}},
            runMarks};
}

} // namespace duban
