#include "documents/pdf_writer.h"

#include "documents/layout.h"
#include "documents/page_painter.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace duban {
namespace {

constexpr int resolution = 600;

QPageLayout sheetOf(const Paper& paper) {
    return QPageLayout(QPageSize(QPageSize::A4), paper.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0));
}

Error cannotWrite(const QString& path, const QString& detail) {
    return storageError("documents.cannot_write",
                        QT_TRANSLATE_NOOP("errors", "%1 cannot be written; close it if it is open elsewhere, or choose another folder."),
                        {path}, detail);
}

QString titleOf(const Paper& paper) { return QString(paper.head.title).remove(u'\n'); }

// All pages through one painter; false if the writer gives up.
Result<int> paintAll(const std::vector<Paper>& papers, QPdfWriter& writer, const ChartRenderer* charts, Progress& progress) {
    FontBook fonts;
    PagePainter pagePainter(charts);
    QPainter painter;
    int pages = 0;
    for (size_t i = 0; i < papers.size(); ++i) {
        if (progress.cancelled()) {
            return cancelledError();
        }
        progress.report(static_cast<qint64>(i), static_cast<qint64>(papers.size()), titleOf(papers[i]));
        writer.setPageLayout(sheetOf(papers[i]));
        for (const PaperPage& page : layOut(papers[i], fonts, charts)) {
            const bool ready = pages == 0 ? painter.begin(&writer) : writer.newPage();
            if (!ready) {
                return cannotWrite(QString(), QStringLiteral("page %1 not accepted").arg(pages + 1));
            }
            pagePainter.paint(painter, page, resolution / 25.4);
            ++pages;
        }
    }
    progress.report(static_cast<qint64>(papers.size()), static_cast<qint64>(papers.size()), QString());
    return pages;
}

} // namespace

Result<int> writePdf(const std::vector<Paper>& papers, const QString& path, const ChartRenderer* charts, Progress& progress) {
    if (papers.empty()) {
        return invalidError("documents.nothing_to_print",
                            QT_TRANSLATE_NOOP("errors", "There is nothing to print; choose at least one paper."));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return cannotWrite(path, file.errorString());
    }
    Result<int> pages = 0;
    {
        QPdfWriter writer(&file);
        writer.setResolution(resolution);
        writer.setTitle(titleOf(papers.front()));
        writer.setCreator(QStringLiteral("效能督办台"));
        pages = paintAll(papers, writer, charts, progress);
    }
    if (!pages) {
        file.cancelWriting();
        return pages.error().code == QLatin1String("documents.cannot_write") ? Result<int>(cannotWrite(path, pages.error().detail)) : pages;
    }
    if (!file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return pages;
}

} // namespace duban
