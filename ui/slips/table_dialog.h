// What is not yet a fact in the one-item-one-table (填写表内信息): cause, aim, persons, mechanism.
#pragma once

#include "shell/session.h"
#include "slips/slip_service.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace duban {

class TableDialog final : public QDialog {
    Q_OBJECT
public:
    TableDialog(Session& session, const MatterView& matter, QWidget* parent);

public Q_SLOTS:
    void accept() override;

private:
    void addButtons(class QVBoxLayout* outer);
    Session& m_session;
    Matter m_matter;
    std::vector<std::pair<QString MatterTable::*, QPlainTextEdit*>> m_fields;
    QLabel* m_refusal;
};

} // namespace duban
