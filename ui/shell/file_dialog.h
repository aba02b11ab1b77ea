// The one file dialog: its icon provider opens no file, since reading a ledger file beside SQLite cancels SQLite's lock.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace duban {

/// Empty if given up. The folder of the last choice is remembered.
QString openFile(QWidget* parent, const QString& title, const QString& filter);
QStringList openFiles(QWidget* parent, const QString& title, const QString& filter);
QString saveFile(QWidget* parent, const QString& title, const QString& name, const QString& filter);

} // namespace duban
