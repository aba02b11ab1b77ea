// Which units get forms (发出反馈表): every unit with open matters, all of them chosen at first.
#pragma once

#include "shell/session.h"

#include <QDialog>

class QListWidget;

namespace duban {

class SendFormsDialog final : public QDialog {
    Q_OBJECT
public:
    SendFormsDialog(Session& session, QWidget* parent);
    [[nodiscard]] QStringList units() const; ///< codes

private:
    void fill(Session& session);
    QListWidget* m_list;
};

} // namespace duban
