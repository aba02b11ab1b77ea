// The one way to choose a unit (单位选择): by any part of its name, short name, alias or code; the top hit on Enter.
#pragma once

#include "departments/department_matcher.h"

#include <QLineEdit>

class QCompleter;

namespace duban {

class DepartmentPicker final : public QLineEdit {
    Q_OBJECT
public:
    /// Offers the units that exist on that day.
    DepartmentPicker(DepartmentMatcher matcher, QDate on, QWidget* parent = nullptr);

    [[nodiscard]] QString code() const { return m_code; } ///< empty: none chosen
    void setCode(const QString& code);
    [[nodiscard]] QString problem() const; ///< a text that means no unit

Q_SIGNALS:
    void picked(const QString& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool takeTop(); ///< the marked row of the list, or its first
    void settle();
    DepartmentMatcher m_matcher;
    QDate m_on;
    QString m_code;
    QCompleter* m_completer;
};

} // namespace duban
