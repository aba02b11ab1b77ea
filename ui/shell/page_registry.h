// Which pages the window has: filled in one place (app/dubantai/pages.cpp), so that a new wing touches nothing else.
#pragma once

#include "shell/page.h"
#include "shell/session.h"

#include <functional>
#include <vector>

namespace duban {

struct PageEntry {
    QString id;             ///< "workbench", "ledger", "matter", …
    const char* title = ""; ///< English source, context "pages"
    QString icon;           ///< resources/icons
    int section = 0;        ///< navigation block 1.. from the top, 9 at the foot; 0: reached from other pages only
    std::function<Page*(Session&)> make;
    std::function<void(Page&, const PageTarget&, Session&)> open = {}; ///< shows what a click wants to see
};

using PageRegistry = std::vector<PageEntry>;

} // namespace duban
