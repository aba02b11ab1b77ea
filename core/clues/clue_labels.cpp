#include "clues/clue_labels.h"

#include <QCoreApplication>

namespace duban {

QString clueStateText(ClueState state) {
    switch (state) {
    case ClueState::Open: return QCoreApplication::translate("ClueState", "To be decided");
    case ClueState::HandedOver: return QCoreApplication::translate("ClueState", "Handed over");
    case ClueState::Merged: return QCoreApplication::translate("ClueState", "Merged with another clue");
    case ClueState::Transferred: return QCoreApplication::translate("ClueState", "Transferred");
    case ClueState::Forwarded: return QCoreApplication::translate("ClueState", "Forwarded");
    case ClueState::Rejected: return QCoreApplication::translate("ClueState", "Not accepted");
    case ClueState::Settled: break;
    }
    return QCoreApplication::translate("ClueState", "Settled");
}

} // namespace duban
