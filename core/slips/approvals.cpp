#include "slips/approvals.h"

namespace duban {

Result<std::vector<ProposedSlip>> Approvals::waiting() {
    Query query = m_office.database().query("slips/proposed_slips");
    if (auto done = query.exec(); !done)
        return done.error();
    std::vector<ProposedSlip> slips;
    while (query.next())
        slips.push_back({SlipId(query.integer(0)), QStringLiteral("草-%1").arg(query.integer(1)), query.text(2), query.text(3),
                         query.text(4), query.text(5), query.text(6), static_cast<int>(query.integer(7)), query.date(8),
                         static_cast<int>(query.integer(9))});
    if (auto whole = query.whole(); !whole)
        return whole.error();
    return slips;
}

Result<qint64> Approvals::count() {
    Query query = m_office.database().query("slips/proposed_count");
    auto found = query.one();
    if (!found)
        return found.error();
    return query.integer(0);
}

ApprovalSummary Approvals::approve(const std::vector<ProposedSlip>& slips, const QString& note, const Actor& actor, QDate on) {
    ApprovalSummary summary;
    StepInput step;
    step.verb = Verb::Approve;
    step.note = note;
    Actor each = actor;
    each.operation.clear(); // one operation for all would make the second slip look like a retry of the first
    for (const ProposedSlip& slip : slips) {
        auto done = SlipService(m_office).act(slip.ref, step, each, on);
        if (done)
            summary.approved.emplace_back(slip.ref, done->slip.ref());
        else
            summary.refused.push_back({slip.ref, done.error()});
    }
    return summary;
}

} // namespace duban
