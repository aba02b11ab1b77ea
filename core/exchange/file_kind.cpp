#include "exchange/file_kind.h"

#include "exchange/text_decoder.h"

#include <QFile>
#include <QFileInfo>

namespace duban {

namespace {

QString nameOf(const QString& path) { return QFileInfo(path).fileName(); }

QByteArray utf16(const char* word) {
    QByteArray bytes;
    for (const char* c = word; *c; ++c) {
        bytes += *c;
        bytes += '\0';
    }
    return bytes;
}

// Old workbooks and encrypted new ones share one container; its directory names tell them apart.
Error compoundFile(const QString& path, QFile& file) {
    const QByteArray names = file.read(8 * 1024 * 1024);
    if (names.contains(utf16("EncryptedPackage")))
        return encryptedWorkbook(path);
    if (names.contains(utf16("WordDocument")) || names.contains(utf16("PowerPoint Document")))
        return notAWorkbook(path);
    return oldWorkbook(path);
}

bool knownOther(const QByteArray& head) {
    for (const char* magic :
         {"%PDF", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "Rar!", "7z\xBC\xAF", "{\\rtf", "SQLite format 3", "\x1F\x8B", "BM6"})
        if (head.startsWith(magic))
            return true;
    const QByteArray lower = head.left(512).trimmed().toLower();
    return lower.startsWith("<!doctype") || lower.startsWith("<html") || lower.startsWith("<?xml") || lower.startsWith("<table");
}

} // namespace

Error notAWorkbook(const QString& path, const QString& detail) {
    return corruptError("exchange.not_a_workbook",
                        QT_TRANSLATE_NOOP("errors", "\"%1\" is not a workbook; choose an Excel workbook (.xlsx) or a CSV file."),
                        {nameOf(path)}, detail);
}

Error damagedWorkbook(const QString& path, const QString& detail) {
    return corruptError("exchange.damaged",
                        QT_TRANSLATE_NOOP("errors",
                                          "\"%1\" is damaged or incomplete and nothing was read; open it in Excel or WPS, save it as "
                                          "a new .xlsx, or fetch it again."),
                        {nameOf(path)}, detail);
}

Error oldWorkbook(const QString& path) {
    return corruptError("exchange.old_xls",
                        QT_TRANSLATE_NOOP("errors",
                                          "\"%1\" is a workbook of an older kind (.xls or .et); open it in Excel or WPS, save it as "
                                          ".xlsx and choose that file."),
                        {nameOf(path)});
}

Error encryptedWorkbook(const QString& path) {
    return corruptError("exchange.encrypted",
                        QT_TRANSLATE_NOOP("errors",
                                          "\"%1\" is protected by a password; open it in Excel or WPS, save it without a password and "
                                          "choose that file."),
                        {nameOf(path)});
}

Error tooLargeWorkbook(const QString& path, const QString& detail) {
    return corruptError("exchange.too_large",
                        QT_TRANSLATE_NOOP("errors",
                                          "\"%1\" holds more than a ledger can (over 1 GiB unpacked, 1,000 parts, 16,384 columns or "
                                          "1,048,576 rows); split it into smaller workbooks."),
                        {nameOf(path)}, detail);
}

Result<FileKind> kindOfFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return storageError("exchange.missing", QT_TRANSLATE_NOOP("errors", "There is no file \"%1\"; check its name and folder."), {path});
    if (!info.isFile())
        return notAWorkbook(path); // a folder, a device, a pipe: never opened
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageError("exchange.unreadable",
                            QT_TRANSLATE_NOOP("errors", "\"%1\" cannot be read; close it elsewhere or check its permissions."),
                            {nameOf(path)}, file.errorString());
    const QByteArray head = file.peek(64 * 1024);
    if (head.isEmpty())
        return corruptError("exchange.empty", QT_TRANSLATE_NOOP("errors", "\"%1\" is empty; choose the file that holds the ledger."),
                            {nameOf(path)});
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return FileKind::Zip;
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return compoundFile(path, file);
    const QString suffix = info.suffix().toLower();
    if (suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm"))
        return damagedWorkbook(path, QStringLiteral("no zip signature"));
    if (knownOther(head) || (head.contains('\0') && !utf16OfHead(head)))
        return notAWorkbook(path);
    return FileKind::Text;
}

} // namespace duban
