#include "clues/clue_labels.h"

#include <QCoreApplication>
#include <QLocale>

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

QString decisionText(ClueState way) {
    return way == ClueState::Open ? QCoreApplication::translate("ClueState", "Decision taken back") : clueStateText(way);
}

QString clueClockText(const ClueClock& clock) {
    const auto say = [](const char* words, int days) { return QCoreApplication::translate("ClueClock", words).arg(days); };
    if (clock.decided)
        return clock.lateDays == 0 ? QCoreApplication::translate("ClueClock", "Decided in time")
                                   : say(QT_TRANSLATE_NOOP("ClueClock", "Decided %1 working days late"), clock.lateDays);
    if (clock.lateDays > 0)
        return say(QT_TRANSLATE_NOOP("ClueClock", "%1 working days late"), clock.lateDays);
    return clock.daysLeft == 0 ? QCoreApplication::translate("ClueClock", "Due today")
                               : say(QT_TRANSLATE_NOOP("ClueClock", "%1 working days left"), clock.daysLeft);
}

QString maskedInformant() { return QCoreApplication::translate("ClueState", "●●●● (sealed)"); }

QString fileSizeText(qint64 bytes) { return QLocale(QLocale::C).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

} // namespace duban
