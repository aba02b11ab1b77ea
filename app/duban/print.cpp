// duban print: papers of slips, matters, quarters and days as one PDF or Word document.
#include "charts/chart_renderer.h"
#include "documents/docx_template.h"
#include "documents/docx_writer.h"
#include "documents/pdf_writer.h"
#include "documents/zip_file.h"
#include "duban/call.h"
#include "duban/command_table.h"
#include "duban/papers.h"
#include "overview/issued_papers.h"
#include "overview/office_papers.h"
#include "paper/paper_fields.h"
#include "paper/receipts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <utility>

namespace duban {

QString pathOr(const Call& call, const char* option, const QString& stem, const QString& suffix) {
    return call.value(option).isEmpty() ? QDir::current().filePath(stem + suffix) : call.value(option);
}

Result<> writeFiles(Call& call, const std::vector<Paper>& papers, QJsonObject& json, QJsonArray& files) {
    const QtChartRenderer charts;
    if (call.has("docx")) {
        if (auto written = writeDocx(papers, call.value("docx"), &charts, call.progress()); !written)
            return written;
        files << call.value("docx");
    }
    if (call.has("docx") && !call.has("pdf"))
        return {};
    const QString path = pathOr(call, "pdf", papers.front().fileStem, QStringLiteral(".pdf"));
    auto pages = writePdf(papers, path, &charts, call.progress());
    if (!pages)
        return pages.error();
    json.insert(u"pages"_qs, *pages);
    files << path;
    return {};
}

namespace {

Answer answerOf(QJsonObject json, const QJsonArray& files) {
    json.insert(u"files"_qs, files);
    Answer answer{json, {}};
    for (const QJsonValue& file : files)
        answer.text += file.toString() + u'\n';
    if (json.contains(u"pages"))
        answer.text =
            say(QT_TRANSLATE_NOOP("duban", "%1: %2 pages"), {files.first().toString(), QString::number(json.value(u"pages").toInt())});
    return answer;
}

/// The first paper of a source has been asked for its name already.
class Pushed final : public PaperSource {
public:
    Pushed(Paper first, PaperSource& rest) : m_first(std::move(first)), m_rest(rest) {}
    [[nodiscard]] qint64 expected() const override { return m_rest.expected(); }
    Result<std::optional<Paper>> next() override {
        if (!m_first)
            return m_rest.next();
        return std::optional<Paper>(*std::exchange(m_first, std::nullopt));
    }

private:
    std::optional<Paper> m_first;
    PaperSource& m_rest;
};

// One paper after another: a job of a thousand slips is no larger than one of ten.
Result<Answer> stream(Call& call, PaperSource& source, bool apart) {
    auto first = source.next();
    if (!first)
        return first.error();
    const QString stem = *first ? (*first)->fileStem : QString();
    const QString path = pathOr(call, "pdf", stem, QStringLiteral(".pdf"));
    Pushed all(*first ? std::move(**first) : Paper{}, source);
    ReceiptsApart without(all);
    const QtChartRenderer charts;
    auto pages = writePdf(apart ? static_cast<PaperSource&>(without) : all, path, &charts, call.progress());
    if (!pages)
        return pages.error();
    QJsonArray files{path};
    if (const auto receipts = without.receipts()) {
        const QFileInfo info(path);
        const QString beside = info.dir().filePath(info.completeBaseName() + QStringLiteral("_回执.pdf"));
        auto more = writePdf({*receipts}, beside, nullptr, call.progress());
        if (!more)
            return more.error();
        files << beside;
    }
    return answerOf({{u"pages"_qs, *pages}, {u"papers"_qs, source.expected()}}, files);
}

Result<Answer> fill(Call& call, const std::vector<Paper>& papers) {
    if (papers.size() != 1)
        return usageError("cli.template_one",
                          QT_TRANSLATE_NOOP("errors", "A template takes one paper; name a single slip or matter, not %1 of them."),
                          {QString::number(papers.size())}, "template");
    const QString path = pathOr(call, "docx", papers.front().fileStem, QStringLiteral(".docx"));
    if (auto filled = fillTemplate(call.value("template"), fieldsOf(papers.front()), path); !filled)
        return filled.error();
    return answerOf({}, QJsonArray{path});
}

Result<Answer> again(Call& call, const IssuedPaper& issued) {
    const QString path = pathOr(call, "pdf", issued.paper.fileStem, QStringLiteral(".pdf"));
    if (auto written = writeWhole(path, issued.pdf); !written)
        return written.error();
    return answerOf({{u"pages"_qs, issued.pages}, {u"papers"_qs, 1}, {u"digest"_qs, issued.contentDigest}}, QJsonArray{path});
}

Result<> checkUsage(const Call& call) {
    if (!call.has("kind"))
        return usageError("cli.kind", QT_TRANSLATE_NOOP("errors", "Name the kind of paper: --kind %1."),
                          {paperKinds().join(QLatin1Char('|'))}, "kind");
    if (call.has("receipts") && call.value("receipts") != u"apart")
        return usageError("cli.receipts", QT_TRANSLATE_NOOP("errors", "Write --receipts apart, or leave it out."), {}, "receipts");
    return {};
}

Result<Answer> run(Call& call) {
    if (auto usage = checkUsage(call); !usage)
        return usage.error();
    auto office = call.open(OpenMode::ReadOnly);
    if (!office)
        return office.error();
    auto on = call.day(**office);
    if (!on)
        return on.error();
    const QStringList refs = call.argumentsFrom(1);
    if (refs.size() == 1 && !call.has("docx") && !call.has("template")) { // a notice that went out is printed as it went out
        auto issued = IssuedPapers(**office).byNumber(refs.front());
        if (!issued)
            return issued.error();
        if (*issued && (*issued)->kind == call.value("kind"))
            return again(call, **issued);
    }
    auto source = paperSource(**office, call.value("kind"), refs, *on, call.progress());
    if (!source)
        return source.error();
    if (!call.has("docx") && !call.has("template"))
        return stream(call, **source, call.has("receipts"));
    auto papers = papersOf(**office, call.value("kind"), refs, *on, call.progress());
    if (!papers)
        return papers.error();
    if (call.has("template"))
        return fill(call, *papers);
    QJsonObject json;
    QJsonArray files;
    if (auto written = writeFiles(call, *papers, json, files); !written)
        return written.error();
    return answerOf(json, files);
}

} // namespace

Command printCommand() {
    return {
        "print",
        "FILE REF...",
        QT_TRANSLATE_NOOP("duban", "Write papers of slips, matters, a quarter or a day as one PDF or Word document."),
        1,
        -1,
        {{"kind", "KIND",
          QT_TRANSLATE_NOOP("duban", "slip, table, reminder, supervision, interview, refusal, extension, return, verification, closure, "
                                     "transfer, report, notice, unit-scores or due-list.")},
         {"pdf", "P", QT_TRANSLATE_NOOP("duban", "The PDF to write; a name of its own in this folder if left out.")},
         {"docx", "D", QT_TRANSLATE_NOOP("duban", "The Word document to write, for changes before the seal.")},
         {"template", "T", QT_TRANSLATE_NOOP("duban", "The office's own .docx with fields such as {{编号}}, filled in as --docx.")},
         {"receipts", "apart", QT_TRANSLATE_NOOP("duban", "Receipts in a file of their own.")}},
        run,
        true};
}

} // namespace duban
