#include "exchange/csv_reader.h"

#include "base/csv.h"
#include "exchange/file_kind.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace duban {

namespace {

constexpr qint64 maxBytes = qint64{1} << 30;
constexpr qsizetype maxCellCharacters = 1024 * 1024;
constexpr int maxRows = 1'048'576;
constexpr int maxColumns = 16'384;

SheetRow rowOf(int number, const QStringList& fields) {
    SheetRow row{number, false, {}};
    for (qsizetype i = 0; i < fields.size(); ++i)
        if (!fields[i].isEmpty())
            row.cells.push_back({static_cast<int>(i) + 1, CellType::Text, fields[i], 0, {}});
    return row;
}

bool tooLarge(int row, const QStringList& fields) {
    return row > maxRows || fields.size() > maxColumns ||
           std::any_of(fields.begin(), fields.end(), [](const QString& field) { return field.size() > maxCellCharacters; });
}

} // namespace

Result<std::unique_ptr<WorkbookReader>> CsvReader::open(const QString& path, Progress& progress) {
    std::unique_ptr<CsvReader> reader(new CsvReader(path));
    if (QFileInfo(path).size() > maxBytes)
        return tooLargeWorkbook(path);
    if (Result<> found = reader->findEncoding(progress); !found)
        return found.error();
    if (Result<> found = reader->findSeparator(progress); !found)
        return found.error();
    return std::unique_ptr<WorkbookReader>(std::move(reader));
}

Result<> CsvReader::eachPiece(const Piece& piece, Progress& progress) const {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return damagedWorkbook(m_path, file.errorString());
    qint64 done = 0;
    for (;;) {
        const QByteArray bytes = file.read(256 * 1024);
        if (bytes.isEmpty())
            break;
        done += bytes.size();
        progress.report(done, file.size(), QFileInfo(m_path).fileName());
        if (progress.cancelled())
            return cancelledError();
        if (done > maxBytes)
            return tooLargeWorkbook(m_path);
        if (!piece(bytes))
            return {};
    }
    if (file.error() != QFileDevice::NoError)
        return damagedWorkbook(m_path, file.errorString());
    return {};
}

// UTF-8 proves itself over the whole file; what is not UTF-8 must be GB18030 from the first byte to the last.
Result<> CsvReader::findEncoding(Progress& progress) {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return damagedWorkbook(m_path, file.errorString());
    std::vector<TextEncoding> candidates = {TextEncoding::Utf8, TextEncoding::Gb18030};
    if (const auto utf16 = utf16OfHead(file.peek(64 * 1024)))
        candidates = {*utf16};
    for (const TextEncoding candidate : candidates) {
        TextDecoder decoder(candidate);
        bool control = false;
        Result<> read = eachPiece(
            [&](const QByteArray& bytes) {
                control = control || decoder.decode(bytes).contains(QChar(u'\0'));
                return !decoder.failed() && !control;
            },
            progress);
        if (!read)
            return read;
        m_encoding = candidate;
        if (!decoder.failed(true))
            return control ? Result<>(notAWorkbook(m_path, QStringLiteral("zero characters"))) : Result<>();
    }
    return corruptError(
        "exchange.encoding",
        QT_TRANSLATE_NOOP("errors", "\"%1\" is text in an unknown encoding; save it as \"CSV UTF-8\" or as .xlsx and try again."),
        {QFileInfo(m_path).fileName()});
}

Result<> CsvReader::findSeparator(Progress& progress) {
    TextDecoder decoder(m_encoding);
    QString head;
    Result<> read = eachPiece(
        [&](const QByteArray& bytes) {
            head += decoder.decode(bytes);
            return head.size() < 64 * 1024;
        },
        progress);
    if (!read)
        return read;
    bool quoted = false;
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    for (const QChar c : std::as_const(head)) {
        quoted = quoted != (c == u'"');
        commas += !quoted && c == u',' ? 1 : 0;
        semicolons += !quoted && c == u';' ? 1 : 0;
        tabs += !quoted && c == u'\t' ? 1 : 0;
    }
    if (tabs > 0 && tabs * 2 >= commas)
        m_separator = u'\t'; // commas within tab-separated text stand unquoted
    else
        m_separator = semicolons > commas ? u';' : u',';
    return {};
}

QStringList CsvReader::sheetNames() const { return {QFileInfo(m_path).completeBaseName()}; }

Result<SheetOutline> CsvReader::outline(int sheet, Progress& progress) {
    SheetOutline outline;
    outline.name = sheetNames().front();
    Result<> read = eachRow(
        sheet,
        [&](const SheetRow& row) {
            if (outline.head.size() < headRows)
                outline.head.push_back(shortened(row));
            outline.lastRow = row.number;
            outline.lastColumn = std::max(outline.lastColumn, row.cells.back().column);
            return true;
        },
        progress);
    if (!read)
        return read.error();
    return outline;
}

Result<> CsvReader::eachRow(int, const RowHandler& handler, Progress& progress) {
    int number = 0;
    bool large = false;
    CsvSplitter splitter(m_separator, [&](int, const QStringList& fields) {
        ++number;
        large = tooLarge(number, fields);
        if (large)
            return false;
        const SheetRow row = rowOf(number, fields);
        return row.cells.empty() || handler(row);
    });
    TextDecoder decoder(m_encoding);
    Result<> read = eachPiece(
        [&](const QByteArray& bytes) {
            large = large || splitter.pendingCharacters() > maxCellCharacters || splitter.pendingFields() > maxColumns;
            return !large && splitter.feed(decoder.decode(bytes));
        },
        progress);
    if (!read)
        return read;
    if (!large)
        splitter.finish();
    if (large)
        return tooLargeWorkbook(m_path);
    if (splitter.insideQuotes())
        return damagedWorkbook(m_path, QStringLiteral("a quotation mark is never closed"));
    return {};
}

} // namespace duban
