// The fields of one matter (事项) while its slip is a draft: problem, source, category, severity, requirement, kind, limit.
#pragma once

#include "calendar/calendar.h"
#include "departments/department_matcher.h"
#include "slips/slip.h"
#include "theme/labels.h"

class QPlainTextEdit;

namespace duban {

class Choice;
class FormRow;
class LimitEdit;

/// What the form offers; taken from the office by the page, so that the form itself asks nobody.
struct SlipFormLists {
    Calendar calendar;
    QDate on; ///< day 0 of the limits that are shown, and the day on which units must exist
    DepartmentMatcher units;
    QStringList sources, categories, severities, clerks, leaders;
    int maxLimitDays = 60;
};

class MatterForm final : public Panel {
    Q_OBJECT
public:
    explicit MatterForm(const SlipFormLists& lists, QWidget* parent = nullptr);

    [[nodiscard]] MatterDraft draft() const;
    void setDraft(const MatterDraft& draft);
    void setOrdinal(int ordinal, bool removable);
    /// field as in Error::field after "matters/N/": problem, requirement, category, source, severity, days.
    [[nodiscard]] FormRow* row(const QString& field) const;
    [[nodiscard]] std::vector<FormRow*> rows() const; ///< in tab order
    void focusFirst();

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    void build();
    void watch();
    FormRow* add(const QString& field, const QString& text, QWidget* widget, bool required);

    QPlainTextEdit* m_problem;
    Choice* m_source;
    Choice* m_category;
    Choice* m_severity;
    QPlainTextEdit* m_requirement;
    Choice* m_kind;
    LimitEdit* m_limit;
    QPushButton* m_remove;
    std::vector<std::pair<QString, FormRow*>> m_rows;
};

} // namespace duban
