// The working-day calendar (工作日历): a year at a glance, its source, import of a year, change of a day; limits shown first.
#pragma once

#include "shell/page.h"
#include "shell/session.h"
#include "slips/calendar_change.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace duban {

class Choice;
class FormRow;
class Panel;
class YearView;

class CalendarPage final : public Page {
    Q_OBJECT
public:
    explicit CalendarPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction*> headerActions() override { return {m_import}; }
    void activate() override;
    void onChanged(const ChangeSet& changes) override;
    [[nodiscard]] QString statusText() const override;

    void showYear(int year);
    [[nodiscard]] YearView* view() const { return m_view; }

private:
    QWidget* buildYear();
    QWidget* buildSide();
    void buildDayForm(QVBoxLayout* column);
    QWidget* legend();
    void showDay(QDate day);
    void showSource();
    void saveDay();
    void importYear();
    /// Reckons the limits in a job, then asks; a change that moves nothing and is fully stated is saved at once.
    void propose(const CalendarEdit& edit, const QString& what, const QString& reason, bool askAnyway);
    void ask(const CalendarEdit& edit, const QString& what, const QString& reason, std::vector<MovedLimit> limits);
    void told(int moved);
    Session& m_session;
    QAction* m_import;
    YearView* m_view = nullptr;
    QLabel *m_year = nullptr, *m_source = nullptr, *m_provisional = nullptr, *m_day = nullptr, *m_dayReason = nullptr, *m_changes = nullptr;
    Panel* m_dayPanel = nullptr;
    Choice* m_rule = nullptr;
    QLineEdit *m_name = nullptr, *m_reason = nullptr;
    FormRow* m_reasonRow = nullptr;
};

} // namespace duban
