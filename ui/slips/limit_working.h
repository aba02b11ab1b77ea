// How a limit was reckoned (怎么算的), day by day: each counted and skipped day with its reason.
#pragma once

#include "calendar/calendar.h"
#include "slips/offered_steps.h"

#include <QFrame>

namespace duban {

class LimitWorking final : public QFrame {
    Q_OBJECT
public:
    /// A popup; shown below the anchor by popUp().
    LimitWorking(const LimitOrigin& origin, const Calendar& calendar, QWidget* parent);
    void popUp(const QWidget& anchor);
};

} // namespace duban
