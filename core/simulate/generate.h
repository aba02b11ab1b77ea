// Files for scale work (规模数据): synthetic but lawful histories through the same rules and stores as a clerk's.
#pragma once

#include "base/progress.h"
#include "office/office.h"

namespace duban {

struct GenerateWishes {
    qint64 matters = 1000;
    quint64 seed = 1;
    int years = 3;
    QDate last{2026, 11, 20}; ///< nothing happens after it; the same wishes give the same contents on any day
};

struct Generated {
    qint64 slips = 0, matters = 0, events = 0;
};

/// Into an office that is still empty: 300 units, persons, slips in order of their dates, numbers without gaps.
Result<Generated> generate(Office& office, const GenerateWishes& wishes, Progress& progress);

} // namespace duban
