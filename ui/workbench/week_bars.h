// Issued and closed by week (近十三周), two bars a week; each bar opens the matters it counts.
#pragma once

#include "overview/workbench.h"

#include <QWidget>

namespace duban {

class WeekBars final : public QWidget {
    Q_OBJECT
public:
    explicit WeekBars(QWidget* parent = nullptr);
    void setWeeks(std::vector<WeekCount> weeks);
    [[nodiscard]] QRect barOf(int week, bool closed) const;

Q_SIGNALS:
    void clicked(const duban::DateRange& days, bool closed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] qint64 top() const;
    [[nodiscard]] int weekAt(int x) const;
    void paintLegend(QPainter& painter) const;
    std::vector<WeekCount> m_weeks;
};

} // namespace duban
