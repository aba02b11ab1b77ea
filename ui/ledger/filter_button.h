// One condition of the filter bar: a button that opens the column's values with their counts, several of them to choose.
#pragma once

#include "slips/matter_query.h"

#include <QPushButton>

#include <functional>

namespace duban {

class FilterButton final : public QPushButton {
    Q_OBJECT
public:
    using Load = std::function<std::vector<ValueCount>()>;
    FilterButton(const QString& title, Load load, QWidget* parent);
    /// Values (ValueCount::value) that are chosen; labels for the button's text.
    [[nodiscard]] const QStringList& chosen() const { return m_chosen; }
    void setChosen(const QStringList& values, const QStringList& labels);
    /// At most one value (a year: several would not be one stretch of time).
    void setSingle(bool single) { m_single = single; }
    /// Seen only while something is chosen; opened from elsewhere.
    void setShy(bool shy);
    void openMenu(const QPoint& globalPosition);

Q_SIGNALS:
    void chosenChanged();

private:
    void showChosen();
    QString m_title;
    Load m_load;
    QStringList m_chosen, m_labels;
    bool m_single = false;
    bool m_shy = false;
};

} // namespace duban
