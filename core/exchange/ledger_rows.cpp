#include "exchange/ledger_rows.h"

#include "base/text.h"
#include "exchange/ledger_cells.h"
#include "exchange/ledger_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace duban {

namespace {

constexpr int mostBlankRowsNoted = 1000;
constexpr std::size_t mostOpenMerges = 2000;
constexpr qsizetype longestHeading = 60; // what stands for a header, a total or a signature is never longer

/// What makes a row a matter; a serial number or a remark alone does not.
constexpr std::array contentFields = {LedgerField::SlipNumber, LedgerField::IssuedOn, LedgerField::Department,
                                      LedgerField::Category,   LedgerField::Problem,  LedgerField::Requirement,
                                      LedgerField::Deadline,   LedgerField::Measures, LedgerField::Progress};
/// What the rows of one slip share.
constexpr std::array slipFields = {LedgerField::SlipNumber, LedgerField::IssuedOn, LedgerField::Source, LedgerField::Department};

bool isBlank(const SheetCell& cell) {
    const auto shows = [](QChar c) { return !c.isSpace() && c.category() != QChar::Other_Control; };
    return cell.type == CellType::Text && std::none_of(cell.text.begin(), cell.text.end(), shows);
}

std::vector<const SheetCell*> contentOf(const SheetRow& row) {
    std::vector<const SheetCell*> cells;
    for (const SheetCell& cell : row.cells)
        if (!isBlank(cell))
            cells.push_back(&cell);
    return cells;
}

bool isNote(const QString& key) {
    static const QRegularExpression note(QStringLiteral("^(注|备注|说明|填表说明|提示|填报说明)\\d*[:：.、]"));
    return note.match(key).hasMatch();
}

bool isFooter(const QString& key) {
    static const QRegularExpression footer(QStringLiteral(
        "^(审核|审批|审定|填表|制表|填报|报送|联系|负责人|单位负责人|主要负责人|分管领导|经办|校对|复核|签发|签字|盖章|单位盖章|打印|统计|录入)[^:：]{0,12}[:：]"));
    return footer.match(key).hasMatch();
}

} // namespace

LedgerRowFinder::LedgerRowFinder(const SheetOutline& outline, const LedgerLayout& layout) : m_outline(outline), m_layout(layout) {
    const int slip = layout.column(LedgerField::SlipNumber);
    const int department = layout.column(LedgerField::Department);
    for (const CellRange& merge : outline.merges)
        if (merge.firstRow > layout.headerRows.back() && merge.lastRow > merge.firstRow &&
            ((slip >= merge.firstColumn && slip <= merge.lastColumn) ||
             (department >= merge.firstColumn && department <= merge.lastColumn)))
            m_slipsAreMerged = true;
    m_lastRow = layout.headerRows.back();
    ignoreHead();
}

void LedgerRowFinder::ignore(int row, const char* reason) { m_ignored.push_back({m_outline.name, row, QString::fromLatin1(reason)}); }

void LedgerRowFinder::ignoreHead() {
    for (const SheetRow& row : m_outline.head) {
        if (row.number >= m_layout.headerRows.front() || contentOf(row).empty())
            continue;
        if (row.number == m_layout.titleRow)
            ignore(row.number, "title");
        else
            ignore(row.number, isNote(matchKey(contentOf(row).front()->text)) ? "note" : "subtitle");
    }
    for (const int row : m_layout.headerRows)
        ignore(row, "header");
}

void LedgerRowFinder::noteBlankRows(int beforeRow) {
    const int first = m_lastRow + 1;
    for (int row = first; row < std::min(beforeRow, first + mostBlankRowsNoted); ++row)
        ignore(row, "blank");
    m_lastRow = beforeRow;
}

// Keeps the vertically merged ranges that reach over this row, with the cell that speaks for each.
void LedgerRowFinder::followMerges(const SheetRow& row) {
    std::erase_if(m_open, [&](const OpenMerge& merge) { return merge.range.lastRow < row.number; });
    for (; m_nextMerge < m_outline.merges.size() && m_outline.merges[m_nextMerge].firstRow <= row.number; ++m_nextMerge) {
        const CellRange& range = m_outline.merges[m_nextMerge];
        if (range.lastRow > row.number && range.lastRow > range.firstRow && m_open.size() < mostOpenMerges)
            m_open.push_back({range, std::nullopt});
    }
    for (OpenMerge& merge : m_open)
        if (merge.range.firstRow == row.number)
            if (const SheetCell* anchor = row.at(merge.range.firstColumn))
                merge.anchor = *anchor;
}

bool LedgerRowFinder::hasContent(const SheetRow& row, LedgerField field) const {
    const SheetCell* cell = m_layout.column(field) > 0 ? row.at(m_layout.column(field)) : nullptr;
    return cell && !isBlank(*cell);
}

