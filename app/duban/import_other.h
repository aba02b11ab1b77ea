// Workbooks that are no ledgers (评议票、监督员名册) on the command line; called by import.cpp.
#pragma once

#include "duban/command.h"

namespace duban {

Result<Answer> importOther(Call& call);

} // namespace duban
