// A year at a glance (年历): twelve months; rest days and make-up days carry a word beside their colour. Arrows move the day.
#pragma once

#include "calendar/calendar.h"

#include <QWidget>

#include <set>

namespace duban {

class YearView final : public QWidget {
    Q_OBJECT
public:
    explicit YearView(QWidget* parent = nullptr);

    /// changed: days that the office set apart itself.
    void setYear(int year, const Calendar& calendar, std::set<QDate> changed, QDate today);
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] QDate selected() const { return m_selected; }
    void select(QDate day);
    [[nodiscard]] QRect cellOf(QDate day) const; ///< for tests and tool tips
    [[nodiscard]] QSize minimumSizeHint() const override { return {720, 540}; }

Q_SIGNALS:
    void daySelected(QDate day);
    void yearWanted(int year); ///< the arrows went over its edge

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QDate dayAt(QPoint at) const;
    [[nodiscard]] QRect monthRect(int month) const;
    void paintMonth(QPainter& painter, int month) const;
    void paintDay(QPainter& painter, QDate day) const;
    void describe();
    int m_year = 0;
    Calendar m_calendar;
    std::set<QDate> m_changed;
    QDate m_today, m_selected;
};

} // namespace duban
