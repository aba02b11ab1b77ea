// Bookmarks of a PDF (书签): Qt's writer makes none, so they are appended as an update of the finished file.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace duban {

struct PdfBookmark {
    int level = 1; ///< 1.. ; a deeper one stands under the last higher one
    QString title;
    int page = 0; ///< from 0
    double topMm = 0;
    double pageHeightMm = 297;
};

/// What is to be appended to a file whose beginning and end are given; empty if there is nothing to say, or if the file is
/// not built as expected (it is then whole without bookmarks).
QByteArray pdfOutline(const QByteArray& head, const QByteArray& tail, qint64 fileSize, const std::vector<PdfBookmark>& bookmarks);

} // namespace duban
