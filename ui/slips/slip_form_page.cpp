#include "slips/slip_form_page.h"

#include "departments/department_service.h"
#include "shell/jobs.h"
#include "shell/prompts.h"
#include "slips/draft_keeper.h"
#include "slips/notice_bar.h"
#include "slips/repeat_watch.h"
#include "slips/slip_form.h"
#include "slips/slip_service.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QTimer>

namespace duban {

namespace {

SlipFormLists listsOf(Office& office, QDate on) {
    const auto names = [&](ListKind kind) { return office.namesOn(kind, on); };
    SlipFormLists lists{office.calendar(),
                        on,
                        DepartmentService(office).matcher().value_or(DepartmentMatcher()),
                        names(ListKind::Source),
                        names(ListKind::Category),
                        names(ListKind::Severity),
                        {},
                        {},
                        office.settings(on).maxLimitDays,
                        RequirementTemplates(office).inForce(on).value_or(std::vector<RequirementTemplate>())};
    for (const Person& person : office.persons())
        if (person.validFrom <= on && (!person.validTo || *person.validTo >= on) && person.role != Role::Administrator)
            (person.role == Role::Leader ? lists.leaders : lists.clerks) << person.name;
    return lists;
}

} // namespace

SlipFormPage::SlipFormPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_notice(new NoticeBar(this)), m_scroll(new QScrollArea(this)),
      m_save(new QAction(tr("Save draft"), this)), m_propose(new QAction(tr("Save and propose"), this)),
      m_keeper(new DraftKeeper(
          session, [this] { return m_form->draft(); }, this)),
      m_watch(new RepeatWatch(session, this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    outer->addWidget(m_scroll);
    buildActions();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        reveal();
        if (now == nullptr && m_changed && !m_session.jobs.busy()) // another program has the focus; nobody knows for how long
            m_keeper->flush();
    });
    connect(m_keeper, &DraftKeeper::kept, this, &SlipFormPage::statusChanged);
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error& error) { m_session.navigator.tellError(error); });
    connect(m_watch, &RepeatWatch::found, this,
            [this](const std::vector<std::vector<Repeat>>& repeats, int months) { m_form->setRepeats(repeats, months); });
    newDraft();
}

void SlipFormPage::buildActions() {
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setToolTip(tr("Save draft (Ctrl+S)"));
    m_propose->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    m_propose->setToolTip(tr("Save and send for approval (Ctrl+Enter)"));
    m_propose->setProperty("iconName", QStringLiteral("send"));
    for (QAction* action : {m_save, m_propose}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_save, &QAction::triggered, this, &SlipFormPage::save);
    connect(m_propose, &QAction::triggered, this, &SlipFormPage::saveAndPropose);
}

SlipFormPage::~SlipFormPage() { disconnect(qApp, nullptr, this, nullptr); }

Result<> SlipFormPage::open(const std::optional<SlipId>& slip) {
    if (m_parked && (!slip || (m_slip && m_slip->id == *slip))) {
        if (m_notice->text().isEmpty())
            offerAnew(tr("This draft is not saved yet; what was typed is kept in the file."));
        return {};
    }
    if (!mayLeave())
        return {};
    if (slip)
        return openDraft(*slip);
    newDraft();
    return {};
}

void SlipFormPage::newDraft() {
    if (auto copies = DraftCopies(m_session.office).all(); copies && !copies->empty())
        return restore(copies->front());
    startAnew();
}

void SlipFormPage::startAnew() {
    SlipDraft draft;
    draft.clerk = m_session.actor.person;
    draft.approver = m_session.office.leaders(m_session.asOf()).value(0);
    MatterDraft matter;
    matter.limit.days = m_session.office.settings(m_session.asOf()).ordinaryDays;
    draft.matters = {matter};
    m_slip.reset();
    load(draft);
}

void SlipFormPage::newDraft(const SlipDraft& start) {
    auto kept = DraftCopies(m_session.office).of(std::nullopt);
    if (kept && *kept &&
        !m_session.prompts.confirm(tr("A draft that was typed and never saved is kept (%1).").arg(localTime((*kept)->savedAt)),
                                   tr("Beginning another one drops it."), tr("Drop it")))
        return restore(**kept);
    m_slip.reset();
    m_keeper->begin(m_slip);
    m_keeper->drop();
    load(start);
}

