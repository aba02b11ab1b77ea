#include "charts/chart_scene.h"

#include "charts/chart_words.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPieSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cmath>

namespace duban {

namespace {
constexpr double lineHeight = 16, gap = 6;
}

ChartScene::ChartScene(ChartData data, ChartLook look, QSizeF size, QObject* parent)
    : QGraphicsScene(parent), m_data(std::move(data)), m_look(std::move(look)), m_size(size), m_chart(new QChart) {
    setSceneRect(QRectF(QPointF(), size));
    setBackgroundBrush(Qt::NoBrush);
    addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_chart->resize(size);
    const AxisScale scale = axisScale(largest());
    m_top = scale.top;
    m_step = scale.step;
    m_decimals = scale.decimals;
    layOut();
    m_chart->setPlotArea(m_plot);
    switch (m_data.kind) {
    case ChartKind::Bars:
    case ChartKind::HorizontalBars:
    case ChartKind::StackedBars: addBars(); break;
    case ChartKind::Line: addLines(); break;
    case ChartKind::Pie: addPie(); break;
    }
}

double ChartScene::value(int series, int category) const {
    const auto& values = m_data.series[static_cast<std::size_t>(series)].values;
    return category < static_cast<int>(values.size()) ? values[static_cast<std::size_t>(category)] : 0;
}

double ChartScene::largest() const {
    double most = 0;
    for (int category = 0; category < m_data.categories.size(); ++category) {
        double sum = 0;
        for (int series = 0; series < static_cast<int>(m_data.series.size()); ++series) {
            sum += value(series, category);
            most = std::max(most, m_data.kind == ChartKind::StackedBars ? sum : value(series, category));
        }
    }
    return most;
}

// Room for words is taken first, the plot gets the rest: so no name is cut while space stands empty beside it.
void ChartScene::layOut() {
    const QFontMetricsF metrics(m_look.font);
    const bool legend = m_data.series.size() > 1 && m_data.kind != ChartKind::Pie;
    const double head = legend || !m_data.unit.isEmpty() ? lineHeight + gap : gap;
    double left = metrics.horizontalAdvance(axisText(m_top, m_decimals)) + 2 * gap, foot = 2 * lineHeight + gap, right = 2 * gap;
    if (horizontal()) {
        double widest = 0;
        for (const QString& name : m_data.categories)
            widest = std::max(widest, metrics.horizontalAdvance(name));
        left = std::min(widest + 2 * gap, m_size.width() * 0.45);
        foot = lineHeight + gap;
        right = metrics.horizontalAdvance(axisText(m_top, m_decimals + 1)) + 3 * gap; // values stand behind the bars' ends
    }
    m_plot = QRectF(left, head, m_size.width() - left - right, m_size.height() - head - foot);
    if (m_data.kind == ChartKind::Pie)
        m_plot = QRectF(0, gap, std::min(m_size.width() / 2, m_size.height()), m_size.height() - 2 * gap);
    if (legend)
        addLegend();
    if (!m_data.unit.isEmpty() && m_data.kind != ChartKind::Pie)
        addText(QStringLiteral("（%1）").arg(m_data.unit), {m_size.width(), 0}, Qt::AlignRight);
}

QGraphicsSimpleTextItem* ChartScene::addText(const QString& text, const QPointF& at, Qt::Alignment align, double width) {
    auto* item = new QGraphicsSimpleTextItem(m_chart);
    item->setFont(m_look.font);
    item->setBrush(m_look.text);
    item->setText(width > 0 ? wrapped(text, QFontMetricsF(m_look.font), width) : text);
    const QRectF box = item->boundingRect();
    const double x = align.testFlag(Qt::AlignRight)     ? at.x() - box.width()
                     : align.testFlag(Qt::AlignHCenter) ? at.x() - box.width() / 2
                                                        : at.x();
    const double y = align.testFlag(Qt::AlignVCenter)  ? at.y() - box.height() / 2
                     : align.testFlag(Qt::AlignBottom) ? at.y() - box.height()
                                                       : at.y();
    item->setPos(x, y);
    item->setZValue(20);
    m_texts << item;
    return item;
}

void ChartScene::addLegend() {
    double left = gap;
    for (int place = 0; place < static_cast<int>(m_data.series.size()); ++place) {
        if (m_data.kind == ChartKind::Line) {
            auto* stroke = addLine(left, 8, left + 18, 8, m_look.pen(place));
            stroke->setParentItem(m_chart);
            left += 22;
        } else {
            auto* box = addRect(left, 3, 10, 10, QPen(m_look.colour(place), 1), m_look.brush(place));
            box->setParentItem(m_chart);
            left += 15;
        }
        left += addText(m_data.series[static_cast<std::size_t>(place)].name, {left, 0}, Qt::AlignLeft)->boundingRect().width() + 14;
    }
}

void ChartScene::addAxes(QAbstractSeries* series) {
    const bool flat = horizontal();
    auto* values = new QValueAxis(m_chart);
    values->setRange(0, m_top);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickInterval(m_step);
    values->setLabelsVisible(false);
    values->setGridLinePen(QPen(m_look.grid, 1));
    values->setLinePen(QPen(m_look.axis, 1));
    auto* names = new QBarCategoryAxis(m_chart);
    for (int i = 0; i < m_data.categories.size(); ++i)
        names->append(QString::number(i)); // equal names would be merged into one
    names->setLabelsVisible(false);
    names->setGridLineVisible(false);
    names->setLinePen(QPen(m_look.axis, 1));
    m_chart->addAxis(values, flat ? Qt::AlignBottom : Qt::AlignLeft);
    m_chart->addAxis(names, flat ? Qt::AlignLeft : Qt::AlignBottom);
    for (QAbstractSeries* one : series == nullptr ? m_chart->series() : QList<QAbstractSeries*>{series}) {
        one->attachAxis(values);
        one->attachAxis(names);
    }
    addCategoryLabels();
    addValueLabels();
}

void ChartScene::addCategoryLabels() {
    const int count = static_cast<int>(m_data.categories.size());
    for (int i = 0; i < count; ++i) {
        const QString& name = m_data.categories[i];
        if (horizontal()) {
            addText(name, {m_plot.left() - gap, m_plot.top() + m_plot.height() * (i + 0.5) / count}, Qt::AlignRight | Qt::AlignVCenter,
                    m_plot.left() - gap);
        } else {
            const double slot = m_plot.width() / count;
            addText(name, {m_plot.left() + slot * (i + 0.5), m_plot.bottom() + 4}, Qt::AlignHCenter, slot);
        }
    }
}

void ChartScene::addValueLabels() {
    for (double at = 0; at <= m_top + m_step / 2; at += m_step) {
        const QString text = axisText(at, m_decimals);
        if (horizontal())
            addText(text, {m_plot.left() + m_plot.width() * at / m_top, m_plot.bottom() + 4}, Qt::AlignHCenter);
        else
            addText(text, {m_plot.left() - gap, m_plot.bottom() - m_plot.height() * at / m_top}, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ChartScene::addBars() {
    const bool stacked = m_data.kind == ChartKind::StackedBars;
    QAbstractBarSeries* series = nullptr;
    if (horizontal())
        series = new QHorizontalBarSeries(m_chart);
    else if (stacked)
        series = new QStackedBarSeries(m_chart);
    else
        series = new QBarSeries(m_chart);
    const int count = static_cast<int>(m_data.categories.size()), sets = static_cast<int>(m_data.series.size());
    for (int order = 0; order < sets; ++order) {
        const int place = horizontal() ? sets - 1 - order : order; // Qt stacks horizontal groups from the bottom
        auto* set = new QBarSet(QString::number(place), series);
        for (int i = 0; i < count; ++i)
            set->append(value(place, horizontal() ? count - 1 - i : i)); // the first category stands at the top
        set->setBrush(m_look.brush(place));
        set->setPen(QPen(m_look.colour(place), 1));
        series->append(set);
        connect(set, &QBarSet::clicked, this,
                [this, place, count](int index) { Q_EMIT clicked(horizontal() ? count - 1 - index : index, place); });
    }
    series->setBarWidth(barShare);
    m_chart->addSeries(series);
    addAxes(series);
    addBarLabels();
}

// A figure at the end of each bar; left out where the bars are too narrow for it.
void ChartScene::addBarLabels() {
    const QFontMetricsF metrics(m_look.font);
    const int count = static_cast<int>(m_data.categories.size()), sets = static_cast<int>(m_data.series.size());
    const bool stacked = m_data.kind == ChartKind::StackedBars;
    if (count == 0 || sets == 0 || stacked)
        return;
    const double slot = (horizontal() ? m_plot.height() : m_plot.width()) / count, bar = slot * barShare / sets;
    for (int place = 0; place < sets; ++place)
        for (int i = 0; i < count; ++i) {
            const QString text = figureText(value(place, i));
            const double along = slot * (i + 0.5) + (place - (sets - 1) / 2.0) * bar, length = value(place, i) / m_top;
            if (horizontal() && bar >= 10)
                addText(text, {m_plot.left() + m_plot.width() * length + 4, m_plot.top() + along}, Qt::AlignVCenter);
            else if (!horizontal() && metrics.horizontalAdvance(text) <= std::max(bar * 1.6, sets == 1 ? slot : 0.0))
                addText(text, {m_plot.left() + along, m_plot.bottom() - m_plot.height() * length - 1}, Qt::AlignHCenter | Qt::AlignBottom);
        }
}

void ChartScene::addLines() {
    for (int place = 0; place < static_cast<int>(m_data.series.size()); ++place) {
        auto* line = new QLineSeries(m_chart);
        for (int i = 0; i < m_data.categories.size(); ++i)
            line->append(i, value(place, i));
        line->setPen(m_look.pen(place));
        line->setPointsVisible(true);
        connect(line, &QLineSeries::clicked, this,
                [this, place](const QPointF& point) { Q_EMIT clicked(static_cast<int>(std::lround(point.x())), place); });
        m_chart->addSeries(line);
    }
    addAxes(nullptr);
}

// The names stand in a list beside the pie, each with its figure and share: labels around it would be elided.
void ChartScene::addPie() {
    auto* pie = new QPieSeries(m_chart);
    const int count = static_cast<int>(m_data.categories.size());
    double sum = 0;
    for (int i = 0; i < count && !m_data.series.empty(); ++i)
        sum += value(0, i);
    const double row = std::min(lineHeight + 4, m_size.height() / std::max(1, count));
    double y = std::max(0.0, (m_size.height() - row * count) / 2);
    for (int i = 0; i < count && sum > 0; ++i) {
        auto* slice = pie->append(QString::number(i), value(0, i));
        slice->setBrush(m_look.brush(i));
        slice->setPen(QPen(m_look.ground, 1));
        connect(slice, &QPieSlice::clicked, this, [this, i] { Q_EMIT clicked(i, 0); });
        auto* box = addRect(m_plot.right() + 2 * gap, y + 3, 10, 10, QPen(m_look.colour(i), 1), m_look.brush(i));
        box->setParentItem(m_chart);
        addText(QStringLiteral("%1  %2%3  %4%")
                    .arg(m_data.categories[i], figureText(value(0, i)), m_data.unit, QString::number(value(0, i) * 100 / sum, 'f', 1)),
                {m_plot.right() + 2 * gap + 16, y}, Qt::AlignLeft);
        y += row;
    }
    pie->setPieSize(0.95);
    m_chart->addSeries(pie);
}

QStringList ChartScene::words() const {
    QStringList out;
    for (const QGraphicsSimpleTextItem* item : m_texts)
        out << item->text();
    return out;
}

} // namespace duban
