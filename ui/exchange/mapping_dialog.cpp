#include "exchange/mapping_dialog.h"

#include "exchange/ledger_words.h"
#include "exchange/workbook.h"
#include "theme/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>

namespace duban {

namespace {

constexpr int skipped = -1; ///< choices that are no field
constexpr int kept = -2;

SheetColumns firstOf(const std::vector<SheetColumns>& sheets) {
    for (const SheetColumns& sheet : sheets)
        if (sheet.isLedger)
            return sheet;
    return sheets.empty() ? SheetColumns() : sheets.front();
}

int choiceOf(const SheetColumn& column) { return column.field ? static_cast<int>(*column.field) : column.note ? kept : skipped; }

} // namespace

QString ledgerFieldTitle(LedgerField field) { return usualHeader(field); }

MappingDialog::MappingDialog(const std::vector<SheetColumns>& now, const std::vector<SheetColumns>& words, QWidget* parent)
    : QDialog(parent), m_sheet(firstOf(now)) {
    for (const SheetColumns& sheet : words)
        if (sheet.sheet == m_sheet.sheet)
            m_words = sheet;
    setWindowTitle(tr("Which column is what"));
    resize(760, 560);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 24, 16);
    outer->setSpacing(12);
    outer->addWidget(textLabel(
        tr("Sheet “%1”, header in row %2. Choose what each column holds; the choice is remembered for ledgers with the same header.")
            .arg(m_sheet.sheet)
            .arg(m_sheet.headerRow),
        Token::Text2, this));
    addTable(outer);
    addButtons(outer);
}

void MappingDialog::addTable(QVBoxLayout* outer) {
    auto* table = new QTableWidget(static_cast<int>(m_sheet.columns.size()), 3, this);
    table->setHorizontalHeaderLabels({tr("Header"), tr("Samples"), tr("Field")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->verticalHeader()->hide();
    table->setColumnWidth(0, 170);
    table->setColumnWidth(2, 170);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (std::size_t i = 0; i < m_sheet.columns.size(); ++i) {
        const SheetColumn& column = m_sheet.columns[i];
        const int row = static_cast<int>(i);
        table->setItem(row, 0, new QTableWidgetItem(QStringLiteral("%1　%2").arg(columnName(column.column), column.header)));
        auto* samples = new QTableWidgetItem(column.samples.join(QStringLiteral("　|　")).simplified());
        samples->setToolTip(column.samples.join(u'\n'));
        table->setItem(row, 1, samples);
        auto* choice = new QComboBox(table);
        choice->setAccessibleName(column.header);
        choice->addItem(tr("— not taken —"), skipped);
        choice->addItem(tr("Kept in the remark"), kept);
        for (const auto& code : codesOf<LedgerField>)
            choice->addItem(ledgerFieldTitle(code.value), static_cast<int>(code.value));
        choice->setCurrentIndex(choice->findData(choiceOf(column)));
        connect(choice, &QComboBox::activated, this, [this, i] { chosen(i); });
        m_choices.push_back(choice);
        table->setCellWidget(row, 2, choice);
        table->setRowHeight(row, 32);
    }
    outer->addWidget(table, 1);
}

void MappingDialog::addButtons(QVBoxLayout* outer) {
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = button(tr("Cancel"), {}, this);
    auto* use = primaryButton(tr("Read again with this"), {}, this);
    use->setObjectName(QStringLiteral("go"));
    use->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    outer->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);
}

void MappingDialog::chosen(std::size_t row) {
    const int field = m_choices[row]->currentData().toInt();
    for (std::size_t i = 0; i < m_choices.size() && field >= 0; ++i)
        if (i != row && m_choices[i]->currentData().toInt() == field)
            m_choices[i]->setCurrentIndex(0);
}

LedgerMapping MappingDialog::mapping() const {
    LedgerMapping mapping;
    QSet<int> assigned;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const int now = m_choices[i]->currentData().toInt();
        const int usual = i < m_words.columns.size() ? choiceOf(m_words.columns[i]) : skipped;
        if (now >= 0) {
            assigned.insert(now);
            if (now != usual)
                mapping.columns.insert(static_cast<LedgerField>(now), m_sheet.columns[i].header);
        }
        if (now == kept)
            mapping.notes << m_sheet.columns[i].header;
    }
    for (const SheetColumn& column : m_words.columns)
        if (column.field && !assigned.contains(static_cast<int>(*column.field)))
            mapping.columns.insert(*column.field, QString()); // the words would find it; somebody says that it is not there
    return mapping;
}

} // namespace duban
