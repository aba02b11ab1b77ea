#include "store/row.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace duban {

// Version 7: it begins with the time, so that new rows go to the end of the index. With random ones a file of a million
// matters writes one page of the index for every row.
QString newUuid() {
    thread_local qint64 last = 0;
    thread_local quint16 sequence = 0;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    sequence = now > last ? 0 : sequence + 1;
    if (sequence > 0x0fff) { // more than 4096 in a millisecond, or a clock set back: run ahead of it
        last += 1;
        sequence = 0;
    }
    last = std::max(last, now);
    const quint64 chance = QRandomGenerator::global()->generate64();
    const auto byteOf = [chance](int n) { return static_cast<uchar>(chance >> (8 * n)); };
    const QUuid uuid(static_cast<uint>(last >> 16), static_cast<ushort>(last & 0xffff), static_cast<ushort>(0x7000 | sequence),
                     static_cast<uchar>(0x80 | (byteOf(0) & 0x3f)), byteOf(1), byteOf(2), byteOf(3), byteOf(4), byteOf(5), byteOf(6),
                     byteOf(7));
    return uuid.toString(QUuid::WithoutBraces);
}

QString listText(const QStringList& list) {
    return list.isEmpty() ? QStringLiteral("")
                          : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

std::optional<QStringList> textList(const QString& text) {
    if (text.isEmpty())
        return QStringList();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    QStringList list;
    for (const QJsonValue& value : document.array()) {
        if (!value.isString())
            return std::nullopt;
        list << value.toString();
    }
    return list;
}

Error badCell(const char* table, qint64 id, const char* column) {
    return corruptError(
        "store.bad_value",
        QT_TRANSLATE_NOOP("errors", "Record %2 of “%1” holds an unreadable value in “%3”; nothing was changed. Restore the latest backup."),
        {QString::fromLatin1(table), QString::number(id), QString::fromLatin1(column)});
}

} // namespace duban
