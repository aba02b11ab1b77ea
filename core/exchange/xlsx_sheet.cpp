#include "exchange/xlsx_sheet.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace duban {

namespace {

struct Place {
    int row = 0;
    int column = 0;
};

std::optional<Place> placeOfText(QStringView text) {
    qsizetype letters = 0;
    while (letters < text.size() && text[letters] >= u'A' && text[letters] <= u'Z')
        ++letters;
    bool isNumber = false;
    const int row = text.mid(letters).toInt(&isNumber);
    const int column = letters > 0 ? columnOfName(text.left(letters)) : 0;
    if (!isNumber || row < 1 || row > XlsxSheet::maxRows || column < 1)
        return std::nullopt;
    return Place{row, column};
}

} // namespace

std::optional<CellRange> rangeOfText(QStringView text) {
    QString plain = text.toString();
    plain.remove(QLatin1Char('$'));
    const qsizetype colon = plain.indexOf(QLatin1Char(':'));
    const auto first = placeOfText(QStringView(plain).left(colon < 0 ? plain.size() : colon));
    const auto last = colon < 0 ? first : placeOfText(QStringView(plain).mid(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return std::nullopt;
    return CellRange{first->row, first->column, last->row, last->column};
}

SheetOutline XlsxSheet::takeOutline() {
    for (const auto& [first, last] : m_hiddenColumns)
        for (int column = std::max(1, first); column <= std::min(last, m_outline.lastColumn); ++column)
            m_outline.hiddenColumns.push_back(column);
    std::stable_sort(m_outline.merges.begin(), m_outline.merges.end(),
                     [](const CellRange& a, const CellRange& b) { return a.firstRow < b.firstRow; });
    return std::move(m_outline);
}

void XlsxSheet::open(std::string_view name, const XmlAttributes& attributes) {
    if (name == "worksheet")
        m_rootSeen = true;
    else if (name == "row")
        openRow(attributes);
    else if (name == "c" && m_inRow)
        openCell(attributes);
    else if (name == "rPh")
        ++m_phonetic;
    else if (name == "v" && m_inCell)
        m_target = &m_value;
    else if (name == "t" && m_inCell)
        m_target = m_phonetic == 0 ? &m_inline : nullptr;
    else if (name == "f" && m_inCell) {
        m_hasFormula = true;
        m_target = &m_formula;
    } else if (name == "col")
        openColumns(attributes);
    else if (name == "mergeCell")
        openMerge(attributes);
}

void XlsxSheet::close(std::string_view name) {
    if (name == "v" || name == "t" || name == "f")
        m_target = nullptr;
    else if (name == "rPh")
        m_phonetic = std::max(0, m_phonetic - 1);
    else if (name == "c" && m_inCell)
        closeCell();
    else if (name == "row" && m_inRow)
        closeRow();
}

void XlsxSheet::text(std::string_view piece) {
    if (!m_target)
        return;
    m_target->append(piece.data(), static_cast<qsizetype>(piece.size()));
    m_rowBytes += static_cast<qint64>(piece.size());
    if (m_target->size() > maxCellBytes || m_rowBytes > maxRowBytes)
        m_trouble = Trouble::TooLarge;
}

void XlsxSheet::openRow(const XmlAttributes& attributes) {
    const int number = attributes.number("r", m_row.number + 1);
    if (number <= m_row.number)
        m_trouble = Trouble::Damaged;
    else if (number > maxRows)
        m_trouble = Trouble::TooLarge;
    m_row.number = number;
    m_row.hidden = attributes.flag("hidden");
    m_row.cells.clear();
    m_cell.column = 0;
    m_rowBytes = 0;
    m_inRow = true;
}

void XlsxSheet::openCell(const XmlAttributes& attributes) {
    int column = m_cell.column + 1;
    if (const std::string_view name = attributes.view("r"); !name.empty()) {
        QString letters = QString::fromUtf8(name.data(), static_cast<qsizetype>(std::min<std::size_t>(name.size(), 20)));
        while (!letters.isEmpty() && letters.back().isDigit())
            letters.chop(1);
        column = columnOfName(letters);
    }
    if (column < 1 || column > maxColumns)
        m_trouble = Trouble::Damaged;
    m_cell = SheetCell{column, CellType::Empty, {}, 0, {}};
    const std::string_view type = attributes.view("t");
    m_type = QByteArray(type.data(), static_cast<qsizetype>(type.size()));
    m_style = attributes.number("s", 0);
    m_value.resize(0);
    m_inline.resize(0);
    m_formula.resize(0);
    m_hasFormula = false;
    m_inCell = true;
}

void XlsxSheet::openColumns(const XmlAttributes& attributes) {
    if (attributes.flag("hidden") && m_hiddenColumns.size() < maxColumns)
        m_hiddenColumns.emplace_back(attributes.number("min", 0), std::min(attributes.number("max", 0), maxColumns));
}

void XlsxSheet::openMerge(const XmlAttributes& attributes) {
    const std::optional<CellRange> range = rangeOfText(attributes.text("ref"));
    if (!range)
        m_trouble = Trouble::Damaged;
    else if (m_outline.merges.size() >= maxMerges)
        m_trouble = Trouble::TooLarge;
    else
        m_outline.merges.push_back(*range);
}

void XlsxSheet::fillNumber(const QByteArray& text) {
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) {
        m_cell.type = CellType::Text; // a writer that marks text as a number: keep what it wrote
        m_cell.text = unescapeCellText(text);
        return;
    }
    m_cell.type = CellType::Number;
    m_cell.number = number;
    m_cell.text = QString::fromLatin1(text);
    if (!m_shared.styles.isDate(m_style))
        return;
    if (const QDate date = dateOfSerial(number, m_shared.from1904); date.isValid()) {
        m_cell.type = CellType::Date;
        m_cell.date = date;
        m_cell.text = date.toString(Qt::ISODate);
    }
}

void XlsxSheet::fillValue() {
    const QByteArray value = m_value.trimmed();
    if (m_type == "s") {
        bool isNumber = false;
        const qint64 index = value.toLongLong(&isNumber);
        if (!isNumber || !m_shared.strings.has(index)) {
            m_trouble = Trouble::Damaged;
            return;
        }
        m_cell.type = CellType::Text;
        m_cell.text = m_shared.strings.at(index);
    } else if (m_type == "inlineStr") {
        m_cell.type = CellType::Text;
        m_cell.text = unescapeCellText(m_inline.isEmpty() ? m_value : m_inline);
    } else if (m_type == "str") {
        m_cell.type = CellType::Text;
        m_cell.text = unescapeCellText(m_value);
    } else if (m_type == "b" || m_type == "e") {
        m_cell.type = m_type == "b" ? CellType::Bool : CellType::Error;
        m_cell.number = value == "1" ? 1 : 0;
        m_cell.text = QString::fromUtf8(value);
    } else if (m_type == "d") {
        m_cell.date = QDate::fromString(QString::fromLatin1(value.left(10)), Qt::ISODate);
        m_cell.type = m_cell.date.isValid() ? CellType::Date : CellType::Text;
        m_cell.text = m_cell.date.isValid() ? m_cell.date.toString(Qt::ISODate) : QString::fromUtf8(value);
    } else {
        fillNumber(value);
    }
}

void XlsxSheet::closeCell() {
    m_inCell = false;
    if (!m_value.trimmed().isEmpty() || !m_inline.isEmpty() || (m_type == "str" && !m_value.isEmpty())) {
        fillValue();
    } else if (m_hasFormula && m_type != "str") {
        m_cell.type = CellType::Error; // a formula that no program has computed yet
        m_cell.text = QLatin1Char('=') + unescapeCellText(m_formula.left(1000));
    }
    if (m_cell.type == CellType::Empty || (m_cell.type == CellType::Text && m_cell.text.isEmpty()))
        return;
    m_row.cells.push_back(m_cell);
}

void XlsxSheet::closeRow() {
    m_inRow = false;
    if (m_row.cells.empty())
        return;
    const auto byColumn = [](const SheetCell& a, const SheetCell& b) { return a.column < b.column; };
    if (!std::is_sorted(m_row.cells.begin(), m_row.cells.end(), byColumn))
        std::stable_sort(m_row.cells.begin(), m_row.cells.end(), byColumn);
    m_outline.lastRow = m_row.number;
    m_outline.lastColumn = std::max(m_outline.lastColumn, m_row.cells.back().column);
    if (m_handler && !m_handler(m_row))
        m_stopped = true;
}

} // namespace duban
