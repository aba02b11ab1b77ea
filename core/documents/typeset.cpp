#include "documents/typeset.h"

#include <algorithm>
#include <cmath>

namespace duban {
namespace {

constexpr double tolerance = 1e-3; // mm; 28 characters of 156/28 mm must fill 156 mm

// No line starts with these (避头) ...
const std::u32string_view neverFirst = U"，。、；：？！）】〕〗》〉」』”’％‰℃°…—～·,.;:?!)]}%>ー々〜﹞’″′";
// ... and none ends with these (避尾).
const std::u32string_view neverLast = U"（【〔〖《〈「『“‘([{<￥¥$№﹝";

bool isSpace(char32_t c) { return c == U' ' || c == 0x3000 || c == 0xA0; }

// Letters, digits and signs of Western words, kept whole.
bool isWestern(char32_t c) { return c > 0x20 && c < 0x2000 && c != 0xB7; }

bool isDropped(char32_t c) {
    const QChar::Category category = QChar::category(c);
    const bool selector = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate || selector;
}

char32_t shown(char32_t c) {
    if (c == U'\t') {
        return U' ';
    }
    const QChar::Category category = QChar::category(c);
    return category == QChar::Separator_Line || category == QChar::Separator_Paragraph ? U'\n' : c;
}

LineSpan spanOf(const Clusters& clusters, size_t from, size_t to) {
    LineSpan span{from, to, 0, false};
    while (span.to > from && (isSpace(clusters[span.to - 1].character) || clusters[span.to - 1].character == U'\n')) {
        --span.to;
    }
    for (size_t i = from; i < span.to; ++i) {
        span.width += static_cast<double>(clusters[i].advance);
    }
    return span;
}

// Where the line that starts at from ends: behind the last break that fits, or by force inside a word that never fits.
size_t lineEnd(const Clusters& clusters, size_t from, double width) {
    double used = 0;
    size_t i = from;
    for (; i < clusters.size(); ++i) {
        if (clusters[i].character == U'\n') {
            return i + 1;
        }
        used += static_cast<double>(clusters[i].advance);
        if (used > width + tolerance && !isSpace(clusters[i].character)) {
            break;
        }
    }
    if (i == clusters.size()) {
        return i;
    }
    for (size_t end = i; end > from; --end) {
        if (mayBreakBetween(clusters[end - 1].character, clusters[end].character)) {
            return end;
        }
    }
    return std::max(i, from + 1);
}

void stretch(Clusters& line, double room) {
    double gaps = 0;
    for (size_t i = 1; i < line.size(); ++i) {
        gaps += mayBreakBetween(line[i - 1].character, line[i].character) || !isWestern(line[i].character) ? 1 : 0;
    }
    if (gaps < 1 || room / gaps > 0.6 * static_cast<double>(line.front().sizeMm)) {
        return; // a line that would be torn apart stays ragged
    }
    double added = 0;
    for (size_t i = 1; i < line.size(); ++i) {
        added += mayBreakBetween(line[i - 1].character, line[i].character) || !isWestern(line[i].character) ? room / gaps : 0;
        line[i].x += static_cast<float>(added);
    }
}

double lineStart(const LineSpan& line, const LinePlace& place) {
    switch (place.align) {
    case Align::Left:
    case Align::Justify: return place.x;
    case Align::Centre: return place.x + (place.width - line.width) / 2;
    case Align::Right: return place.x + place.width - line.width;
    }
    return place.x;
}

} // namespace

char32_t shownCharacter(char32_t character) {
    const char32_t c = shown(character);
    return c != U'\n' && isDropped(c) ? 0 : c;
}

void appendClusters(Clusters& out, const QString& text, FontRole role, double sizeMm, FontBook& fonts) {
    const QList<uint> characters = text.toUcs4();
    out.reserve(out.size() + static_cast<size_t>(characters.size()));
    for (const uint raw : characters) {
        const char32_t c = shownCharacter(raw);
        if (c == U'\n') {
            out.push_back({c, 0, 0, static_cast<float>(sizeMm), 0});
        } else if (c != 0) {
            const FontBook::Glyph glyph = fonts.glyph(c, role);
            out.push_back({c, glyph.face, glyph.advance * static_cast<float>(sizeMm), static_cast<float>(sizeMm), 0});
        }
    }
}

bool mayBreakBetween(char32_t before, char32_t after) {
    if (isSpace(after) || neverFirst.find(after) != std::u32string_view::npos || neverLast.find(before) != std::u32string_view::npos) {
        return false;
    }
    if (QChar::isMark(after)) {
        return false;
    }
    if (isWestern(before) && isWestern(after)) {
        return (before == U'-' || before == U'/') && QChar::isLetter(after);
    }
    return true;
}

std::vector<LineSpan> breakLines(const Clusters& clusters, double width, double indent) {
    std::vector<LineSpan> lines;
    size_t from = 0;
    while (from < clusters.size()) {
        const bool first = from == 0 || clusters[from - 1].character == U'\n';
        const size_t end = lineEnd(clusters, from, width - (first ? indent : 0));
        LineSpan span = spanOf(clusters, from, end);
        span.last = end == clusters.size() || clusters[end - 1].character == U'\n';
        lines.push_back(span);
        from = end;
    }
    if (lines.empty()) {
        lines.push_back({});
    }
    return lines;
}

std::vector<LineSpan> breakBalanced(const Clusters& clusters, double width) {
    const std::vector<LineSpan> greedy = breakLines(clusters, width);
    double low = width / 4;
    double high = width;
    for (int step = 0; step < 8 && greedy.size() > 1; ++step) {
        const double middle = (low + high) / 2;
        (breakLines(clusters, middle).size() > greedy.size() ? low : high) = middle;
    }
    return breakLines(clusters, high);
}

void placeLine(std::vector<Item>& out, const Clusters& clusters, const LineSpan& span, const LinePlace& place, const FontBook& fonts) {
    if (span.to <= span.from) {
        return;
    }
    Clusters line(clusters.begin() + static_cast<std::ptrdiff_t>(span.from), clusters.begin() + static_cast<std::ptrdiff_t>(span.to));
    float x = 0;
    for (Cluster& cluster : line) {
        cluster.x = x;
        x += cluster.advance;
    }
    if (place.align == Align::Justify && !span.last) {
        stretch(line, place.width - span.width);
    }
    const double start = lineStart(span, place);
    TextItem* item = nullptr;
    const Cluster* before = nullptr;
    for (const Cluster& cluster : line) {
        if (!before || before->face != cluster.face || before->sizeMm != cluster.sizeMm) {
            out.emplace_back(TextItem{{},
                                      fonts.face(cluster.face),
                                      static_cast<double>(cluster.sizeMm),
                                      start + static_cast<double>(cluster.x),
                                      place.baseline,
                                      {},
                                      place.red});
            item = &std::get<TextItem>(out.back());
        }
        item->text += QString::fromUcs4(&cluster.character, 1);
        item->offsets.push_back(static_cast<float>(start + static_cast<double>(cluster.x) - item->x));
        before = &cluster;
    }
}

} // namespace duban
