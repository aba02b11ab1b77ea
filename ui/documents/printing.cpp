#include "documents/printing.h"

#include "documents/page_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace duban {

namespace {

Error refused() {
    return storageError("documents.cannot_print",
                        QT_TRANSLATE_NOOP("errors", "The printer did not take the pages; look whether it is on, or save a PDF instead."));
}

Result<bool> paintAll(const std::vector<PaperPage>& pages, QPrinter& printer, const ChartRenderer& charts) {
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), static_cast<int>(pages.size())) : static_cast<int>(pages.size());
    PagePainter pagePainter(&charts);
    QPainter painter;
    for (int number = first; number <= last; ++number) {
        const PaperPage& page = pages[static_cast<size_t>(number - 1)];
        const bool wide = page.sizeMm.width() > page.sizeMm.height();
        printer.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
        if (!(number == first ? painter.begin(&printer) : printer.newPage()))
            return refused();
        pagePainter.paint(painter, page, printer.resolution() / 25.4);
    }
    return painter.end() ? Result<bool>(true) : refused();
}

} // namespace

Result<bool> printPages(const std::vector<PaperPage>& pages, const QString& title, const ChartRenderer& charts, QWidget* parent) {
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return notFoundError("documents.no_printer",
                             QT_TRANSLATE_NOOP("errors", "No printer is installed on this computer; save a PDF and print it elsewhere."));
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true); // the pages carry their own margins
    printer.setDocName(title);
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, static_cast<int>(pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return false;
    return paintAll(pages, printer, charts);
}

} // namespace duban
