// Staff change (人员交接): all open work of one clerk, seen before it goes to another in one step.
#pragma once

#include "office/settings_section.h"
#include "slips/staff_change.h"

namespace duban {

class Choice;

class StaffSection final : public SettingsSection {
    Q_OBJECT
public:
    StaffSection(Session& session, QWidget* parent);
    void reload() override;

protected:
    void showRow(int) override {}

private:
    void showWork();
    void showForm();
    Choice* m_from = nullptr;
    std::vector<OpenWork> m_work;
};

} // namespace duban
