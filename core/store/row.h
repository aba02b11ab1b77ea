// What every store needs to write and read one row (行): a new uuid, lists as text, the error of an unreadable cell.
#pragma once

#include "base/error.h"

#include <QStringList>

#include <optional>

namespace duban {

QString newUuid();

/// Lists of words live in one column as a JSON array; an empty list is the empty text.
QString listText(const QStringList& list);
/// Nothing if the text is no such array.
std::optional<QStringList> textList(const QString& text);

/// Corrupt, naming table, row and column.
Error badCell(const char* table, qint64 id, const char* column);

} // namespace duban
