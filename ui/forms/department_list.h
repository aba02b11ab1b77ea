// Several units (协办单位): a picker, and what was picked as small buttons that take it away again.
#pragma once

#include "departments/department_matcher.h"

#include <QWidget>

class QGridLayout;

namespace duban {

class DepartmentPicker;

class DepartmentList final : public QWidget {
    Q_OBJECT
public:
    DepartmentList(const DepartmentMatcher& matcher, QDate on, QWidget* parent = nullptr);
    ~DepartmentList() override; ///< as LimitEdit's
    [[nodiscard]] QStringList codes() const { return m_codes; }
    void setCodes(const QStringList& codes);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void codesChanged();

private:
    void rebuild();
    DepartmentMatcher m_matcher;
    QStringList m_codes;
    DepartmentPicker* m_picker;
    QWidget* m_chips;
    QGridLayout* m_grid;
};

} // namespace duban
