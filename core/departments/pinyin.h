// First letters of the readings of Chinese characters (拼音首字母), for finding a unit or a person by a few Latin letters.
#pragma once

#include <QString>

namespace duban {

/// Whether letters (as typed, any case) are the initials of a run of text's characters: sgaj or gaj for 市公安局. Digits and
/// Latin letters stand for themselves; a character with two readings matches both.
bool initialsMatch(const QString& text, const QString& letters);

/// The letters of a character's reading, the usual one first ("cz" for 长); the character itself in lower case if it is Latin or
/// a digit; empty for punctuation.
QString initialsOf(QChar character);

/// The usual initials of a whole text: szrzyhghj for 市自然资源和规划局.
QString initialsOf(const QString& text);

} // namespace duban
