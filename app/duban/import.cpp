// duban import, undo-import: an existing ledger moves in, and out again as a whole.
#include "duban/call.h"
#include "duban/command_table.h"
#include "duban/import_other.h"
#include "duban/slip_json.h"
#include "exchange/import_service.h"
#include "exchange/ledger_json.h"
#include "simulate/written_input.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace duban {

namespace {

Result<ImportWishes> wishesFrom(const Call& call) {
    ImportWishes wishes;
    auto year = call.number("year");
    if (!year)
        return year.error();
    wishes.year = *year;
    if (call.has("mapping")) {
        auto bytes = readBytes(call.value("mapping"));
        if (!bytes)
            return bytes.error();
        auto mapping = parseLedgerMapping(*bytes);
        if (!mapping)
            return mapping.error();
        wishes.mapping = std::move(*mapping);
    }
    return wishes;
}

QJsonObject previewJson(const ImportPreview& preview) {
    QJsonArray rows, sheets, ignored;
    for (const LedgerRow& row : preview.reading.rows)
        rows << toJson(row);
    for (const LedgerSheet& sheet : preview.reading.sheets)
        sheets << toJson(sheet);
    for (const IgnoredRow& row : preview.reading.ignoredRows)
        ignored << toJson(row);
    return {{u"file"_qs, preview.reading.file},
            {u"totals"_qs, toJson(preview.totals)},
            {u"accepted"_qs, preview.count(LedgerRowStatus::Accepted)},
            {u"rejected"_qs, preview.count(LedgerRowStatus::Rejected)},
            {u"duplicates"_qs, preview.count(LedgerRowStatus::Duplicate)},
            {u"changed"_qs, preview.count(LedgerRowStatus::Changed)},
            {u"sheets"_qs, sheets},
            {u"ignored_rows"_qs, ignored},
            {u"rows"_qs, rows}};
}

QString rowsText(const ImportPreview& preview) {
    QString text;
    for (const LedgerRow& row : preview.reading.rows) {
        for (const LedgerError& error : row.errors)
            text += say(QT_TRANSLATE_NOOP("duban", "Rejected: %1 %2, %3: %4 (%5)"),
                        {row.sheet, error.cell.isEmpty() ? QString::number(row.row) : error.cell, error.column, wordOf(error.kind),
                         error.value.left(60)}) +
                    u'\n';
        if (row.status == LedgerRowStatus::Changed)
            text += say(row.take ? QT_TRANSLATE_NOOP("duban", "Differs from what the file has, taken: %1, row %2")
                                 : QT_TRANSLATE_NOOP("duban", "Differs from what the file has, not taken: %1, row %2"),
                        {row.sheet, QString::number(row.row)}) +
                    u'\n';
        for (const LedgerChange& change : row.changes)
            text += QStringLiteral("  %1：“%2” → “%3”\n").arg(change.field, change.before.left(40), change.after.left(40));
    }
    return text;
}

// Why nothing was written, or what was.
QString outcome(const ImportPreview& preview, const std::optional<BatchId>& batch, bool dryRun) {
    const QString accepted = QString::number(preview.count(LedgerRowStatus::Accepted));
    const QString rejected = QString::number(preview.count(LedgerRowStatus::Rejected));
    const QString duplicates = QString::number(preview.count(LedgerRowStatus::Duplicate));
    const QString changed = QString::number(preview.count(LedgerRowStatus::Changed));
    if (dryRun)
        return say(QT_TRANSLATE_NOOP(
                       "duban", "Read only, nothing was changed: %1 rows could be taken in, %2 rejected, %3 already there, %4 differ."),
                   {accepted, rejected, duplicates, changed});
    if (!batch)
        return say(
            QT_TRANSLATE_NOOP(
                "duban", "Nothing was changed, because no row is new: %1 are already there, %2 differ from what is there, %3 rejected."),
            {duplicates, changed, rejected});
    return say(QT_TRANSLATE_NOOP("duban", "Import %1: %2 rows taken in, %3 rejected, %4 already there, %5 differ."),
               {QString::number(batch->value()), accepted, rejected, duplicates, changed});
}

Result<Answer> run(Call& call) {
    if (call.has("kind") && call.value("kind") != u"ledger")
        return importOther(call);
    auto wishes = wishesFrom(call);
    if (!wishes)
        return wishes.error();
    const bool dryRun = call.has("dry-run");
    auto office = call.open(dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!office)
        return office.error();
    auto on = call.day(**office);
    if (!on)
        return on.error();
    ImportService imports(**office);
    auto preview = imports.preview(call.argumentsFrom(1), *wishes, *on, call.progress());
    if (!preview)
        return preview.error();
    if (call.has("take-changed"))
        for (LedgerRow& row : preview->reading.rows)
            row.take = row.status == LedgerRowStatus::Changed && row.canTake();
    std::optional<BatchId> batch;
    if (!dryRun) {
        auto committed = imports.commit(*preview, call.actor(**office, false, *on), *on, call.progress());
        if (!committed)
            return committed.error();
        batch = *committed;
    }
    QJsonObject json = previewJson(*preview);
    const QString message = outcome(*preview, batch, dryRun);
    json.insert(u"as_of"_qs, dateJson(*on));
    json.insert(u"batch"_qs, batch ? QJsonValue(batch->value()) : QJsonValue());
    json.insert(u"message"_qs, message);
    if (call.json())
        call.tell(message);
    return Answer{json, rowsText(*preview) + message, preview->count(LedgerRowStatus::Rejected) > 0 ? Refused : Done};
}

Result<Answer> runUndo(Call& call) {
    bool whole = false;
    const qint64 batch = call.argument(1).toLongLong(&whole);
    if (!whole)
        return usageError("cli.batch", QT_TRANSLATE_NOOP("errors", "“%1” is not the number of an import."), {call.argument(1)}, "batch");
    auto office = call.open(OpenMode::ReadWrite);
    if (!office)
        return office.error();
    auto on = call.day(**office);
    if (!on)
        return on.error();
    auto removed = ImportService(**office).undo(BatchId(batch), call.actor(**office, false, *on), *on);
    if (!removed)
        return removed.error();
    return Answer{{{u"removed"_qs, *removed}},
                  say(QT_TRANSLATE_NOOP("duban", "Import %1 withdrawn: %2 matters."), {call.argument(1), QString::number(*removed)})};
}

} // namespace

