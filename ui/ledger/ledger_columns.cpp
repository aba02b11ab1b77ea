#include "ledger/ledger_columns.h"

#include <QCoreApplication>

namespace duban {

const std::array<LedgerColumnSpec, 13> ledgerColumns{{
    {LedgerColumn::Number, "number", QT_TRANSLATE_NOOP("duban::LedgerModel", "Number"), 164, MatterSort::Number, std::nullopt},
    {LedgerColumn::Department, "department", QT_TRANSLATE_NOOP("duban::LedgerModel", "Lead unit"), 112, MatterSort::Department,
     MatterColumn::Department},
    {LedgerColumn::Problem, "problem", QT_TRANSLATE_NOOP("duban::LedgerModel", "Problem"), 212, std::nullopt, std::nullopt},
    {LedgerColumn::State, "state", QT_TRANSLATE_NOOP("duban::LedgerModel", "State"), 92, MatterSort::State, MatterColumn::State},
    {LedgerColumn::Issued, "issued", QT_TRANSLATE_NOOP("duban::LedgerModel", "Issued"), 60, MatterSort::Issued, MatterColumn::Year},
    {LedgerColumn::Due, "due", QT_TRANSLATE_NOOP("duban::LedgerModel", "Limit"), 76, MatterSort::Due, std::nullopt},
    {LedgerColumn::Remaining, "remaining", QT_TRANSLATE_NOOP("duban::LedgerModel", "Remaining"), 88, MatterSort::Overdue, std::nullopt},
    {LedgerColumn::Reminders, "reminders", QT_TRANSLATE_NOOP("duban::LedgerModel", "Reminders"), 48, std::nullopt, std::nullopt},
    {LedgerColumn::Category, "category", QT_TRANSLATE_NOOP("duban::LedgerModel", "Category"), 136, MatterSort::Category,
     MatterColumn::Category},
    {LedgerColumn::Source, "source", QT_TRANSLATE_NOOP("duban::LedgerModel", "Source"), 112, std::nullopt, MatterColumn::Source},
    {LedgerColumn::Severity, "severity", QT_TRANSLATE_NOOP("duban::LedgerModel", "Severity"), 72, std::nullopt, MatterColumn::Severity},
    {LedgerColumn::Returns, "returns", QT_TRANSLATE_NOOP("duban::LedgerModel", "Returns"), 48, std::nullopt, std::nullopt},
    {LedgerColumn::Closed, "closed", QT_TRANSLATE_NOOP("duban::LedgerModel", "Closed on"), 76, MatterSort::Closed, std::nullopt},
}};

} // namespace duban
