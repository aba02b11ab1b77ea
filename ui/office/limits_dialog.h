// Before a change of the calendar is saved (时限变动预览): the open limits that would move, old and new; each moved or kept.
#pragma once

#include "shell/session.h"
#include "slips/calendar_change.h"

#include <QDialog>

class QLineEdit;
class QTableWidget;

namespace duban {

class LimitsDialog final : public QDialog {
    Q_OBJECT
public:
    LimitsDialog(Session& session, CalendarEdit edit, const QString& what, const QString& reason, std::vector<MovedLimit> limits,
                 QWidget* parent);
    [[nodiscard]] std::vector<MovedLimit> chosen() const;
    [[nodiscard]] QString refusal() const;

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void saved(int moved);

private:
    QWidget* limitTable();
    void addButtons(class QVBoxLayout* outer);
    void countChosen();
    void setAll(bool move);
    Session& m_session;
    CalendarEdit m_edit;
    std::vector<MovedLimit> m_limits;
    QLineEdit* m_reason;
    QTableWidget* m_table = nullptr;
    class QLabel* m_refusal;
    class QPushButton* m_save;
};

} // namespace duban
