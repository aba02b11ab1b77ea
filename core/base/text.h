// Text as people type it: trimming, keys for matching. How near two texts are says base/near_text.h.
#pragma once

#include <QString>

namespace duban {

/// Trims ASCII, no-break and full-width space at both ends, unifies line ends to \n and drops control characters other
/// than tab and newline; the text is otherwise unchanged.
QString cleanText(const QString& text);

/// Matching key: NFKC, lower case, all white space removed, 【】〔〕﹝﹞ folded to [ ] (ux.md, rule 24).
QString matchKey(const QString& text);

/// Key of a category name: matchKey without quotation marks, the enumeration comma and other punctuation.
QString categoryKey(const QString& text);

/// One-token-per-character form for the full-text index: 镇江市 -> "镇 江 市"; Latin runs stay whole, lower case.
QString spacedCharacters(const QString& text);

} // namespace duban
