// Which attachments are programs (可执行文件): they are kept like any other file, but never opened from here.
#pragma once

#include <QByteArray>
#include <QString>

namespace duban {

/// By its name or by its first bytes (at least 64 of them): a program renamed to .jpg is one still.
bool isProgramFile(const QString& name, const QByteArray& firstBytes);

} // namespace duban
