// What to mind about a draft though no rule forbids it (拟稿提示): the addressee, and problems that it may repeat.
#pragma once

#include "slips/slip_service.h"

namespace duban {

/// Sentences in the language of the program; empty if there is nothing to say.
Result<QStringList> draftWarnings(Office& office, const SlipView& draft, QDate on);

} // namespace duban
