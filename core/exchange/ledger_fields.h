// The columns a ledger (台账) may have, and their words in JSON.
#pragma once

#include "base/code_table.h"

namespace duban {

/// The columns a ledger may have.
enum class LedgerField {
    Seq,
    SlipNumber,
    IssuedOn,
    Source,
    Department,
    CoDepartments,
    Category,
    Problem,
    Requirement,
    Deadline,
    Leader,
    Person,
    Measures,
    Progress,
    CompletedOn,
    Closed,
    ClosedOn,
    Remark
};
template <>
inline constexpr auto codesOf<LedgerField> = std::to_array<Code<LedgerField>>({
    {LedgerField::Seq, "seq"},
    {LedgerField::SlipNumber, "slip_no"},
    {LedgerField::IssuedOn, "issued_on"},
    {LedgerField::Source, "source"},
    {LedgerField::Department, "department"},
    {LedgerField::CoDepartments, "co_departments"},
    {LedgerField::Category, "category"},
    {LedgerField::Problem, "problem"},
    {LedgerField::Requirement, "requirement"},
    {LedgerField::Deadline, "deadline"},
    {LedgerField::Leader, "leader"},
    {LedgerField::Person, "person"},
    {LedgerField::Measures, "measures"},
    {LedgerField::Progress, "progress"},
    {LedgerField::CompletedOn, "completed_on"},
    {LedgerField::Closed, "closed"},
    {LedgerField::ClosedOn, "closed_on"},
    {LedgerField::Remark, "remark"},
});

} // namespace duban