// What was typed comes back as it was; the stored slip may have gone on meanwhile.
void SlipFormPage::restore(const DraftCopy& copy) {
    QString text = tr("Restored what was typed until %1 and never saved.").arg(localTime(copy.savedAt));
    m_slip.reset();
    if (copy.slip) {
        auto view = SlipService(m_session.office).view(*copy.slip, m_session.asOf());
        if (view && view->slip.state == SlipState::Draft) {
            m_slip = view->slip;
            if (view->slip.version != copy.baseVersion)
                text = tr("%1 was changed after this text was typed (%2); compare before saving.")
                           .arg(view->slip.ref(), localTime(copy.savedAt));
        } else {
            text = tr("The draft that this text was typed for (%1) is none any more; it is restored as a new one.")
                       .arg(localTime(copy.savedAt));
            if (auto moved = DraftCopies(m_session.office).keep(std::nullopt, 0, copy.draft, m_session.actor); moved)
                (void)DraftCopies(m_session.office).drop(copy.slip);
        }
    }
    load(copy.draft);
    setChanged(true);
    m_parked = true;
    offerAnew(text);
    look();
}

void SlipFormPage::offerAnew(const QString& text) {
    m_notice->say(text, {{tr("Discard it"), [this] {
                              m_keeper->drop();
                              startAnew();
                          }}});
}

void SlipFormPage::load(const SlipDraft& draft) {
    auto* ground = new QWidget;
    auto* column = new QHBoxLayout(ground);
    column->setContentsMargins(24, 16, 24, 24);
    m_form = new SlipForm(listsOf(m_session.office, m_session.asOf()), ground);
    m_form->setMaximumWidth(1000);
    column->addWidget(m_form, 1);
    column->addStretch(0);
    m_form->setDraft(draft);
    connectForm();
    m_scroll->setWidget(ground);
    setFocusProxy(m_form);
    m_keeper->begin(m_slip);
    m_watch->forget();
    m_notice->hide();
    m_parked = false;
    setChanged(false);
    m_form->focusFirst();
}

void SlipFormPage::connectForm() {
    connect(m_form, &SlipForm::changed, this, [this] {
        m_parked = false;
        setChanged(true);
        m_keeper->touch();
        look();
    });
    connect(m_form, &SlipForm::removed, this, [this](int ordinal, const MatterDraft& matter) {
        m_notice->say(tr("Matter %1 was removed.").arg(ordinal),
                      {{tr("Undo"), [this, ordinal, matter] { m_form->putBack(ordinal, matter); }}});
    });
    connect(m_form, &SlipForm::earlierAsked, this, &SlipFormPage::openEarlier);
    connect(m_form, &SlipForm::templateGiven, this, &SlipFormPage::keepTemplate);
    connect(m_form, &SlipForm::templateClosed, this, &SlipFormPage::closeTemplate);
}

void SlipFormPage::look() { m_watch->look(m_form->draft(), m_form->units(), m_slip ? std::optional(m_slip->id) : std::nullopt); }

// The earlier matter stands on another page; what is typed waits here, safe in the file.
void SlipFormPage::openEarlier(MatterId id) {
    if (m_changed)
        m_parked = m_keeper->flush();
    m_session.navigator.openMatter(id);
}

void SlipFormPage::keepTemplate(const QString& category, const QString& text) {
    auto kept = RequirementTemplates(m_session.office).add(category, text, m_session.actor, m_session.asOf());
    if (!kept)
        return m_session.navigator.tellError(kept.error());
    m_session.navigator.tell(tr("Kept as a template for “%1”").arg(category));
}

void SlipFormPage::closeTemplate(TemplateId id) {
    if (auto closed = RequirementTemplates(m_session.office).close(id, m_session.actor, m_session.asOf()); !closed)
        return m_session.navigator.tellError(closed.error());
    m_session.navigator.tell(tr("The template is no longer offered"));
}

