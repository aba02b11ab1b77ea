#include "store/row.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace duban {

QString newUuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

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
