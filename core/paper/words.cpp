#include "paper/words.h"

namespace duban {

QString dateOnPaper(QDate date) {
    return date.isValid() ? QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day()) : QString();
}

QString dateOnPaper(const std::optional<QDate>& date) { return dateOnPaper(date.value_or(QDate())); }

QString fileStemOf(const QStringList& parts) {
    QStringList kept = parts;
    kept.removeAll(QString());
    return safeFileStem(kept.join(u'_'));
}

TableRow wideRow(const QString& label, const QString& text, int columns) { return {labelCell(label), textCell(text, columns - 1)}; }

TableRow pairRow(const QString& left, const QString& leftText, const QString& right, const QString& rightText) {
    return {labelCell(left), textCell(leftText), labelCell(right), textCell(rightText)};
}

QString brieflyOnPaper(const QString& text, qsizetype most) {
    const QString line = text.simplified();
    return line.size() <= most ? line : line.left(line.at(most - 1).isHighSurrogate() ? most - 1 : most) + u'…';
}

QString orDash(const QString& text) { return text.isEmpty() ? QStringLiteral("—") : text; }

QString chineseOrdinal(size_t index) {
    static const QString digits = QStringLiteral("一二三四五六七八九十");
    const auto at = static_cast<qsizetype>(index);
    return at < digits.size() ? QString(digits.at(at)) : QString::number(at + 1);
}

std::vector<Block> signatureOf(const QString& office, QDate on) {
    Paragraph name = plainParagraph(office);
    name.align = Align::Right;
    name.indentChars = 0;
    name.rightIndentChars = 2; // 不盖章署名右空二字
    name.spaceBeforeLines = 2;
    name.keepWithNext = true;
    Paragraph date = name;
    date.runs = {Run{dateOnPaper(on), std::nullopt, false}};
    date.rightIndentChars = 4;
    date.spaceBeforeLines = 0;
    date.keepWithNext = false;
    return {name, date};
}

} // namespace duban
