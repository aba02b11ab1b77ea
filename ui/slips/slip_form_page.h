// The page "拟制交办单": a new draft or an existing one, saved and proposed through the service.
#pragma once

#include "shell/page.h"
#include "shell/session.h"
#include "slips/slip.h"

class QScrollArea;

namespace duban {

class SlipForm;

class SlipFormPage final : public Page {
    Q_OBJECT
public:
    explicit SlipFormPage(Session& session, QWidget* parent = nullptr);
    ~SlipFormPage() override; ///< the focus leaves a dying page, too

    void newDraft();
    /// With what a clue or a department page knows already.
    void newDraft(const SlipDraft& start);
    /// Refused if it is gone; one that is no draft any more is refused when it is saved.
    Result<> openDraft(SlipId id);
    /// Ctrl+S and Ctrl+Enter do these; false if a field or a rule stood in the way.
    bool save();
    bool saveAndPropose();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QAction*> headerActions() override;
    bool mayLeave() override;
    [[nodiscard]] SlipForm* form() const { return m_form; }

private:
    void load(const SlipDraft& draft);
    bool store();
    void reveal(); ///< the field with the focus
    void setChanged(bool changed);
    Session& m_session;
    QScrollArea* m_scroll;
    SlipForm* m_form = nullptr;
    QAction* m_save;
    QAction* m_propose;
    std::optional<Slip> m_slip; ///< what is stored; empty: not yet
    bool m_changed = false;
    QString m_shownSubtitle;
};

} // namespace duban
