// Reads a CSV file as a workbook with one sheet: encoding and separator are found out, nothing is asked.
#pragma once

#include "exchange/text_decoder.h"
#include "exchange/workbook.h"

namespace duban {

/// UTF-8 or UTF-16 with or without mark, else GB18030; comma, semicolon or tab. Every cell is text; a record is a row.
class CsvReader : public WorkbookReader {
public:
    static Result<std::unique_ptr<WorkbookReader>> open(const QString& path, Progress& progress);

    [[nodiscard]] QStringList sheetNames() const override;
    [[nodiscard]] bool counts1904() const override { return false; }
    Result<SheetOutline> outline(int sheet, Progress& progress) override;
    Result<> eachRow(int sheet, const RowHandler& handler, Progress& progress) override;

private:
    explicit CsvReader(QString path) : m_path(std::move(path)) {}
    using Piece = std::function<bool(const QByteArray&)>;
    Result<> eachPiece(const Piece& piece, Progress& progress) const;
    Result<> findEncoding(Progress& progress);
    Result<> findSeparator(Progress& progress);

    QString m_path;
    TextEncoding m_encoding = TextEncoding::Utf8;
    QChar m_separator = u',';
};

} // namespace duban
