// Builds small workbooks byte by byte for tests (stored, not compressed), so that they can be wrong on purpose.
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace duban::test {

using ZipEntries = std::vector<std::pair<QByteArray, QByteArray>>; ///< name and bytes

QByteArray zipOf(const ZipEntries& entries);

/// A workbook of one sheet named 台账 with the given <worksheet> inside; shared strings and styles as given (may be empty).
struct WorkbookParts {
    QByteArray sheet; ///< what stands between <worksheet> and </worksheet>
    QByteArray strings;
    QByteArray styles;
    QByteArray workbookAttributes; ///< e.g. <workbookPr date1904="1"/>
};
ZipEntries entriesOf(const WorkbookParts& parts);

/// Writes the bytes under the name in the folder and returns the path.
QString written(const QString& folder, const QString& name, const QByteArray& bytes);

} // namespace duban::test
