// Where this user's programs keep what must stand outside the ledger file (检查点): checkpoints of the audit chain.
#pragma once

#include <QString>

namespace duban {

/// $XDG_DATA_HOME/dubantai/checkpoints; the same for window and command line.
QString checkpointFolder();
/// "The file is older than …": what a contradicted checkpoint means, for a person.
QString contradictionText(qint64 n);

} // namespace duban
