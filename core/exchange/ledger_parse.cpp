#include "exchange/ledger_parse.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace duban {

namespace {

/// Passes on the wish to stop, but counts in rows of the ledger rather than in bytes of its parts.
class RowProgress final : public Progress {
public:
    RowProgress(Progress& outer, qint64 total) : m_outer(outer), m_total(total) {}
    void report(qint64, qint64, const QString&) override {}
    [[nodiscard]] bool cancelled() const override { return m_outer.cancelled(); }

    void beginSheet(const QString& name, int rows) {
        m_done = m_begun;
        m_begun += rows;
        m_sheet = name;
    }
    void row(int number) {
        if (number % 50 == 0 || m_done + number == m_total)
            m_outer.report(m_done + number, m_total,
                           QCoreApplication::translate("exchange", "%1, row %2").arg(m_sheet, QString::number(number)));
    }

private:
    Progress& m_outer;
    qint64 m_total;
    qint64 m_begun = 0;
    qint64 m_done = 0;
    QString m_sheet;
};

struct FoundSheet {
    int index = 0;
    SheetOutline outline;
    LedgerLayout layout;
};

LedgerSheet describe(const SheetOutline& outline, const LedgerLayout& layout) {
    LedgerSheet sheet;
    sheet.name = outline.name;
    sheet.isLedger = true;
    sheet.titleRow = layout.titleRow;
    sheet.headerRows = layout.headerRows;
    sheet.columns = layout.headers;
    for (const int column : outline.hiddenColumns)
        sheet.hiddenColumns << columnName(column);
    return sheet;
}

void correct(LedgerRawRow& raw, const QMap<LedgerField, QString>& texts) {
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        LedgerCell cell{{}, raw.row};
        cell.cell.type = CellType::Text;
        cell.cell.text = text.value();
        if (text.value().trimmed().isEmpty())
            raw.cells.remove(text.key());
        else
            raw.cells.insert(text.key(), cell);
    }
}

Result<> readSheet(WorkbookReader& workbook, const FoundSheet& found, LedgerChecker& checker, LedgerReading& reading,
                   const LedgerOptions& options, RowProgress& progress) {
    LedgerSheet sheet = describe(found.outline, found.layout);
    progress.beginSheet(sheet.name, found.outline.lastRow);
    checker.beginSheet(sheet.name, found.layout, yearOfTitle(found.outline, found.layout), workbook.counts1904());
    LedgerRowFinder finder(found.outline, found.layout);
    Result<> read = workbook.eachRow(
        found.index,
        [&](const SheetRow& row) {
            progress.row(row.number);
            if (std::optional<LedgerRawRow> raw = finder.take(row)) {
                correct(*raw, options.corrections.value({sheet.name, row.number}));
                reading.rows.push_back(checker.check(*raw));
                sheet.firstDataRow = sheet.firstDataRow == 0 ? row.number : sheet.firstDataRow;
                sheet.lastDataRow = row.number;
                ++sheet.dataRows;
            }
            return !progress.cancelled();
        },
        progress);
    if (!read)
        return read;
    if (progress.cancelled())
        return cancelledError();
    reading.ignoredRows.insert(reading.ignoredRows.end(), finder.ignored().begin(), finder.ignored().end());
    reading.sheets.push_back(std::move(sheet));
    return {};
}

/// What was said about this layout before, unless somebody says something now.
LedgerMapping mappingOf(const SheetOutline& outline, const LedgerOptions& options) {
    if (!options.mapping.isEmpty() || options.layouts.isEmpty())
        return options.mapping;
    for (const SheetRow& row : outline.head)
        if (const auto known = options.layouts.constFind(layoutKey(row)); known != options.layouts.cend())
            return *known;
    return {};
}

Error unknownHeader(const QString& path, const QStringList& headers) {
    return invalidError("exchange.mapping_header",
                        QT_TRANSLATE_NOOP("errors",
                                          "The column mapping names the header \"%1\", which no sheet of \"%2\" has in its first 30 "
                                          "rows; write it as it stands there."),
                        {headers.join(QStringLiteral("”、“")), QFileInfo(path).fileName()}, "mapping");
}

Result<std::vector<FoundSheet>> findSheets(WorkbookReader& workbook, const LedgerOptions& options, Progress& progress) {
    std::vector<FoundSheet> sheets;
    const int count = static_cast<int>(workbook.sheetNames().size());
    for (int index = 0; index < count; ++index) {
        Result<SheetOutline> outline = workbook.outline(index, progress);
        if (!outline)
            return outline.error();
        std::optional<LedgerLayout> layout = findLedgerLayout(*outline, mappingOf(*outline, options));
        sheets.push_back({index, std::move(*outline), layout.value_or(LedgerLayout())});
    }
    return sheets;
}

Error noHeader(const QString& path) {
    return corruptError(
        "exchange.no_header",
        QT_TRANSLATE_NOOP("errors", "No sheet of \"%1\" has the header of a ledger in its first 30 rows; it must name at least the "
                                    "unit (承办单位) and the problem (存在问题), or say which columns they are with a column mapping."),
        {QFileInfo(path).fileName()});
}

} // namespace

Result<LedgerReading> readLedger(const QString& path, const DepartmentMatcher& departments, const Calendar& calendar,
                                 const LedgerOptions& options, Progress& progress) {
    RowProgress opening(progress, 0);
    Result<std::unique_ptr<WorkbookReader>> workbook = openWorkbook(path, opening);
    if (!workbook)
        return workbook.error();
    const Result<std::vector<FoundSheet>> sheets = findSheets(**workbook, options, opening);
    if (!sheets)
        return sheets.error();
    std::vector<SheetOutline> outlines;
    for (const FoundSheet& sheet : *sheets)
        outlines.push_back(sheet.outline);
    if (const QStringList unknown = unknownHeaders(options.mapping, outlines); !unknown.isEmpty())
        return unknownHeader(path, unknown);
    qint64 total = 0;
    for (const FoundSheet& sheet : *sheets)
        total += sheet.layout.columns.isEmpty() ? 0 : sheet.outline.lastRow;
    if (total == 0)
        return noHeader(path);

    RowProgress rows(progress, total);
    LedgerChecker checker(departments, calendar, options);
    LedgerReading reading;
    reading.file = QFileInfo(path).fileName();
    for (const FoundSheet& sheet : *sheets) {
        if (sheet.layout.columns.isEmpty()) {
            LedgerSheet other;
            other.name = sheet.outline.name;
            reading.sheets.push_back(other);
        } else if (Result<> read = readSheet(**workbook, sheet, checker, reading, options, rows); !read) {
            return read.error();
        }
    }
    return reading;
}

} // namespace duban
