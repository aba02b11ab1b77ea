// A block of measures pasted from WPS (粘贴整改措施): looked at with its errors by cell, then taken as measures of one matter.
#pragma once

#include "exchange/pasted_block.h"
#include "shell/session.h"

#include <QDialog>

class QMimeData;
class QPushButton;

namespace duban {

class PasteMeasuresDialog final : public QDialog {
    Q_OBJECT
public:
    /// ref: 江效交〔2026〕12号/2
    PasteMeasuresDialog(Session& session, QString ref, std::vector<PastedMeasure> measures, QWidget* parent);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void taken(int measures);

private:
    class QTableWidget* makeTable();
    Session& m_session;
    QString m_ref;
    std::vector<PastedMeasure> m_measures;
    class QLabel* m_refusal;
    QPushButton* m_go = nullptr;
};

/// The clipboard's cells; its HTML only where it has no text.
CellBlock blockOf(const QMimeData* clipboard);

} // namespace duban
