// One event of the history (办理过程) in words, and how its ring is drawn.
#pragma once

#include "slips/event.h"
#include "theme/tokens.h"

#include <QStringList>

namespace duban {

QString eventTitle(const Event& event);  ///< 催办（蓝·催办单）
QString eventDetail(const Event& event); ///< one line: reason, person, new limit, number, decider
QString shortDate(QDate date, int year); ///< 09-15 within the year

struct EventSign {
    Token colour = Token::Strong;
    bool filled = false;
    bool operator==(const EventSign&) const = default;
};
EventSign eventSign(const Event& event);

} // namespace duban
