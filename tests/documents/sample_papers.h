// Papers as the wings will build them, for tests and for looking at.
#pragma once

#include "paper/paper.h"

namespace duban::samples {

/// D1 问题交办单 with receipt under a cut line.
Paper slip(const QString& problem = {});
/// D2 一事一表, landscape.
Paper oneItemOneTable();
/// D7 通报: official head, tables, signature.
Paper notice(int rows = 60);
/// D11 台账 as a list.
Paper list(int rows = 300);
/// Nothing but text in the official form.
Paper plainOfficial(const QString& text);

} // namespace duban::samples
