// A chart in the window (图表面板): title, chart, basis and as-of day, and the same figures as a table one click away.
#pragma once

#include "paper/paper.h"
#include "theme/labels.h"

class QGraphicsView;
class QStackedWidget;
class QTableWidget;

namespace duban {

class ChartScene;

class ChartPanel final : public Panel {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget* parent = nullptr);
    void setChart(const ChartData& chart);
    [[nodiscard]] const ChartData& chart() const { return m_data; }
    void showTable(bool table);
    [[nodiscard]] bool tableShown() const;
    void copyImage() const;
    [[nodiscard]] const ChartScene* scene() const { return m_scene; }

Q_SIGNALS:
    void clicked(int category, int series); ///< a mark or its row in the table

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void draw();
    void fillTable();
    ChartData m_data;
    ChartScene* m_scene = nullptr;
    QStackedWidget* m_stack;
    QGraphicsView* m_view;
    QTableWidget* m_table;
    QPushButton* m_switch;
    QLabel* m_caption;
};

} // namespace duban
