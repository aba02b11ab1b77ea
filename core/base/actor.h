// Who acts (经办人、领导), and whether a paper decision is being entered for the decider (代录).
#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>

namespace duban {

struct Actor {
    QString person;       ///< the person who decides or acts; rules about two people compare this name
    QString account;      ///< the signed-in account that enters it; empty while accounts are off
    bool onPaper = false; ///< a decision taken on paper, entered by somebody else (代录)
    QString operation;    ///< the act's UUID: a retry with the same one is harmless; empty = a new one

    bool operator==(const Actor&) const = default;
};

} // namespace duban
