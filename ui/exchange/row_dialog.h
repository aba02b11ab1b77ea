// One row of a ledger before it is taken in (行编辑): its cells written anew, what is wrong with each, and what differs.
#pragma once

#include "exchange/import_service.h"
#include "shell/session.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace duban {

class RowDialog final : public QDialog {
    Q_OBJECT
public:
    RowDialog(Session& session, const LedgerRow& row, const QList<LedgerField>& fields, QWidget* parent);

    /// Cells that were written anew.
    [[nodiscard]] QMap<LedgerField, QString> corrections() const;
    /// What somebody asked to be remembered: field, word, meaning as written now.
    struct Lesson {
        LedgerField field;
        QString written, means;
    };
    [[nodiscard]] std::vector<Lesson> lessons() const;
    [[nodiscard]] bool take() const;

private:
    void addField(QVBoxLayout* outer, LedgerField field);
    void addChanges(QVBoxLayout* outer);
    void addButtons(QVBoxLayout* outer);
    [[nodiscard]] const LedgerError* errorOf(LedgerField field) const;

    const LedgerRow m_row;
    struct Edit {
        LedgerField field;
        QLineEdit* line;
        QString before;
        QCheckBox* learn;
    };
    std::vector<Edit> m_edits;
    QCheckBox* m_take = nullptr;
};

/// A field of a row as a clerk would write it.
QString ledgerText(const LedgerValues& values, LedgerField field);

} // namespace duban
