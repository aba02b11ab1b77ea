// duban list: matters, filtered, sorted, in pages.
#include "duban/command_table.h"
#include "duban/filter.h"
#include "duban/slip_json.h"
#include "slips/matter_query.h"
#include "slips/slip_labels.h"
#include "slips/slip_service.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duban {

namespace {

Result<MatterOrder> orderFrom(const Call& call, const MatterFilter& filter) {
    if (!call.has("sort"))
        return defaultOrder(filter);
    const QString key = call.value("sort").section(u':', 0, 0);
    const QString way = call.value("sort").section(u':', 1);
    const auto sort = fromWord<MatterSort>(key);
    if (!sort || (!way.isEmpty() && way != u"desc" && way != u"asc")) {
        QStringList known;
        for (const auto& code : codesOf<MatterSort>)
            known << wordOf(code.value);
        return usageError("cli.sort",
                          QT_TRANSLATE_NOOP("errors", "--sort: “%1” is not known; choose one of: %2, with :desc to reverse it."),
                          {call.value("sort"), known.join(u' ')}, "sort");
    }
    return MatterOrder{*sort, way == u"desc"};
}

struct Page {
    int limit = 100, offset = 0;
};

Result<Page> pageFrom(const Call& call) {
    auto limit = call.number("limit");
    auto offset = call.number("offset");
    if (!limit || !offset)
        return !limit ? limit.error() : offset.error();
    const Page page{limit->value_or(-1), offset->value_or(0)};
    if ((*limit && page.limit < 0) || page.offset < 0)
        return usageError("cli.page", QT_TRANSLATE_NOOP("errors", "--limit and --offset cannot be negative."), {}, "limit");
    return page;
}

void append(QJsonArray& rows, QString& text, const MatterRow& row) {
    rows << matterRowJson(row);
    text += QStringLiteral("%1  %2  %3  %4  %5\n")
                .arg(row.ref, stateLabel(row.state), row.departmentShort, row.due ? row.due->toString(Qt::ISODate) : u"—"_qs,
                     row.problem.left(40).replace(u'\n', u' '));
}

// Rows come in slices: a list of a million is printed without holding all of it as values twice.
Result<QJsonArray> fetch(MatterQuery& query, const std::vector<qint64>& ids, QDate asOf, QString& text, Progress& progress) {
    constexpr std::size_t slice = 512;
    QJsonArray rows;
    for (std::size_t at = 0; at < ids.size(); at += slice) {
        const std::size_t end = std::min(ids.size(), at + slice);
        auto some = query.rows({ids.begin() + static_cast<std::ptrdiff_t>(at), ids.begin() + static_cast<std::ptrdiff_t>(end)}, asOf);
        if (!some)
            return some.error();
        for (const MatterRow& row : *some)
            append(rows, text, row);
        if (progress.cancelled())
            return cancelledError();
    }
    return rows;
}

Result<Answer> run(Call& call) {
    auto page = pageFrom(call);
    if (!page)
        return page.error();
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    auto asOf = call.day(**office);
    if (!asOf)
        return asOf.error();
    auto filter = filterFrom(call, **office, *asOf);
    if (!filter)
        return filter.error();
    auto order = orderFrom(call, *filter);
    if (!order)
        return order.error();
    MatterQuery query((*office)->database(), (*office)->calendar(), SlipService(**office).lifeSettings(*asOf));
    auto total = query.count(*filter);
    auto ids = query.ids(*filter, *order, page->limit, page->offset);
    if (!total || !ids)
        return !total ? total.error() : ids.error();
    QString text;
    auto rows = fetch(query, *ids, *asOf, text, call.progress());
    if (!rows)
        return rows.error();
    text += say(QT_TRANSLATE_NOOP("duban", "%1 matters, %2 shown; as of %3"),
                {QString::number(*total), QString::number(rows->size()), asOf->toString(Qt::ISODate)});
    return Answer{{{u"as_of"_qs, dateJson(*asOf)}, {u"total"_qs, *total}, {u"rows"_qs, *rows}}, text};
}

} // namespace

Command listCommand() {
    std::vector<CommandOption> options = filterOptions();
    options.push_back(
        {"sort", "KEY[:desc]", QT_TRANSLATE_NOOP("duban", "number, department, issued, due, closed, state, category or overdue.")});
    options.push_back({"limit", "N", QT_TRANSLATE_NOOP("duban", "At most so many rows.")});
    options.push_back({"offset", "N", QT_TRANSLATE_NOOP("duban", "Leave out the first rows.")});
    return {"list", "FILE", QT_TRANSLATE_NOOP("duban", "List matters."), 1, 1, options, run};
}

} // namespace duban
