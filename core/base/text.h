// Text as people type it: trimming, keys for matching. How near two texts are says base/near_text.h.
#pragma once

#include <QString>
#include <QStringList>

namespace duban {

/// Trims ASCII, no-break and full-width space at both ends, unifies line ends to \n and drops control characters other
/// than tab and newline; the text is otherwise unchanged.
QString cleanText(const QString& text);

/// Matching key: NFKC, lower case, all white space removed, 【】〔〕﹝﹞ folded to [ ] (ux.md, rule 24).
QString matchKey(const QString& text);

/// Key of a category name: matchKey without quotation marks, the enumeration comma and other punctuation.
QString categoryKey(const QString& text);

/// What a search compares: NFKC, lower case, letters and digits only.
QString searchForm(const QString& text);

/// Tokens for the full-text index: each character, pair and triple of neighbours once, 镇江市 -> "镇 江 镇江 市 江市 镇江市";
/// none spans two parts. With them, characters that are common but never stand together are known at once not to be there.
QByteArray searchTokens(const QStringList& parts);

/// The first line as a title of at most `most` characters: ended at the last comma or stop before that, else at an ellipsis.
QString headline(const QString& text, int most = 40);

} // namespace duban
