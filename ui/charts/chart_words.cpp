#include "charts/chart_words.h"

#include <cmath>

namespace duban {

AxisScale axisScale(double largest) {
    if (!(largest > 0))
        return {};
    const double power = std::pow(10, std::floor(std::log10(largest / 5)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = factor * power;
        const bool fraction = step < 1 || std::fmod(step, 1) != 0;
        if (fraction && std::fmod(largest, 1) == 0 && largest < 30)
            continue; // counts have no halves
        if (largest / step <= 5)
            return {std::ceil(largest / step - 1e-9) * step, step, !fraction ? 0 : step < 0.1 ? 2 : 1};
    }
    return {largest, largest, 2};
}

QString axisText(double value, int decimals) { return QString::number(value, 'f', decimals); }

QString figureText(double value) {
    if (std::fmod(value, 1) == 0)
        return QString::number(value, 'f', 0);
    QString text = QString::number(value, 'f', 2);
    return text.endsWith(QLatin1Char('0')) ? text.chopped(1) : text;
}

QString wrapped(const QString& text, const QFontMetricsF& metrics, double width) {
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    qsizetype first = text.size();
    while (first > 1 && metrics.horizontalAdvance(text.left(first)) > width)
        --first;
    return text.left(first) + QLatin1Char('\n') + metrics.elidedText(text.mid(first), Qt::ElideRight, width);
}

} // namespace duban
