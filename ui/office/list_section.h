// One of the office's lists (列表): entries are added, and closed instead of deleted; what carries them keeps them.
#pragma once

#include "office/settings_section.h"

namespace duban {

class ListSection final : public SettingsSection {
    Q_OBJECT
public:
    ListSection(Session& session, ListKind kind, const QString& title, QWidget* parent);
    void reload() override;

protected:
    void showRow(int row) override;

private:
    void showAdd();
    ListKind m_kind;
};

} // namespace duban
