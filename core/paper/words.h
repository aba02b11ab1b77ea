// Words that every printed paper writes the same way (公文用语): dates, file names, the edges of a form.
#pragma once

#include "paper/paper.h"

#include <QDate>

namespace duban {

/// 2026年9月30日; empty for no date.
QString dateOnPaper(QDate date);
QString dateOnPaper(const std::optional<QDate>& date);

/// 单位_文种_文号_日期, ready for a file name; empty parts are left out.
QString fileStemOf(const QStringList& parts);

/// A label and its text over the rest of a form's columns.
TableRow wideRow(const QString& label, const QString& text, int columns);

/// Label and text twice, side by side.
TableRow pairRow(const QString& left, const QString& leftText, const QString& right, const QString& rightText);

/// On one line and cut to so many characters, with … for what is left out.
QString brieflyOnPaper(const QString& text, qsizetype most);

/// —, where a form would otherwise look forgotten.
QString orDash(const QString& text);

/// （一）…（十）, then （11）; 一、…
QString chineseOrdinal(size_t index);

/// 成文日期 and 署名 at the right foot of a text, kept together with what stands before them.
std::vector<Block> signatureOf(const QString& office, QDate on);

} // namespace duban
