// Which steps the page offers for a matter (可办步骤): the next one first, each with what stands in its way.
#pragma once

#include "slips/slip_service.h"

#include <QMetaType>

namespace duban {

struct OfferedStep {
    Verb verb = Verb::Progress;
    bool onSlip = false; ///< of the whole slip
    QString hint;        ///< what it still needs or why it would be refused today; empty if nothing
    bool operator==(const OfferedStep&) const = default;
};

std::vector<OfferedStep> offeredSteps(const SlipView& slip, const MatterView& matter, QDate asOf, const Calendar& calendar,
                                      const LifeSettings& settings);

/// When and by which step the limit in force was set; days counted from there to the limit.
struct LimitOrigin {
    Verb verb = Verb::Issue;
    QDate from, due;
    bool operator==(const LimitOrigin&) const = default;
};
std::optional<LimitOrigin> limitOrigin(const MatterView& matter);

} // namespace duban

Q_DECLARE_METATYPE(duban::OfferedStep)