bool LedgerRowFinder::isTotal(const SheetRow& row) const {
    static const QRegularExpression total(QStringLiteral("^(本?[页表季年度月]{0,3})?(合计|总计|小计|共计|累计)"));
    const SheetCell& first = *contentOf(row).front();
    const QString key = matchKey(first.text.left(longestHeading));
    if (!total.match(key).hasMatch())
        return false;
    const LedgerField* text =
        std::find_if(contentFields.begin(), contentFields.end(), [&](LedgerField field) { return m_layout.column(field) == first.column; });
    return text == contentFields.end() || *text == LedgerField::SlipNumber || key.size() <= 4; // a problem may begin with 累计
}

bool LedgerRowFinder::isRepeatedHeader(const SheetRow& row) const {
    const std::vector<const SheetCell*> cells = contentOf(row);
    std::size_t known = 0;
    std::size_t other = 0;
    for (const SheetCell* cell : cells) {
        const bool heading =
            cell->type == CellType::Text && cell->text.size() <= longestHeading && m_layout.headerKeys.contains(headerKey(cell->text));
        ++(heading ? known : other);
        if (other * 5 > cells.size())
            return false; // a fifth of other texts: data
    }
    return known >= 2;
}

// One merged cell over half of the ledger's width is a heading or a signature line, not a value.
bool LedgerRowFinder::spansSheet(const SheetRow& row) const {
    const auto merge = std::lower_bound(m_outline.merges.begin(), m_outline.merges.end(), row.number,
                                        [](const CellRange& range, int number) { return range.firstRow < number; });
    return merge != m_outline.merges.end() && merge->firstRow == row.number &&
           (merge->lastColumn - merge->firstColumn + 1) * 2 >= static_cast<int>(m_layout.columns.size());
}

const char* LedgerRowFinder::reasonOfLoneText(const SheetRow& row, const QString& text) const {
    const QString key = matchKey(text.left(longestHeading));
    if (isNote(key))
        return "note";
    if (isFooter(key))
        return "footer";
    if (spansSheet(row))
        return m_totalSeen ? "footer" : "subtitle";
    return nullptr;
}

const char* LedgerRowFinder::reasonToIgnore(const SheetRow& row) const {
    const std::vector<const SheetCell*> cells = contentOf(row);
    if (cells.empty())
        return "blank";
    if (isTotal(row))
        return "total";
    if (isRepeatedHeader(row))
        return "header";
    if (cells.size() <= 3)
        if (const char* reason = reasonOfLoneText(row, cells.front()->text))
            return reason;
    if (std::any_of(contentFields.begin(), contentFields.end(), [&](LedgerField field) { return hasContent(row, field); }))
        return nullptr;
    const SheetCell* seq = m_layout.column(LedgerField::Seq) > 0 ? row.at(m_layout.column(LedgerField::Seq)) : nullptr;
    const bool onlyNumbered = seq && cells.size() == 1 && (seq->type != CellType::Text || numberOfText(matchKey(seq->text)));
    if (onlyNumbered)
        return "blank"; // numbered in advance, not filled in yet
    return m_totalSeen ? "footer" : "subtitle";
}

// Where nothing is merged (CSV, or cells split by another program), a row without any sign of its slip belongs to the one above.
void LedgerRowFinder::carryDown(LedgerRawRow& raw) const {
    if (m_slipsAreMerged || m_previous.row == 0 || m_layout.column(LedgerField::SlipNumber) == 0)
        return;
    for (const LedgerField field : slipFields)
        if (field != LedgerField::Source && raw.cells.contains(field))
            return;
    for (const LedgerField field : slipFields)
        if (!raw.cells.contains(field) && m_previous.cells.contains(field))
            raw.cells.insert(field, m_previous.cells.value(field));
}

std::optional<LedgerRawRow> LedgerRowFinder::take(const SheetRow& row) {
    if (row.number <= m_layout.headerRows.back())
        return std::nullopt;
    followMerges(row);
    const char* reason = reasonToIgnore(row);
    if (reason && qstrcmp(reason, "blank") == 0)
        return std::nullopt; // noted once something follows it
    noteBlankRows(row.number);
    if (reason) {
        m_totalSeen = m_totalSeen || qstrcmp(reason, "total") == 0;
        ignore(row.number, reason);
        return std::nullopt;
    }
    LedgerRawRow raw{row.number, {}};
    for (auto note = m_layout.notes.cbegin(); note != m_layout.notes.cend(); ++note)
        if (const SheetCell* cell = row.at(note.key()); cell && !isBlank(*cell))
            raw.notes << QStringLiteral("%1：%2").arg(note.value(), textOfCell(*cell));
    for (auto place = m_layout.columns.cbegin(); place != m_layout.columns.cend(); ++place) {
        if (const SheetCell* cell = row.at(place.value()); cell && !isBlank(*cell)) {
            raw.cells.insert(place.key(), {*cell, row.number});
            continue;
        }
        for (const OpenMerge& merge : m_open)
            if (merge.anchor && !isBlank(*merge.anchor) && merge.range.contains(row.number, place.value()))
                raw.cells.insert(place.key(), {*merge.anchor, merge.range.firstRow});
    }
    carryDown(raw);
    m_previous = raw;
    return raw;
}

} // namespace duban
