// Units and groups (单位与分组): the list by group, and beside it one unit with what can be done to it.
#pragma once

#include "departments/department_form.h"
#include "shell/page.h"
#include "shell/session.h"

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace duban {

class DepartmentModel;
class Panel;

class DepartmentsPage final : public Page {
    Q_OBJECT
public:
    explicit DepartmentsPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction*> headerActions() override { return m_actions; }
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void onChanged(const ChangeSet& changes) override;
    bool mayLeave() override;

    [[nodiscard]] const DepartmentModel& units() const { return *m_model; }
    void select(const QString& code);
    void begin(DepartmentTask task); ///< opens the form; rename and end are about the selected unit

private:
    void buildList(QVBoxLayout* column);
    void buildActions();
    void reload();
    void showUnit();
    void addFacts(const Department& unit, QVBoxLayout* column);
    void setSide(QWidget* widget, const QString& title);
    void save();
    Result<> write(const DepartmentDraft& draft);
    void importList();
    void openMatters(const Department& unit);
    [[nodiscard]] const Department* selected() const;
    Session& m_session;
    DepartmentModel* m_model;
    QTableView* m_table = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLineEdit* m_search = nullptr;
    Panel* m_side = nullptr;
    QWidget* m_sideBody = nullptr;
    DepartmentForm* m_form = nullptr;
    QString m_code; ///< of the selected unit
    QAction* m_add = nullptr;
    QList<QAction*> m_actions;
};

} // namespace duban
