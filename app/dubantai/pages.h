// The list of pages: the one place that knows every page of the window.
#pragma once

#include "shell/page_registry.h"

namespace duban {

PageRegistry allPages();

} // namespace duban
