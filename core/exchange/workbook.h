// A workbook as it is read (工作簿): sheets streamed row by row, whatever the file behind them is (.xlsx or CSV).
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QDate>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace duban {

enum class CellType { Empty, Text, Number, Date, Bool, Error };

/// One cell with content. Rows and columns are counted from 1, as a clerk counts them.
struct SheetCell {
    int column = 0;
    CellType type = CellType::Empty;
    QString text;      ///< as stored: numbers in digits, dates as ISO text, errors as #N/A, a formula nobody computed as "=…"
    double number = 0; ///< of numbers, dates (the serial) and booleans
    QDate date;        ///< of dates: the day, any time of day dropped
    bool operator==(const SheetCell&) const = default;
};

struct SheetRow {
    int number = 0;
    bool hidden = false;
    std::vector<SheetCell> cells; ///< by column, empty cells left out

    [[nodiscard]] const SheetCell* at(int column) const;
    bool operator==(const SheetRow&) const = default;
};

struct CellRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
    [[nodiscard]] bool contains(int row, int column) const {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
    bool operator==(const CellRange&) const = default;
};

/// What must be known of a sheet before its rows are read; merged ranges stand behind the rows in the file.
struct SheetOutline {
    QString name;
    bool hidden = false;
    std::vector<CellRange> merges;  ///< by first row
    std::vector<int> hiddenColumns; ///< up to the last column with content
    std::vector<SheetRow> head;     ///< the first headRows rows that hold anything
    int lastRow = 0;                ///< with content
    int lastColumn = 0;             ///< with content
    bool operator==(const SheetOutline&) const = default;
};

constexpr int headRows = 40;
/// A row as the head keeps it: texts cut to what a header could say, so that forty rows stay small.
SheetRow shortened(const SheetRow& row);

/// Return false to stop early; that is no error.
using RowHandler = std::function<bool(const SheetRow&)>;

class WorkbookReader {
public:
    virtual ~WorkbookReader() = default;
    [[nodiscard]] virtual QStringList sheetNames() const = 0;
    /// Days are counted from 1904 (old Macintosh workbooks); matters where a serial number stands as text.
    [[nodiscard]] virtual bool counts1904() const = 0;
    virtual Result<SheetOutline> outline(int sheet, Progress& progress) = 0;
    /// Streams the rows that hold anything, top to bottom; memory does not grow with the sheet.
    virtual Result<> eachRow(int sheet, const RowHandler& handler, Progress& progress) = 0;
};

/// Opens by content, not by name. What is no workbook, is damaged, encrypted or of an older kind is a Corrupt error
/// (a file that cannot be read at all: Storage) whose sentence names the remedy.
Result<std::unique_ptr<WorkbookReader>> openWorkbook(const QString& path, Progress& progress);

QString columnName(int column);                   ///< 1 -> A, 27 -> AA
QString cellName(int row, int column);            ///< "C10"
int columnOfName(QStringView letters);            ///< 0 if it is none, or beyond XFD
QDate dateOfSerial(double serial, bool from1904); ///< invalid outside 1900-01-01..9999-12-31

} // namespace duban
