// Takes a numbered list of measures (整改措施) apart; declared in ledger_cells.h.
#include "exchange/ledger_cells.h"

#include "base/text.h"

namespace duban {

namespace {

QString chineseNumber(int n) {
    static const QString digits = QStringLiteral("〇一二三四五六七八九");
    if (n < 10)
        return digits.mid(n, 1);
    return (n < 20 ? QString() : digits.mid(n / 10, 1)) + QStringLiteral("十") + (n % 10 == 0 ? QString() : digits.mid(n % 10, 1));
}

constexpr int styles = 8;

/// The mark of the n-th item in one of the usual styles; several spellings of one style are folded before comparing.
QString mark(int style, int n) {
    switch (style) {
    case 0: return QStringLiteral("%1、").arg(n);
    case 1: return QStringLiteral("%1.").arg(n);
    case 2: return QStringLiteral("(%1)").arg(n);
    case 3: return QStringLiteral("%1)").arg(n);
    case 4: return n <= 20 ? QString(QChar(static_cast<char16_t>(0x2460 + n - 1))) : QString();
    case 5: return chineseNumber(n) + QStringLiteral("是");
    case 6: return chineseNumber(n) + QStringLiteral("、");
    default: return QStringLiteral("(%1)").arg(chineseNumber(n));
    }
}

/// One character stands for one character, so that places in the folded text are places in the text itself.
QString foldedInPlace(const QString& text) {
    QString out = text;
    for (QChar& c : out) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(static_cast<char16_t>(c.unicode() - 0xFEE0)); // full width
        if (c == QChar(0x3001) || c == QChar(0xFF64))
            c = QChar(0x3001);
    }
    return out;
}

bool isBoundary(QChar before) { return before.isSpace() || QStringLiteral(";；。.,，!?").contains(before); }

qsizetype findMark(const QString& text, const QString& wanted, qsizetype from) {
    if (wanted.isEmpty())
        return -1;
    for (qsizetype place = text.indexOf(wanted, from); place >= 0; place = text.indexOf(wanted, place + 1))
        if (place == 0 || isBoundary(text[place - 1]) || wanted[0].unicode() >= 0x2460)
            return place;
    return -1;
}

QString trimmedItem(const QString& text) {
    QString item = cleanText(text);
    while (!item.isEmpty() && (QStringLiteral(";；。，,、").contains(item.back()) || item.back().isSpace()))
        item.chop(1);
    return item;
}

} // namespace

QStringList measuresOfText(const QString& written) {
    const QString text = cleanText(written);
    const QString plain = foldedInPlace(text);
    QStringList items;
    for (int style = 0; style < styles && items.isEmpty(); ++style) {
        if (!plain.startsWith(mark(style, 1)))
            continue;
        qsizetype begin = mark(style, 1).size();
        for (int n = 2;; ++n) {
            const QString next = mark(style, n);
            const qsizetype end = findMark(plain, next, begin);
            items << trimmedItem(text.mid(begin, end < 0 ? -1 : end - begin));
            if (end < 0)
                break;
            begin = end + next.size();
        }
    }
    if (items.isEmpty())
        for (const QString& line : text.split(u'\n'))
            items << trimmedItem(line);
    items.removeAll(QString());
    return items;
}

} // namespace duban
