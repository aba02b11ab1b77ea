// Reads .xlsx and .xlsm workbooks (Excel, WPS, LibreOffice and library-made ones).
#pragma once

#include "exchange/workbook.h"
#include "exchange/xlsx_sheet.h"
#include "exchange/zip_parts.h"

namespace duban {

class XlsxReader : public WorkbookReader {
public:
    static Result<std::unique_ptr<WorkbookReader>> open(const QString& path, Progress& progress);

    [[nodiscard]] QStringList sheetNames() const override;
    [[nodiscard]] bool counts1904() const override { return m_shared.from1904; }
    Result<SheetOutline> outline(int sheet, Progress& progress) override;
    Result<> eachRow(int sheet, const RowHandler& handler, Progress& progress) override;

private:
    struct SheetPart {
        QString name;
        QString part;
        bool hidden = false;
    };
    explicit XlsxReader(ZipParts parts) : m_parts(std::move(parts)) {}
    Result<> readWorkbook(Progress& progress);
    Result<> readShared(Progress& progress);
    Result<> readSheet(int sheet, XlsxSheet& reader, Progress& progress);

    ZipParts m_parts;
    std::vector<SheetPart> m_sheets;
    QString m_stylesPart;
    QString m_stringsPart;
    XlsxShared m_shared;
};

} // namespace duban
