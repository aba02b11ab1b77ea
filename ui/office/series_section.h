// Running numbers (文号系列): where each series of a year stands; the next number can only go forward.
#pragma once

#include "office/settings_section.h"

namespace duban {

class SeriesSection final : public SettingsSection {
    Q_OBJECT
public:
    SeriesSection(Session& session, QWidget* parent);
    void reload() override;

protected:
    void showRow(int row) override;

private:
    std::vector<NumberSeries> m_series;
};

} // namespace duban
