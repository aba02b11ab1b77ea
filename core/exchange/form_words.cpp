#include "exchange/form_words.h"

#include "exchange/ledger_words.h"

#include <QHash>
#include <QStringList>

namespace duban {

namespace {

template <std::size_t Count> QHash<QString, QString> tableOf(const std::array<FormWord, Count>& list) {
    QHash<QString, QString> fields;
    for (const FormWord& entry : list)
        for (const QString& word : QString::fromUtf8(entry.words).split(u' '))
            fields.insert(headerKey(word), QString::fromLatin1(entry.field));
    return fields;
}

template <std::size_t Count> QString firstWord(const std::array<FormWord, Count>& list, QStringView field) {
    for (const FormWord& entry : list)
        if (field == QLatin1String(entry.field))
            return QString::fromUtf8(entry.words).section(u' ', 0, 0);
    return {};
}

} // namespace

QString formFieldOf(const QString& label) {
    static const QHash<QString, QString> fields = tableOf(formWords);
    const QString key = headerKey(label);
    if (key.size() > 16)
        return {};
    if (const QString field = fields.value(key); !field.isEmpty())
        return field;
    // 市效能办核查意见, 督查室审核意见: whoever gives the office's opinion is named in front
    return key.endsWith(QStringLiteral("核查意见")) || key.endsWith(QStringLiteral("审核意见")) ? QStringLiteral("office_opinion")
                                                                                                : QString();
}

QString measureFieldOf(const QString& label) {
    static const QHash<QString, QString> fields = tableOf(measureWords);
    return fields.value(headerKey(label));
}

QString formLabel(const QString& field) {
    if (field == u"office_opinion")
        return QStringLiteral("核查意见");
    if (!field.startsWith(QLatin1String("measures.")))
        return firstWord(formWords, field);
    return QStringLiteral("整改措施%1　%2").arg(field.section(u'.', 1, 1), firstWord(measureWords, field.section(u'.', 2)));
}

} // namespace duban
