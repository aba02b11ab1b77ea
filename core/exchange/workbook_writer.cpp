#include "exchange/workbook_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

namespace duban {

namespace {

constexpr qint64 rowByRow = 50'000;
constexpr qsizetype longestCell = 32'767;

lxw_row_t row(int value) { return static_cast<lxw_row_t>(value); }
lxw_col_t column(int value) { return static_cast<lxw_col_t>(value); }

/// Text as the file format can hold it: its own escapes escaped, at most what one cell may hold.
QByteArray cellText(const QString& text) {
    // most texts need nothing of it, and a ledger has millions
    const auto plainCharacter = [](QChar c) { return c != u'\r' && c != u'\0' && c != u'_'; };
    if (text.size() <= longestCell && std::all_of(text.begin(), text.end(), plainCharacter))
        return text.toUtf8();
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    plain.remove(QChar(u'\0')).replace(escape, QStringLiteral("_x005F_"));
    if (plain.size() > longestCell) {
        static const QString cut = QStringLiteral("…（过长，已截短）");
        plain = plain.left(longestCell - cut.size()) + cut;
    }
    return plain.toUtf8();
}

void frame(lxw_format* format) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, 0x869396);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
}

void font(lxw_format* format, const char* name, double size) {
    format_set_font_name(format, name);
    format_set_font_size(format, size);
    format_set_font_charset(format, 134); // GB2312: other systems choose a Chinese font too
}

const char* numberFormatOf(CellLook look) {
    switch (look) {
    case CellLook::Fill:
    case CellLook::FillWord: // what is typed stays as it was typed: telephone numbers, 1-2
    case CellLook::Code: return "@";
    case CellLook::Count:
    case CellLook::TotalCount:
    case CellLook::Warning: return "0";
    case CellLook::FillDate:
    case CellLook::Date: return "yyyy-mm-dd";
    case CellLook::Rate:
    case CellLook::TotalRate: return "0.0%";
    case CellLook::Points: return "0.00";
    case CellLook::Change: return "+0.00;-0.00;0.00";
    case CellLook::Title:
    case CellLook::Left:
    case CellLook::Right:
    case CellLook::Header:
    case CellLook::Text:
    case CellLook::Wrapped:
    case CellLook::Total:
    case CellLook::Label:
    case CellLook::Fixed:
    case CellLook::BadCell:
    case CellLook::Last: break;
    }
    return "General";
}

bool isTotal(CellLook look) { return look == CellLook::Total || look == CellLook::TotalCount || look == CellLook::TotalRate; }

bool isFill(CellLook look) { return look == CellLook::Fill || look == CellLook::FillWord || look == CellLook::FillDate; }

/// Looks that only forms and error lists have.
void formLook(lxw_format* format, CellLook look) {
    format_set_text_wrap(format);
    if (isFill(look)) {
        format_set_unlocked(format);
        format_set_bg_color(format, 0xFFF9D6);
    }
    if (look == CellLook::BadCell)
        format_set_bg_color(format, 0xF9DCD8);
    if (look != CellLook::Fill && look != CellLook::Fixed && look != CellLook::BadCell)
        format_set_align(format, LXW_ALIGN_CENTER);
}

lxw_format* lookOf(lxw_workbook* book, CellLook look) {
    lxw_format* format = workbook_add_format(book);
    format_set_num_format(format, numberFormatOf(look));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (look == CellLook::Title) {
        font(format, "方正小标宋简体", 18);
        format_set_align(format, LXW_ALIGN_CENTER);
        return format;
    }
    if (look == CellLook::Left || look == CellLook::Right) {
        font(format, "宋体", 11);
        format_set_align(format, look == CellLook::Left ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT);
        return format;
    }
    frame(format);
    const bool heading = look == CellLook::Header || look == CellLook::Label || isTotal(look);
    font(format, heading ? "黑体" : "宋体", heading ? 11 : 10);
    if (heading)
        format_set_bg_color(format, look == CellLook::Header ? 0xDCECEF : 0xF5F7F7);
    if (look == CellLook::Label || look == CellLook::Fixed || look == CellLook::BadCell || isFill(look)) {
        formLook(format, look);
        return format;
    }
    if (look == CellLook::Header || look == CellLook::Text || look == CellLook::Wrapped || look == CellLook::Code)
        format_set_text_wrap(format);
    if (look == CellLook::Warning)
        format_set_font_color(format, 0xA83224);
    if (look != CellLook::Wrapped)
        format_set_align(format, look == CellLook::Points || look == CellLook::Change ? LXW_ALIGN_RIGHT : LXW_ALIGN_CENTER);
    return format;
}

} // namespace

