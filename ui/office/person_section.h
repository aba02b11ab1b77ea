// Persons of the office (人员): roles with dates; closed, never deleted.
#pragma once

#include "office/settings_section.h"

namespace duban {

QString roleLabel(Role role); ///< 经办人

class PersonSection final : public SettingsSection {
    Q_OBJECT
public:
    PersonSection(Session& session, QWidget* parent);
    void reload() override;

protected:
    void showRow(int row) override;

private:
    void showAdd();
};

} // namespace duban
