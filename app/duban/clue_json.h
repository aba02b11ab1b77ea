// One clue with its decisions, files and clock as the command line prints it (线索). Who brought it is never part of it.
#pragma once

#include "clues/clue.h"
#include "office/office.h"

#include <QJsonObject>

namespace duban {

QJsonObject clueJson(Office& office, const Clue& clue, QDate asOf);
QString clueText(Office& office, const Clue& clue, QDate asOf);

} // namespace duban