Result<WorkbookWriter> WorkbookWriter::create(const QString& path, qint64 rows) {
    const QFileInfo place(path);
    if (!place.dir().exists())
        return storageError("exchange.no_folder",
                            QT_TRANSLATE_NOOP("errors", "There is no folder \"%1\"; choose another place for the workbook."),
                            {place.path()});
    WorkbookWriter writer;
    writer.m_path = path;
    writer.m_partPath = place.path() + QStringLiteral("/.%1.part").arg(QUuid::createUuid().toString(QUuid::Id128));
    lxw_workbook_options options{};
    writer.m_rowByRow = rows > rowByRow;
    options.constant_memory = writer.m_rowByRow ? LXW_TRUE : LXW_FALSE;
    writer.m_book = workbook_new_opt(QFile::encodeName(writer.m_partPath).constData(), &options);
    if (!writer.m_book)
        return storageError(
            "exchange.cannot_write",
            QT_TRANSLATE_NOOP("errors", "The workbook \"%1\" could not be written; check the place and the free space, then try again."),
            {place.fileName()});
    writer.makeLooks();
    return writer;
}

WorkbookWriter::WorkbookWriter(WorkbookWriter&& other) noexcept
    : m_book(std::exchange(other.m_book, nullptr)), m_looks(other.m_looks), m_warning(other.m_warning), m_path(other.m_path),
      m_partPath(other.m_partPath), m_error(other.m_error), m_rowByRow(other.m_rowByRow) {}

WorkbookWriter::~WorkbookWriter() {
    if (m_book)
        lxw_workbook_free(m_book);
}

void WorkbookWriter::makeLooks() {
    for (std::size_t i = 0; i < m_looks.size(); ++i)
        m_looks[i] = lookOf(m_book, static_cast<CellLook>(i));
    m_warning = workbook_add_format(m_book);
    format_set_font_color(m_warning, 0xA83224);
    format_set_bg_color(m_warning, 0xFBE9E7);
}

void WorkbookWriter::keep(int libraryError) {
    if (m_error == 0)
        m_error = libraryError;
}

void WorkbookWriter::describe(const QString& title, const QString& author) {
    QByteArray titleText = title.toUtf8();
    QByteArray authorText = author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.author = authorText.data();
    keep(workbook_set_properties(m_book, &properties));
}

SheetWriter WorkbookWriter::addSheet(const QString& name) {
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    QString plain = name.left(31);
    plain.replace(forbidden, QStringLiteral("-"));
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, plain.toUtf8().constData());
    if (!sheet) // the same name twice: let the library number it
        sheet = workbook_add_worksheet(m_book, nullptr);
    return SheetWriter(*this, sheet, QString::fromUtf8(sheet->name));
}

Result<> WorkbookWriter::finish() {
    keep(workbook_close(std::exchange(m_book, nullptr)));
    std::error_code renameError;
    if (m_error == 0)
        std::filesystem::rename(QFile::encodeName(m_partPath).toStdString(), QFile::encodeName(m_path).toStdString(), renameError);
    if (m_error == 0 && !renameError)
        return {};
    QFile::remove(m_partPath);
    return storageError(
        "exchange.cannot_write",
        QT_TRANSLATE_NOOP("errors", "The workbook \"%1\" could not be written; check the place and the free space, then try again."),
        {QFileInfo(m_path).fileName()},
        renameError ? QString::fromStdString(renameError.message()) : QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error))));
}

void SheetWriter::text(SheetPlace at, const QString& text, CellLook look) {
    if (text.isEmpty())
        return blank(at, look);
    m_book.keep(worksheet_write_string(m_sheet, row(at.row), column(at.column), cellText(text).constData(),
                                       m_book.m_looks[static_cast<std::size_t>(look)]));
}

