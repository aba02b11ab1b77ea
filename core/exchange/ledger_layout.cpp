#include "exchange/ledger_layout.h"

#include "base/text.h"
#include "exchange/ledger_cells.h"
#include "exchange/ledger_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace duban {

namespace {

constexpr int lastHeaderRow = 30;
constexpr int tallestHeader = 3;
constexpr int fewestFields = 4;
constexpr std::size_t mostMerges = 2000; // beside a header; a hostile sheet may have a million

QString withoutBlanks(const QString& text) {
    QString out;
    for (const QChar c : text)
        if (!c.isSpace() && c.category() != QChar::Other_Control)
            out += c;
    return out;
}

/// The texts of the first rows, merged cells showing their text in every cell they cover.
class HeadGrid {
public:
    explicit HeadGrid(const SheetOutline& outline) : m_outline(outline) {
        for (const SheetRow& row : outline.head)
            for (const SheetCell& cell : row.cells)
                m_texts.insert({row.number, cell.column}, cell.text);
        for (const CellRange& merge : outline.merges)
            if (merge.firstRow <= lastHeaderRow + tallestHeader && m_merges.size() < mostMerges)
                m_merges.push_back(merge);
    }

    /// A merged cell that begins above the block of rows in question says nothing in it.
    [[nodiscard]] QString at(int row, int column, int blockRow) const {
        for (const CellRange& merge : m_merges)
            if (merge.contains(row, column))
                return merge.firstRow < blockRow ? QString() : m_texts.value({merge.firstRow, merge.firstColumn});
        return m_texts.value({row, column});
    }
    /// The text above a column's own header; without merged cells (CSV) it stands once, at the left of its columns.
    [[nodiscard]] QString above(int row, int column, int blockRow) const {
        for (int left = column; left > 0; --left) {
            if (const QString text = at(row, left, blockRow); !text.isEmpty())
                return text;
            if (!m_outline.merges.empty())
                break;
        }
        return {};
    }
    [[nodiscard]] int lastColumn() const { return std::min(m_outline.lastColumn, 500); }

private:
    const SheetOutline& m_outline;
    QMap<std::pair<int, int>, QString> m_texts;
    std::vector<CellRange> m_merges;
};

struct Claim {
    LedgerField field;
    int column;
    int strength;
    QString header;
};

/// The text that heads a column in a block of rows, and those above it, nearest first.
QStringList headersAt(const HeadGrid& grid, int firstRow, int lastRow, int column) {
    QStringList texts;
    for (int row = lastRow; row >= firstRow; --row) {
        const QString text = texts.isEmpty() ? grid.at(row, column, firstRow) : grid.above(row, column, firstRow);
        if (!text.isEmpty() && (texts.isEmpty() || texts.back() != text))
            texts << text;
    }
    return texts;
}

std::vector<Claim> claimsOf(const HeadGrid& grid, int firstRow, int lastRow, const LedgerMapping& mapping) {
    std::vector<Claim> claims;
    for (int column = 1; column <= grid.lastColumn(); ++column) {
        const QStringList texts = headersAt(grid, firstRow, lastRow, column);
        if (texts.isEmpty())
            continue;
        const QString header = withoutBlanks(texts.front());
        for (const HeaderMeaning& meaning : meaningsOf(texts.front(), texts.mid(1)))
            if (!mapping.columns.contains(meaning.field))
                claims.push_back({meaning.field, column, meaning.strength, header});
        for (auto wish = mapping.columns.cbegin(); wish != mapping.columns.cend(); ++wish)
            if (!wish.value().isEmpty() && matchKey(wish.value()) == matchKey(header))
                claims.push_back({wish.key(), column, 10'000, header});
    }
    std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) { return a.strength > b.strength; });
    return claims;
}

LedgerLayout layoutAt(const HeadGrid& grid, int firstRow, int lastRow, const LedgerMapping& mapping) {
    LedgerLayout layout;
    QSet<int> taken;
    for (const Claim& claim : claimsOf(grid, firstRow, lastRow, mapping)) {
        if (layout.columns.contains(claim.field) || taken.contains(claim.column))
            continue;
        taken.insert(claim.column);
        layout.columns.insert(claim.field, claim.column);
        layout.headers.insert(claim.field, claim.header);
    }
    for (int column = 1; column <= grid.lastColumn() && !mapping.notes.isEmpty(); ++column)
        if (const QStringList texts = headersAt(grid, firstRow, lastRow, column); !taken.contains(column) && !texts.isEmpty())
            for (const QString& note : mapping.notes)
                if (matchKey(note) == matchKey(withoutBlanks(texts.front())))
                    layout.notes.insert(column, withoutBlanks(texts.front()));
    for (int row = firstRow; row <= lastRow; ++row) {
        layout.headerRows.push_back(row);
        for (int column = 1; column <= grid.lastColumn(); ++column)
            if (const QString key = headerKey(grid.at(row, column, firstRow)); !key.isEmpty())
                layout.headerKeys.insert(key);
    }
    return layout;
}

bool isLedger(const LedgerLayout& layout) {
    return layout.columns.contains(LedgerField::Problem) && layout.columns.contains(LedgerField::Department) &&
           layout.columns.size() >= fewestFields;
}

} // namespace

