#include "exchange/export_action.h"

#include "exchange/export_dialog.h"
#include "exchange/summary_workbook.h"
#include "paper/paper.h"
#include "shell/jobs.h"
#include "shell/prompts.h"

#include <QCoreApplication>
#include <QDir>

namespace duban {

namespace {
QString say(const char* source) { return QCoreApplication::translate("export", source); }
} // namespace

namespace {

void write(Session& session, QObject* context, const SummaryWish& wish, const QString& fileStem) {
    const QString path =
        session.prompts.pickSave(say(QT_TRANSLATE_NOOP("export", "Export to Excel")), safeFileStem(fileStem) + QStringLiteral(".xlsx"),
                                 say(QT_TRANSLATE_NOOP("export", "Excel workbooks (*.xlsx)")));
    if (path.isEmpty())
        return;
    session.jobs.run<Result<qint64>>(
        say(QT_TRANSLATE_NOOP("export", "Exporting")), context,
        [&holder = session.office, wish, path](Progress& progress) -> Result<qint64> {
            auto office = Office::beside(holder);
            if (!office)
                return office.error();
            auto summary = buildSummary(**office, wish, progress);
            if (!summary)
                return summary.error();
            return writeSummaryWorkbook(path, *summary, progress);
        },
        [&session, path](const Result<qint64>& written) {
            if (!written)
                return session.navigator.tellError(written.error());
            session.navigator.tell(
                say(QT_TRANSLATE_NOOP("export", "%1 matters written to %2")).arg(*written).arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace

void exportSummary(Session& session, QObject* context, const SummaryWish& wish, const QString& fileStem) {
    auto* page = qobject_cast<QWidget*>(context);
    if (wish.kind == SummaryKind::Scores || page == nullptr)
        return write(session, context, wish, fileStem);
    auto* dialog = new ExportDialog(session, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, context, [&session, context, wish, fileStem, dialog] {
        SummaryWish chosen = wish;
        const SummaryTemplate columns = dialog->chosen();
        chosen.columns = columns.columns;
        chosen.title = columns.title;
        chosen.signature = columns.signature;
        write(session, context, chosen, fileStem);
    });
    dialog->open();
}

} // namespace duban
