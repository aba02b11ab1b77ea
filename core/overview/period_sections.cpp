// The sections of a report that are figures over matters: ages of overdue ones, categories, units, cases, suggestions.
#include "overview/due_list.h"
#include "overview/period_report.h"
#include "paper/words.h"

#include <algorithm>

namespace duban {

namespace {

constexpr size_t mostUnits = 20, mostCases = 5;

QString count(qint64 number) { return QString::number(number); }

Table tableWith(const QStringList& titles, const std::vector<double>& weights) {
    Table table;
    table.headerRows = 1;
    table.sizePt = 10.5;
    table.minRowMm = 7;
    table.columnWeights = weights;
    TableRow header;
    for (const QString& title : titles)
        header.push_back(labelCell(title));
    table.rows.push_back(header);
    return table;
}

TableRow tallyRow(size_t number, const QString& name, const Tally& tally) {
    TableRow row{textCell(QString::number(number), 1, Align::Centre), textCell(name)};
    for (const qint64 value : {tally.accepted, tally.closed, tally.open, tally.overdue, tally.returned})
        row.push_back(textCell(count(value), 1, Align::Right));
    row.push_back(textCell(percentOnPaper(tally.closureRate()), 1, Align::Right));
    return row;
}

Table tallyTable(const QString& caption, const QString& what, const std::vector<TallyLine>& lines, size_t most) {
    Table table = tableWith({QStringLiteral("序号"), what, QStringLiteral("交办"), QStringLiteral("销号"), QStringLiteral("在办"),
                             QStringLiteral("逾期"), QStringLiteral("退回"), QStringLiteral("销号率")},
                            {1.2, 5.2, 1.3, 1.3, 1.3, 1.3, 1.3, 1.9});
    table.caption = caption;
    for (size_t i = 0; i < std::min(most, lines.size()); ++i)
        table.rows.push_back(tallyRow(i + 1, lines[i].name, lines[i].tally));
    return table;
}

void byCount(std::vector<TallyLine>& lines) {
    std::stable_sort(lines.begin(), lines.end(),
                     [](const TallyLine& a, const TallyLine& b) { return a.tally.accepted > b.tally.accepted; });
}

ReportSection agesSection(const OverdueAges& ages, QDate asOf) {
    static const QStringList names{QStringLiteral("1至5个工作日"), QStringLiteral("6至10个工作日"), QStringLiteral("11至30个工作日"),
                                   QStringLiteral("30个工作日以上")};
    ReportSection section{QStringLiteral("逾期账龄"), {}};
    const qint64 all = ages[0] + ages[1] + ages[2] + ages[3];
    QStringList parts;
    for (size_t i = 0; i < ages.size(); ++i)
        parts << QStringLiteral("逾期%1的%2件").arg(names.at(static_cast<qsizetype>(i)), count(ages[i]));
    section.blocks.emplace_back(plainParagraph(
        all == 0 ? QStringLiteral("截至%1，本期事项没有逾期。").arg(dateOnPaper(asOf))
                 : QStringLiteral("截至%1，本期事项逾期%2件，其中%3。").arg(dateOnPaper(asOf), count(all), parts.join(u'、'))));
    return section;
}

ReportSection categorySection(std::vector<TallyLine> lines, QDate asOf) {
    byCount(lines);
    ReportSection section{QStringLiteral("问题类别"), {}};
    ChartData chart;
    chart.kind = ChartKind::HorizontalBars;
    chart.title = QStringLiteral("各类问题交办件数");
    chart.unit = QStringLiteral("件");
    chart.series = {ChartSeries{QStringLiteral("交办"), {}}};
    for (const TallyLine& line : lines) {
        chart.categories << line.name;
        chart.series.front().values.push_back(static_cast<double>(line.tally.accepted));
    }
    chart.caption = QStringLiteral("口径：本期交办的事项，按问题类别计；截至%1").arg(dateOnPaper(asOf));
    if (!lines.empty()) {
        section.blocks.emplace_back(ChartBlock{chart, 30 + 7.0 * static_cast<double>(lines.size())});
        section.blocks.emplace_back(tallyTable(QStringLiteral("各类问题办理情况"), QStringLiteral("问题类别"), lines, lines.size()));
    }
    return section;
}

ReportSection unitSection(std::vector<TallyLine> lines) {
    byCount(lines);
    ReportSection section{QStringLiteral("承办单位"), {}};
    if (lines.size() > mostUnits)
        section.blocks.emplace_back(
            plainParagraph(QStringLiteral("本期共有%1个单位承办，下表列承办最多的%2个。").arg(lines.size()).arg(mostUnits)));
    if (!lines.empty())
        section.blocks.emplace_back(tallyTable(QStringLiteral("承办单位办理情况"), QStringLiteral("单位"), lines, mostUnits));
    return section;
}

Result<std::vector<MatterRow>> worst(Office& office, MatterFilter filter, const QStringList& severities, bool overdue) {
    filter.severities = severities;
    filter.overdue = overdue;
    MatterQuery matters = mattersOf(office, filter.asOf);
    auto ids = matters.ids(filter, {MatterSort::Overdue, false}, static_cast<qint64>(mostCases));
    if (!ids)
        return ids.error();
    return matters.rows(*ids, filter.asOf);
}

Result<ReportSection> caseSection(Office& office, const MatterFilter& filter) {
    auto serious = worst(office, filter, {QStringLiteral("严重"), QStringLiteral("较重")}, false);
    auto late = worst(office, filter, {}, true);
    if (!serious || !late)
        return serious ? late.error() : serious.error();
    std::vector<MatterRow> cases = *serious;
    for (const MatterRow& row : *late)
        if (cases.size() < mostCases && std::none_of(cases.begin(), cases.end(), [&](const MatterRow& one) { return one.id == row.id; }))
            cases.push_back(row);
    ReportSection section{QStringLiteral("典型问题"), {}};
    for (size_t i = 0; i < cases.size(); ++i) {
        const MatterRow& row = cases[i];
        const QString late1 = row.overdueDays > 0 ? QStringLiteral("，逾期%1个工作日").arg(row.overdueDays) : QString();
        section.blocks.emplace_back(plainParagraph(
            QStringLiteral("%1. %2：%3（%4，%5%6）")
                .arg(QString::number(i + 1), row.departmentName, brieflyOnPaper(row.problem, 200), row.ref, row.category, late1)));
    }
    return section;
}

// A sentence for each figure that stands out; no figure, no sentence.
ReportSection adviceSection(const Tally& total, const std::vector<TallyLine>& categories, const std::vector<TallyLine>& units) {
    ReportSection section{QStringLiteral("工作建议"), {}};
    const auto say = [&](const QString& text) {
        section.blocks.emplace_back(plainParagraph(QStringLiteral("%1. %2").arg(QString::number(section.blocks.size() + 1), text)));
    };
    if (total.overdue > 0) {
        const auto most =
            std::max_element(units.begin(), units.end(), [](const auto& a, const auto& b) { return a.tally.overdue < b.tally.overdue; });
        say(QStringLiteral("逾期未办结%1件，其中%2%3件最多，应逐件督办，限期报送。")
                .arg(count(total.overdue), most->name, count(most->tally.overdue)));
    }
    if (total.accepted > 0 && total.closureRate() < 8000)
        say(QStringLiteral("销号率%1，低于80%，应对在办的%2件逐件排出完成时间。")
                .arg(percentOnPaper(total.closureRate()), count(total.open)));
    const auto top = std::max_element(categories.begin(), categories.end(),
                                      [](const auto& a, const auto& b) { return a.tally.accepted < b.tally.accepted; });
    if (top != categories.end() && top->tally.accepted * 4 >= total.accepted && top->tally.accepted > 1)
        say(QStringLiteral("“%1”问题%2件，占本期四分之一以上，应举一反三、集中整治。").arg(top->name, count(top->tally.accepted)));
    if (total.returned > 0)
        say(QStringLiteral("退回重改%1件，应把好报送前的审核关，防止纸面整改。").arg(total.returned));
    if (total.rebounded > 0)
        say(QStringLiteral("反弹%1件，应对已销号事项开展回头看，完善长效机制。").arg(total.rebounded));
    if (section.blocks.empty())
        say(QStringLiteral("继续按时限推进，做好核查和回头看。"));
    return section;
}

} // namespace

Result<std::vector<ReportSection>> periodSections(Office& office, const MatterFilter& filter) {
    Counts counts(office);
    auto total = counts.total(filter);
    auto ages = counts.overdueAges(filter);
    auto categories = counts.tally(TallyBy::Category, filter);
    auto units = counts.tally(TallyBy::Department, filter);
    if (!total || !ages)
        return total ? ages.error() : total.error();
    if (!categories || !units)
        return categories ? units.error() : categories.error();
    auto cases = caseSection(office, filter);
    if (!cases)
        return cases.error();
    std::vector<ReportSection> sections{agesSection(*ages, filter.asOf), categorySection(*categories, filter.asOf), unitSection(*units),
                                        std::move(*cases), adviceSection(*total, *categories, *units)};
    std::erase_if(sections, [](const ReportSection& section) { return section.blocks.empty(); });
    return sections;
}

Result<ReportCounts> reportCounts(Office& office, const MatterFilter& filter) {
    auto total = Counts(office).total(filter);
    if (!total)
        return total.error();
    return ReportCounts{total->accepted, total->closed,        total->open,        total->transferred,
                        total->onTime,   total->closureRate(), total->onTimeRate()};
}

Result<qint64> overdueCount(Office& office, QDate asOf) {
    MatterFilter filter;
    filter.asOf = asOf;
    filter.overdue = true;
    return mattersOf(office, asOf).count(filter);
}

} // namespace duban
