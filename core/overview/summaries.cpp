#include "overview/summaries.h"

#include "overview/counts.h"
#include "overview/summary_reader.h"
#include "overview/summary_tables.h"
#include "scoring/scoring_service.h"

#include <algorithm>

namespace duban {

namespace {

SummaryUnitScore unitRow(const SheetUnit& unit, const std::vector<SheetComponent>& components) {
    SummaryUnitScore row;
    row.name = unit.name;
    for (const SheetComponent& one : components) {
        const SheetComponent* own = unit.component(one.code);
        row.components.push_back(own != nullptr ? own->points : std::nullopt);
    }
    row.total = unit.points;
    row.rank = unit.rank;
    row.grade = unit.grade;
    row.change = unit.change;
    row.matters = unit.matters;
    if (unit.few)
        row.remark = QStringLiteral("事项较少");
    return row;
}

Result<> addLists(Summary& summary, Office& office, const SummaryWish& wish) {
    struct Part {
        const char* name;
        MatterFilter filter;
    };
    std::vector<Part> parts;
    if (wish.kind == SummaryKind::Ledger || wish.kind == SummaryKind::Full)
        parts.push_back({"台账", wish.filter});
    if (wish.kind == SummaryKind::ThreeLists) {
        const Quarter quarter = wish.quarter.value_or(Quarter::of(wish.filter.asOf));
        MatterFilter fresh = wish.filter;
        fresh.issuedIn = quarter;
        MatterFilter open = wish.filter;
        open.open = true;
        MatterFilter closed = wish.filter;
        closed.closed = DateRange::of(quarter);
        parts = {{"新增", fresh}, {"推进落实", open}, {"已销号", closed}};
    }
    for (const Part& part : parts) {
        auto source = readMatters(office, part.filter, wish.order);
        if (!source)
            return source.error();
        summary.lists.push_back({QString::fromUtf8(part.name), {}, std::move(*source)});
    }
    return {};
}

} // namespace

SummaryScores scoreRows(const QuarterSheet& sheet) {
    std::vector<SheetComponent> components;
    for (const SheetGroup& group : sheet.groups)
        for (const SheetUnit& unit : group.units)
            for (const SheetComponent& one : unit.components)
                if (std::none_of(components.begin(), components.end(), [&](const auto& known) { return known.code == one.code; }))
                    components.push_back(one);
    SummaryScores scores;
    for (const SheetComponent& one : components)
        scores.components << one.name;
    for (const SheetGroup& group : sheet.groups) {
        SummaryGroupScores lines{group.name, group.ranked, {}};
        for (const SheetUnit& unit : group.units)
            lines.units.push_back(unitRow(unit, components));
        scores.groups.push_back(std::move(lines));
        for (const SheetUnit& unit : group.units)
            for (const SheetLine& line : unit.lines)
                scores.lines.push_back({group.name, unit.name, line.name, line.points, line.ref, line.clause, line.reason, line.date,
                                        line.days, line.capped()});
    }
    return scores;
}

Result<> addCounts(Summary& summary, Office& office, const MatterFilter& filter, Quarter quarter) {
    Counts counts(office);
    auto categories = counts.tally(TallyBy::Category, filter);
    if (!categories)
        return categories.error();
    for (const TallyLine& line : *categories)
        summary.byCategory.push_back({line.name, static_cast<int>(line.tally.accepted), static_cast<int>(line.tally.closed),
                                      static_cast<int>(line.tally.overdue), static_cast<int>(line.tally.onTime)});
    const QDate from = filter.issuedIn ? quarter.first() : QDate(quarter.year(), 1, 1);
    for (QDate month = from; month <= quarter.last(); month = month.addMonths(1)) {
        MatterFilter ofMonth = filter;
        ofMonth.issuedIn.reset();
        ofMonth.issued = DateRange::month(month.year(), month.month());
        auto total = counts.total(ofMonth);
        if (!total)
            return total.error();
        summary.byMonth.push_back({QStringLiteral("%1年%2月").arg(month.year()).arg(month.month()), static_cast<int>(total->accepted),
                                   static_cast<int>(total->closed), static_cast<int>(total->overdue), static_cast<int>(total->onTime)});
    }
    return {};
}

Result<Summary> buildSummary(Office& office, const SummaryWish& wish, Progress& progress) {
    const QDate asOf = wish.filter.asOf;
    const Quarter quarter = wish.quarter.value_or(wish.filter.issuedIn.value_or(Quarter::of(asOf)));
    const bool narrowed = wish.quarter || wish.filter.issuedIn;
    Summary summary;
    summary.heading = {QStringLiteral("%1年作风效能问题整改台账").arg(quarter.year()), office.settings(asOf).officeName,
                       narrowed ? quarter.chineseText() : QStringLiteral("截至%1").arg(asOf.toString(QStringLiteral("yyyy年M月d日"))),
                       asOf};
    summary.columns = wish.columns;
    summary.signature = wish.signature;
    if (auto lists = addLists(summary, office, wish); !lists)
        return lists.error();
    if (wish.kind == SummaryKind::Scores || wish.kind == SummaryKind::Full) {
        auto sheet = ScoringService(office).score(quarter, asOf, std::nullopt, progress);
        if (!sheet)
            return sheet.error();
        summary.scores = scoreRows(*sheet);
        if (wish.kind == SummaryKind::Scores)
            summary.heading.title = QStringLiteral("%1作风效能考核汇总").arg(quarter.chineseText());
    }
    if (wish.kind == SummaryKind::Full) {
        if (auto counted = addCounts(summary, office, wish.filter, quarter); !counted)
            return counted.error();
        if (auto counted = addTables(summary, office, wish.filter); !counted)
            return counted.error();
    }
    if (!wish.title.isEmpty())
        summary.heading.title = wish.title;
    return summary;
}

} // namespace duban
