// A laid-out page as a list of things to draw (版面); positions in millimetres from the top left corner of the sheet.
#pragma once

#include "paper/paper.h"

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <variant>
#include <vector>

namespace duban {

/// One installed face, by name: the list stays valid in another thread and for every back end.
struct Face {
    QString family;
    bool bold = false;
    bool operator==(const Face&) const = default;
};

/// Characters of one face on one baseline. Text never holds control characters.
struct TextItem {
    QString text;
    Face face;
    double sizeMm = 5;
    double x = 0;
    double baseline = 0;
    std::vector<float> offsets; ///< of each code point, from x
    bool red = false;
    bool operator==(const TextItem&) const = default;
};

struct LineItem {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    double thicknessMm = 0.2;
    bool red = false;
    bool dashed = false;
    Band band = Band::None; ///< instead of black or red
    bool operator==(const LineItem&) const = default;
};

/// The border of a cell; never filled.
struct RectItem {
    QRectF rect;
    double thicknessMm = 0.2;
    bool operator==(const RectItem&) const = default;
};

struct ChartItem {
    QRectF rect;
    ChartData chart;
    bool operator==(const ChartItem&) const = default;
};

using Item = std::variant<TextItem, LineItem, RectItem, ChartItem>;

struct PageBookmark {
    int level = 1;
    QString title;
    double y = 0;
    bool operator==(const PageBookmark&) const = default;
};

struct PaperPage {
    QSizeF sizeMm{210, 297};
    std::vector<Item> items;
    std::vector<PageBookmark> bookmarks;
    int number = 1; ///< within its paper
    bool operator==(const PaperPage&) const = default;
};

} // namespace duban
