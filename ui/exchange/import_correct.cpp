// Correcting a preview (导入校正): columns, rows, words to remember, the list of errors; declared in import_page.h.
#include "departments/department_service.h"
#include "exchange/error_workbook.h"
#include "exchange/import_page.h"
#include "exchange/mapping_dialog.h"
#include "exchange/paste_measures_dialog.h"
#include "shell/jobs.h"
#include "shell/prompts.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace duban {

void ImportPage::editRow(int shownRow) {
    if (!m_preview || shownRow < 0 || shownRow >= m_model->rowCount())
        return;
    const LedgerRow row = m_model->shownRow(shownRow);
    QList<LedgerField> fields;
    for (const LedgerSheet& sheet : m_preview->reading.sheets)
        if (sheet.name == row.sheet)
            fields = sheet.columns.keys();
    auto* dialog = new RowDialog(m_session, row, fields, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, row, shownRow] {
        m_model->setTake(shownRow, dialog->take());
        learn(*dialog);
        const auto corrections = dialog->corrections();
        if (corrections.isEmpty())
            return showCounts();
        auto& known = m_wishes.corrections[{row.sheet, row.row}];
        for (auto text = corrections.cbegin(); text != corrections.cend(); ++text)
            known.insert(text.key(), text.value());
        readAgain();
    });
    dialog->open();
}

// A unit is remembered by its code, so that the word still means it after a change of name.
void ImportPage::learn(const RowDialog& dialog) {
    auto units = DepartmentService(m_session.office).matcher();
    for (const RowDialog::Lesson& lesson : dialog.lessons()) {
        QString means = lesson.means.trimmed();
        if (lesson.field == LedgerField::Department || lesson.field == LedgerField::CoDepartments) {
            const DepartmentMatch found = units ? units->match(means, m_session.asOf()) : DepartmentMatch(DepartmentUnknown{});
            const auto* one = std::get_if<DepartmentFound>(&found);
            means = one == nullptr ? QString() : one->department.body.code;
        }
        const LedgerField field = lesson.field == LedgerField::CoDepartments ? LedgerField::Department : lesson.field;
        if (auto kept = ImportRules(m_session.office).learn(field, lesson.written, means, m_session.actor); !kept)
            m_session.navigator.tellError(kept.error());
    }
}

void ImportPage::editColumns() {
    if (m_files.isEmpty())
        return;
    using Both = std::pair<std::vector<SheetColumns>, std::vector<SheetColumns>>;
    m_session.jobs.run<Result<Both>>(
        tr("Reading the ledger"), this,
        [&holder = m_session.office, file = m_files.front(), mapping = m_wishes.mapping](Progress& progress) -> Result<Both> {
            auto office = Office::beside(holder);
            if (!office)
                return office.error();
            LedgerOptions options;
            auto words = readColumns(file, options, progress);
            if (auto filled = ImportRules(**office).fill(options); !filled)
                return filled.error();
            options.mapping = mapping;
            auto now = readColumns(file, options, progress);
            if (!words || !now)
                return !words ? words.error() : now.error();
            return Both{std::move(*now), std::move(*words)};
        },
        [this](Result<Both> both) {
            if (!both)
                return m_session.navigator.tellError(both.error());
            openMapping(both->first, both->second);
        });
}

void ImportPage::openMapping(const std::vector<SheetColumns>& now, const std::vector<SheetColumns>& words) {
    if (now.empty())
        return m_session.navigator.tell(tr("The workbook has no sheet with a header."));
    auto* dialog = new MappingDialog(now, words, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_wishes.mapping = dialog->mapping();
        if (auto kept = ImportRules(m_session.office)
                            .rememberLayout(dialog->sheet().key, QFileInfo(m_files.front()).fileName(), m_wishes.mapping, m_session.actor);
            !kept)
            m_session.navigator.tellError(kept.error());
        readAgain();
    });
    dialog->open();
}

void ImportPage::saveErrors() {
    if (!m_preview)
        return;
    const QString stem = QFileInfo(m_preview->files.front()).completeBaseName();
    const QString path = m_session.prompts.pickSave(tr("Save the error list"), tr("%1_errors").arg(stem) + QStringLiteral(".xlsx"),
                                                    tr("Excel workbooks (*.xlsx)"));
    if (path.isEmpty())
        return;
    m_session.jobs.run<Result<int>>(
        tr("Writing the error list"), this,
        [preview = *m_preview, path](Progress& progress) { return writeErrorWorkbook(path, preview, ledgerErrorText, progress); },
        [this, path](const Result<int>& written) {
            if (!written)
                return m_session.navigator.tellError(written.error());
            m_session.navigator.tell(tr("%1 rows with errors written to %2").arg(*written).arg(QDir::toNativeSeparators(path)));
        });
}

void ImportPage::paste() {
    const CellBlock block = blockOf(QApplication::clipboard()->mimeData());
    if (block.size() < 2)
        return m_session.navigator.tell(tr("The clipboard holds no cells; copy the rows in WPS or Excel first, header included."));
    QFile file(m_pasted.filePath(tr("Pasted cells") + QStringLiteral(".csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(textOfBlock(block).toUtf8()) < 0)
        return m_session.navigator.tell(tr("There is no room for the pasted cells; free some space on the disk."));
    file.close();
    read({file.fileName()});
}

} // namespace duban