Command importCommand() {
    return {"import",
            "FILE LEDGER...",
            QT_TRANSLATE_NOOP("duban", "Take in existing ledgers (.xlsx, .csv)."),
            2,
            -1,
            {{"mapping", "M.json", QT_TRANSLATE_NOOP("duban", "Which header means which field, where words do not tell.")},
             {"year", "Y", QT_TRANSLATE_NOOP("duban", "Year of dates without one, where the title gives none.")},
             {"kind", "K", QT_TRANSLATE_NOOP("duban", "ledger (the default), evaluation or supervisors.")},
             {"quarter", "2026Q1", QT_TRANSLATE_NOOP("duban", "evaluation: enter the satisfaction as marks of this quarter.")},
             {"component", "CODE", QT_TRANSLATE_NOOP("duban", "evaluation: the component that they are marks of.")},
             {"take-changed", "", QT_TRANSLATE_NOOP("duban", "Rows that differ from what was taken in before: take the differences, too.")},
             {"dry-run", "", QT_TRANSLATE_NOOP("duban", "Read and report; change nothing.")}},
            run};
}

Command undoImportCommand() {
    return {"undo-import", "FILE BATCH", QT_TRANSLATE_NOOP("duban", "Withdraw one import as a whole."), 2, 2, {}, runUndo};
}

} // namespace duban
