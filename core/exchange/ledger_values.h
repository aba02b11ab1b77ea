// What reading a ledger (问题整改台账) yields, as values: rows with canonical values or errors, ignored rows, sheets, totals.
#pragma once

#include "base/code_table.h"
#include "exchange/ledger_errors.h"
#include "exchange/ledger_fields.h"
#include "slips/slip.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace duban {

/// A limit (整改时限): a date as written, or working days from the day of issue; due is the resulting date in both cases.
struct LedgerDeadline {
    QDate due;
    std::optional<int> workdays;
    bool operator==(const LedgerDeadline&) const = default;
};

struct LedgerValues {
    std::optional<int> seq;
    std::optional<SlipNumber> slip; ///< none where the ledger has no column for it
    QDate issuedOn;
    QString source;
    QString department; ///< code of the unit that answers
    QString departmentName;
    QStringList coDepartments; ///< codes
    QString category;          ///< canonical name; empty where the ledger has no column for it
    QString problem;
    QString requirement;
    std::optional<LedgerDeadline> deadline; ///< none where the cell is blank
    QString leader;
    QString person;
    QStringList measures; ///< numbered list taken apart
    QString progress;
    QDate completedOn; ///< invalid: not completed
    bool closed = false;
    QDate closedOn;
    QString remark;
    bool operator==(const LedgerValues&) const = default;
};

/// Duplicate and Changed are set by whoever compares with what the office already has.
enum class LedgerRowStatus { Accepted, Rejected, Duplicate, Changed };
template <>
inline constexpr auto codesOf<LedgerRowStatus> = std::to_array<Code<LedgerRowStatus>>({
    {LedgerRowStatus::Accepted, "accepted"},
    {LedgerRowStatus::Rejected, "rejected"},
    {LedgerRowStatus::Duplicate, "duplicate"},
    {LedgerRowStatus::Changed, "changed"},
});

/// One field that a later copy of a ledger says otherwise.
struct LedgerChange {
    QString field; ///< word of LedgerField; "matter": a new matter on a slip that is there
    QString before, after;
    bool takeable = true; ///< false: a fact that a list cannot change (another unit, a closure taken back)
    bool operator==(const LedgerChange&) const = default;
};

struct LedgerRow {
    QString sheet;
    int row = 0;
    LedgerRowStatus status = LedgerRowStatus::Accepted;
    LedgerValues values; ///< of a rejected row: what could be read (its number stays reserved)
    std::vector<LedgerError> errors;
    std::vector<LedgerChange> changes = {}; ///< of a changed row
    std::optional<MatterId> target = {};    ///< the matter that it changes
    std::optional<SlipId> grows = {};       ///< the slip that it adds a matter to
    bool take = false;                      ///< of a changed row: chosen to be taken
    [[nodiscard]] bool canTake() const {
        return std::any_of(changes.begin(), changes.end(), [](const LedgerChange& change) { return change.takeable; }) && (target || grows);
    }
    bool operator==(const LedgerRow&) const = default;
};

struct LedgerSheet {
    QString name;
    bool isLedger = false;
    int titleRow = 0; ///< 0: none
    std::vector<int> headerRows;
    int firstDataRow = 0;
    int lastDataRow = 0;
    int dataRows = 0;
    QStringList hiddenColumns;
    QMap<LedgerField, QString> columns; ///< field -> header text
};

/// reason: title, subtitle, note, header, blank, total, footer.
struct IgnoredRow {
    QString sheet;
    int row = 0;
    QString reason;
    bool operator==(const IgnoredRow&) const = default;
};

struct LedgerReading {
    QString file; ///< name without folder
    std::vector<LedgerSheet> sheets;
    std::vector<IgnoredRow> ignoredRows;
    std::vector<LedgerRow> rows;
};

} // namespace duban
