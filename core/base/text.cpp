#include "base/text.h"

namespace duban {

QString cleanText(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\r')) {
            if (i + 1 >= text.size() || text[i + 1] != QLatin1Char('\n'))
                out += QLatin1Char('\n');
            continue;
        }
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t'))
            continue;
        out += c;
    }
    return out.trimmed();
}

QString matchKey(const QString& text) {
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toLower()) {
        if (c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            continue;
        switch (c.unicode()) {
        case 0x3010:
        case 0x3014:
        case 0xFE5D: out += QLatin1Char('['); break;
        case 0x3011:
        case 0x3015:
        case 0xFE5E: out += QLatin1Char(']'); break;
        default: out += c;
        }
    }
    return out;
}

QString categoryKey(const QString& text) {
    QString out;
    for (const QChar c : matchKey(text))
        if (!c.isPunct() && !c.isSymbol())
            out += c;
    return out;
}

QString spacedCharacters(const QString& text) {
    QString out;
    out.reserve(text.size() * 2);
    bool inWord = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toLower()) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            const bool wordChar = c.unicode() < 0x2E80 || c.isSurrogate();
            if (!out.isEmpty() && !(wordChar && inWord))
                out += QLatin1Char(' ');
            out += c;
            inWord = wordChar;
        } else {
            inWord = false;
        }
    }
    return out;
}

} // namespace duban
