// The leader's queue (待签发): slips that were proposed, approved one by one or several at once with one summary.
#pragma once

#include "slips/slip_service.h"

namespace duban {

struct ProposedSlip {
    SlipId id{0};
    QString ref, title, unitCode, unit, clerk, approver;
    int matters = 0;
    QDate proposedOn;
    int returned = 0; ///< how often it came back with a remark before
    bool operator==(const ProposedSlip&) const = default;
};

/// What became of each slip of a batch; one refusal does not hold up the others.
struct ApprovalSummary {
    struct Refused {
        QString ref;
        Error error;
    };
    std::vector<std::pair<QString, QString>> approved; ///< draft and the number it took: 草-12, 江效交〔2026〕12号
    std::vector<Refused> refused;
};

class Approvals {
public:
    explicit Approvals(Office& office) : m_office(office) {}

    Result<std::vector<ProposedSlip>> waiting(); ///< the longest waiting first
    Result<qint64> count();
    /// In the order given: numbers follow it. Each slip is one act of its own.
    ApprovalSummary approve(const std::vector<ProposedSlip>& slips, const QString& note, const Actor& actor, QDate on);

private:
    Office& m_office;
};

} // namespace duban
