#include "exchange/workbook.h"

#include "exchange/csv_reader.h"
#include "exchange/file_kind.h"
#include "exchange/xlsx_reader.h"

#include <algorithm>
#include <cmath>

namespace duban {

const SheetCell* SheetRow::at(int column) const {
    const auto place =
        std::lower_bound(cells.begin(), cells.end(), column, [](const SheetCell& cell, int wanted) { return cell.column < wanted; });
    return place != cells.end() && place->column == column ? &*place : nullptr;
}

Result<std::unique_ptr<WorkbookReader>> openWorkbook(const QString& path, Progress& progress) {
    const Result<FileKind> kind = kindOfFile(path);
    if (!kind)
        return kind.error();
    if (*kind == FileKind::Text)
        return CsvReader::open(path, progress);
    return XlsxReader::open(path, progress);
}

SheetRow shortened(const SheetRow& row) {
    constexpr qsizetype longest = 500;
    SheetRow head = row;
    for (SheetCell& cell : head.cells)
        if (cell.text.size() > longest)
            cell.text = cell.text.left(longest);
    return head;
}

QString columnName(int column) {
    QString name;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString cellName(int row, int column) { return columnName(column) + QString::number(row); }

int columnOfName(QStringView letters) {
    int column = 0;
    for (const QChar c : letters) {
        if (c < QLatin1Char('A') || c > QLatin1Char('Z') || column > 1000)
            return 0;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column <= 16384 ? column : 0;
}

QDate dateOfSerial(double serial, bool from1904) {
    if (!(serial >= (from1904 ? 0 : 1)) || serial > 2958465)
        return {};
    const qint64 day = static_cast<qint64>(std::floor(serial));
    if (from1904)
        return QDate(1904, 1, 1).addDays(day);
    if (day == 60)
        return {}; // 1900-02-29, a day that only spreadsheets know
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
}

} // namespace duban
