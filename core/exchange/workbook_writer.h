// Writes .xlsx files in the office's look: titles, headers, inert texts, real dates and numbers, computed formulas, charts.
// Longer than most headers: lists, forms and charts are written through the same two classes.
#pragma once

#include "base/points.h"
#include "base/result.h"

#include <QDate>
#include <QString>

#include <array>
#include <memory>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace duban {

enum class CellLook {
    Title,
    Left,
    Right,
    Header,
    Text,
    Wrapped,
    Code,
    Count,
    Date,
    Rate,
    Points,
    Change,
    Warning,
    Total,
    TotalCount,
    TotalRate,
    Label,    ///< of a form
    Fixed,    ///< of a form: what the office has written
    Fill,     ///< of a form: yellow and not locked, text
    FillWord, ///< the same, short and centred
    FillDate, ///< the same, a date
    BadCell,  ///< of an error list
    Last
};

struct SheetPlace {
    int row = 0; ///< from 0, as the library counts
    int column = 0;
};

/// A chart over rows of one sheet; names and values are its cells, so that it follows an edit.
struct SheetChart {
    struct Series {
        QString name;
        int column = 0;
    };
    enum class Kind { Columns, Bars, Line, Stacked };
    Kind kind = Kind::Columns;
    QString title;
    int nameColumn = 0;
    std::vector<Series> series;
    int firstRow = 0;
    int lastRow = 0;
    bool percent = false;
    SheetPlace at;
    int width = 620; ///< pixels
    int height = 340;
};

/// A text that is wrapped in a column of so many characters.
struct FittedText {
    QString text;
    double width = 0;
};

class SheetWriter;

class WorkbookWriter {
public:
    /// rows: over 50,000 the library writes row by row instead of holding the sheets in memory.
    static Result<WorkbookWriter> create(const QString& path, qint64 rows);
    WorkbookWriter(WorkbookWriter&&) noexcept;
    WorkbookWriter& operator=(WorkbookWriter&&) = delete;
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;
    ~WorkbookWriter(); ///< unfinished: nothing is left behind

    void describe(const QString& title, const QString& author);
    /// Forbidden characters of the name are replaced, it is cut to 31.
    SheetWriter addSheet(const QString& name);
    /// Writes the file beside its place and renames it into place.
    Result<> finish();

private:
    friend class SheetWriter;
    WorkbookWriter() = default;
    void makeLooks();
    void keep(int libraryError); ///< remembers the first error

    lxw_workbook* m_book = nullptr;
    std::array<lxw_format*, static_cast<std::size_t>(CellLook::Last)> m_looks{};
    lxw_format* m_warning = nullptr; ///< of conditional formats
    QString m_path;
    QString m_partPath;
    int m_error = 0;
    bool m_rowByRow = false;
};

/// One sheet; rows must be written top to bottom.
class SheetWriter {
public:
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] bool rowByRow() const { return m_book.m_rowByRow; }              ///< a row above the current one can no longer be written
    void text(SheetPlace at, const QString& text, CellLook look = CellLook::Text); ///< never a formula, whatever it begins with
    void number(SheetPlace at, double value, CellLook look = CellLook::Count);
    void date(SheetPlace at, QDate date); ///< an invalid date leaves a framed blank
    void points(SheetPlace at, Points value, CellLook look = CellLook::Points);
    void formula(SheetPlace at, const QString& formula, double result, CellLook look);
    void formula(SheetPlace at, const QString& formula, const QString& result, CellLook look);
    void blank(SheetPlace at, CellLook look = CellLook::Text);
    void across(int row, int firstColumn, int lastColumn, const QString& text, CellLook look); ///< merged over one row
    void columnWidth(int column, double characters);
    void rowHeight(int row, double points);
    /// As high as the texts need when wrapped: not every program does that by itself on opening. Call before the row's cells.
    void fitRow(int row, const std::vector<FittedText>& texts, double least = 20);
    /// Freezes rows above and columns left of the place; filter over header and data. Call it before any row below the data
    /// is written: row by row, the library looks at no row above the one it is in.
    void table(SheetPlace firstData, int lastDataRow, int lastColumn);
    /// A4 across, one page wide, title and header on each page, page numbers at the foot.
    enum class Pages { AsNeeded, One };
    void printSetUp(int headerRow, int lastRow, int lastColumn, Pages pages = Pages::AsNeeded);
    void chart(const SheetChart& chart);
    /// Conditional formats over a block of numbers.
    enum class Shade { Bars, Heat, AboveZero, BelowHalf };
    void shade(SheetPlace first, SheetPlace last, Shade shade);

    // What forms need: workbook_checks.cpp.
    /// A text over one row of cells, merged where they are several.
    void spread(SheetPlace at, int lastColumn, const QString& text, CellLook look);
    void spreadDate(SheetPlace at, int lastColumn, QDate date, CellLook look);
    void down(int firstRow, int lastRow, int column, const QString& text, CellLook look); ///< merged over several rows
    /// What the cell may hold, said in a prompt when it is chosen; strict: everything else is refused.
    struct CellHint {
        QString title, prompt; ///< at most 32 and 255 characters
        bool strict = true;
    };
    void choice(SheetPlace first, SheetPlace last, const QStringList& words, const CellHint& hint);
    void dates(SheetPlace first, SheetPlace last, QDate from, QDate to, const CellHint& hint);
    void longest(SheetPlace first, SheetPlace last, int characters, const CellHint& hint);
    void comment(SheetPlace at, const QString& text);
    void protect(); ///< without a password; widths and heights stay free
    void hideColumn(int column);
    void hide();
    void portrait(int lastRow, int lastColumn); ///< A4 upright, on one page

private:
    friend class WorkbookWriter;
    SheetWriter(WorkbookWriter& book, lxw_worksheet* sheet, QString name) : m_book(book), m_sheet(sheet), m_name(std::move(name)) {}
    WorkbookWriter& m_book;
    lxw_worksheet* m_sheet;
    QString m_name;
};

} // namespace duban
