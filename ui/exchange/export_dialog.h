// Columns, title and signature line of a summary before it is written (导出汇总表), and the templates that keep them.
#pragma once

#include "exchange/summary_template.h"
#include "shell/session.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace duban {

class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    ExportDialog(Session& session, QWidget* parent);
    /// Columns in their order; empty if all stand as usual.
    [[nodiscard]] SummaryTemplate chosen() const;
    void saveAs(const QString& name);

private:
    void fillTemplates(const QString& current);
    void use(const SummaryTemplate& one);
    QWidget* makeFields();

    Session& m_session;
    QComboBox* m_templates;
    QListWidget* m_columns;
    QLineEdit* m_title;
    QLineEdit* m_signature;
    std::vector<SummaryTemplate> m_known;
};

} // namespace duban
