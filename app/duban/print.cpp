// duban print: papers of slips, matters, quarters and days as one PDF.
#include "charts/chart_renderer.h"
#include "documents/pdf_writer.h"
#include "duban/call.h"
#include "duban/command_table.h"
#include "duban/papers.h"
#include "overview/office_papers.h"
#include "paper/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace duban {

QString pathOr(const Call& call, const char* option, const QString& stem, const QString& suffix) {
    return call.value(option).isEmpty() ? QDir::current().filePath(stem + suffix) : call.value(option);
}

Result<int> writePapers(Call& call, const std::vector<Paper>& papers, const QString& path) {
    const QtChartRenderer charts;
    return writePdf(papers, path, &charts, call.progress());
}

Result<> writeFiles(Call& call, const std::vector<Paper>& papers, QJsonObject& json, QJsonArray& files) {
    if (call.has("docx"))
        return usageError("cli.docx", QT_TRANSLATE_NOOP("errors", "--docx comes with a later version; write a PDF with --pdf."), {},
                          "docx");
    const QString path = pathOr(call, "pdf", papers.front().fileStem, QStringLiteral(".pdf"));
    auto pages = writePapers(call, papers, path);
    if (!pages)
        return pages.error();
    json.insert(u"pages"_qs, *pages);
    files << path;
    return {};
}

namespace {

Result<Answer> run(Call& call) {
    if (!call.has("kind"))
        return usageError("cli.kind", QT_TRANSLATE_NOOP("errors", "Name the kind of paper: --kind %1."),
                          {paperKinds().join(QLatin1Char('|'))}, "kind");
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    auto on = call.day(**office);
    if (!on)
        return on.error();
    auto papers = papersOf(**office, call.value("kind"), call.argumentsFrom(1), *on, call.progress());
    if (!papers)
        return papers.error();
    const QString path = pathOr(call, "pdf", papers->front().fileStem, QStringLiteral(".pdf"));
    auto pages = writePapers(call, *papers, path);
    if (!pages)
        return pages.error();
    return Answer{{{u"files"_qs, QJsonArray{path}}, {u"papers"_qs, static_cast<qint64>(papers->size())}, {u"pages"_qs, *pages}},
                  say(QT_TRANSLATE_NOOP("duban", "%1: %2 pages"), {path, QString::number(*pages)})};
}

} // namespace

Command printCommand() {
    return {
        "print",
        "FILE REF…",
        QT_TRANSLATE_NOOP("duban", "Write papers of slips, matters, a quarter or a day as one PDF."),
        1,
        -1,
        {{"kind", "KIND",
          QT_TRANSLATE_NOOP("duban", "slip, table, reminder, supervision, interview, refusal, extension, return, verification, closure, "
                                     "transfer, report, notice, unit-scores or due-list.")},
         {"pdf", "P", QT_TRANSLATE_NOOP("duban", "The PDF to write; a name of its own in this folder if left out.")},
         {"docx", "D", QT_TRANSLATE_NOOP("duban", "Comes with a later version.")}},
        run,
        true};
}

} // namespace duban
