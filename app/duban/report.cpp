// duban report: the quarterly report or notice as PDF, and its figures as a workbook.
#include "duban/call.h"
#include "duban/command_table.h"
#include "duban/papers.h"
#include "exchange/summary_workbook.h"
#include "overview/office_papers.h"
#include "overview/summaries.h"

#include <QCoreApplication>
#include <QJsonArray>

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
    if (auto docx = refuseDocx(call); !docx)
        return docx;
    if (call.value("kind") != u"report" && call.value("kind") != u"notice")
        return usageError("cli.report_kind", QT_TRANSLATE_NOOP("errors", "Choose --kind report or --kind notice."), {}, "kind");
    if (call.has("month") || call.has("year"))
        return usageError(
            "cli.report_period",
            QT_TRANSLATE_NOOP("errors", "Reports of a month or a year come with a later version; name a quarter with --quarter."), {},
            "quarter");
    return {};
}

Result<Answer> run(Call& call) {
    if (auto usage = checkUsage(call); !usage)
        return usage.error();
    auto quarter = quarterOf(call);
    if (!quarter)
        return quarter.error();
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    auto on = call.day(**office);
    if (!on)
        return on.error();
    auto material = reportMaterial(**office, *quarter, *on, call.progress());
    if (!material)
        return material.error();
    Answer answer;
    QJsonArray files;
    if (call.has("pdf") || !call.has("xlsx")) {
        const Paper paper = call.value("kind") == u"report" ? reportPaper(*material) : noticePaper(*material);
        const QString path = pathOr(call, "pdf", paper.fileStem, QStringLiteral(".pdf"));
        auto pages = writePapers(call, {paper}, path);
        if (!pages)
            return pages.error();
        answer.json.insert(u"pages"_qs, *pages);
        files << path;
    }
    if (call.has("xlsx")) {
        if (auto written = writeWorkbook(call, **office, *material, call.value("xlsx")); !written)
            return written.error();
        files << call.value("xlsx");
    }
    answer.json.insert(u"files"_qs, files);
    for (const QJsonValue& file : files)
        answer.text += file.toString() + u'\n';
    return answer;
}

} // namespace

Command reportCommand() {
    return {"report",
            "FILE",
            QT_TRANSLATE_NOOP("duban", "Write the report or the notice of a quarter."),
            1,
            1,
            {{"kind", "notice|report", QT_TRANSLATE_NOOP("duban", "Which of the two.")},
             {"quarter", "Q", QT_TRANSLATE_NOOP("duban", "For example 2026Q1.")},
             {"month", "M", QT_TRANSLATE_NOOP("duban", "Comes with a later version.")},
             {"year", "Y", QT_TRANSLATE_NOOP("duban", "Comes with a later version.")},
             {"pdf", "P", QT_TRANSLATE_NOOP("duban", "The PDF to write; a name of its own in this folder if left out.")},
             {"docx", "D", QT_TRANSLATE_NOOP("duban", "Comes with a later version.")},
             {"xlsx", "X", QT_TRANSLATE_NOOP("duban", "The figures as a workbook.")}},
            run,
            true};
}

} // namespace duban
