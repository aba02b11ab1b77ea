#include "duban/state_folder.h"

#include "duban/command.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace duban {

QString checkpointFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/dubantai/checkpoints");
}

QString contradictionText(qint64 n) {
    return say(QT_TRANSLATE_NOOP("duban",
                                 "entry %1 is not what this computer has noted: an older copy was put in place, or the chain was cut "
                                 "or computed anew"),
               {QString::number(n)});
}

} // namespace duban
