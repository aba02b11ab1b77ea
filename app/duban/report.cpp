// duban report: the report or notice of a quarter, month or year as PDF and Word, and its figures as a workbook.
#include "charts/chart_renderer.h"
#include "documents/pdf_writer.h"
#include "documents/zip_file.h"
#include "duban/call.h"
#include "duban/command_table.h"
#include "duban/papers.h"
#include "exchange/summary_workbook.h"
#include "overview/issued_papers.h"
#include "overview/office_papers.h"
#include "overview/period_report.h"
#include "overview/summaries.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <functional>

namespace duban {

namespace {

Result<> writeWorkbook(Call& call, Office& office, const ReportMaterial& material, const QString& path) {
    const QuarterSheet& sheet = material.sheet;
    Summary summary;
    summary.heading = {QStringLiteral("%1作风效能考核汇总").arg(sheet.quarter.chineseText()), material.settings.officeName,
                       sheet.quarter.chineseText(), material.on};
    summary.scores = scoreRows(sheet);
    if (auto filled = addCounts(summary, office, {.asOf = sheet.asOf, .issuedIn = sheet.quarter}, sheet.quarter); !filled)
        return filled.error();
    auto written = writeSummaryWorkbook(path, summary, call.progress());
    return written ? Result<>() : written.error();
}

Result<> checkUsage(const Call& call) {
    if (call.value("kind") != u"report" && call.value("kind") != u"notice")
        return usageError("cli.report_kind", QT_TRANSLATE_NOOP("errors", "Choose --kind report or --kind notice."), {}, "kind");
    if (int(call.has("quarter")) + int(call.has("month")) + int(call.has("year")) != 1)
        return usageError("cli.report_period",
                          QT_TRANSLATE_NOOP("errors", "Name one period: --quarter 2026Q3, --month 2026-09 or --year 2026."), {}, "quarter");
    return {};
}

/// A month or a year; nothing if a quarter was named.
Result<std::optional<Period>> periodOf(const Call& call) {
    if (call.has("quarter"))
        return std::optional<Period>();
    const bool month = call.has("month");
    const QString text = call.value(month ? "month" : "year");
    auto period = parsePeriod(text);
    if (!period)
        return period;
    if (!*period || ((*period)->month != 0) != month)
        return usageError("cli.report_period",
                          QT_TRANSLATE_NOOP("errors", "Name one period: --quarter 2026Q3, --month 2026-09 or --year 2026."), {},
                          month ? "month" : "year");
    return period;
}

Result<> writeMatters(Call& call, Office& office, const Period& period, QDate on, const QString& path) {
    SummaryWish wish;
    wish.kind = SummaryKind::Ledger;
    wish.filter.asOf = std::min(on, period.last());
    wish.filter.issued = {period.first(), period.last()};
    auto summary = buildSummary(office, wish, call.progress());
    if (!summary)
        return summary.error();
    auto written = writeSummaryWorkbook(path, *summary, call.progress());
    return written ? Result<>() : Result<>(written.error());
}

/// Its number, and the PDF as it is kept.
Result<Answer> issue(Call& call, Office& office, const QString& subject, const Paper& paper, QDate on) {
    const QtChartRenderer charts;
    const auto render = [&](const Paper& numbered) -> Result<RenderedPaper> {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("issued.pdf"));
        auto pages = writePdf({numbered}, path, &charts, call.progress());
        QFile file(path);
        if (!pages || !file.open(QIODevice::ReadOnly))
            return pages ? storageError("documents.cannot_write",
                                        QT_TRANSLATE_NOOP(
                                            "errors", "%1 cannot be written; close it if it is open elsewhere, or choose another folder."),
                                        {path})
                         : pages.error();
        return RenderedPaper{file.readAll(), *pages};
    };
    auto issued = IssuedPapers(office).issue(call.value("kind"), subject, paper, render, call.actor(office, true, on), on);
    if (!issued)
        return issued.error();
    const QString path = pathOr(call, "pdf", issued->paper.fileStem, QStringLiteral(".pdf"));
    if (auto written = writeWhole(path, issued->pdf); !written)
        return written.error();
    return Answer{{{u"number"_qs, issued->number.text()},
                   {u"digest"_qs, issued->contentDigest},
                   {u"pages"_qs, issued->pages},
                   {u"files"_qs, QJsonArray{path}}},
                  QStringLiteral("%1\n%2\n").arg(issued->number.text(), path)};
}

Result<Answer> write(Call& call, const Paper& paper, const std::function<Result<>(const QString&)>& workbook) {
    Answer answer;
    QJsonArray files;
    if (call.has("pdf") || call.has("docx") || !call.has("xlsx"))
        if (auto written = writeFiles(call, {paper}, answer.json, files); !written)
            return written.error();
    if (call.has("xlsx")) {
        if (auto written = workbook(call.value("xlsx")); !written)
            return written.error();
        files << call.value("xlsx");
    }
    answer.json.insert(u"files"_qs, files);
    for (const QJsonValue& file : files)
        answer.text += file.toString() + u'\n';
    return answer;
}

Result<Answer> writeQuarter(Call& call, Office& office, QDate on) {
    auto quarter = quarterOf(call);
    if (!quarter)
        return quarter.error();
    auto material = reportMaterial(office, *quarter, on, call.progress());
    if (!material)
        return material.error();
    material->redBlack = call.has("red-black");
    const Paper paper = call.value("kind") == u"report" ? reportPaper(*material) : noticePaper(*material);
    if (call.has("issue"))
        return issue(call, office, quarter->text(), paper, on);
    return write(call, paper, [&](const QString& path) { return writeWorkbook(call, office, *material, path); });
}

Result<Answer> run(Call& call) {
    if (auto usage = checkUsage(call); !usage)
        return usage.error();
    auto period = periodOf(call);
    if (!period)
        return period.error();
    auto office = call.open(call.has("issue") ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!office)
        return office.error();
    auto on = call.day(**office);
    if (!on)
        return on.error();
    if (!*period)
        return writeQuarter(call, **office, *on);
    auto paper = periodPaper(**office, call.value("kind"), **period, *on, call.progress());
    if (!paper)
        return paper.error();
    if (call.has("issue"))
        return issue(call, **office, (*period)->text(), *paper, *on);
    return write(call, *paper, [&](const QString& path) { return writeMatters(call, **office, **period, *on, path); });
}

} // namespace

Command reportCommand() {
    return {"report",
            "FILE",
            QT_TRANSLATE_NOOP("duban", "Write the report or the notice of a quarter, a month or a year."),
            1,
            1,
            {{"kind", "notice|report", QT_TRANSLATE_NOOP("duban", "Which of the two.")},
             {"quarter", "Q", QT_TRANSLATE_NOOP("duban", "For example 2026Q1.")},
             {"month", "M", QT_TRANSLATE_NOOP("duban", "For example 2026-09.")},
             {"year", "Y", QT_TRANSLATE_NOOP("duban", "For example 2026.")},
             {"issue", "", QT_TRANSLATE_NOOP("duban", "Give it its number and keep it as it goes out.")},
             {"red-black", "", QT_TRANSLATE_NOOP("duban", "With the red and black list of units.")},
             {"pdf", "P", QT_TRANSLATE_NOOP("duban", "The PDF to write; a name of its own in this folder if left out.")},
             {"docx", "D", QT_TRANSLATE_NOOP("duban", "The Word document to write, for changes before the seal.")},
             {"xlsx", "X", QT_TRANSLATE_NOOP("duban", "The figures as a workbook.")}},
            run,
            true};
}

} // namespace duban
