#include "overview/office_papers.h"

#include "departments/department_service.h"
#include "overview/counts.h"
#include "overview/due_paper.h"
#include "paper/words.h"
#include "scoring/scoring_service.h"
#include "slips/slip_paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

namespace {

using Papers = std::vector<Paper>;

Error noRef(const QString& kind) {
    return invalidError("papers.no_ref",
                        QT_TRANSLATE_NOOP("errors", "Name what to print as “%1”: a slip's number, or a quarter such as 2026Q1."), {kind},
                        "ref");
}

/// "江效交〔2026〕12号/2" names one matter; 0 = all of them.
int ordinalIn(const QString& ref) {
    const qsizetype slash = ref.lastIndexOf(u'/');
    return slash < 0 ? 0 : ref.mid(slash + 1).toInt();
}

Result<> appendSlip(Papers& papers, Office& office, const QString& kind, const QString& ref, QDate on) {
    SlipService slips(office);
    auto view = slips.view(ref.section(u'/', 0, 0), on);
    auto departments = DepartmentService(office).all();
    if (!view || !departments)
        return !view ? view.error() : departments.error();
    const OfficeSettings& settings = office.settings(view->slip.issuedOn.value_or(on));
    if (kind == u"slip") {
        papers.push_back(slipPaper(*view, settings, *departments));
        return {};
    }
    const size_t before = papers.size();
    for (const MatterView& matter : view->matters)
        if (ordinalIn(ref) == 0 || ordinalIn(ref) == matter.matter.ordinal)
            papers.push_back(tablePaper(*view, matter, settings));
    if (papers.size() == before)
        return notFoundError("papers.no_matter", QT_TRANSLATE_NOOP("errors", "%1: there is no such matter on this slip."), {ref}, "ref");
    return {};
}

Result<ChartData> monthsChart(Counts& counts, Quarter quarter, QDate asOf) {
    const QDate from = quarter.last().addDays(1).addMonths(-12);
    auto months = counts.months(from, quarter.last(), {.asOf = asOf});
    if (!months)
        return months.error();
    ChartData chart;
    chart.kind = ChartKind::Bars;
    chart.title = QStringLiteral("近十二个月交办和销号件数");
    chart.unit = QStringLiteral("件");
    ChartSeries issued{QStringLiteral("交办"), {}}, closed{QStringLiteral("销号"), {}};
    for (const MonthCount& month : *months) {
        chart.categories << QStringLiteral("%1月").arg(month.month);
        issued.values.push_back(static_cast<double>(month.issued));
        closed.values.push_back(static_cast<double>(month.closed));
    }
    chart.series = {issued, closed};
    chart.caption = QStringLiteral("口径：%1年%2月至%3年%4月，交办按交办日期、销号按销号日期计；截至%5")
                        .arg(QString::number(from.year()), QString::number(from.month()), QString::number(quarter.last().year()),
                             QString::number(quarter.last().month()), dateOnPaper(asOf));
    return chart;
}

Result<> fillCounts(ReportMaterial& material, Office& office, Quarter quarter) {
    const QDate asOf = material.sheet.asOf;
    Counts counts(office);
    auto total = counts.total({.asOf = asOf, .issuedIn = quarter});
    auto chart = monthsChart(counts, quarter, asOf);
    if (!total || !chart)
        return !total ? total.error() : chart.error();
    material.counts = ReportCounts{total->accepted, total->closed,        total->open,        total->transferred,
                                   total->onTime,   total->closureRate(), total->onTimeRate()};
    material.months = std::move(*chart);
    DueLists lists(office);
    auto due = lists.of(asOf);
    if (!due)
        return due.error();
    auto rows = lists.rows(due->overdue);
    if (!rows)
        return rows.error();
    material.overdue = std::move(*rows);
    return {};
}

Result<Papers> quarterPapers(Office& office, const QString& kind, const QStringList& refs, QDate on, Progress& progress) {
    auto quarter = Quarter::parse(refs.value(0));
    if (!quarter)
        return quarter.error();
    if (kind == u"unit-scores") {
        auto sheet = ScoringService(office).score(*quarter, on, std::nullopt, progress);
        if (!sheet)
            return sheet.error();
        return Papers{unitScoresPaper(*sheet, office.settings(on), on, refs.mid(1))};
    }
    auto material = reportMaterial(office, *quarter, on, progress);
    if (!material)
        return material.error();
    return Papers{kind == u"report" ? reportPaper(*material) : noticePaper(*material)};
}

Result<Papers> dueListPapers(Office& office, QDate on) {
    DueLists lists(office);
    auto list = lists.of(on);
    if (!list)
        return list.error();
    auto paper = dueListPaper(lists, *list, office.settings(on));
    if (!paper)
        return paper.error();
    return Papers{std::move(*paper)};
}

} // namespace

QStringList paperKinds() {
    return {QStringLiteral("slip"),   QStringLiteral("table"),       QStringLiteral("report"),
            QStringLiteral("notice"), QStringLiteral("unit-scores"), QStringLiteral("due-list")};
}

Result<ReportMaterial> reportMaterial(Office& office, Quarter quarter, QDate on, Progress& progress) {
    ScoringService scoring(office);
    auto sheet = scoring.score(quarter, on, std::nullopt, progress);
    if (!sheet)
        return sheet.error();
    ReportMaterial material{std::move(*sheet), std::nullopt, office.settings(on), on, std::nullopt, {}, std::nullopt};
    const auto& groups = material.sheet.groups;
    if (std::any_of(groups.begin(), groups.end(), [](const SheetGroup& group) { return group.change.has_value(); })) {
        auto previous = scoring.score(quarter.previous(), on, std::nullopt, progress);
        if (!previous)
            return previous.error();
        material.previous = std::move(*previous);
    }
    if (auto filled = fillCounts(material, office, quarter); !filled)
        return filled.error();
    return material;
}

Result<Papers> papersOf(Office& office, const QString& kind, const QStringList& refs, QDate on, Progress& progress) {
    if (!paperKinds().contains(kind))
        return invalidError("papers.kind", QT_TRANSLATE_NOOP("errors", "The paper “%1” is not in this version; there are: %2."),
                            {kind, paperKinds().join(QStringLiteral(", "))}, "kind");
    if (kind == u"due-list")
        return dueListPapers(office, on);
    if (refs.isEmpty())
        return noRef(kind);
    if (kind != u"slip" && kind != u"table")
        return quarterPapers(office, kind, refs, on, progress);
    Papers papers;
    for (const QString& ref : refs) {
        if (progress.cancelled())
            return cancelledError();
        if (auto appended = appendSlip(papers, office, kind, ref, on); !appended)
            return appended.error();
        progress.report(static_cast<qint64>(papers.size()), refs.size(), ref);
    }
    return papers;
}

} // namespace duban