void SheetWriter::number(SheetPlace at, double value, CellLook look) {
    m_book.keep(worksheet_write_number(m_sheet, row(at.row), column(at.column), value, m_book.m_looks[static_cast<std::size_t>(look)]));
}

void SheetWriter::date(SheetPlace at, QDate date) {
    if (date.isValid())
        number(at, static_cast<double>(QDate(1899, 12, 30).daysTo(date)), CellLook::Date);
    else
        blank(at, CellLook::Date);
}

void SheetWriter::points(SheetPlace at, Points value, CellLook look) { number(at, static_cast<double>(value.value()) / 100, look); }

void SheetWriter::formula(SheetPlace at, const QString& formula, double result, CellLook look) {
    // allowed: the formula is the program's own, texts of users go through text()
    m_book.keep(worksheet_write_formula_num(m_sheet, row(at.row), column(at.column), formula.toUtf8().constData(),
                                            m_book.m_looks[static_cast<std::size_t>(look)], result));
}

void SheetWriter::formula(SheetPlace at, const QString& formula, const QString& result, CellLook look) {
    // allowed: the formula is the program's own, texts of users go through text()
    m_book.keep(worksheet_write_formula_str(m_sheet, row(at.row), column(at.column), formula.toUtf8().constData(),
                                            m_book.m_looks[static_cast<std::size_t>(look)], result.toUtf8().constData()));
}

void SheetWriter::blank(SheetPlace at, CellLook look) {
    m_book.keep(worksheet_write_blank(m_sheet, row(at.row), column(at.column), m_book.m_looks[static_cast<std::size_t>(look)]));
}

void SheetWriter::across(int atRow, int firstColumn, int lastColumn, const QString& text, CellLook look) {
    m_book.keep(worksheet_merge_range(m_sheet, row(atRow), column(firstColumn), row(atRow), column(lastColumn), cellText(text).constData(),
                                      m_book.m_looks[static_cast<std::size_t>(look)]));
}

void SheetWriter::columnWidth(int at, double characters) {
    m_book.keep(worksheet_set_column(m_sheet, column(at), column(at), characters, nullptr));
}

void SheetWriter::fitRow(int at, const std::vector<FittedText>& texts, double least) {
    constexpr double line = 13.5; // points, of the body's 10
    int lines = 1;
    for (const FittedText& fitted : texts) {
        int own = 0;
        for (const QString& paragraph : fitted.text.split(QLatin1Char('\n'))) {
            double width = 0;
            for (const QChar c : paragraph)
                width += c.unicode() < 0x2E80 ? 1.05 : 1.95; // a Chinese character is as wide as two digits
            own += std::max(1, static_cast<int>(std::ceil(width / std::max(1.0, fitted.width - 1))));
        }
        lines = std::max(lines, own);
    }
    rowHeight(at, std::clamp(lines * line + 6, least, 409.0)); // 409 is the most a row can be
}

void SheetWriter::rowHeight(int at, double height) { m_book.keep(worksheet_set_row(m_sheet, row(at), height, nullptr)); }

void SheetWriter::table(SheetPlace firstData, int lastDataRow, int lastColumn) {
    worksheet_freeze_panes(m_sheet, row(firstData.row), column(firstData.column));
    if (lastDataRow >= firstData.row)
        m_book.keep(worksheet_autofilter(m_sheet, row(firstData.row - 1), 0, row(lastDataRow), column(lastColumn)));
}

void SheetWriter::printSetUp(int headerRow, int lastRow, int lastColumn, Pages pages) {
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, pages == Pages::One ? 1 : 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_margins(m_sheet, 0.5, 0.5, 0.6, 0.7);
    m_book.keep(worksheet_repeat_rows(m_sheet, 0, row(headerRow)));
    m_book.keep(worksheet_print_area(m_sheet, 0, 0, row(lastRow), column(lastColumn)));
    m_book.keep(worksheet_set_footer(m_sheet, "&C第&P页/共&N页"));
}

} // namespace duban
