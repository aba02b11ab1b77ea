// A chart as a scene (图表): Qt Charts draws axes and marks; every word is our own text item, because Qt Charts 6.4 elides
// category names, drops value labels at the ends of bars and reads names as markup.
#pragma once

#include "charts/chart_look.h"
#include "paper/paper.h"

#include <QGraphicsScene>

class QGraphicsSimpleTextItem;

QT_BEGIN_NAMESPACE
class QAbstractBarSeries;
class QAbstractSeries;
class QBarCategoryAxis;
class QChart;
class QValueAxis;
QT_END_NAMESPACE

namespace duban {

class ChartScene final : public QGraphicsScene {
    Q_OBJECT
public:
    ChartScene(ChartData data, ChartLook look, QSizeF size, QObject* parent = nullptr);
    /// Every word of the scene, from top to bottom as it was added.
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] QList<QGraphicsSimpleTextItem*> texts() const { return m_texts; }
    [[nodiscard]] QRectF plotArea() const { return m_plot; }

Q_SIGNALS:
    void clicked(int category, int series);

private:
    [[nodiscard]] bool horizontal() const { return m_data.kind == ChartKind::HorizontalBars; }
    [[nodiscard]] double value(int series, int category) const;
    [[nodiscard]] double largest() const;
    void layOut();
    void addLegend();
    void addBars();
    void addLines();
    void addPie();
    void addAxes(QAbstractSeries* series);
    void addCategoryLabels();
    void addValueLabels();
    void addBarLabels();
    QGraphicsSimpleTextItem* addText(const QString& text, const QPointF& at, Qt::Alignment align, double width = 0);

    ChartData m_data;
    ChartLook m_look;
    QSizeF m_size;
    QRectF m_plot;
    double m_top = 1;   ///< largest value of the axis
    double m_step = 1;  ///< between two lines of the grid
    int m_decimals = 0; ///< of the axis's figures
    QChart* m_chart = nullptr;
    QList<QGraphicsSimpleTextItem*> m_texts;
};

} // namespace duban
