// Slips and clues as the command line prints them: JSON for programs, text for people.
#pragma once

#include "clues/clue.h"
#include "slips/matter_query.h"
#include "slips/slip_service.h"

#include <QJsonObject>

namespace duban {

QJsonObject slipJson(const SlipView& view, SlipService& slips, QDate asOf);
QJsonObject clueJson(const Clue& clue, QDate asOf);
/// One line of a list.
QJsonObject matterRowJson(const MatterRow& row);
QString slipText(const SlipView& view, QDate asOf);

/// A date or null.
QJsonValue dateJson(QDate date);
QJsonValue dateJson(const std::optional<QDate>& date);

} // namespace duban
