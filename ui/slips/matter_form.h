// The fields of one matter (事项) while its slip is a draft: problem, source, category, severity, requirement, kind, limit.
#pragma once

#include "calendar/calendar.h"
#include "departments/department_matcher.h"
#include "slips/repeats.h"
#include "slips/requirement_templates.h"
#include "theme/labels.h"

class QMenu;
class QPlainTextEdit;

namespace duban {

class Choice;
class FormRow;
class LimitEdit;
class RepeatNotice;

/// What the form offers; taken from the office by the page, so that the form itself asks nobody.
struct SlipFormLists {
    Calendar calendar;
    QDate on; ///< day 0 of the limits that are shown, and the day on which units must exist
    DepartmentMatcher units;
    QStringList sources, categories, severities, clerks, leaders;
    int maxLimitDays = 60;
    std::vector<RequirementTemplate> templates = {};
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
    void setTemplates(std::vector<RequirementTemplate> templates) { m_texts = std::move(templates); }
    void setRepeats(const std::vector<Repeat>& repeats, int months);
    [[nodiscard]] QString repeatText() const; ///< of the notice; empty if there is none
    [[nodiscard]] bool isBlank() const;       ///< nothing was written into it

Q_SIGNALS:
    void changed();
    void removeAsked();
    void templateGiven(const QString& category, const QString& text); ///< to be kept
    void templateClosed(duban::TemplateId id);
    void earlierAsked(duban::MatterId id);

private:
    void build();
    void watch();
    void buildTemplates(QVBoxLayout* column);
    void fillTemplates();
    void insertText(const QString& text);
    FormRow* add(const QString& field, const QString& text, QWidget* widget, bool required);

    QPlainTextEdit* m_problem;
    Choice* m_source;
    Choice* m_category;
    Choice* m_severity;
    QPlainTextEdit* m_requirement;
    Choice* m_kind;
    LimitEdit* m_limit;
    QPushButton* m_remove;
    QPushButton* m_templates;
    QMenu* m_menu;
    RepeatNotice* m_repeats;
    std::vector<RequirementTemplate> m_texts;
    std::vector<std::pair<QString, FormRow*>> m_rows;
};

} // namespace duban
