// One function a command; the list of them stands in command_table.cpp, once.
#pragma once

#include "duban/command.h"

namespace duban {

Command newCommand();
Command addCommand();
Command editCommand();
Command disposeCommand();
Command attachCommand();
Command actCommand();
Command replayCommand();
Command importCommand();
Command undoImportCommand();
Command formOutCommand();
Command formInCommand();
Command listCommand();
Command showCommand();
Command deadlineCommand();
Command dueCommand();
Command scoreCommand();
Command marksCommand();
Command reportCommand();
Command printCommand();
Command exportCommand();
Command verifyCommand();
Command backupCommand();
Command restoreCommand();
Command packCommand();
Command unpackCommand();
Command checkpointCommand();
Command generateCommand();

} // namespace duban
