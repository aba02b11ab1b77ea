// Change of year (年度切换): what December asks for, what is done, and the way to where it is done.
#pragma once

#include "office/settings_section.h"
#include "overview/year_change.h"

namespace duban {

class YearSection final : public SettingsSection {
    Q_OBJECT
public:
    YearSection(Session& session, QWidget* parent);
    void reload() override;
    /// The year that ends: this one, or in January the one before.
    [[nodiscard]] int year() const;

protected:
    void showRow(int row) override;

private:
    struct TaskWords {
        QString title, advice, link;
    };
    static TaskWords wordsOf(YearTask task, int year);
    void lead(YearTask task);
    std::vector<YearTaskState> m_tasks;
};

} // namespace duban
