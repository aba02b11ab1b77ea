#include "overview/summaries.h"

#include "departments/department_service.h"
#include "overview/counts.h"
#include "overview/due_list.h"
#include "scoring/scoring_service.h"
#include "slips/slip_labels.h"
#include "slips/slip_store.h"

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

SummaryMatter matterRow(const MatterRow& row, const Matter& matter, const Slip& slip, const std::vector<Measure>& measures,
                        const DepartmentMatcher& units) {
    SummaryMatter out;
    out.number = row.number;
    out.ordinal = row.ordinal;
    out.department = row.departmentName;
    for (const QString& code : slip.body.co)
        if (const Department* unit = units.byCode(code))
            out.coDepartments << unit->body.shortName;
    out.source = row.source;
    out.category = row.category;
    out.severity = row.severity;
    out.problem = row.problem;
    out.requirement = row.requirement;
    out.issued = row.issued.value_or(QDate());
    out.due = row.due.value_or(QDate());
    out.leader = matter.table.leader;
    out.person = matter.table.person;
    for (const Measure& measure : measures)
        out.measures << measure.what;
    out.progress = matter.table.progress.isEmpty() ? matter.table.result : matter.table.progress;
    out.state = stateLabel(row.state);
    out.completed = row.submitted.value_or(QDate());
    out.closed = row.closed.value_or(QDate());
    out.overdueDays = row.overdueDays;
    out.remark = matter.table.note;
    return out;
}

/// Reads the matters of a filter in pages, so that neither a statement nor the memory grows with the list.
class ListReader {
public:
    ListReader(Office& office, const DepartmentMatcher& units, Progress& progress)
        : m_office(office), m_store(office.database()), m_units(units), m_progress(progress) {}

    Result<SummaryList> read(const QString& name, const MatterFilter& filter, MatterOrder order) {
        MatterQuery query = mattersOf(m_office, filter.asOf);
        auto ids = query.ids(filter, order);
        if (!ids)
            return ids.error();
        SummaryList list{name, {}};
        list.matters.reserve(ids->size());
        for (std::size_t at = 0; at < ids->size(); at += 512) {
            const auto first = ids->begin() + static_cast<qint64>(at);
            auto rows = query.rows({first, std::min(first + 512, ids->end())}, filter.asOf);
            if (!rows)
                return rows.error();
            for (const MatterRow& row : *rows)
                if (auto added = add(list, row); !added)
                    return added.error();
            m_progress.report(static_cast<qint64>(at), static_cast<qint64>(ids->size()), name);
            if (m_progress.cancelled())
                return cancelledError();
        }
        return list;
    }

private:
    Result<> add(SummaryList& list, const MatterRow& row) {
        auto matter = m_store.matter(MatterId(row.id));
        auto measures = m_store.measures(MatterId(row.id));
        auto slip = m_store.slip(row.slip);
        if (!matter || !measures || !slip)
            return !matter ? matter.error() : !measures ? measures.error() : slip.error();
        if (*matter && *slip)
            list.matters.push_back(matterRow(row, **matter, **slip, *measures, m_units));
        return {};
    }

    Office& m_office;
    SlipStore m_store;
    const DepartmentMatcher& m_units;
    Progress& m_progress;
};

Result<> addLists(Summary& summary, ListReader& reader, const SummaryWish& wish) {
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
        auto list = reader.read(QString::fromUtf8(part.name), part.filter, wish.order);
        if (!list)
            return list.error();
        summary.lists.push_back(std::move(*list));
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
    }
    return scores;
}

Result<> addCounts(Summary& summary, Office& office, const MatterFilter& filter, Quarter quarter) {
    Counts counts(office);
    auto categories = counts.tally(TallyBy::Category, filter);
    if (!categories)
        return categories.error();
    for (const TallyLine& line : *categories)
        summary.byCategory.push_back(
            {line.name, static_cast<int>(line.tally.accepted), static_cast<int>(line.tally.closed), static_cast<int>(line.tally.overdue)});
    const QDate from = filter.issuedIn ? quarter.first() : QDate(quarter.year(), 1, 1);
    for (QDate month = from; month <= quarter.last(); month = month.addMonths(1)) {
        MatterFilter ofMonth = filter;
        ofMonth.issuedIn.reset();
        ofMonth.issued = DateRange::month(month.year(), month.month());
        auto total = counts.total(ofMonth);
        if (!total)
            return total.error();
        summary.byMonth.push_back({QStringLiteral("%1年%2月").arg(month.year()).arg(month.month()), static_cast<int>(total->accepted),
                                   static_cast<int>(total->closed), static_cast<int>(total->overdue)});
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
    auto units = DepartmentService(office).matcher();
    if (!units)
        return units.error();
    ListReader reader(office, *units, progress);
    if (auto lists = addLists(summary, reader, wish); !lists)
        return lists.error();
    if (wish.kind == SummaryKind::Scores || wish.kind == SummaryKind::Full) {
        auto sheet = ScoringService(office).score(quarter, asOf, std::nullopt, progress);
        if (!sheet)
            return sheet.error();
        summary.scores = scoreRows(*sheet);
        if (wish.kind == SummaryKind::Scores)
            summary.heading.title = QStringLiteral("%1作风效能考核汇总").arg(quarter.chineseText());
    }
    if (wish.kind == SummaryKind::Full)
        if (auto counted = addCounts(summary, office, wish.filter, quarter); !counted)
            return counted.error();
    return summary;
}

} // namespace duban
