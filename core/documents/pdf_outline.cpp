#include "documents/pdf_outline.h"

#include <QRegularExpression>

#include <optional>

namespace duban {
namespace {

struct Anatomy {
    qint64 xref = 0;
    int size = 0, info = 0, root = 0;
    QByteArray catalog; ///< the inside of its dictionary
    std::vector<int> pages;
};

std::optional<Anatomy> anatomyOf(const QByteArray& head, const QByteArray& tail) {
    static const QRegularExpression end(
        QStringLiteral("trailer\\s*<<\\s*/Size (\\d+)\\s*/Info (\\d+) 0 R\\s*/Root (\\d+) 0 R\\s*>>\\s*startxref\\s*(\\d+)\\s*%%EOF\\s*$"));
    static const QRegularExpression pages(QStringLiteral("/Type /Pages\\s*/Kids\\s*\\[([\\d R\\s]*)\\]"));
    const auto last = end.match(QString::fromLatin1(tail));
    const auto kids = pages.match(QString::fromLatin1(tail));
    if (!last.hasMatch() || !kids.hasMatch()) {
        return std::nullopt;
    }
    Anatomy anatomy{last.captured(4).toLongLong(), last.captured(1).toInt(), last.captured(2).toInt(), last.captured(3).toInt(), {}, {}};
    const QRegularExpression catalog(QStringLiteral("\\n%1 0 obj\\s*<<(\\s*/Type /Catalog.*?)>>\\s*endobj").arg(anatomy.root),
                                     QRegularExpression::DotMatchesEverythingOption);
    const auto found = catalog.match(QString::fromLatin1(head));
    if (!found.hasMatch() || found.captured(1).contains(QLatin1String("/Outlines"))) {
        return std::nullopt;
    }
    anatomy.catalog = found.captured(1).toLatin1();
    const QStringList words = kids.captured(1).simplified().split(u' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3) {
        anatomy.pages.push_back(words.at(i).toInt());
    }
    return anatomy;
}

QByteArray titleOf(const QString& text) {
    QByteArray hex = "<FEFF";
    for (const QChar c : text.left(200)) {
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return hex + '>';
}

struct Node {
    int parent = -1, previous = -1, next = -1, first = -1, last = -1, count = 0;
};

/// Who stands under whom; -1 is the root.
std::vector<Node> treeOf(const std::vector<PdfBookmark>& bookmarks) {
    std::vector<Node> nodes(bookmarks.size());
    std::vector<int> open;
    int lastTop = -1;
    for (int i = 0; i < static_cast<int>(bookmarks.size()); ++i) {
        Node& node = nodes[static_cast<size_t>(i)];
        while (!open.empty() && bookmarks[static_cast<size_t>(open.back())].level >= bookmarks[static_cast<size_t>(i)].level) {
            open.pop_back();
        }
        node.parent = open.empty() ? -1 : open.back();
        int& last = open.empty() ? lastTop : nodes[static_cast<size_t>(node.parent)].last;
        node.previous = last;
        if (last >= 0) {
            nodes[static_cast<size_t>(last)].next = i;
        } else if (!open.empty()) {
            nodes[static_cast<size_t>(node.parent)].first = i;
        }
        last = i;
        if (node.parent >= 0) {
            ++nodes[static_cast<size_t>(node.parent)].count;
        }
        open.push_back(i);
    }
    return nodes;
}

QByteArray itemOf(const PdfBookmark& bookmark, const Node& node, int base, int page) {
    const auto reference = [&](const char* key, int index) {
        return index < 0 ? QByteArray() : QByteArray("/") + key + ' ' + QByteArray::number(base + 1 + index) + " 0 R\n";
    };
    const double top = (bookmark.pageHeightMm - bookmark.topMm) * 72 / 25.4;
    QByteArray item = "<<\n/Title " + titleOf(bookmark.title) + "\n/Parent " +
                      QByteArray::number(node.parent < 0 ? base : base + 1 + node.parent) + " 0 R\n/Dest [" + QByteArray::number(page) +
                      " 0 R /XYZ 0 " + QByteArray::number(top, 'f', 1) + " null]\n";
    item += reference("Prev", node.previous) + reference("Next", node.next) + reference("First", node.first) + reference("Last", node.last);
    if (node.count > 0) {
        item += "/Count -" + QByteArray::number(node.count) + '\n'; // folded
    }
    return item + ">>\n";
}

// The table of what was appended: the catalog first, then the outline, whose objects follow each other.
QByteArray crossReference(const Anatomy& anatomy, const std::vector<std::pair<int, qint64>>& places, int size, qint64 xref) {
    const auto line = [](qint64 place) { return QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n"; };
    QByteArray out = "xref\n" + QByteArray::number(anatomy.root) + " 1\n" + line(places.front().second);
    out += QByteArray::number(places.at(1).first) + ' ' + QByteArray::number(places.size() - 1) + '\n';
    for (size_t i = 1; i < places.size(); ++i) {
        out += line(places[i].second);
    }
    return out + "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Info " + QByteArray::number(anatomy.info) + " 0 R\n/Root " +
           QByteArray::number(anatomy.root) + " 0 R\n/Prev " + QByteArray::number(anatomy.xref) + "\n>>\nstartxref\n" +
           QByteArray::number(xref) + "\n%%EOF\n";
}

} // namespace

QByteArray pdfOutline(const QByteArray& head, const QByteArray& tail, qint64 fileSize, const std::vector<PdfBookmark>& bookmarks) {
    const auto anatomy = anatomyOf(head, tail);
    if (bookmarks.size() < 2 || !anatomy) {
        return {};
    }
    QByteArray out;
    const int base = anatomy->size; // the root of the outline; its items follow
    std::vector<std::pair<int, qint64>> places;
    const auto object = [&](int number, const QByteArray& content) {
        places.emplace_back(number, fileSize + out.size());
        out += QByteArray::number(number) + " 0 obj\n" + content + "endobj\n";
    };
    const std::vector<Node> nodes = treeOf(bookmarks);
    int first = -1, last = -1, top = 0;
    for (int i = 0; i < static_cast<int>(nodes.size()); ++i) {
        if (nodes[static_cast<size_t>(i)].parent < 0) {
            first = first < 0 ? i : first;
            last = i;
            ++top;
        }
        const auto page = static_cast<size_t>(bookmarks[static_cast<size_t>(i)].page);
        if (page >= anatomy->pages.size()) {
            return {};
        }
    }
    object(anatomy->root, "<<" + anatomy->catalog + "/Outlines " + QByteArray::number(base) + " 0 R\n/PageMode /UseOutlines\n>>\n");
    object(base, "<<\n/Type /Outlines\n/First " + QByteArray::number(base + 1 + first) + " 0 R\n/Last " +
                     QByteArray::number(base + 1 + last) + " 0 R\n/Count " + QByteArray::number(top) + "\n>>\n");
    for (size_t i = 0; i < nodes.size(); ++i) {
        object(base + 1 + static_cast<int>(i),
               itemOf(bookmarks[i], nodes[i], base, anatomy->pages[static_cast<size_t>(bookmarks[i].page)]));
    }
    return out + crossReference(*anatomy, places, base + static_cast<int>(nodes.size()) + 1, fileSize + out.size());
}

} // namespace duban
