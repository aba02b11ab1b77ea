// What a page works with while a file is open: the office's file, who acts, which day it is, and the way to other pages.
#pragma once

#include "base/actor.h"
#include "base/result.h"
#include "office/office.h"
#include "slips/matter_query.h"

#include <QString>

#include <optional>

namespace duban {

class Jobs;
class Prompts;

/// Where a click leads; implemented by the main window. Pages never know each other.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void openLedger(const MatterFilter& filter, const QString& title) = 0;
    virtual void openMatter(MatterId id) = 0;
    /// Scrolls to one event of the matter (a score line leads here).
    virtual void openMatterAt(MatterId id, const QString& eventUuid) = 0;
    virtual void openSlip(SlipId id) = 0;
    virtual void newSlip() = 0;
    virtual void editSlip(SlipId id) { openSlip(id); } ///< a draft, on the page where it is written
    virtual void showPage(const QString& pageId) = 0;  ///< workbench, ledger, … or page#part: todo#clues
    virtual bool hasPage(const QString& pageId) const { return !pageId.isEmpty(); }
    virtual void preview(const QString& kind, const QStringList& refs) = 0; ///< print preview: "slip", "table", "report" …
    virtual void tell(const QString& text) = 0;                             ///< success, inline strip, at most 5 s
    virtual void tellError(const Error& error) = 0;                         ///< inline, stays, with details to copy
};

struct Session {
    Office& office;
    Navigator& navigator;
    Prompts& prompts;
    Jobs& jobs;
    Actor actor;

    /// The demo date of the sample year, else today in Shanghai.
    [[nodiscard]] QDate asOf() const { return office.today(); }
};

} // namespace duban
