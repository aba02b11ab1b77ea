#include "overview/office_papers.h"

#include "overview/due_list.h"
#include "overview/due_paper.h"
#include "overview/period_report.h"
#include "overview/slip_papers.h"
#include "paper/words.h"
#include "scoring/scoring_service.h"

#include <QCoreApplication>

#include <algorithm>

namespace duban {

namespace {

using Papers = std::vector<Paper>;

/// Papers that were made at once: a report, a list.
class OwnedPapers final : public PaperSource {
public:
    explicit OwnedPapers(Papers papers) : m_papers(std::move(papers)) {}
    [[nodiscard]] qint64 expected() const override { return static_cast<qint64>(m_papers.size()); }
    Result<std::optional<Paper>> next() override {
        return m_at < m_papers.size() ? std::optional(std::move(m_papers[m_at++])) : std::optional<Paper>();
    }

private:
    Papers m_papers;
    size_t m_at = 0;
};

Error noRef(const QString& kind) {
    return invalidError("papers.no_ref",
                        QT_TRANSLATE_NOOP("errors", "Name what to print as “%1”: a slip's number, or a quarter such as 2026Q1."), {kind},
                        "ref");
}

Result<> fillCounts(ReportMaterial& material, Office& office, Quarter quarter) {
    const QDate asOf = material.sheet.asOf;
    const MatterFilter filter{.asOf = asOf, .issuedIn = quarter};
    auto counts = reportCounts(office, filter);
    auto chart = monthsChart(office, quarter.last(), asOf);
    auto sections = periodSections(office, filter);
    if (!counts || !chart || !sections)
        return !counts ? counts.error() : !chart ? chart.error() : sections.error();
    material.counts = *counts;
    material.months = std::move(*chart);
    material.sections = std::move(*sections);
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
    if (kind != u"unit-scores") {
        auto period = parsePeriod(refs.value(0));
        if (!period)
            return period.error();
        if (*period) {
            auto paper = periodPaper(office, kind, **period, on, progress);
            return paper ? Result<Papers>(Papers{std::move(*paper)}) : Result<Papers>(paper.error());
        }
    }
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
    return SlipPapers::kinds() +
           QStringList{QStringLiteral("report"), QStringLiteral("notice"), QStringLiteral("unit-scores"), QStringLiteral("due-list")};
}

Result<ReportMaterial> reportMaterial(Office& office, Quarter quarter, QDate on, Progress& progress) {
    ScoringService scoring(office);
    auto sheet = scoring.score(quarter, on, std::nullopt, progress);
    if (!sheet)
        return sheet.error();
    ReportMaterial material{std::move(*sheet), std::nullopt, office.settings(on), on, std::nullopt, {}, std::nullopt, {}, false};
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

Result<std::unique_ptr<PaperSource>> paperSource(Office& office, const QString& kind, const QStringList& refs, QDate on,
                                                 Progress& progress) {
    if (!paperKinds().contains(kind))
        return invalidError("papers.kind", QT_TRANSLATE_NOOP("errors", "The paper “%1” is not in this version; there are: %2."),
                            {kind, paperKinds().join(QStringLiteral(", "))}, "kind");
    if (refs.isEmpty() && kind != u"due-list")
        return noRef(kind);
    if (SlipPapers::kinds().contains(kind))
        return std::unique_ptr<PaperSource>(std::make_unique<SlipPapers>(office, kind, refs, on));
    auto papers = kind == u"due-list" ? dueListPapers(office, on) : quarterPapers(office, kind, refs, on, progress);
    if (!papers)
        return papers.error();
    return std::unique_ptr<PaperSource>(std::make_unique<OwnedPapers>(std::move(*papers)));
}

Result<Papers> papersOf(Office& office, const QString& kind, const QStringList& refs, QDate on, Progress& progress) {
    auto source = paperSource(office, kind, refs, on, progress);
    if (!source)
        return source.error();
    Papers papers;
    for (;;) {
        if (progress.cancelled())
            return cancelledError();
        auto paper = (*source)->next();
        if (!paper)
            return paper.error();
        if (!*paper)
            return papers;
        papers.push_back(std::move(**paper));
        progress.report(static_cast<qint64>(papers.size()), (*source)->expected(), papers.back().fileStem);
    }
}

} // namespace duban
