// Which column of a ledger is what (列对应): every header with samples from below it, corrected by hand.
#pragma once

#include "exchange/ledger_columns.h"

#include <QDialog>

class QComboBox;

namespace duban {

class MappingDialog final : public QDialog {
    Q_OBJECT
public:
    /// now: as it is understood, with what was said before; words: as the words alone would be understood.
    MappingDialog(const std::vector<SheetColumns>& now, const std::vector<SheetColumns>& words, QWidget* parent);

    /// Only what differs from the words, so that other sheets of the same workbook keep their own headers.
    [[nodiscard]] LedgerMapping mapping() const;
    [[nodiscard]] const SheetColumns& sheet() const { return m_sheet; }

private:
    void addTable(class QVBoxLayout* outer);
    void addButtons(class QVBoxLayout* outer);
    /// One field stands for one column: choosing it here takes it from where it was.
    void chosen(std::size_t row);

    SheetColumns m_sheet, m_words;
    std::vector<QComboBox*> m_choices;
};

/// 承办单位, as the program itself heads the column.
QString ledgerFieldTitle(LedgerField field);

} // namespace duban
