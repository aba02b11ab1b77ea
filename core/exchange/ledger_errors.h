// What can be wrong with a row of a ledger (导入差错), named by cell.
#pragma once

#include "base/code_table.h"

#include <QString>
#include <QStringList>

namespace duban {

/// Kinds are the contract of the command line (cli.md, Error kinds of an imported row).
enum class LedgerErrorKind {
    UnknownDepartment,
    DepartmentAbolished,
    AmbiguousDepartment,
    InvalidDate,
    InvalidSlipNumber,
    InvalidClosed,
    DuplicateSlipNumber,
    ClosedBeforeIssued,
    ClosedBeforeCompleted,
    DeadlineBeforeIssued,
    EmptyProblem,
    YearMismatch,
    TextTooLong,
    UnknownCategory
};
template <>
inline constexpr auto codesOf<LedgerErrorKind> = std::to_array<Code<LedgerErrorKind>>({
    {LedgerErrorKind::UnknownDepartment, "unknown_department"},
    {LedgerErrorKind::DepartmentAbolished, "department_abolished"},
    {LedgerErrorKind::AmbiguousDepartment, "ambiguous_department"},
    {LedgerErrorKind::InvalidDate, "invalid_date"},
    {LedgerErrorKind::InvalidSlipNumber, "invalid_slip_number"},
    {LedgerErrorKind::InvalidClosed, "invalid_closed"},
    {LedgerErrorKind::DuplicateSlipNumber, "duplicate_slip_number"},
    {LedgerErrorKind::ClosedBeforeIssued, "closed_before_issued"},
    {LedgerErrorKind::ClosedBeforeCompleted, "closed_before_completed"},
    {LedgerErrorKind::DeadlineBeforeIssued, "deadline_before_issued"},
    {LedgerErrorKind::EmptyProblem, "empty_problem"},
    {LedgerErrorKind::YearMismatch, "year_mismatch"},
    {LedgerErrorKind::TextTooLong, "text_too_long"},
    {LedgerErrorKind::UnknownCategory, "unknown_category"},
});

struct LedgerError {
    LedgerErrorKind kind = LedgerErrorKind::InvalidDate;
    QString sheet;
    QString cell;           ///< "C10"; empty where the ledger has no such column
    QString column;         ///< the header's own words, without blanks
    QString value;          ///< as written, cut if long; null for an empty cell
    QStringList candidates; ///< of an ambiguous department
    bool operator==(const LedgerError&) const = default;
};

} // namespace duban
