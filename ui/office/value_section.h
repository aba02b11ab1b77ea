// Dated values of the office (定值设置): what holds now and since when, what comes next, who changed it from what to what.
#pragma once

#include "office/setting_words.h"
#include "office/settings_section.h"

namespace duban {

class ValueSection final : public SettingsSection {
    Q_OBJECT
public:
    ValueSection(Session& session, const SettingGroup& group, QWidget* parent);
    void reload() override;

protected:
    void showRow(int row) override;

private:
    [[nodiscard]] QString since(const QString& key) const;
    [[nodiscard]] QString next(const QString& key) const;
    [[nodiscard]] QString historyOf(const QString& key);
    QStringList m_keys;
};

} // namespace duban
