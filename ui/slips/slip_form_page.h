// The page "拟制交办单": a new draft or an existing one, saved and proposed through the service.
#pragma once

#include "shell/page.h"
#include "shell/session.h"
#include "slips/draft_copies.h"
#include "slips/repeats.h"
#include "slips/requirement_templates.h"
#include "slips/slip.h"

class QScrollArea;

namespace duban {

class DraftKeeper;
class NoticeBar;
class RepeatWatch;
class SlipForm;

class SlipFormPage final : public Page {
    Q_OBJECT
public:
    explicit SlipFormPage(Session& session, QWidget* parent = nullptr);
    ~SlipFormPage() override; ///< the focus leaves a dying page, too

    /// The way of the window: what is typed and unsaved stays, a stored draft is opened, else a new one begun.
    Result<> open(const std::optional<SlipId>& slip);
    /// Or what was typed before the program ended, if that was never saved.
    void newDraft();
    /// With what a clue or a department page knows already; asks first if an unsaved draft would be lost.
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
    void activate() override;
    void onChanged(const ChangeSet& changes) override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] SlipForm* form() const { return m_form; }
    [[nodiscard]] NoticeBar* notice() const { return m_notice; }
    [[nodiscard]] DraftKeeper* keeper() const { return m_keeper; }

private:
    void buildActions();
    void load(const SlipDraft& draft);
    void connectForm();
    void restore(const DraftCopy& copy);
    void startAnew();
    void offerAnew(const QString& text);
    void look();
    void openEarlier(MatterId id);
    void keepTemplate(const QString& category, const QString& text);
    void closeTemplate(TemplateId id);
    bool store();
    void reveal(); ///< the field with the focus
    void setChanged(bool changed);
    Session& m_session;
    NoticeBar* m_notice;
    QScrollArea* m_scroll;
    SlipForm* m_form = nullptr;
    QAction* m_save;
    QAction* m_propose;
    std::optional<Slip> m_slip; ///< what is stored; empty: not yet
    DraftKeeper* m_keeper;
    RepeatWatch* m_watch;
    bool m_changed = false;
    bool m_parked = false; ///< the file holds what is typed and keeps it when the page is left
    QString m_shownSubtitle;
};

} // namespace duban
