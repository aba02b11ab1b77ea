// The scale of a value axis and the words of a chart (坐标与标注): pure functions, so that they can be checked by hand.
#pragma once

#include <QFontMetricsF>
#include <QString>

namespace duban {

inline constexpr double barShare = 0.7; ///< of a category's slot that its bars take

/// Lines of the grid at round numbers (1, 2, 2.5, 5 times a power of ten; whole up to small counts), four to six of them.
struct AxisScale {
    double top = 1, step = 1;
    int decimals = 0;
    bool operator==(const AxisScale&) const = default;
};
AxisScale axisScale(double largest);

QString axisText(double value, int decimals);
/// A figure beside a mark: whole numbers as such, others with at most two decimals.
QString figureText(double value);
/// In at most two lines of the width; what does not fit ends in "…".
QString wrapped(const QString& text, const QFontMetricsF& metrics, double width);

} // namespace duban
