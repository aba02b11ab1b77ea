// The part of SheetWriter that forms need: cells to fill in, checks with their prompts, protection; declared in workbook_writer.h.
#include "exchange/workbook_writer.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace duban {

namespace {

lxw_row_t row(int value) { return static_cast<lxw_row_t>(value); }
lxw_col_t column(int value) { return static_cast<lxw_col_t>(value); }

lxw_datetime dayOf(QDate date) {
    lxw_datetime day{};
    day.year = date.year();
    day.month = date.month();
    day.day = date.day();
    return day;
}

/// Keeps the texts alive while the library copies them; its limits are in characters.
struct Hint {
    QByteArray title, prompt;
    Hint(const SheetWriter::CellHint& hint, lxw_data_validation& check)
        : title(hint.title.left(32).toUtf8()), prompt(hint.prompt.left(255).toUtf8()) {
        check.ignore_blank = LXW_VALIDATION_ON;
        check.input_title = title.data();
        check.input_message = prompt.data();
        check.error_title = title.data();
        check.error_message = prompt.data();
        check.show_error = hint.strict ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
    }
};

} // namespace

void SheetWriter::spread(SheetPlace at, int lastColumn, const QString& words, CellLook look) {
    if (lastColumn > at.column)
        across(at.row, at.column, lastColumn, {}, look);
    text(at, words, look);
}

void SheetWriter::spreadDate(SheetPlace at, int lastColumn, QDate day, CellLook look) {
    if (lastColumn > at.column)
        across(at.row, at.column, lastColumn, {}, look);
    if (day.isValid())
        number(at, static_cast<double>(QDate(1899, 12, 30).daysTo(day)), look);
    else
        blank(at, look);
}

void SheetWriter::down(int firstRow, int lastRow, int at, const QString& words, CellLook look) {
    if (lastRow > firstRow)
        m_book.keep(worksheet_merge_range(m_sheet, row(firstRow), column(at), row(lastRow), column(at), "",
                                          m_book.m_looks[static_cast<std::size_t>(look)]));
    text({firstRow, at}, words, look);
}

void SheetWriter::choice(SheetPlace first, SheetPlace last, const QStringList& words, const CellHint& hint) {
    lxw_data_validation check{};
    const Hint texts(hint, check);
    std::vector<QByteArray> bytes;
    for (const QString& word : words)
        bytes.push_back(word.toUtf8());
    std::vector<char*> list; // the library's own signature; it only copies
    for (QByteArray& word : bytes)
        list.push_back(word.data());
    list.push_back(nullptr);
    check.validate = LXW_VALIDATION_TYPE_LIST;
    check.value_list = list.data();
    m_book.keep(worksheet_data_validation_range(m_sheet, row(first.row), column(first.column), row(last.row), column(last.column), &check));
}

void SheetWriter::dates(SheetPlace first, SheetPlace last, QDate from, QDate to, const CellHint& hint) {
    lxw_data_validation check{};
    const Hint texts(hint, check);
    check.validate = LXW_VALIDATION_TYPE_DATE;
    check.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    check.minimum_datetime = dayOf(from);
    check.maximum_datetime = dayOf(to);
    m_book.keep(worksheet_data_validation_range(m_sheet, row(first.row), column(first.column), row(last.row), column(last.column), &check));
}

void SheetWriter::longest(SheetPlace first, SheetPlace last, int characters, const CellHint& hint) {
    lxw_data_validation check{};
    const Hint texts(hint, check);
    check.validate = LXW_VALIDATION_TYPE_LENGTH;
    check.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
    check.value_number = characters;
    m_book.keep(worksheet_data_validation_range(m_sheet, row(first.row), column(first.column), row(last.row), column(last.column), &check));
}

void SheetWriter::comment(SheetPlace at, const QString& words) {
    m_book.keep(worksheet_write_comment(m_sheet, row(at.row), column(at.column), words.left(2000).toUtf8().constData()));
}

void SheetWriter::protect() {
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    allowed.sort = LXW_TRUE;
    allowed.autofilter = LXW_TRUE;
    worksheet_protect(m_sheet, nullptr, &allowed);
}

void SheetWriter::hideColumn(int at) {
    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    m_book.keep(worksheet_set_column_opt(m_sheet, column(at), column(at), 2, nullptr, &hidden));
}

void SheetWriter::hide() { worksheet_hide(m_sheet); }

void SheetWriter::portrait(int lastRow, int lastColumn) {
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_set_portrait(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 1);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_margins(m_sheet, 0.5, 0.5, 0.6, 0.6);
    m_book.keep(worksheet_print_area(m_sheet, 0, 0, row(lastRow), column(lastColumn)));
}

void SheetWriter::shade(SheetPlace first, SheetPlace last, Shade kind) {
    if (last.row < first.row)
        return;
    lxw_conditional_format format{};
    switch (kind) {
    case Shade::Bars:
        format.type = LXW_CONDITIONAL_DATA_BAR;
        format.bar_color = 0x9CC5CC;
        format.bar_solid = LXW_TRUE;
        format.data_bar_2010 = LXW_TRUE;
        break;
    case Shade::Heat:
        format.type = LXW_CONDITIONAL_2_COLOR_SCALE;
        format.min_color = 0xFFFFFF;
        format.max_color = 0x8FC0C8;
        break;
    case Shade::AboveZero:
    case Shade::BelowHalf:
        format.type = LXW_CONDITIONAL_TYPE_CELL;
        format.criteria = kind == Shade::AboveZero ? LXW_CONDITIONAL_CRITERIA_GREATER_THAN : LXW_CONDITIONAL_CRITERIA_LESS_THAN;
        format.value = kind == Shade::AboveZero ? 0 : 0.5;
        format.format = m_book.m_warning;
        break;
    }
    m_book.keep(
        worksheet_conditional_format_range(m_sheet, row(first.row), column(first.column), row(last.row), column(last.column), &format));
}

} // namespace duban
