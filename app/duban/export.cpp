// duban export: summary workbooks — the ledger, scores, everything together, the three lists.
#include "duban/command_table.h"
#include "duban/filter.h"
#include "duban/slip_json.h"
#include "exchange/summary_template.h"
#include "exchange/summary_workbook.h"
#include "overview/summaries.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

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

Result<std::vector<SummaryColumn>> columnsOf(const Call& call) {
    std::vector<SummaryColumn> columns;
    for (const QString& word : call.value("columns").split(u',', Qt::SkipEmptyParts)) {
        const auto column = fromWord<SummaryColumn>(word.trimmed());
        if (!column) {
            QStringList known;
            for (const auto& code : codesOf<SummaryColumn>)
                known << wordOf(code.value);
            return usageError("cli.columns", QT_TRANSLATE_NOOP("errors", "--columns: “%1” is not known; choose from: %2."),
                              {word.trimmed(), known.join(u',')}, "columns");
        }
        if (std::find(columns.begin(), columns.end(), *column) == columns.end())
            columns.push_back(*column);
    }
    return columns;
}

/// What the call itself says comes before the template.
Result<> useTemplate(SummaryWish& wish, Office& office, const QString& name) {
    auto one = SummaryTemplates(office).find(name);
    if (!one)
        return one.error();
    if (wish.columns.empty())
        wish.columns = one->columns;
    if (wish.title.isEmpty())
        wish.title = one->title;
    if (wish.signature.isEmpty())
        wish.signature = one->signature;
    return {};
}

Result<Answer> run(Call& call) {
    auto kind = kindOf(call);
    if (!kind)
        return kind.error();
    auto columns = columnsOf(call);
    if (!columns)
        return columns.error();
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    auto asOf = call.day(**office);
    if (!asOf)
        return asOf.error();
    auto filter = filterFrom(call, **office, *asOf);
    if (!filter)
        return filter.error();
    SummaryWish wish{*kind, *filter, defaultOrder(*filter), filter->issuedIn, *columns, call.value("title"), call.value("signature")};
    if (call.has("template"))
        if (auto used = useTemplate(wish, **office, call.value("template")); !used)
            return used.error();
    auto summary = buildSummary(**office, wish, call.progress());
    if (!summary)
        return summary.error();
    const QString path = call.value("xlsx");
    auto rows = writeSummaryWorkbook(path, *summary, call.progress());
    if (!rows)
        return rows.error();
    return Answer{{{u"as_of"_qs, dateJson(*asOf)}, {u"files"_qs, QJsonArray{path}}, {u"rows"_qs, *rows}},
                  *kind == SummaryKind::Scores
                      ? say(QT_TRANSLATE_NOOP("duban", "Written: %1, %2 units."), {path, QString::number(*rows)})
                      : say(QT_TRANSLATE_NOOP("duban", "Written: %1, %2 matters."), {path, QString::number(*rows)})};
}

} // namespace

Command exportCommand() {
    std::vector<CommandOption> options = filterOptions();
    options.push_back({"what", "W", QT_TRANSLATE_NOOP("duban", "ledger, scores, summary or three-lists.")});
    options.push_back({"template", "NAME", QT_TRANSLATE_NOOP("duban", "Columns, title and signature line as saved under this name.")});
    options.push_back({"columns", "LIST", QT_TRANSLATE_NOOP("duban", "Columns of the lists and their order: number,department,problem …")});
    options.push_back({"title", "TEXT", QT_TRANSLATE_NOOP("duban", "The title, instead of the usual one.")});
    options.push_back({"signature", "TEXT", QT_TRANSLATE_NOOP("duban", "A line below each list: 制表：　审核：")});
    options.push_back({"xlsx", "X", QT_TRANSLATE_NOOP("duban", "The workbook to write.")});
    return {"export", "FILE", QT_TRANSLATE_NOOP("duban", "Write Excel summaries."), 1, 1, options, run};
}

} // namespace duban