// Not in the constructor: the window hears of the change, and asks its pages, of which this would be none yet.
void SlipFormPage::activate() {
    if (auto provided = RequirementTemplates(m_session.office).provideDefaults(m_session.actor, m_session.asOf()); !provided)
        m_session.navigator.tellError(provided.error());
}

void SlipFormPage::onChanged(const ChangeSet& changes) {
    if (!changes.touches(ChangeKind::Lists))
        return;
    if (auto texts = RequirementTemplates(m_session.office).inForce(m_session.asOf()))
        m_form->setTemplates(*texts);
}

Result<> SlipFormPage::openDraft(SlipId id) {
    auto view = SlipService(m_session.office).view(id, m_session.asOf());
    if (!view)
        return view.error();
    if (auto copy = DraftCopies(m_session.office).of(id); copy && *copy) {
        restore(**copy);
        return {};
    }
    SlipDraft draft = view->slip.body;
    for (const MatterView& matter : view->matters)
        draft.matters.push_back(matter.matter.body);
    m_slip = view->slip;
    load(draft);
    look();
    return {};
}

// Later, when a new matter or a sentence in red has found its place.
void SlipFormPage::reveal() {
    QTimer::singleShot(0, m_scroll, [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // or the place would be the old one
        QWidget* now = QApplication::focusWidget();
        if (now == nullptr || !m_form->isAncestorOf(now))
            return;
        // ensureWidgetVisible() is content with the caret; the sentence under the field is to be seen, too
        for (const QPoint edge : {QPoint(0, 0), QPoint(0, now->height())}) {
            const QPoint place = now->mapTo(m_scroll->widget(), edge);
            m_scroll->ensureVisible(place.x(), place.y(), 0, 40);
        }
    });
}

bool SlipFormPage::store() {
    if (!m_form->check()) {
        reveal();
        return false;
    }
    SlipService service(m_session.office);
    const QDate on = m_session.asOf();
    auto saved = m_slip ? service.edit(*m_slip, m_form->draft(), m_session.actor, on) : service.draft(m_form->draft(), m_session.actor, on);
    if (!saved) {
        m_form->showError(saved.error());
        reveal();
        return false;
    }
    m_keeper->drop();
    m_slip = *saved;
    m_keeper->begin(m_slip);
    m_parked = false;
    setChanged(false);
    return true;
}

bool SlipFormPage::save() {
    if (!store())
        return false;
    m_session.navigator.tell(tr("Draft %1 saved").arg(m_slip->ref()));
    return true;
}

bool SlipFormPage::saveAndPropose() {
    if (!store())
        return false;
    StepInput step;
    step.verb = Verb::Propose;
    auto done = SlipService(m_session.office).act(m_slip->ref(), step, m_session.actor, m_session.asOf());
    if (!done) {
        m_form->showError(done.error());
        return false;
    }
    m_session.navigator.tell(tr("%1 is sent for approval").arg(m_slip->ref()));
    const SlipId id = m_slip->id;
    startAnew();
    m_session.navigator.openSlip(id);
    return true;
}

void SlipFormPage::setChanged(bool changed) {
    m_changed = changed;
    if (subtitle() != m_shownSubtitle) { // not at every key: the header is built anew
        m_shownSubtitle = subtitle();
        Q_EMIT headerChanged();
    }
}

QString SlipFormPage::title() const { return m_slip ? tr("Edit draft") : tr("Draft a slip"); }

QString SlipFormPage::subtitle() const {
    const QString ref = m_slip ? m_slip->ref() : tr("new draft");
    return m_changed ? tr("%1 · not saved").arg(ref) : ref;
}

QString SlipFormPage::statusText() const {
    return m_changed && !m_keeper->savedAt().isEmpty() ? tr("Kept at %1, not saved yet").arg(m_keeper->savedAt()) : QString();
}

QList<QAction*> SlipFormPage::headerActions() { return {m_save, m_propose}; }

bool SlipFormPage::mayLeave() {
    if (!m_changed || m_parked)
        return true;
    const bool leave = m_session.prompts.confirm(tr("This draft has changes that are not saved."),
                                                 tr("Save it with Ctrl+S, or leave and lose the changes."), tr("Leave without saving"));
    if (leave) {
        m_keeper->drop();
        startAnew();
    }
    return leave;
}

} // namespace duban
