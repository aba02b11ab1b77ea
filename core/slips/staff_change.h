// One clerk's open work handed to another in one step (人员交接): seen first, then moved, with one summary.
#pragma once

#include "office/office.h"
#include "slips/slip.h"

namespace duban {

/// A slip that a clerk still has in hand.
struct OpenWork {
    SlipId id{0};
    int version = 0;
    QString ref, title, unit;
    SlipState state = SlipState::Draft;
    int openMatters = 0;
    bool operator==(const OpenWork&) const = default;
};

class StaffChange {
public:
    explicit StaffChange(Office& office) : m_office(office) {}

    /// Names that stand on open slips as handling clerk, with how many; some may no longer be registered.
    Result<std::vector<std::pair<QString, int>>> clerks();
    Result<std::vector<OpenWork>> openWorkOf(const QString& clerk);
    /// All that `clerk` has in hand, as it is now, goes to `to`: one transaction, one step in the history of each slip, one
    /// audit entry. Returns what moved.
    Result<std::vector<OpenWork>> handOver(const QString& clerk, const QString& to, const QString& reason, const Actor& actor, QDate on);

private:
    [[nodiscard]] Result<> checkHandOver(const QString& clerk, const QString& to, const QString& why, QDate on) const;
    Office& m_office;
};

} // namespace duban
