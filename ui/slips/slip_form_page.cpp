#include "slips/slip_form_page.h"

#include "departments/department_service.h"
#include "shell/prompts.h"
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
                        office.settings(on).maxLimitDays};
    for (const Person& person : office.persons())
        if (person.validFrom <= on && (!person.validTo || *person.validTo >= on) && person.role != Role::Administrator)
            (person.role == Role::Leader ? lists.leaders : lists.clerks) << person.name;
    return lists;
}

} // namespace

SlipFormPage::SlipFormPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_scroll(new QScrollArea(this)), m_save(new QAction(tr("Save draft"), this)),
      m_propose(new QAction(tr("Save and propose"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    outer->addWidget(m_scroll);
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
    connect(qApp, &QApplication::focusChanged, this, &SlipFormPage::reveal);
    newDraft();
}

SlipFormPage::~SlipFormPage() { disconnect(qApp, nullptr, this, nullptr); }

void SlipFormPage::newDraft() {
    SlipDraft draft;
    draft.clerk = m_session.actor.person;
    draft.approver = m_session.office.leaders(m_session.asOf()).value(0);
    MatterDraft matter;
    matter.limit.days = m_session.office.settings(m_session.asOf()).ordinaryDays;
    draft.matters = {matter};
    newDraft(draft);
}

void SlipFormPage::newDraft(const SlipDraft& start) {
    m_slip.reset();
    load(start);
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
    connect(m_form, &SlipForm::changed, this, [this] { setChanged(true); });
    m_scroll->setWidget(ground);
    setFocusProxy(m_form);
    setChanged(false);
    m_form->focusFirst();
}

Result<> SlipFormPage::openDraft(SlipId id) {
    auto view = SlipService(m_session.office).view(id, m_session.asOf());
    if (!view)
        return view.error();
    SlipDraft draft = view->slip.body;
    for (const MatterView& matter : view->matters)
        draft.matters.push_back(matter.matter.body);
    m_slip = view->slip;
    load(draft);
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
    m_slip = *saved;
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
    newDraft();
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

QList<QAction*> SlipFormPage::headerActions() { return {m_save, m_propose}; }

bool SlipFormPage::mayLeave() {
    if (!m_changed)
        return true;
    const bool leave = m_session.prompts.confirm(tr("This draft has changes that are not saved."),
                                                 tr("Save it with Ctrl+S, or leave and lose the changes."), tr("Leave without saving"));
    if (leave)
        newDraft();
    return leave;
}

} // namespace duban
