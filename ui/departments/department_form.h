// The form beside the list of units (单位表单): add, rename, or end with a successor; errors stand beside their fields.
#pragma once

#include "base/error.h"
#include "calendar/calendar.h"
#include "departments/department_matcher.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace duban {

class Choice;
class DateEdit;
class DepartmentPicker;
class FormRow;

enum class DepartmentTask { Add, Rename, End };

class DepartmentForm final : public QWidget {
    Q_OBJECT
public:
    struct Ground {
        DepartmentMatcher matcher;
        QStringList groups;
        Calendar calendar;
        QDate today;
    };
    /// unit: whom it is about; null when one is added.
    DepartmentForm(DepartmentTask task, const Department* unit, Ground ground, QWidget* parent = nullptr);

    [[nodiscard]] DepartmentTask task() const { return m_task; }
    [[nodiscard]] DepartmentDraft draft() const; ///< name and short name; last day and successor; or all of a new unit
    [[nodiscard]] bool changed() const { return draft() != m_before; }
    void showError(const Error& error); ///< beside its field; without one, above the buttons
    [[nodiscard]] FormRow* row(const QString& field) const { return m_rows.value(field); }

Q_SIGNALS:
    void saveWanted();
    void cancelled();

private:
    void addText(const QString& field, const QString& caption, bool required, const QString& value);
    void addFields(const Ground& ground);
    void addButtons();
    bool check();
    [[nodiscard]] QString textOf(const QString& field) const;
    DepartmentTask m_task;
    DepartmentDraft m_unit, m_before;
    QVBoxLayout* m_column;
    QHash<QString, FormRow*> m_rows;
    QStringList m_order;
    Choice* m_group = nullptr;
    DateEdit* m_day = nullptr;
    DepartmentPicker* m_successor = nullptr;
    QLabel* m_error = nullptr;
};

} // namespace duban
