// The lists a clerk is reminded of (提醒清单): one filter and order for each card of the workbench, each count of the navigation
// and each part of the daily due list, so that no two of them can differ.
#pragma once

#include "slips/matter_query.h"

namespace duban {

/// One card. Opening it shows filter in order; count() of the filter is the number on the card.
struct WorkbenchCard {
    QString code; ///< waiting, rectifying, sign_late, due_today, due_soon, overdue, blue, yellow, red, submitted, verifying, closing,
                  ///< open, rechecks, asked, refused, drafts, approving, approved
    qint64 count = 0;
    MatterFilter filter = {};
    MatterOrder order = {};
    bool operator==(const WorkbenchCard&) const = default;
};

/// All of them, not counted yet.
std::vector<WorkbenchCard> workbenchCards(QDate asOf);
/// The one of that code; an unknown code is a bug.
WorkbenchCard cardOf(QDate asOf, const QString& code);

} // namespace duban
