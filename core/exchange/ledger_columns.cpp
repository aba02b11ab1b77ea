#include "exchange/ledger_columns.h"

#include "exchange/ledger_cells.h"
#include "exchange/ledger_layout.h"

#include <algorithm>

namespace duban {

namespace {

constexpr int lastHeaderRow = 30;
constexpr int mostSamples = 3;

QString withoutBlanks(QString text) { return text.remove(QChar(u' ')).remove(u'\n').remove(u'\r').remove(QChar(0x3000)); }

std::size_t textsIn(const SheetRow& row) {
    return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(), [](const SheetCell& cell) {
        return cell.type == CellType::Text && !cell.text.trimmed().isEmpty() && cell.text.size() <= 20;
    }));
}

int guessedHeader(const SheetOutline& outline) {
    int best = 0;
    std::size_t most = 2; // a header has at least three texts
    for (const SheetRow& row : outline.head)
        if (row.number <= lastHeaderRow && textsIn(row) > most) {
            most = textsIn(row);
            best = row.number;
        }
    return best;
}

const SheetRow* rowNumber(const SheetOutline& outline, int number) {
    for (const SheetRow& row : outline.head)
        if (row.number == number)
            return &row;
    return nullptr;
}

SheetColumn columnOf(const SheetOutline& outline, const LedgerLayout& layout, const std::vector<int>& headerRows, int column) {
    SheetColumn one;
    one.column = column;
    for (auto row = headerRows.rbegin(); row != headerRows.rend() && one.header.isEmpty(); ++row)
        if (const SheetRow* head = rowNumber(outline, *row))
            if (const SheetCell* cell = head->at(column))
                one.header = withoutBlanks(cell->text);
    for (auto known = layout.columns.cbegin(); known != layout.columns.cend(); ++known)
        if (known.value() == column) {
            one.field = known.key();
            one.header = layout.headers.value(known.key());
        }
    one.note = layout.notes.contains(column);
    for (const SheetRow& row : outline.head)
        if (const SheetCell* cell = row.number > headerRows.back() ? row.at(column) : nullptr)
            if (const QString text = textOfCell(*cell); !text.isEmpty() && one.samples.size() < mostSamples && !one.samples.contains(text))
                one.samples << text.left(60);
    return one;
}

LedgerMapping mappingFor(const SheetOutline& outline, const LedgerOptions& options) {
    if (!options.mapping.isEmpty())
        return options.mapping;
    for (const SheetRow& row : outline.head)
        if (const auto known = options.layouts.constFind(layoutKey(row)); known != options.layouts.cend())
            return *known;
    return {};
}

} // namespace

Result<std::vector<SheetColumns>> readColumns(const QString& path, const LedgerOptions& options, Progress& progress) {
    auto book = openWorkbook(path, progress);
    if (!book)
        return book.error();
    std::vector<SheetColumns> sheets;
    for (int index = 0; index < static_cast<int>((*book)->sheetNames().size()); ++index) {
        auto outline = (*book)->outline(index, progress);
        if (!outline)
            return outline.error();
        const auto layout = findLedgerLayout(*outline, mappingFor(*outline, options));
        const std::vector<int> headerRows = layout ? layout->headerRows : std::vector<int>{guessedHeader(*outline)};
        if (headerRows.back() == 0)
            continue;
        SheetColumns sheet{outline->name, layout.has_value(), headerRows.back(), {}, {}};
        if (const SheetRow* header = rowNumber(*outline, headerRows.back()))
            sheet.key = layoutKey(*header);
        for (int column = 1; column <= std::min(outline->lastColumn, 200); ++column)
            if (SheetColumn one = columnOf(*outline, layout.value_or(LedgerLayout()), headerRows, column); !one.header.isEmpty())
                sheet.columns.push_back(std::move(one));
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

} // namespace duban
