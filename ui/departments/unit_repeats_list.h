// What came back at one unit (重复与反弹): its repeated problems and rebounds, each with a link; looked up in a job.
#pragma once

#include "departments/department.h"
#include "shell/session.h"
#include "slips/repeats.h"

#include <QWidget>

class QVBoxLayout;

namespace duban {

class UnitRepeatsList final : public QWidget {
    Q_OBJECT
public:
    UnitRepeatsList(Session& session, const Department& unit, QWidget* parent = nullptr);
    [[nodiscard]] const std::optional<UnitRepeats>& list() const { return m_list; } ///< empty until it is there

private:
    void show(const UnitRepeats& list, int months);
    void addRow(const IssuedMatter& matter, const QString& what);
    Session& m_session;
    QVBoxLayout* m_column;
    std::optional<UnitRepeats> m_list;
};

} // namespace duban
