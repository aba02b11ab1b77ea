#include "exchange/error_workbook.h"

#include "exchange/ledger_cells.h"
#include "exchange/workbook_writer.h"

#include <QFileInfo>
#include <QHash>

namespace duban {

namespace {

using Explain = std::function<QString(const LedgerError&)>;

/// One sheet of the ledger as a sheet of the list.
class ErrorSheet {
public:
    ErrorSheet(SheetWriter sheet, const LedgerSheet& ledger, const Explain& explain)
        : m_sheet(std::move(sheet)), m_ledger(ledger), m_explain(explain) {
        m_sheet.columnWidth(0, 8);
    }

    void header(const SheetRow& row) {
        for (const SheetCell& cell : row.cells)
            put(cell.column, textOfCell(cell), CellLook::Header);
        if (row.number == m_ledger.headerRows.back())
            m_sheet.text({m_row, 0}, QStringLiteral("原行号"), CellLook::Header);
        ++m_row;
    }

    void row(const SheetRow& row, const LedgerRow& wrong) {
        QHash<QString, QString> reasons;
        QStringList all;
        for (const LedgerError& error : wrong.errors) {
            const QString reason = m_explain(error);
            all << reason;
            reasons[error.cell] += (reasons[error.cell].isEmpty() ? QString() : QStringLiteral("\n")) + reason;
        }
        m_sheet.number({m_row, 0}, row.number);
        for (const SheetCell& cell : row.cells) {
            const QString reason = reasons.take(cellName(row.number, cell.column));
            put(cell.column, shown(cell), reason.isEmpty() ? CellLook::Wrapped : CellLook::BadCell);
            if (!reason.isEmpty())
                m_sheet.comment({m_row, cell.column}, reason);
        }
        for (auto blank = reasons.cbegin(); blank != reasons.cend(); ++blank) // an empty cell can be wrong, too
            markBlank(blank.key(), blank.value(), row.number);
        m_reasons.push_back({m_row, all.join(u'\n')});
        ++m_row;
    }

    void finish() {
        const int column = m_last + 1;
        m_sheet.columnWidth(column, 48);
        for (int one = 1; one <= m_last; ++one)
            m_sheet.columnWidth(one, 16);
        for (const auto& [row, reason] : m_reasons)
            m_sheet.text({row, column}, reason, CellLook::Wrapped);
        m_sheet.text({headerRow(), column}, QStringLiteral("错误说明"), CellLook::Header);
        m_sheet.table({headerRow() + 1, 1}, m_row - 1, column);
    }

private:
    [[nodiscard]] int headerRow() const { return static_cast<int>(m_ledger.headerRows.size()) - 1; }
    static QString shown(const SheetCell& cell) { return cell.type == CellType::Error ? cell.text : textOfCell(cell); }
    void put(int column, const QString& text, CellLook look) {
        m_sheet.text({m_row, column}, text, look);
        m_last = std::max(m_last, column);
    }
    void markBlank(const QString& cell, const QString& reason, int row) {
        QString letters = cell;
        while (!letters.isEmpty() && letters.back().isDigit())
            letters.chop(1);
        const int column = columnOfName(letters);
        if (column == 0 || cell != cellName(row, column))
            return;
        put(column, {}, CellLook::BadCell);
        m_sheet.comment({m_row, column}, reason);
    }

    SheetWriter m_sheet;
    const LedgerSheet& m_ledger;
    const Explain& m_explain;
    std::vector<std::pair<int, QString>> m_reasons;
    int m_row = 0, m_last = 0;
};

/// The rejected rows of one sheet by their number.
QHash<int, const LedgerRow*> wrongRows(const LedgerReading& reading, const QString& sheet) {
    QHash<int, const LedgerRow*> rows;
    for (const LedgerRow& row : reading.rows)
        if (row.status == LedgerRowStatus::Rejected && row.sheet == sheet)
            rows.insert(row.row, &row);
    return rows;
}

Result<int> copySheet(WorkbookReader& ledger, int index, const LedgerSheet& sheet, const QHash<int, const LedgerRow*>& wrong,
                      WorkbookWriter& book, const Explain& explain, Progress& progress) {
    ErrorSheet list(book.addSheet(sheet.name), sheet, explain);
    int written = 0;
    auto read = ledger.eachRow(
        index,
        [&](const SheetRow& row) {
            if (std::find(sheet.headerRows.begin(), sheet.headerRows.end(), row.number) != sheet.headerRows.end())
                list.header(row);
            else if (const LedgerRow* bad = wrong.value(row.number)) {
                list.row(row, *bad);
                ++written;
            }
            return !progress.cancelled();
        },
        progress);
    if (!read)
        return read.error();
    if (progress.cancelled())
        return cancelledError();
    list.finish();
    return written;
}

} // namespace

Result<int> writeErrorWorkbook(const QString& path, const ImportPreview& preview, const Explain& explain, Progress& progress) {
    auto book = WorkbookWriter::create(path, 0);
    if (!book)
        return book.error();
    book->describe(QStringLiteral("导入差错清单"), {});
    int written = 0;
    for (const QString& file : preview.files) {
        auto ledger = openWorkbook(file, progress);
        if (!ledger)
            return ledger.error();
        const QStringList names = (*ledger)->sheetNames();
        const QString prefix = file == preview.files.front() ? QString() : QFileInfo(file).fileName() + u'/';
        for (int index = 0; index < static_cast<int>(names.size()); ++index) {
            const QString name = prefix + names[index];
            const auto sheet = std::find_if(preview.reading.sheets.begin(), preview.reading.sheets.end(),
                                            [&](const LedgerSheet& one) { return one.isLedger && one.name == name; });
            const auto wrong = wrongRows(preview.reading, name);
            if (sheet == preview.reading.sheets.end() || wrong.isEmpty())
                continue;
            auto copied = copySheet(**ledger, index, *sheet, wrong, *book, explain, progress);
            if (!copied)
                return copied;
            written += *copied;
        }
    }
    if (auto finished = book->finish(); !finished)
        return finished.error();
    return written;
}

} // namespace duban
