#include "documents/printing.h"

#include "documents/page_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

namespace duban {

namespace {

Error refused() {
    return storageError("documents.cannot_print",
                        QT_TRANSLATE_NOOP("errors", "The printer did not take the pages; look whether it is on, or save a PDF instead."));
}

Result<bool> paintAll(const std::vector<PaperPage>& pages, const std::vector<int>& numbers, QPrinter& printer,
                      const ChartRenderer& charts) {
    PagePainter pagePainter(&charts);
    QPainter painter;
    for (const int number : numbers) {
        const PaperPage& page = pages[static_cast<size_t>(number - 1)];
        const bool wide = page.sizeMm.width() > page.sizeMm.height();
        printer.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
        if (!(painter.isActive() ? printer.newPage() : painter.begin(&printer)))
            return refused();
        pagePainter.paint(painter, page, printer.resolution() / 25.4);
    }
    return painter.end() ? Result<bool>(true) : refused();
}

} // namespace

Result<bool> printPages(const std::vector<PaperPage>& pages, const PrintChoice& choice, const ChartRenderer& charts, QWidget* parent) {
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return notFoundError("documents.no_printer",
                             QT_TRANSLATE_NOOP("errors", "No printer is installed on this computer; save a PDF and print it elsewhere."));
    QPrinter printer(QPrinter::HighResolution);
    const QString last = QSettings().value(QStringLiteral("print/printer")).toString();
    if (QPrinterInfo::availablePrinterNames().contains(last))
        printer.setPrinterName(last);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true); // the pages carry their own margins
    printer.setDocName(choice.title);
    printer.setCopyCount(choice.copies);
    printer.setCollateCopies(true);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false); // chosen beside the preview
    if (dialog.exec() != QDialog::Accepted)
        return false;
    QSettings().setValue(QStringLiteral("print/printer"), printer.printerName());
    return paintAll(pages, choice.numbers, printer, charts);
}

} // namespace duban
