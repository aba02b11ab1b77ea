// duban export: summary workbooks — the ledger, scores, everything together, the three lists.
#include "duban/command_table.h"
#include "duban/filter.h"
#include "duban/slip_json.h"
#include "exchange/summary_workbook.h"
#include "overview/summaries.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duban {

namespace {

std::optional<SummaryKind> kindNamed(const QString& word) {
    if (word == u"ledger")
        return SummaryKind::Ledger;
    if (word == u"scores")
        return SummaryKind::Scores;
    if (word == u"summary")
        return SummaryKind::Full;
    return word == u"three-lists" ? std::optional(SummaryKind::ThreeLists) : std::nullopt;
}

Result<SummaryKind> kindOf(const Call& call) {
    const auto kind = kindNamed(call.value("what"));
    if (!kind || call.value("xlsx").isEmpty())
        return usageError("cli.export",
                          QT_TRANSLATE_NOOP("errors", "Write: duban export FILE --what ledger|scores|summary|three-lists --xlsx PATH."), {},
                          "what");
    return *kind;
}

Result<Answer> run(Call& call) {
    auto kind = kindOf(call);
    if (!kind)
        return kind.error();
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    auto asOf = call.day(**office);
    if (!asOf)
        return asOf.error();
    auto filter = filterFrom(call, **office, *asOf);
    if (!filter)
        return filter.error();
    auto summary = buildSummary(**office, {*kind, *filter, defaultOrder(*filter), filter->issuedIn}, call.progress());
    if (!summary)
        return summary.error();
    const QString path = call.value("xlsx");
    auto rows = writeSummaryWorkbook(path, *summary, call.progress());
    if (!rows)
        return rows.error();
    return Answer{{{u"as_of"_qs, dateJson(*asOf)}, {u"files"_qs, QJsonArray{path}}, {u"rows"_qs, *rows}},
                  say(QT_TRANSLATE_NOOP("duban", "Written: %1, %2 matters."), {path, QString::number(*rows)})};
}

} // namespace

Command exportCommand() {
    std::vector<CommandOption> options = filterOptions();
    options.push_back({"what", "W", QT_TRANSLATE_NOOP("duban", "ledger, scores, summary or three-lists.")});
    options.push_back({"xlsx", "X", QT_TRANSLATE_NOOP("duban", "The workbook to write.")});
    return {"export", "FILE", QT_TRANSLATE_NOOP("duban", "Write Excel summaries."), 1, 1, options, run};
}

} // namespace duban
