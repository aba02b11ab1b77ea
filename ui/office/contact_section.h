// Contacts of the units (单位联系人): per unit, with dates; closed, never deleted.
#pragma once

#include "departments/contact.h"
#include "departments/department.h"
#include "office/settings_section.h"

namespace duban {

class DepartmentPicker;

class ContactSection final : public SettingsSection {
    Q_OBJECT
public:
    ContactSection(Session& session, QWidget* parent);
    void reload() override;

protected:
    void showRow(int row) override;

private:
    void showAdd();
    [[nodiscard]] const Department* unit() const;
    std::vector<Department> m_units;
    std::vector<Contact> m_contacts;
    DepartmentPicker* m_picker = nullptr;
};

} // namespace duban
