// Colours, patterns and type of a chart, for the window (light or dark) and for paper (always light).
#pragma once

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QList>
#include <QPen>

namespace duban {

struct ChartLook {
    QColor text, axis, grid, ground;
    QList<QColor> series;
    QFont font;

    /// Series differ by pattern as well as by colour, so that a grey print can be read.
    [[nodiscard]] QBrush brush(int place) const;
    [[nodiscard]] QPen pen(int place) const;
    [[nodiscard]] QColor colour(int place) const { return series[place % series.size()]; }

    static ChartLook screen(); ///< the colours of the theme now in force
    static ChartLook paper();
};

} // namespace duban
