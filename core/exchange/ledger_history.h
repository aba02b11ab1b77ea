// Turns accepted ledger rows into slips with histories, as domain.md says (An existing ledger moves in).
#pragma once

#include "exchange/ledger_values.h"
#include "slips/slip_service.h"

namespace duban {

/// Rows of one slip: the indices into the reading, in its order.
struct LedgerSlip {
    std::vector<std::size_t> rows;
};

/// Rows with the same number are matters of one slip; a row without a number is a slip of its own. Accepted rows only.
std::vector<LedgerSlip> slipsOf(const LedgerReading& reading);

/// 交办日期 gives issue and sign, 完成日期 (if blank and closed, 销号日期) submit, 销号 accept, verify and close.
SlipHistoryInput historyOf(const LedgerReading& reading, const LedgerSlip& slip, const Actor& actor, int ordinaryDays);

/// One row as a matter with its history.
MatterHistoryInput matterHistoryOf(const LedgerValues& values, int ordinal, const Actor& actor, int ordinaryDays);

} // namespace duban