Result<LedgerMapping> parseLedgerMapping(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue columns = document.object().value(QLatin1String("columns"));
    if (!columns.isObject())
        return invalidError(
            "exchange.mapping_shape",
            QT_TRANSLATE_NOOP("errors", "The column mapping is not readable; write {\"columns\":{\"field\":\"header text\"}}."));
    LedgerMapping mapping;
    const QJsonObject object = columns.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const std::optional<LedgerField> field = fromWord<LedgerField>(entry.key());
        if (!field || !entry.value().isString()) {
            QStringList known;
            for (const auto& code : codesOf<LedgerField>)
                known << wordOf(code.value);
            return invalidError("exchange.mapping_field",
                                QT_TRANSLATE_NOOP("errors", "The column mapping names \"%1\", which is no field; the fields are %2."),
                                {entry.key(), known.join(QStringLiteral(", "))}, "mapping");
        }
        mapping.columns.insert(*field, entry.value().toString());
    }
    for (const QJsonValue& note : document.object().value(QLatin1String("notes")).toArray())
        mapping.notes << note.toString();
    return mapping;
}

QByteArray ledgerMappingText(const LedgerMapping& mapping) {
    QJsonObject columns;
    for (auto wish = mapping.columns.cbegin(); wish != mapping.columns.cend(); ++wish)
        columns.insert(wordOf(wish.key()), wish.value());
    const QJsonObject object{{QStringLiteral("columns"), columns}, {QStringLiteral("notes"), QJsonArray::fromStringList(mapping.notes)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList unknownHeaders(const LedgerMapping& mapping, const std::vector<SheetOutline>& outlines) {
    QSet<QString> keys;
    for (const SheetOutline& outline : outlines)
        for (const SheetRow& row : outline.head)
            if (row.number <= lastHeaderRow + tallestHeader)
                for (const SheetCell& cell : row.cells)
                    keys.insert(matchKey(withoutBlanks(cell.text)));
    QStringList unknown;
    for (const QString& header : mapping.columns.values() + mapping.notes)
        if (!header.isEmpty() && !keys.contains(matchKey(header)) && !unknown.contains(header))
            unknown << header;
    return unknown;
}

QString layoutKey(const SheetRow& headerRow) {
    QStringList keys;
    for (const SheetCell& cell : headerRow.cells)
        if (const QString key = headerKey(cell.text); cell.type == CellType::Text && !key.isEmpty())
            keys << key;
    keys.sort(); // columns in another order are the same layout
    return keys.size() < fewestFields ? QString() : keys.join(u'|');
}

std::optional<LedgerLayout> findLedgerLayout(const SheetOutline& outline, const LedgerMapping& mapping) {
    const HeadGrid grid(outline);
    std::optional<LedgerLayout> best;
    for (const SheetRow& row : outline.head) {
        if (row.number > lastHeaderRow)
            break;
        for (int height = 1; height <= tallestHeader; ++height) {
            const LedgerLayout layout = layoutAt(grid, row.number, row.number + height - 1, mapping);
            const bool better = !best || layout.columns.size() > best->columns.size() ||
                                (layout.columns.size() == best->columns.size() && layout.headerRows.size() < best->headerRows.size());
            if (isLedger(layout) && better)
                best = layout;
        }
    }
    if (!best)
        return std::nullopt;
    for (const SheetRow& row : outline.head)
        if (row.number < best->headerRows.front() && best->titleRow == 0)
            best->titleRow = row.number;
    return best;
}

std::optional<int> yearOfTitle(const SheetOutline& outline, const LedgerLayout& layout) {
    QStringList texts;
    for (const SheetRow& row : outline.head)
        if (row.number < layout.headerRows.front())
            for (const SheetCell& cell : row.cells)
                texts << cell.text;
    if (!texts.isEmpty())
        texts.insert(1, outline.name); // the title first, then the sheet's name, then what stands below the title
    else
        texts << outline.name;
    for (const QString& text : std::as_const(texts))
        if (const std::optional<int> year = yearIn(text))
            return year;
    return std::nullopt;
}

} // namespace duban
