// Sets a line of text (排行): characters with their faces, line breaks that keep 避头尾, justification.
#pragma once

#include "documents/display_list.h"
#include "documents/fonts.h"

#include <vector>

namespace duban {

struct Cluster {
    char32_t character = 0;
    qint16 face = 0;
    float advance = 0; ///< mm
    float sizeMm = 0;
    float x = 0; ///< from the start of the line, set when the line is placed
};
using Clusters = std::vector<Cluster>;

struct LineSpan {
    size_t from = 0;
    size_t to = 0; ///< behind the last character that is drawn; trailing spaces are left out
    double width = 0;
    bool last = true; ///< last of its paragraph: never stretched
};

/// What is drawn for a character: 0 for controls, direction marks and other invisible ones; line separators are \n, tabs spaces.
char32_t shownCharacter(char32_t character);

/// Appends the characters of a text. Controls, direction marks and other invisible ones are dropped; \n stays as a break.
void appendClusters(Clusters& out, const QString& text, FontRole role, double sizeMm, FontBook& fonts);

/// May a line end between these two? (避头尾; Latin words and numbers are kept whole.)
bool mayBreakBetween(char32_t before, char32_t after);

/// Breaks into lines; never empty. The first one is shorter by indent.
std::vector<LineSpan> breakLines(const Clusters& clusters, double width, double indent = 0);

/// As breakLines, but the lines of a heading are made about equally long.
std::vector<LineSpan> breakBalanced(const Clusters& clusters, double width);

struct LinePlace {
    double x = 0;
    double baseline = 0;
    double width = 0; ///< room of the line
    Align align = Align::Left;
    bool red = false;
};

/// Puts one line into the display list.
void placeLine(std::vector<Item>& out, const Clusters& clusters, const LineSpan& line, const LinePlace& place, const FontBook& fonts);

/// The baseline of a line box: the em box of a Chinese character (0.88 above, 0.12 below) stands in its middle.
inline double baselineIn(double top, double pitch, double sizeMm) { return top + (pitch - sizeMm) / 2 + 0.88 * sizeMm; }

} // namespace duban
