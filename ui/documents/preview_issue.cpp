// The parts of the preview that change a paper: its text edited before it goes out, Word, templates, and issuing it for good.
#include "charts/queued_charts.h"
#include "documents/docx_template.h"
#include "documents/docx_writer.h"
#include "documents/pdf_writer.h"
#include "documents/preview_page.h"
#include "documents/sheet_view.h"
#include "documents/zip_file.h"
#include "overview/issued_papers.h"
#include "paper/paper_fields.h"
#include "paper/paper_text.h"
#include "shell/jobs.h"
#include "shell/prompts.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>

namespace duban {

namespace {

Result<RenderedPaper> rendered(const Paper& paper, Progress& progress) {
    const QueuedCharts charts(progress);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("issued.pdf"));
    auto pages = writePdf({paper}, path, &charts, progress);
    if (!pages)
        return pages.error();
    if (progress.cancelled()) // a chart may be missing
        return cancelledError();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageError(
            "documents.cannot_write",
            QT_TRANSLATE_NOOP("errors", "%1 cannot be written; close it if it is open elsewhere, or choose another folder."), {path});
    return RenderedPaper{file.readAll(), *pages};
}

} // namespace

bool PreviewPage::canIssue() const {
    return m_papers.size() == 1 && !m_issued && (m_kind == u"notice" || m_kind == u"report") && m_refs.size() == 1;
}

void PreviewPage::editText() {
    m_editor->setPlainText(editableText(m_papers.front()));
    m_editor->document()->setModified(false);
    m_stack->setCurrentWidget(m_editor);
    m_editor->setFocus();
    showButtons();
}

void PreviewPage::applyText() {
    auto changed = withText(m_papers.front(), m_editor->toPlainText());
    if (!changed)
        return m_session.navigator.tellError(changed.error());
    showPapers({std::move(*changed)}, m_title, m_fileStem);
}

void PreviewPage::discardText() {
    m_stack->setCurrentWidget(m_view);
    showButtons();
}

void PreviewPage::saveWord(const QString& path) {
    const QString to =
        path.isEmpty() ? m_session.prompts.pickSave(tr("Save as Word"), m_fileStem + QStringLiteral(".docx"), tr("Word documents (*.docx)"))
                       : path;
    if (to.isEmpty() || m_papers.empty())
        return;
    m_session.jobs.run<Result<>>(
        tr("Saving the Word document"), this,
        [papers = m_papers, to](Progress& progress) -> Result<> {
            const QueuedCharts charts(progress);
            return writeDocx(papers, to, &charts, progress);
        },
        [this, to](const Result<>& done) { savedWord(to, done); });
}

void PreviewPage::fillIn() {
    const QString from = m_session.prompts.pickOpen(tr("Choose a template"), tr("Word documents (*.docx)"));
    if (from.isEmpty() || m_papers.size() != 1)
        return;
    const QString to = m_session.prompts.pickSave(tr("Save as Word"), m_fileStem + QStringLiteral(".docx"), tr("Word documents (*.docx)"));
    if (!to.isEmpty())
        savedWord(to, fillTemplate(from, fieldsOf(m_papers.front()), to));
}

void PreviewPage::savedWord(const QString& path, const Result<>& done) {
    if (!done) {
        if (done.error().kind != ErrorKind::Cancelled)
            m_session.navigator.tellError(done.error());
        return;
    }
    offer(path);
    m_session.navigator.tell(tr("Saved %1.").arg(QDir::toNativeSeparators(path)));
}

void PreviewPage::issue() {
    if (!canIssue() ||
        !m_session.prompts.confirm(tr("Issue “%1”?").arg(m_title),
                                   tr("It takes the next number and is kept as it is; it can no longer be changed."), tr("Issue")))
        return;
    m_session.jobs.run<Result<IssuedPaper>>(
        tr("Issuing"), this,
        [&holder = m_session.office, kind = m_kind, subject = m_refs.front(), paper = m_papers.front(), actor = m_session.actor,
         on = m_session.asOf()](Progress& progress) -> Result<IssuedPaper> {
            auto office = Office::beside(holder);
            if (!office)
                return office.error();
            return IssuedPapers(**office).issue(
                kind, subject, paper, [&](const Paper& numbered) { return rendered(numbered, progress); }, actor, on);
        },
        [this](Result<IssuedPaper> issued) {
            if (!issued)
                return m_session.navigator.tellError(issued.error());
            m_session.navigator.tell(tr("Issued as %1.").arg(issued->number.text()));
            showIssued(std::move(*issued));
        });
}

void PreviewPage::showIssued(IssuedPaper issued) {
    const QString title = QStringLiteral("%1　%2").arg(issued.number.text(), issued.title);
    const QString stem = issued.paper.fileStem;
    showPapers({issued.paper}, title, stem);
    m_issued = std::move(issued.pdf);
    m_issuedPages = issued.pages;
    showButtons();
}

// The bytes that went out, not a new drawing of them.
void PreviewPage::saveIssued(const QString& path) {
    const auto written = writeWhole(path, *m_issued);
    saved(path, written ? Result<int>(m_issuedPages) : Result<int>(written.error()));
}

} // namespace duban
