// A page of the window: a title, the actions of its header, and the wish to be told what changed.
#pragma once

#include "slips/matter_filter.h"
#include "store/change_set.h"

#include <QAction>
#include <QList>
#include <QWidget>

namespace duban {

/// What a click wants to see on the page it leads to.
struct PageTarget {
    std::optional<MatterId> matter;
    QString event; ///< uuid: scroll to it
    std::optional<SlipId> slip;
    std::optional<MatterFilter> filter;
    QString title;
    QString kind;     ///< of a paper
    QStringList refs; ///< papers of these
};

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString subtitle() const { return {}; } ///< date, filter or number beside the title
    /// Shown at the right of the header in this order; the last one is the page's one primary button.
    [[nodiscard]] virtual QList<QAction*> headerActions() { return {}; }
    /// Shown, or shown again: load what may have changed while it was away.
    virtual void activate() {}
    /// One committed act; refresh only what its kinds touch.
    virtual void onChanged(const ChangeSet& changes) { Q_UNUSED(changes) }
    /// Figures of the view for the status bar's left side.
    [[nodiscard]] virtual QString statusText() const { return {}; }
    /// Ctrl+F, F3 and Shift+F3.
    [[nodiscard]] virtual bool canFind() const { return false; }
    virtual void find() {}
    virtual void findNext(bool backwards) { Q_UNUSED(backwards) }
    /// False keeps the user here (unsaved draft); the page has asked already.
    virtual bool mayLeave() { return true; }

Q_SIGNALS:
    void headerChanged(); ///< title, subtitle or header actions
    void statusChanged();
};

} // namespace duban
