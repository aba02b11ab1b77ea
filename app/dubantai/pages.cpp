#include "dubantai/pages.h"

#include "clues/clues_page.h"
#include "departments/departments_page.h"
#include "documents/preview_page.h"
#include "exchange/export_action.h"
#include "exchange/forms_page.h"
#include "exchange/import_page.h"
#include "ledger/ledger_page.h"
#include "office/calendar_page.h"
#include "office/settings_page.h"
#include "scoring/quarter_page.h"
#include "slips/approval_page.h"
#include "slips/matter_page.h"
#include "slips/slip_form_page.h"
#include "workbench/todo_page.h"
#include "workbench/workbench_page.h"

#include <QCoreApplication>

namespace duban {

namespace {

template <class P> std::function<Page*(Session&)> make() {
    return [](Session& session) { return new P(session); };
}

Page* makeQuarter(Session& session) {
    auto* page = new QuarterPage(session);
    QObject::connect(page, &QuarterPage::exportWanted, page, [&session, page](Quarter quarter) {
        SummaryWish wish{SummaryKind::Scores, {.asOf = session.asOf()}, {}, quarter};
        exportSummary(session, page, wish,
                      QStringLiteral("%1_季度考核_%2").arg(session.office.settings(session.asOf()).officeName, quarter.chineseText()));
    });
    return page;
}

void openLedger(Page& page, const PageTarget& target, Session&) {
    if (target.filter)
        static_cast<LedgerPage&>(page).setFilter(*target.filter, target.title);
}

// From the navigation's list all that is still to be decided; otherwise the desk stays as it was left.
void openClues(Page& page, const PageTarget& target, Session& session) {
    if (target.kind == QLatin1String("undecided"))
        static_cast<CluesPage&>(page).setFilter({.asOf = session.asOf(), .states = {ClueState::Open}});
}

void openDraft(Page& page, const PageTarget& target, Session& session) {
    if (auto opened = static_cast<SlipFormPage&>(page).open(target.slip); !opened)
        session.navigator.tellError(opened.error());
}

void openMatter(Page& page, const PageTarget& target, Session&) {
    auto& matter = static_cast<MatterPage&>(page);
    if (target.slip)
        matter.openSlip(*target.slip);
    else if (target.matter && target.event.isEmpty())
        matter.openMatter(*target.matter);
    else if (target.matter)
        matter.openMatterAt(*target.matter, target.event);
}

} // namespace

PageRegistry allPages() {
    return {
        {QStringLiteral("workbench"), QT_TRANSLATE_NOOP("pages", "Workbench"), QStringLiteral("home"), 1, make<WorkbenchPage>()},
        {QStringLiteral("clues"), QT_TRANSLATE_NOOP("pages", "Clue desk"), QStringLiteral("clue"), 1, make<CluesPage>(), openClues},
        {QStringLiteral("ledger"), QT_TRANSLATE_NOOP("pages", "Slips ledger"), QStringLiteral("ledger"), 1, make<LedgerPage>(), openLedger},
        {QStringLiteral("draft"), QT_TRANSLATE_NOOP("pages", "New handover slip"), QStringLiteral("slip"), 0, make<SlipFormPage>(),
         openDraft},
        {QStringLiteral("todo"), QT_TRANSLATE_NOOP("pages", "Clues and tasks"), QStringLiteral("check"), 0, make<TodoPage>(),
         [](Page& page, const PageTarget& target, Session&) { static_cast<TodoPage&>(page).setKind(target.kind); }},
        {QStringLiteral("matter"), QT_TRANSLATE_NOOP("pages", "One-item-one-table"), QStringLiteral("paper"), 0, make<MatterPage>(),
         openMatter},
        {QStringLiteral("approvals"), QT_TRANSLATE_NOOP("pages", "Waiting for approval"), QStringLiteral("stamp"), 1, make<ApprovalPage>()},
        {QStringLiteral("quarter"), QT_TRANSLATE_NOOP("pages", "Quarter"), QStringLiteral("score"), 2, makeQuarter},
        {QStringLiteral("departments"), QT_TRANSLATE_NOOP("pages", "Units and groups"), QStringLiteral("shield"), 3,
         make<DepartmentsPage>()},
        {QStringLiteral("forms"), QT_TRANSLATE_NOOP("pages", "Fill-in forms"), QStringLiteral("table"), 3, make<FormsPage>()},
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("pages", "Import a ledger"), QStringLiteral("imp"), 3, make<ImportPage>()},
        {QStringLiteral("calendar"), QT_TRANSLATE_NOOP("pages", "Working-day calendar"), QStringLiteral("cal"), 3, make<CalendarPage>()},
        {QStringLiteral("office"), QT_TRANSLATE_NOOP("pages", "Office settings"), QStringLiteral("gear"), 3, make<SettingsPage>()},
        {QStringLiteral("preview"), QT_TRANSLATE_NOOP("pages", "Print preview"), QStringLiteral("paper"), 0, make<PreviewPage>(),
         [](Page& page, const PageTarget& target, Session&) {
             if (!target.kind.isEmpty())
                 static_cast<PreviewPage&>(page).open(target.kind, target.refs);
         }},
    };
}

} // namespace duban
